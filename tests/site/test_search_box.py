"""The search box of the pages: what it finds, what it says, what it keeps."""

from __future__ import annotations

import csv
import gzip
import json
import re
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote

import pytest
from axe import axe
from playwright.sync_api import Browser, Page, Request, expect
from searching import PLACES, addresses, search, terms

from barnterm import find
from barnterm.search_index import index
from barnterm.site.confused import PAIRED
from barnterm.site.page import ROOTS
from barnterm.site.search import BETWEEN, own_words

ROOT = Path(__file__).resolve().parents[2]
NAMES = {"sv": "Sök begrepp och sidor", "en": "Search terms and pages"}
SHOWN = 3
TYPED = "hemmasittare Tolvan Tolvansson"

with (ROOT / "tests" / "queries.csv").open(encoding="utf-8") as lines:
    QUERIES = [(row["query"], set(row["expected"].split())) for row in csv.DictReader(lines)]


@pytest.mark.parametrize("language", PLACES)
def test_every_query_finds_its_term_among_the_first_three(
    page: Page, served: str, language: str
) -> None:
    """The suite of queries holds in the page itself, in both languages."""
    page.goto(served + PLACES[language])
    missed = []
    for query, expected in QUERIES:
        search(page, query)
        if not expected & set(terms(page)[:SHOWN]):
            missed.append(query)
    assert missed == []


def test_it_shows_the_terms_that_the_command_line_shows(there: Page) -> None:
    """The same terms in the same order, before any that complete a word."""
    for query, _ in QUERIES[::10]:
        search(there, query)
        wanted = [f"{match.scheme}/{match.code}" for match in find(query)]
        assert terms(there)[: len(wanted)] == wanted, query


def test_the_index_of_terms_fits_in_120_kilobytes_when_packed_and_in_360_when_not(
    site: Path,
) -> None:
    """Not every server packs what it sends; most do. The pages and what else is read are small."""
    for root in (site, site / "en"):
        read = {path.name: path.read_bytes() for path in (root / "search").iterdir()}
        packed = {name: len(gzip.compress(content)) for name, content in read.items()}
        assert len(read["index.json"]) < 360_000
        assert packed.pop("index.json") < 120_000
        assert sum(packed.values()) < 40_000


def test_every_address_in_the_index_is_a_page_and_every_place_is_on_it(site: Path) -> None:
    """No hit leads astray, in either language."""
    for root in (site, site / "en"):
        terms = json.loads((root / "search" / "index.json").read_text("utf-8"))["terms"]
        pages = json.loads((root / "search" / "pages.json").read_text("utf-8"))
        for folder, _, entries in (*terms, *pages):
            for address, *said in (each.split(BETWEEN) for each in entries):
                text = (root / f"{folder}{address}" / "index.html").read_text("utf-8")
                places = [place_of(each.split("\t")[1]) for each in said if "\t" in each]
                assert [each for each in places if f'id="{each}"' not in text] == [], address


def place_of(place: str) -> str:
    """Where a heading stands on its page: what follows #, or what the numbers of two terms say."""
    if place.startswith("#"):
        return place.removeprefix("#")
    terms = index().terms
    return PAIRED.join("-".join(terms[int(number)]) for number in place.split("-"))


def test_every_page_has_one_box(site: Path) -> None:
    """Search is at hand on every page with a header, and its module never lacks a place."""
    pages = [each.read_text("utf-8") for each in site.rglob("*.html")]
    boxes = [text.count('id="search"') for text in pages]
    assert boxes == [text.count("assets/search.js") for text in pages]
    assert boxes == [text.count("<header") for text in pages]


def test_the_page_where_a_word_is_suggested_exists(site: Path) -> None:
    """The help for those who find nothing leads to it, in both languages."""
    for language, root in ROOTS.items():
        assert (site / root / own_words(language)["suggest_at"] / "index.html").exists()


