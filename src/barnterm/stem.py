"""Cuts Swedish words down to what is left when accents and endings are gone.

A light stemmer of our own: the same few lines run in Python and in a web page, over words that
have lost their accents, so that "atgarderna" and "åtgärd" meet. It only has to treat the index and
the question alike; it need not find true roots.
"""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[a-z0-9]+")
SHORTEST = 3
ENDINGS = (
    "ningarnas ningarna ningens ningars ningar ningen nings ning "
    "heterna heten heter hets het "
    "arnas ernas ornas arens aren arna erna orna ares ades "
    "ade ans are ats ens ets ad an ar as at en er es et na on or os "
    "a e n s"
).split()
EMPTY_WORDS = frozenset(
    "och att det den de som for av med om inte jag du vi ni han hon hen man mig dig sig oss mina "
    "min mitt din ditt dina har hade kan vill ska far fick blir var hos sa nar nan nagon nagot en "
    "ett pa till i ar the of to and in a for is are my".split()
)
"""Words, without accents, that say nothing of what somebody looks for."""


def fold(text: str) -> str:
    """Lower case without accents, so that "atgard" is as good as "åtgärd"."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def stems(text: str) -> list[str]:
    """The stems of the words in a text that say something, or of all its words if none does."""
    words = WORD.findall(fold(text))
    telling = [word for word in words if word not in EMPTY_WORDS]
    return [stem(word) for word in telling or words]


def stem(word: str) -> str:
    """What is left of a folded word when its endings are cut, one after another."""
    ending = next((e for e in ENDINGS if word.endswith(e) and len(word) - len(e) >= SHORTEST), None)
    if ending:
        return stem(word.removesuffix(ending))
    doubled = len(word) > SHORTEST and word[-1] == word[-2]
    return word[:-1] if doubled else word
