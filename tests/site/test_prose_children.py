"""The pages for children and schools: their words, links, numbers and how easy they are to read."""

import posixpath
import re
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from typing import Any

import markdown
import pytest
import yaml

from barnterm import terms
from barnterm.finding import Language
from barnterm.site import cards, placeholders, prose
from barnterm.site.page import CONFIGURED, LANGUAGES, Page

SECTIONS: dict[Language, tuple[str, str]] = {
    "sv": ("om-dig", "for-skolan"),
    "en": ("about-you", "for-schools"),
}
CHILDREN = {"om-dig", "about-you"}

NUMBERS = {
    # The emergency number. sosalarm.se/112, read 2026-11-22.
    "112": "danger",
    # Bris, day and night, without a name: 8sidor.se 2025-08-20 and sosalarm.se 2021. That 116 111
    # is for children who seek help, and free to call: pts.se 2007 and 2023. Read 2026-11-22.
    "116111": "Bris",
    # Advice from health care. sosalarm.se/112, read 2026-11-22.
    "1177": "health care",
}
"""The only telephone numbers that a page may show, with where and when each was read."""

OUTSIDE = {
    # Bris has its chat there: 8sidor.se 2025-08-20, bris.se 2023. Read 2026-11-22.
    "https://www.bris.se",
    # The national board's site on social services for children. Read 2026-11-22.
    "https://kollpasoc.se",
    "https://kollpasoc.se/en/",
    # Support for children in Swedish sign language: svt.se 2019, nkjt.se 2023. Read 2026-11-22.
    "https://boujt.se",
}
"""The only addresses outside the site that a page may lead to, with where each was read."""

OTHER_NUMBERS = {"2020", "160", "100"}
"""A year, the weight of paper, and a size of print: of three figures or more, but no telephone."""


def section(path: str) -> str:
    return path.split("/")[0]


PAGES: dict[tuple[Language, str], Page] = {
    (language, page.path): page
    for language in LANGUAGES
    for page in prose.pages(language)
    if section(page.path) in SECTIONS[language]
}
EACH = pytest.mark.parametrize(("language", "path"), PAGES)
FOR_CHILDREN = pytest.mark.parametrize(
    ("language", "path"), [key for key in PAGES if section(key[1]) in CHILDREN]
)
EXTENSIONS = ["admonition", "attr_list", "def_list", "md_in_html", "tables"]


def html(language: Language, path: str) -> str:
    return markdown.markdown(PAGES[language, path].body, extensions=EXTENSIONS)


def sentences(language: Language, path: str) -> list[str]:
    """What one reads: each sentence, and each heading, cell and point that ends without a stop."""
    ended = re.sub(r"</(?:p|li|dt|dd|h\d|td|th)>|<br ?/?>", ". ", html(language, path))
    read = unescape(re.sub(r"<[^>]+>", "", ended))
    return [each for each in re.split(r"[.!?:]+\W*", read) if re.search(r"\w", each)]


def lix(parts: list[str]) -> float:
    """The Swedish readability index: under 30 is very easy, as for children's books."""
    words = [word for part in parts for word in re.findall(r"[^\W\d_]+", part)]
    return len(words) / len(parts) + 100 * sum(len(word) > 6 for word in words) / len(words)


def source(language: Language, path: str) -> str:
    return (prose.FOLDER / language / f"{path}.md").read_text("utf-8")


def vocabulary() -> dict[str, str]:
    """The Swedish plain text of every term that has one, by address."""
    return {
        f"{scheme}/{code}": terms.plain_text(term, "sv")
        for scheme, found in terms.schemes().items()
        for code, term in found.items()
        if terms.plain_text(term, "sv")
    }


def links(language: Language, path: str) -> list[str]:
    return re.findall(r'href="([^"]+)"', html(language, path))


# What the pages are


@EACH
def test_a_page_stands_in_both_languages(language: Language, path: str) -> None:
    other: Language = "en" if language == "sv" else "sv"
    twin = PAGES[other, PAGES[language, path].meta["other"]]
    assert twin.meta["other"] == path


@EACH
def test_a_page_has_a_title_a_description_and_one_first_heading(
    language: Language, path: str
) -> None:
    page = PAGES[language, path]
    assert page.meta["description"]
    assert re.findall(r"<h1>(.*?)</h1>", html(language, path)) == [page.title]


@EACH
def test_a_page_stands_once_in_the_menu(language: Language, path: str) -> None:
    found = yaml.safe_load(CONFIGURED[language].read_text("utf-8"))["nav"]
    assert list(paths(found)).count(f"{path}.md") == 1