def test_a_page_stands_below_the_terms_in_a_group_of_its_own(there: Page) -> None:
    """The page of all need areas is found, after the terms."""
    search(there, "behovsområden")
    groups = there.get_by_role("listbox", name="Träffar").get_by_role("group")
    assert [each.get_attribute("aria-labelledby") for each in groups.all()] == [
        "search-terms",
        "search-pages",
    ]
    pages = there.get_by_role("group", name="Sidor").get_by_role("option")
    expect(pages.first).to_contain_text("behovsområden kodverk")


@pytest.mark.parametrize(
    ("words", "language", "key"),
    [
        ("tog tillbaka sitt ja", "sv", "yes-taken-back"),
        ("avslag från BUP", "sv", "referral-refused"),
        ("vem ska man ringa", "sv", "whom-to-call"),
        ("lives with an aunt", "en", "lives-with-an-aunt"),
        ("parents have appealed", "en", "special-support-appealed"),
    ],
)
def test_a_question_is_found_by_some_of_its_words_and_leads_to_its_answer(
    page: Page, served: str, words: str, language: str, key: str
) -> None:
    """The hit leads to the place of the question on its page."""
    page.goto(served + PLACES[language])
    search(page, words)
    found = [each for each in addresses(page, "#search-pages ~ ") if "/spec/where/" in each]
    assert [each.partition("#")[2] for each in found] == [key]


@pytest.mark.parametrize(
    ("words", "label", "reason"),
    [
        ("hemmasittare", "skolnärvaro", "stämplande ord: hemmasittare"),
        ("ingen lyssnar på mig", "att bli lyssnad på", "barns ord: ingen lyssnar på mig"),
        ("foster home", "familjehem", "på engelska: foster home"),
        ("fosterhem", "familjehem", "äldre ord: fosterhem"),
    ],
)
def test_a_hit_says_why_it_is_there(there: Page, words: str, label: str, reason: str) -> None:
    """Label, scheme and the words that were found; one that blames is marked."""
    search(there, words)
    first = there.get_by_role("option").first
    expect(first.locator(".search-label")).to_have_text(label)
    expect(first).to_contain_text(reason)
    marked = first.locator("[data-reason=stigmatising]")
    expect(marked).to_have_count(1 if reason.startswith("stämplande") else 0)


def test_words_of_the_other_language_are_marked_as_such(page: Page, served: str) -> None:
    """A screen reader gets English words in English, and Swedish ones in Swedish."""
    page.goto(served + PLACES["sv"])
    search(page, "foster home")
    expect(page.get_by_role("option").first.locator("[lang=en]")).to_have_text("foster home")
    page.goto(served + PLACES["en"])
    search(page, "hemmasittare")
    first = page.get_by_role("option").first
    expect(first).to_contain_text("school attendance")
    expect(first.locator("[lang=sv]")).to_have_text("hemmasittare")
    expect(first.locator(".search-label[lang]")).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "told"), [("sv", "Begrepp: 3. Sidor: 0."), ("en", "Terms: 3. Pages: 0.")]
)
def test_a_screen_reader_is_told_how_many_hits_there_are(
    page: Page, served: str, language: str, told: str
) -> None:
    """In the language of the page, politely, and nothing when the list is closed."""
    page.goto(served + PLACES[language])
    search(page, "hemmasittare")
    status = page.locator("#search [role=status]")
    expect(status).to_have_text(told)
    page.keyboard.press("Escape")
    expect(status).to_have_text("")


@pytest.mark.parametrize("language", PLACES)
def test_the_parts_of_the_box_have_names_and_point_at_each_other(
    page: Page, served: str, language: str
) -> None:
    """An editable combobox with a list, as the ARIA practices have it."""
    page.goto(served + PLACES[language])
    box = page.get_by_role("combobox", name=NAMES[language])
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_attribute("aria-autocomplete", "list")
    search(page, "skola")
    expect(box).to_have_attribute("aria-expanded", "true")
    listed = page.locator(f"#{box.get_attribute('aria-controls')}")
    expect(listed).to_have_role("listbox")
    expect(page.get_by_role("search")).to_be_visible()


