"""Every address of ours leads somewhere, to the form that is asked for, as DIGG wants it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from checking import EXAMPLES, PAGES, choose, opened
from forwarding import answer
from httpd import Servers, get, running
from playwright.sync_api import Browser

from barnterm import terms
from barnterm.address import HOME, of_rule
from barnterm.rules import RULES
from barnterm.site import ROOT, redirects, server, settings
from barnterm.site.standing import Gone, Standing, page, standing

SITE = "https://site.example/sub/"
NOW = Standing(
    (Gone("need_area/taken", "0.2.0", "Texten var någon annans.", "The text was not ours."),),
    {"def/need_area/older": "def/need_area/safety"},
)
"""One term that is gone and one that is replaced; there is none of either today."""

FORWARDING = redirects.w3id(SITE, NOW)

CHROMIUM = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"
FIREFOX = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
CURL = "*/*"
RDFLIB = "application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1"
RDFLIB_TURTLE = "text/turtle, application/x-turtle"
JENA = "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,*/*;q=0.3"
JSON_LD = "application/ld+json, application/json"
PYLD = "application/ld+json;profile=x, application/ld+json, application/json;q=0.5, text/html;q=0.8"
ASKED = {
    CHROMIUM: "",
    FIREFOX: "",
    CURL: "",
    "": "",
    RDFLIB: ".rdf",
    RDFLIB_TURTLE: ".ttl",
    JENA: ".ttl",
    JSON_LD: ".jsonld",
    PYLD: ".jsonld",
    "application/n-triples, text/turtle;q=0.5": ".ttl",
    "text/html, text/turtle;q=0.1": "",
    "text/turtle;q=0, */*": "",
    "text/turtle;q=0.0, application/rdf+xml": ".rdf",
    "APPLICATION/RDF+XML": ".rdf",
    "application/ldxjson": "",
}
"""What clients send, and the ending of what they get; none is a page."""


def ours() -> Iterator[str]:
    """Every address of ours in what we publish, and those of the rules."""
    generated = [ROOT / "vocab", ROOT / "schema", ROOT / "src" / "barnterm" / "_generated"]
    files = [path for folder in generated for path in folder.rglob("*") if path.suffix != ".pyc"]
    files += (ROOT / "src" / "barnterm").glob("*.schema.json")
    pattern = re.compile(rf"{HOME.rstrip('/')}[A-Za-z0-9_/.-]*")
    for path in files:
        if path.is_file() and "__pycache__" not in path.parts:
            yield from pattern.findall(path.read_text("utf-8"))
    yield from (of_rule(code, "sv") for code in RULES)
    yield from (of_rule(code, "en") for code in RULES)


ADDRESSES = sorted({each.rstrip(".") for each in ours()})


def led(path: str, accept: str = CURL) -> tuple[int, str]:
    """The status, and where on the site it leads."""
    status, where = answer(FORWARDING, path, accept)
    return status, where.removeprefix(SITE)


def stands(site: Path, where: str) -> bool:
    """Whether there is a page or a file there."""
    is_page = where == "" or where.endswith("/")
    return (site / where / "index.html" if is_page else site / where).is_file()


@pytest.mark.parametrize(("accept", "ending"), ASKED.items())
def test_a_term_leads_to_the_form_that_is_asked_for(accept: str, ending: str) -> None:
    """A page is for whoever asks for no data, and nobody is led by 302."""
    assert led("def/need_area/safety", accept) == (303, f"def/need_area/safety{ending or '/'}")
    assert led("def/need_area", accept) == (303, f"def/need_area{ending or '/'}")


@pytest.mark.parametrize("accept", [CHROMIUM, CURL, RDFLIB, RDFLIB_TURTLE, JSON_LD])
def test_every_address_of_ours_leads_to_something_that_is_there(site: Path, accept: str) -> None:
    """In the data, the schemas and the reports there is no address of ours that leads nowhere."""
    assert len(ADDRESSES) > 1000
    lost = []
    for each in ADDRESSES:
        status, where = led(each.removeprefix(HOME.rstrip("/")).lstrip("/"), accept)
        if status != 303 or not stands(site, where):
            lost.append((each, status, where))
    assert not lost


def test_an_address_in_english_leads_to_the_page_in_english() -> None:
    """The language stands in the address, and is not guessed from the browser."""
    assert led("en/rule/dates.ends_before_start") == (303, "en/rule/dates.ends_before_start/")
    assert led("en/spec/Need", CHROMIUM) == (303, "en/spec/Need/")
    assert led("en/def/need_area/safety", RDFLIB) == (303, "en/def/need_area/safety/")
    assert led("en") == (303, "en/")


def test_a_schema_is_for_programs_and_its_page_for_browsers() -> None:
    """Who resolves the $id of a JSON Schema gets the schema."""
    assert led("spec/exchange") == (303, "spec/exchange.schema.json")
    assert led("spec/exchange", "application/schema+json, application/json") == (
        *(303, "spec/exchange.schema.json"),
    )
    assert led("spec/exchange", CHROMIUM) == (303, "spec/")
    assert led("spec/Exchange") == (303, "spec/Exchange/")


def test_a_replaced_term_answers_308_with_the_one_that_replaced_it() -> None:
    """The address of the new term is the lasting one, not where the site stands today."""
    for accept in (CHROMIUM, RDFLIB):
        assert led("def/need_area/older", accept) == (308, f"{HOME}def/need_area/safety")
    assert led("en/def/need_area/older") == (308, f"{HOME}en/def/need_area/safety")
    assert led("def/need_area/older.ttl") == (303, "def/need_area/older.ttl")
    assert led("def/need_area/older_still") == (303, "def/need_area/older_still/")


@pytest.mark.parametrize("ending", ["", "/", ".ttl", ".rdf", ".jsonld"])
def test_a_term_that_is_gone_answers_410_in_every_form(ending: str) -> None:
    """What must not be published is not led to by another way either."""
    assert led(f"def/need_area/taken{ending}", CHROMIUM)[0] == 410
    assert led(f"en/def/need_area/taken{ending}", RDFLIB)[0] == 410


def test_what_never_was_an_address_leads_nowhere() -> None:
    """No rule takes what only looks like one of ours."""
    for path in (
        "other",
        "def/need_area/safety/more",
        "spec/unknown",
        "rule/x",
        "def/a.b/c",
        "id/x",
    ):
        assert led(path)[0] == 404, path


def test_a_term_that_is_gone_is_none_that_there_is() -> None:
    """A code that has been taken away is never used anew."""
    known = {f"{s.code}/{t.code}" for s in terms.table().schemes for t in s.terms}
    assert not known & {each.term for each in standing().gone}


def test_the_page_of_a_term_that_is_gone_says_why_in_its_language() -> None:
    """For servers that cannot answer 410."""
    (gone,) = NOW.gone
    assert "någon annans" in page(gone, "sv").body
    assert "not ours" in page(gone, "en").body
    assert page(gone, "sv").path == "def/need_area/taken"


def test_what_is_generated_for_the_site_is_for_its_own_address(site: Path) -> None:
    """Nothing is left to fill in when the address in the settings has been changed."""
    generated = (ROOT / "build" / redirects.W3ID).read_text("utf-8")
    assert generated == redirects.w3id(settings.ADDRESS, standing())
    assert (site / ".htaccess").read_text("utf-8") == server.htaccess(settings.ADDRESS, standing())


@pytest.fixture(scope="module")
def servers(site: Path) -> Iterator[Servers]:
    """A real Apache, with one replaced and one gone term."""
    with running(site, NOW) as running_now:
        yield running_now


def test_apache_reads_the_rules_as_these_tests_do(servers: Servers) -> None:
    """Each kind of address and each Accept gets the same answer from both."""
    text = redirects.w3id(servers.site, NOW)
    paths = [
        "",
        "en/",
        "contact",
        "id/bbic/halsa",
        "mappings/icf",
        "spec/barnterm",
        "spec/exchange",
    ]
    paths += ["def", "def/need_area", "def/need_area/safety", "def/need_area/older", "spec/Need"]
    paths += ["def/need_area/taken.ttl", "rule/dates.ends_before_start", "unknown", "spec/core"]
    for path in paths:
        for accept in filter(None, ASKED):
            got = get(f"{servers.forwarder}barnterm/{path}", accept)
            assert (got.status, got.headers.get("location", "")) == answer(text, path, accept)


def test_an_unknown_code_is_not_found_at_last(servers: Servers) -> None:
    """The forwarder knows no codes: the site answers 404, with its own page in the language."""
    for path, language in (("def/need_area/unknown", "sv"), ("en/def/need_area/unknown", "en")):
        forwarded = get(f"{servers.forwarder}barnterm/{path}", CHROMIUM)
        assert forwarded.status == 303
        last = get(forwarded.headers["location"], CHROMIUM)
        assert last.status == 404
        assert f'<html lang="{language}"'.encode() in last.body


def test_the_answer_says_that_it_depends_on_what_is_asked_for(servers: Servers) -> None:
    """A cache must not give a browser what it gave to a program."""
    got = get(f"{servers.forwarder}barnterm/def/need_area/safety", RDFLIB)
    assert "accept" in got.headers["vary"].lower()
    assert got.headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("form", [None, "turtle", "xml", "json-ld"])
def test_rdflib_reads_a_term_by_its_address(servers: Servers, form: str | None) -> None:
    """A program that knows nothing of us gets the term, in whatever form it asks for."""
    graph = rdflib.Graph().parse(f"{servers.forwarder}barnterm/def/need_area/safety", format=form)
    iri = rdflib.URIRef(f"{HOME}def/need_area/safety")
    assert (iri, rdflib.RDF.type, rdflib.SKOS.Concept) in graph


TYPES = {
    "def/need_area.ttl": "text/turtle; charset=utf-8",
    "def/need_area.rdf": "application/rdf+xml",
    "def/need_area.jsonld": "application/ld+json",
    "def/need_area.csv": "text/csv; charset=utf-8",
    "spec/exchange.schema.json": "application/json; charset=utf-8",
    "assets/theme.js": "text/javascript; charset=utf-8",
    "assets/standard.css": "text/css; charset=utf-8",
    "def/need_area/safety/": "text/html; charset=utf-8",
}


@pytest.mark.parametrize(("path", "type_"), TYPES.items())
def test_the_site_says_what_each_file_is(servers: Servers, path: str, type_: str) -> None:
    """The content types are right in Apache, and in what other hosts read."""
    got = get(f"{servers.site}{path}")
    assert (got.status, got.headers["content-type"].lower()) == (200, type_)
    for name, value in server.HEADERS.items():
        assert got.headers[name.lower()] == value
    ending = path.rpartition(".")[2]
    if not path.endswith("/"):
        assert f"/*.{ending}\n  Content-Type: {type_}\n" in server.headers()


def test_the_site_itself_answers_as_the_forwarder_does(servers: Servers) -> None:
    """Whoever adopts the terms under an address of their own has the same answers there."""
    assert get(f"{servers.site}def/need_area/older").status == 308
    assert get(f"{servers.site}def/need_area/taken").status == 410
    asked = get(f"{servers.site}def/need_area/safety", JSON_LD)
    assert (asked.status, asked.headers["location"]) == (
        *(303, f"{servers.site}def/need_area/safety.jsonld"),
    )
    assert get(f"{servers.site}def/mappings/bbic", JSON_LD).status == 301


def test_a_file_can_be_checked_where_apache_serves_the_site(
    browser: Browser, servers: Servers
) -> None:
    """What the server says with every file stands in the way of nothing that a page does."""
    refused = list[str]()
    context = browser.new_context()
    context.on("console", lambda said: refused.append(said.text) if said.type == "error" else None)
    page = opened(context, f"{servers.site.rstrip('/')}{PAGES['sv']}").page
    assert choose(page, EXAMPLES[0])
    for path in ("", "spec/diagram/", "def/need_area/safety/"):
        page.goto(f"{servers.site}{path}")
    context.close()
    assert not refused


def test_no_page_may_do_more_than_the_server_lets_it(site: Path) -> None:
    """Else a page would work where it is built and fail where it is served."""
    metas = re.compile(r'Content-Security-Policy" content="([^"]*)"')
    policies = {
        each for path in site.rglob("*.html") for each in metas.findall(path.read_text("utf-8"))
    }
    assert policies
    for policy in policies:
        for rule in policy.split("; "):
            name, *sources = rule.split()
            assert set(sources) - {"'none'"} <= set(server.POLICY[name].split()), rule