def paths(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    else:
        for each in nav.values() if isinstance(nav, dict) else nav:
            yield from paths(each)


# How easy they are


@FOR_CHILDREN
def test_a_page_for_children_is_very_easy_to_read(language: Language, path: str) -> None:
    assert lix(sentences(language, path)) < {"sv": 20, "en": 22}[language]


@FOR_CHILDREN
def test_no_sentence_for_children_is_long_or_heavy(language: Language, path: str) -> None:
    """At most 22 words, and at most six of them with more than six letters."""
    for each in sentences(language, path):
        words = re.findall(r"[^\W\d_]+", each)
        assert len(words) <= 22, each
        assert sum(len(word) > 6 for word in words) <= 6, each


@pytest.mark.parametrize(("language", "path"), [("sv", "om-dig/kort"), ("en", "about-you/short")])
def test_the_short_page_is_short_and_easier_still(language: Language, path: str) -> None:
    parts = sentences(language, path)
    assert lix(parts) < 15
    assert sum(len(each.split()) for each in parts) < 280


@FOR_CHILDREN
def test_a_page_for_children_says_whom_to_turn_to_now(language: Language, path: str) -> None:
    assert 'class="admonition info help-now"' in html(language, path)


# Whose words they are


@pytest.mark.parametrize("path", [path for lang, path in PAGES if lang == "sv"])
def test_a_plain_text_shown_in_swedish_is_the_vocabularys_own(path: str) -> None:
    told = {unescape(each) for each in re.findall(r"<dd>(.*?)</dd>", html("sv", path), re.S)}
    assert told <= set(vocabulary().values())


@EACH
def test_both_languages_print_the_same_from_the_data(language: Language, path: str) -> None:
    other: Language = "en" if language == "sv" else "sv"
    twin = source(other, PAGES[language, path].meta["other"])
    mark = re.compile(r"{(?!file)[a-z]+(?::[^}]+)?}")  # a file is one for each language
    assert mark.findall(source(language, path)) == mark.findall(twin)


@pytest.mark.parametrize(
    "given", ["{nothing}", "{plain:need_area/nothing}", "{plain:nothing}", "{law:a/b}"]
)
def test_a_placeholder_that_cannot_be_filled_in_stops_the_build_and_says_where(given: str) -> None:
    with pytest.raises(ValueError, match=rf"^sv/om-dig/orden: {re.escape(given)} cannot be"):
        placeholders.expand(f"Ett {given} ord", "om-dig/orden", "sv")


@EACH
def test_no_placeholder_is_left_on_a_page(language: Language, path: str) -> None:
    assert not re.search(placeholders.PLACEHOLDER, PAGES[language, path].body)


# Where they lead


@EACH
def test_every_link_leads_to_a_page_a_file_or_a_listed_address(
    language: Language, path: str
) -> None:
    for href in links(language, path):
        if href.startswith("https:"):
            assert href in OUTSIDE
        elif not href.startswith(("tel:", "#")):  # test_links.py looks at places on a page
            assert is_there(language, path, href.partition("#")[0]), href


def is_there(language: Language, path: str, href: str) -> bool:
    """Whether a link leads to one of these pages, to a term or its scheme, or to a file."""
    if href.endswith(".pdf"):
        root = "en/" if language == "en" else ""
        folder = root + path.removesuffix("index")
        files = {each for of in cards.PATHS.values() for each in of.values()}
        return posixpath.normpath(posixpath.join(folder, href)) in files
    there = posixpath.normpath(posixpath.join(posixpath.dirname(path), href)).removesuffix(".md")
    return (language, there) in PAGES or there in known_terms()


def known_terms() -> set[str]:
    return {"def/index"} | {
        f"def/{scheme}/{code}"
        for scheme, found in terms.schemes().items()
        for code in (*found, "index")
    }


@EACH
def test_every_telephone_number_is_one_that_was_looked_up(language: Language, path: str) -> None:
    called = re.findall(r'<a href="tel:(\d+)">([\d ]+)</a>', html(language, path))
    assert all(number in NUMBERS and shown.replace(" ", "") == number for number, shown in called)
    assert len(called) == html(language, path).count("tel:")


@EACH
def test_no_other_number_looks_like_a_telephone(language: Language, path: str) -> None:
    read = unescape(re.sub(r"<[^>]+>", " ", html(language, path)))
    for number in re.findall(r"(?<!\d)\d{3,}(?: \d{2,})*", read):
        assert number.replace(" ", "") in NUMBERS.keys() | OTHER_NUMBERS


# The lesson


@pytest.mark.parametrize(
    ("language", "path"), [("sv", "for-skolan/lektion"), ("en", "for-schools/lesson")]
)
def test_the_lesson_is_forty_minutes_without_a_gap(language: Language, path: str) -> None:
    found = re.findall(r"<td>(\d+)\W(\d+)</td>", html(language, path))
    parts = [(int(begins), int(ends)) for begins, ends in found]
    assert parts[0][0] == 0
    assert parts[-1][1] == 40
    assert all(before[1] == after[0] for before, after in pairwise(parts))