@pytest.mark.parametrize(
    ("language", "said", "ways"),
    [
        ("sv", "Inga träffar.", ["/def/a-o/", "/kontakt/"]),
        ("en", "No hits.", ["/en/def/a-o/", "/en/contact/"]),
    ],
)
def test_whoever_finds_nothing_gets_help(
    page: Page, served: str, language: str, said: str, ways: list[str]
) -> None:
    """What to do, all terms, and where to suggest a word, all within reach of the keyboard."""
    page.goto(served + PLACES[language])
    search(page, "xyzzy")
    expect(page.locator(".search-help p")).to_contain_text(said)
    expect(page.locator("#search [role=status]")).to_contain_text(said)
    expect(page.get_by_role("combobox")).to_have_attribute("aria-expanded", "false")
    links = page.locator(".search-help a")
    assert links.evaluate_all("all => all.map(one => one.pathname)") == ways
    page.keyboard.press("Tab")
    expect(links.first).to_be_focused()


def test_when_the_index_cannot_be_fetched_the_box_says_so_and_tries_again(there: Page) -> None:
    """The way to all terms is left."""
    there.route("**/search/index.json", lambda route: route.abort())
    search(there, "skola")
    expect(there.locator(".search-help p")).to_contain_text("Sökningen gick inte att öppna.")
    expect(there.locator(".search-help a")).to_have_attribute("href", re.compile("def/a-o/$"))
    there.unroute("**/search/index.json")
    search(there, "skola")
    expect(there.get_by_role("option").first).to_be_visible()


def test_the_terms_are_found_when_the_pages_cannot_be_fetched(there: Page) -> None:
    """What fails takes nothing else with it."""
    there.route("**/search/pages.json", lambda route: route.abort())
    search(there, "skola")
    expect(there.get_by_role("group", name="Begrepp").get_by_role("option").first).to_be_visible()


def test_the_index_is_fetched_once_when_the_box_is_first_used(
    there: Page, asked: list[str]
) -> None:
    """Those who only read do not pay for it."""
    fetched = [url for url in asked if url.endswith("/search/index.json")]
    assert fetched == []
    for words in ("skola", "hem"):
        search(there, words)
    assert len([url for url in asked if url.endswith("/search/index.json")]) == 1


def test_what_is_typed_stays_in_the_box(there: Page) -> None:
    """It may be about a child: no address, request, storage, title or log holds it."""
    sent: list[Request] = []
    logged: list[str] = []
    there.on("request", lambda request: sent.append(request))
    there.on("console", lambda message: logged.append(message.text))
    search(there, TYPED)
    there.keyboard.press("Enter")
    there.wait_for_url("**/def/**")
    kept = there.evaluate(
        "[location.href, document.title, document.cookie, document.referrer, name,"
        " JSON.stringify([history.state, {...localStorage}, {...sessionStorage}])]"
    )
    held = [*kept, *logged, *(f"{each.url} {each.post_data}" for each in sent)]
    assert not [each for each in held if "tolvan" in unquote(each).casefold()]
    assert not [each for each in held[:1] if "hemmasitt" in unquote(each)]
    there.go_back()
    expect(there.get_by_role("combobox")).to_have_value("")


