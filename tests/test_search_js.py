"""The search box of the site finds what `barnterm terms` finds, and more while one types."""

import gzip
import json
import random
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from test_crisis import CRISIS, ORDINARY
from test_search import QUERIES

from barnterm import crisis, find
from barnterm.finding import Language
from barnterm.search import SURELY, suggest
from barnterm.search_index import index
from barnterm.site import search
from barnterm.site.page import Page
from barnterm.spelling import fold
from barnterm.stem import ENDINGS
from conformance.suite import ROOT

pytestmark = pytest.mark.slow
"""What is tested here runs in Node."""

NODE = Path(sys.executable).parent / "node"
FEW = 5
LARGEST = 120_000
"""Bytes of the terms' part of the index when it is packed; with the pages it may take 120 000."""

ODD = [
    "",
    " ",
    "?",
    "BUP!",
    "Straße",
    "ﬁnna",
    "skola\tskola",
    "å ä ö",
    "école",
    "ÅTGÄRD",
    "i",
    "🙂",
    "Ж",
]

SAID = [text for _, kind, text, _ in index().phrases if index().kinds[kind] != "definition"]
WORDS = sorted({word for text in SAID for word in text.split()})


@cache
def asked() -> list[str]:
    """Queries, labels and words as they are and in ASCII, inflected, half-written, and mixed."""
    chance = random.Random(7)  # noqa: S311
    queries = [query for query, _ in QUERIES]
    said = [*SAID[::2], *(fold(each) for each in SAID[1::2])]
    inflected = [word + chance.choice(ENDINGS) for word in WORDS[::2]]
    begun = [word[: chance.randint(1, len(word))] for word in WORDS[1::2]]
    mixed = [" ".join(chance.sample(WORDS, chance.randint(2, 5))) for _ in range(500)]
    return list(dict.fromkeys([*queries, *ODD, *said, *inflected, *begun, *mixed]))


