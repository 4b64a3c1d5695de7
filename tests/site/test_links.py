"""No link of the site is broken: not in a page, not to a place in a page, not in the RDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from rdflib import Graph, URIRef

from barnterm.site.settings import ADDRESS

BASE = "https://w3id.org/barnterm/def/"
HERE = "http://here/"
TAG = re.compile(r"<[a-z][^>]*>")
ATTRIBUTE = re.compile(r' (href|src|action|data|id)="([^"]*)"')
FORMS = {".ttl", ".rdf", ".jsonld"}


class Read(NamedTuple):
    """A page: what it links to, and the ids that others may link to."""

    links: list[str]
    ids: set[str]


@cache
def read(page: Path) -> Read:
    found = Read([], set())
    for tag in TAG.findall(page.read_text("utf-8")):
        for name, value in ATTRIBUTE.findall(tag):
            if name == "id":
                found.ids.add(unescape(value))
            else:
                found.links.append(unescape(value))
    return found


def file_at(site: Path, address: str) -> Path | None:
    """The file that a web server gives for an address of the site, if there is one."""
    path = site / unquote(urlsplit(address).path).lstrip("/")
    if path.is_dir():
        path /= "index.html"
    return path if path.is_file() else None


def broken(site: Path, page: Path) -> Iterator[str]:
    """Each link of a page to the site itself that leads nowhere."""
    here = HERE + page.relative_to(site).as_posix()
    for link in read(page).links:
        whole = urljoin(here, link.replace(ADDRESS, HERE))
        if not whole.startswith(HERE):
            continue
        there, place = file_at(site, whole), unquote(urlsplit(whole).fragment)
        lost = place and there and there.suffix == ".html" and place not in read(there).ids
        if there is None or lost:
            yield link


def test_no_link_of_a_page_is_broken(site: Path) -> None:
    """Every link, picture, script and style leads to a file, and every anchor to a place in it."""
    found = {page: list(broken(site, page)) for page in site.rglob("*.html")}
    assert {str(page): links for page, links in found.items() if links} == {}


def test_a_folder_is_linked_with_its_slash(site: Path) -> None:
    """A link to a page ends in a slash, so that no server has to redirect."""
    bare = [
        (str(page), link)
        for page in site.rglob("*.html")
        for link in read(page).links
        if link and not urlsplit(link).scheme and not urlsplit(link).path.endswith(("/", "."))
        if (page.parent / unquote(urlsplit(link).path)).is_dir() and urlsplit(link).path
    ]
    assert bare == []


def test_everything_that_the_data_names_has_a_page(site: Path) -> None:
    """Every address below the vocabulary's base, in any RDF file of the site, has its page."""
    files = [path for path in site.rglob("*") if path.suffix in FORMS]
    assert files
    text = "\n".join(path.read_text("utf-8") for path in files)
    named = set(re.findall(re.escape(BASE) + r"([\w/.-]+)", text))
    assert named
    assert sorted(each for each in named if not file_at(site, f"/def/{each}")) == []


def test_no_prefix_hides_an_address(site: Path) -> None:
    """Every address that the Turtle of a scheme names when it is read has its page."""
    files = list((site / "def").glob("*.ttl"))
    assert files
    for path in files:
        graph = Graph().parse(path, format="turtle")
        named = {str(each) for triple in graph for each in triple if isinstance(each, URIRef)}
        own = {each.removeprefix(BASE) for each in named if each.startswith(BASE)}
        assert own, path
        assert [each for each in own if not file_at(site, f"/def/{each}")] == [], path