def test_a_page_that_is_left_forgets_what_was_typed(there: Page) -> None:
    """A browser may keep a page as it was left, for whoever goes back to it."""
    search(there, TYPED)
    there.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    expect(there.get_by_role("combobox")).to_have_value("")
    expect(there.locator(".search-panel")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("words", ["hemmasittare", "skola", "xyzzy"])
@pytest.mark.parametrize("language", PLACES)
def test_axe_finds_no_violation_with_the_list_open(
    page: Page, served: str, language: str, words: str, scheme: Any
) -> None:
    """With hits, one of them chosen, and with help."""
    page.emulate_media(color_scheme=scheme)
    page.goto(served + PLACES[language])
    search(page, words)
    page.keyboard.press("ArrowDown")
    page.evaluate(axe())
    found = page.evaluate("axe.run().then(result => result.violations)")
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


@pytest.mark.parametrize("words", ["jag vill inte leva", "generalklausulen", "xyzzy"])
def test_nothing_scrolls_sideways_on_a_narrow_screen(there: Page, words: str) -> None:
    """At 320 pixels the list is as wide as the box, and all of it can be reached."""
    there.set_viewport_size({"width": 320, "height": 640})
    search(there, words)
    assert there.evaluate("document.documentElement.scrollWidth") == 320
    inside = "all => all.every(one => one.scrollWidth <= one.clientWidth)"
    assert there.locator("#search-list, #search-list *:not(span), .search-help").evaluate_all(
        inside
    )


def test_without_scripts_there_is_a_link_to_all_terms(browser: Browser, served: str) -> None:
    """In place of a box that would not answer."""
    page = browser.new_page(java_script_enabled=False)
    for language, root in (("sv", ""), ("en", "/en")):
        page.goto(served + PLACES[language])
        link = page.locator("#search a")
        expect(link).to_be_visible()
        assert link.evaluate("one => one.pathname") == f"{root}/def/a-o/"
        expect(page.locator("#search input")).to_have_count(0)
    page.close()


def test_the_site_may_stand_in_a_folder(browser: Browser, site: Path, tmp_path: Path) -> None:
    """The box finds its index there, and its hits lead there."""
    from conftest import Handler

    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "folder").symlink_to(site)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(tmp_path)))
    Thread(target=server.serve_forever, daemon=True).start()
    page = browser.new_page()
    base = f"http://127.0.0.1:{server.server_port}/some/folder"
    page.goto(f"{base}/en/def/need_area/safety/")
    search(page, "hemmasittare")
    assert addresses(page)[0] == f"{base}/en/def/need_area/school_attendance/"
    page.close()
    server.shutdown()


def test_the_search_of_the_theme_is_gone(site: Path) -> None:
    """Neither its index nor its scripts are sent."""
    names = [each.relative_to(site).as_posix() for each in site.rglob("*search*")]
    assert "search/search_index.json" not in names
    assert not [each for each in names if "worker" in each or "lunr" in each]
    assert "md-search" not in (site / "404.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "meant"),
    [("samtykce", "samtycke"), ("kurattor", "kurator"), ("trygghett", "trygghet")],
)
def test_a_word_with_a_wrong_letter_is_asked_about(there: Page, words: str, meant: str) -> None:
    """And the button looks for what was meant."""
    search(there, words)
    expect(there.locator(".search-meant")).to_have_text(f"Menade du {meant}?")
    there.get_by_role("button", name=meant).click()
    expect(there.get_by_role("combobox")).to_have_value(meant)
    expect(there.locator(".search-meant")).to_be_hidden()
    wanted = [f"{match.scheme}/{match.code}" for match in find(meant)]
    assert terms(there)[: len(wanted)] == wanted


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("dates.ends_before_start", "/rule/dates.ends_before_start/"),
        ("Effort", "/spec/Effort/"),
        ("effort", "/def/core_concept/effort/"),
        ("need_area/sleep", "/def/need_area/sleep/"),
        ("sömn", "/def/need_area/sleep/"),
    ],
)
def test_a_code_or_a_label_that_is_just_so_is_first(there: Page, words: str, place: str) -> None:
    """Of a rule, a class, a term: Enter leads there."""
    search(there, words)
    there.keyboard.press("Enter")
    there.wait_for_url(f"**{place}")


def test_a_question_about_two_terms_finds_both_and_where_they_are_compared(there: Page) -> None:
    """Both on top, and the place that tells them apart first among the pages."""
    search(there, "vad är skillnaden mellan orosanmälan och ansökan")
    assert terms(there)[:2] == ["core_concept/concern_report", "core_concept/application"]
    first = addresses(there, "#search-pages ~ ")[0]
    assert "forvaxlas" in first
    assert "concern_report" in first
    assert "application" in first