def answers(
    way: str, words: list[str], *, name: str = "terms", pages: tuple[Page, ...] = ()
) -> list[list[dict[str, Any]]]:
    """What the modules of the search box find for each of some words."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "index.json"
        read = {**search.index("sv"), "pages": list(search.page_groups("sv", pages))}
        path.write_text(search.as_json(read), "utf-8")
        return node("search.mjs", path, [[way, name, each] for each in words])


def node(script: str, path: Path, questions: list[Any]) -> list[Any]:
    """What a script of these tests answers to each of some questions."""
    run = subprocess.run(  # noqa: S603
        [str(NODE), str(ROOT / "tests" / script), str(path)],
        input="\n".join(json.dumps(each) for each in questions),
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return [json.loads(line) for line in run.stdout.splitlines()]


def seen(hit: dict[str, Any]) -> tuple[str, str, str]:
    """Where a hit leads, why it was found, and by which words if they can be read."""
    reason = hit["kind"]
    return hit["address"], reason, "" if reason == "definition" else hit["said"]


def wanted(words: str) -> list[tuple[tuple[str, str, str], float]]:
    """The same of what the package finds, with the scores."""
    return [
        (
            (
                f"def/{match.scheme}/{match.code}/",
                match.reason,
                "" if match.reason == "definition" else match.found,
            ),
            match.score,
        )
        for match in find(words)
    ]


def test_it_finds_the_same_terms_in_the_same_order_with_the_same_scores_and_reasons() -> None:
    assert len(asked()) > 4000
    for words, hits in zip(asked(), answers("find", asked()), strict=True):
        expected = wanted(words)
        assert [seen(hit) for hit in hits] == [each for each, _ in expected], words
        scores = [hit["score"] for hit in hits]
        assert scores == pytest.approx([score for _, score in expected], abs=0.0005001), words


def test_it_asks_about_the_same_misspelt_words() -> None:
    """The same suggestion as on the command line, or none."""
    chance = random.Random(3)  # noqa: S311
    words = [misspelt(word, chance) for word in WORDS if len(word) > 3][::7]
    assert len(words) > 200
    told: list[Any] = answers("suggest", words)
    assert told == [suggest(each) for each in words]
    assert sum(each is not None for each in told) > 100


def test_while_one_types_what_is_found_keeps_its_order_and_is_added_to_when_none_is_sure() -> None:
    typed = [word[:n] for word in WORDS[::9] for n in range(1, len(word) + 1)]
    for words, hits, longer in zip(
        typed, answers("find", typed), answers("findTyped", typed), strict=True
    ):
        kept = [hit for hit in longer if hit in hits]
        assert kept == hits[: len(kept)], words
        sure = len(hits) >= FEW and hits[0]["score"] >= SURELY
        assert not sure or longer == hits, words
        assert len({hit["address"] for hit in longer}) == len(longer), words


def test_one_letter_of_a_label_is_enough_to_find_something() -> None:
    letters = sorted({fold(word)[0] for word in WORDS if fold(word)[:1].isalpha()})
    found = answers("findTyped", letters)
    assert [letter for letter, hits in zip(letters, found, strict=True) if not hits] == []


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("kur", "profession/school_counsellor"),
        ("mob", "need_area/bullying"),
        ("orosanmä", "core_concept/concern_report"),
        ("stöd i sko", "effort_type/special_support"),
        ("jag vill pra", "effort_type/supportive_talks"),
    ],
)
def test_a_half_written_last_word_is_completed(typed: str, term: str) -> None:
    (hits,) = answers("findTyped", [typed])
    assert f"def/{term}/" in [hit["address"] for hit in hits]


def test_a_word_that_is_written_to_its_end_is_not_completed() -> None:
    begun, ended = answers("findTyped", ["trygg", "try "])
    assert begun
    assert not ended


def test_only_words_that_are_shown_are_completed() -> None:
    """Of a definition there are only stems, which are no words."""
    folded = " ".join(["", *(fold(each) for each in SAID)])
    unseen = {
        stem[:4]
        for _, kind, _, stems in index().phrases
        if index().kinds[kind] == "definition"
        for stem in stems
    }
    begun = sorted(each for each in unseen if not re.search(rf"\b{fold(each)}", folded))
    assert len(begun) > 20
    assert answers("findTyped", begun) == answers("find", begun)


def test_the_strip_knows_the_same_words_of_need() -> None:
    """Every phrase of need, ordinary ones, odd ones, and all of them with a letter gone wrong."""
    chance = random.Random(12)  # noqa: S311
    phrases = [*CRISIS, *ORDINARY, *ODD, *(query for query, _ in QUERIES)]
    wrong = [misspelt(phrase, chance) for phrase in (*CRISIS, *ORDINARY)]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "crisis.json"
        path.write_text(search.as_json(crisis.table()), "utf-8")
        told = node("crisis.mjs", path, [*phrases, *wrong])
    expected = [crisis.needs_help(each) for each in (*phrases, *wrong)]
    assert told == expected


def misspelt(phrase: str, chance: random.Random) -> str:
    """A phrase with a letter left out, changed, doubled or swapped with the next."""
    at = chance.randrange(len(phrase))
    before, letter, after = phrase[:at], phrase[at], phrase[at + 1 :]
    ways = (
        after,
        chance.choice("aeiouåäökst") + after,
        letter * 2 + after,
        after[:1] + letter + after[1:],
    )
    return before + chance.choice(ways)


PAGES = (
    Page("om-dig/samtycke", "Ditt ja", "# Ditt ja\n\n## Att ge samtycke\n\n## Läs mer\n"),
    Page(
        "om-dig/sekretess",
        "Tystnad",
        "# Tystnad\n\n## Läs mer\n",
        {"description": "När samtycke behövs"},
    ),
    Page("om-dig/index", "Samtycke", "# Samtycke\n\n## Läs mer\n\n## Läs mer\n"),
    Page("rule/consent.expired", "Gammalt ja", "# Gammalt ja\n", {"kind": "rule"}),
    Page("def/core_concept/consent", "samtycke", "# samtycke\n", {"kind": "term"}),
)


def test_a_page_is_found_by_its_title_then_its_headings_then_its_description() -> None:
    (hits,) = answers("find", ["samtycken"], name="pages", pages=PAGES)
    assert [hit["address"] for hit in hits] == [
        "om-dig/",
        "om-dig/samtycke/#att-ge-samtycke",
        "om-dig/sekretess/",
    ]
    assert [hit["label"] for hit in hits] == ["Samtycke", "Ditt ja", "Tystnad"]


def test_a_rule_is_found_by_its_code_and_says_what_it_is() -> None:
    (hits,) = answers("find", ["consent.expired"], name="pages", pages=PAGES)
    assert [(hit["address"], hit["group"], hit["said"]) for hit in hits] == [
        ("rule/consent.expired/", "regel", "consent.expired")
    ]


def test_a_page_that_compares_two_things_is_found_by_a_question_about_both() -> None:
    pages = (
        Page("a", "Samtycke", "# Samtycke\n"),
        Page("b", "Sekretess", "# Sekretess\n"),
        Page("c", "Par", "# Par\n\n## samtycke och sekretess\n", {"pairs": True}),
    )
    question = "vad är skillnaden mellan samtycke och sekretess"
    (hits,) = answers("find", [question], name="pages", pages=pages)
    assert hits[0]["address"] == "c/#samtycke-och-sekretess"


def test_a_heading_that_many_pages_share_finds_none_of_them() -> None:
    assert answers("find", ["läs mer"], name="pages", pages=PAGES) == [[]]


def test_a_list_is_found_by_its_title_alone() -> None:
    headings = "".join(f"## Barn {n}\n\n" for n in range(21))
    (hits,) = answers("find", ["barn"], name="pages", pages=(Page("a", "Alla", headings),))
    assert hits == []
    (hits,) = answers("find", ["alla"], name="pages", pages=(Page("a", "Alla", headings),))
    assert [hit["address"] for hit in hits] == ["a/"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_index_is_small_enough_to_be_sent_packed(language: Language) -> None:
    assert len(gzip.compress(search.as_json(search.index(language)).encode())) < LARGEST


def test_no_word_of_the_box_lacks_a_language() -> None:
    swedish, english = (search.own_words(language) for language in ("sv", "en"))
    assert swedish.keys() == english.keys()
    assert all([*swedish.values(), *english.values()])
