"""How alike two words are, and whether one of them denies the other.

Words are compared without case, accents and what stands between them, so that `birthDate`,
"Birth date" and birth_date are the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from barnterm.spelling import fold
from barnterm.stem import stems

LONGEST = 60
"""Characters of a word that is compared with others; no code or label is longer."""

SHORTEST_MISSPELT = SHORTEST_STEM = 4
ONE_FAULT_UP_TO = 7
"""Letters of a word in which one slip is taken for a misspelling; in a longer one, two are."""

HUMP = re.compile(r"(?<=[a-zåäö0-9])(?=[A-ZÅÄÖ])")
WORD = re.compile(r"[a-z0-9]+")

DENYING = frozenset(
    "not no non none never nobody nothing neither nor without lacks lacking missing "
    "inte ej icke ingen inget inga ingenting aldrig utan varken saknar saknas avsaknad".split()
)
"""Words, without accents, that turn the others around."""

DENIAL = "not"

REFUSING = (
    "nek vagr avsl avboj aterkall forbjud forbud refus deni deny declin reject withdr revok".split()
)
"""How words begin that say no to what stands beside them, such as "nekat samtycke"."""

LONG_DENIALS = tuple(sorted(word for word in DENYING if len(word) >= SHORTEST_MISSPELT))
LONGEST_DENIAL = 1 + max(map(len, DENYING))

DENYING_STARTS = (
    "inte ingen inget icke utan ej not non no un dis de in im ir il miss mis anti o".split()
)
DENYING_ENDS = "less free losa lost los fritt fria fri".split()


def parts(text: str) -> tuple[str, ...]:
    """The words of a text or a name, folded; none of one that is too long to be compared."""
    if len(text) > LONGEST:
        return ()
    return tuple(WORD.findall(fold(HUMP.sub(" ", text))))


def plain(text: str) -> str:
    """The words of a text run together, by which two ways of writing one name are the same.

    All denying words count as one, so that "ej beviljad" is as good as "inte beviljad".
    """
    return "".join(DENIAL if word in DENYING else word for word in parts(text))


def telling_stems(text: str) -> tuple[str, ...]:
    """The stems of a text, but for very short ones that are no words, such as dat of date."""
    words = parts(text)
    found = stems(" ".join(words)) if words else []
    return tuple(stem for stem in found if len(stem) >= SHORTEST_STEM or stem in words)


def slips_allowed(word: str) -> int:
    """How many slips may stand in a word for it to be a misspelling of another."""
    if len(word) < SHORTEST_MISSPELT:
        return 0
    return 1 if len(word) <= ONE_FAULT_UP_TO else 2


def distance(one: str, other: str) -> int:
    """How many letters are missing, too many, other ones or have changed places."""
    before, last = list[int](), list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        now = [row]
        for column, beside in enumerate(other, start=1):
            same = letter == beside
            best = min(last[column] + 1, now[-1] + 1, last[column - 1] + (not same))
            turned = row > 1 and column > 1 and letter == other[column - 2]
            if turned and beside == one[row - 2]:
                best = min(best, before[column - 2] + 1)
            now.append(best)
        before, last = last, now
    return last[-1]


def may_be_near(one: str, other: str, most: int) -> bool:
    """Whether two words may be at most so many slips apart, told quickly."""
    return abs(len(one) - len(other)) <= most and len(set(one) ^ set(other)) <= 2 * most


def denies(word: str, other: str) -> bool:
    """Whether one of two texts may say no to what the other says, as far as their letters tell.

    They may when one has a denying word more than the other, also one that is misspelt; or when
    a word of one is a word of the other, or nearer to it, once a denying beginning or end is cut.
    """
    one, two = parts(word), parts(other)
    if plain(word) == plain(other):
        return False
    odd = (denials(one) + denials(two)) % 2 == 1
    return (
        odd
        or may_deny(set(one) ^ set(two))
        or is_part_cut(one, two)
        or is_other_cut(one, "".join(two))
        or is_other_cut(two, "".join(one))
    )


def refuses(words: Iterable[str]) -> bool:
    """Whether some words refuse what the others name."""
    return any(word.startswith(tuple(REFUSING)) for word in words)


def may_deny(words: Iterable[str]) -> bool:
    """Whether some word is a denying one misspelt."""
    return any(
        word not in DENYING and may_be_near(word, denial, 1) and distance(word, denial) == 1
        for word in words
        if len(word) <= LONGEST_DENIAL
        for denial in DENYING
    )


def is_part_cut(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether a word that only one of two texts has is a word of the other, but for a denial."""
    mine, others = set(one) - set(two), set(two) - set(one)
    return any(cut_word in others for word in mine for cut_word in cut((word,))) or any(
        cut_word in mine for word in others for cut_word in cut((word,))
    )


def is_denial(word: str, other: str) -> bool:
    """Whether a text is another with a denial put in or taken out, and little else changed."""
    one, two = parts(word), parts(other)
    if (denials(one) + denials(two)) % 2:
        bare_one, bare_two = bare(one), bare(two)
        both = bare_two in cut((bare_one,)) or bare_one in cut((bare_two,))
        return not both and slips(bare_one, bare_two) <= slips_allowed(bare_one)
    return "".join(one) in cut(two) or "".join(two) in cut(one)


def bare(words: Iterable[str]) -> str:
    """The words run together without those that deny."""
    return "".join(word for word in words if word not in DENYING)


def denials(words: Iterable[str]) -> int:
    """How many of some words deny, also where a denial has run together with another word."""
    return sum(word in DENYING or any(map(word.__contains__, LONG_DENIALS)) for word in words)


def is_other_cut(words: tuple[str, ...], other: str) -> bool:
    """Whether some words come nearer to another text when a denial is cut from one of them."""
    most = min(distance("".join(words), other) - 1, slips_allowed(other))
    return any(may_be_near(t, other, most) and distance(t, other) <= most for t in cut(words))


def cut(words: tuple[str, ...]) -> Iterable[str]:
    """The words run together, with a denying beginning or end cut from one of them."""
    for number, word in enumerate(words):
        before, after = "".join(words[:number]), "".join(words[number + 1 :])
        for start in DENYING_STARTS:
            if word.startswith(start):
                yield before + word.removeprefix(start) + after
        for end in DENYING_ENDS:
            if word.endswith(end):
                yield before + word.removesuffix(end) + after


def close(word: object, known: Iterable[str]) -> str | None:
    """The known name that another is a misspelling of; None when there is none or it is denied."""
    asked = plain(str(word))
    found = [(slips(asked, plain(each)), each) for each in known]
    near = [(far, each) for far, each in found if far <= slips_allowed(asked)]
    best = min(near, default=None)
    return best[1] if best and not denies(str(word), best[1]) else None


def slips(one: str, other: str) -> int:
    """How far apart two words that are run together are, or one more than is allowed."""
    most = slips_allowed(one)
    if one == other:
        return 0
    return distance(one, other) if may_be_near(one, other, most) else most + 1
