"""The page "Where does it go?": questions as they are asked, and the one place of each answer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from msgspec import Struct, toml

from barnterm.explain import told
from barnterm.finding import Language
from barnterm.generate.model import Slot
from barnterm.site import model
from barnterm.site.blocks import defined, folded, joined, listed
from barnterm.site.page import Page, link, plain
from barnterm.site.words import word
from barnterm.terms import schemes

PATH = "spec/where"
CONTACT: dict[Language, str] = {"sv": "kontakt", "en": "contact"}


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    """A group of questions: its key, and what it is called in each language."""

    key: str
    sv: str
    en: str


class Question(Struct, frozen=True, forbid_unknown_fields=True):
    """A question and what answers it.

    Attributes:
        key: Its place on the page, which never changes.
        group: The key of the group that it stands in.
        question: What is asked, by language.
        answer: Where it is written, where it is not, and why, by language.
        places: Where it is written: a class and a field, such as "Effort.status".
        codes: What may be written there: a scheme and a code, such as "effort_status/completed".
        rules: Codes of the rules that tell when it goes wrong.
        fact: Which double place of decision 0021 it answers, or "".
    """

    key: str
    group: str
    question: dict[Language, str]
    answer: dict[Language, str]
    places: tuple[str, ...]
    codes: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    fact: str = ""


class Asked(Struct, frozen=True, forbid_unknown_fields=True):
    """All groups and questions, each in order."""

    group: tuple[Group, ...]
    question: tuple[Question, ...]


@cache
def asked() -> Asked:
    """What stands in where.toml; ValidationError, of msgspec, when it is written otherwise."""
    return toml.decode(Path(__file__).with_suffix(".toml").read_bytes(), type=Asked)


def pages(language: Language) -> Iterator[Page]:
    """The one page, where each question has a place of its own."""
    title = word("where_title", language)
    write = link(PATH, CONTACT[language], word("where_ask", language))
    body = joined(
        f"# {title}",
        f"{word('where_lead', language).format(len(asked().question))}\n{{: .lead }}",
        f"{word('where_search', language)} {write}.",
        f"## {word('where_groups', language)} {{#groups}}",
        *(overview(each, language) for each in asked().group),
        *(group(each, language) for each in asked().group),
    )
    meta = {"description": word("where_description", language), "kind": "prose", "pairs": True}
    yield Page(PATH, title, body, meta)


def name(of: Group, language: Language) -> str:
    return plain(of.sv if language == "sv" else of.en)


def questions(of: Group) -> tuple[Question, ...]:
    return tuple(each for each in asked().question if each.group == of.key)


def overview(of: Group, language: Language) -> str:
    """The questions of a group, folded: each leads to its answer."""
    lines = listed(asking(each, PATH, language) for each in questions(of))
    return folded(f"{name(of, language)} ({len(questions(of))})", lines)


def asking(each: Question, here: str, language: Language) -> str:
    """A question that leads from a page to its answer."""
    place = f"#{each.key}"
    text = each.question[language]
    return f"[{plain(text)}]({place})" if here == PATH else link(here, f"{PATH}{place}", text)


def about(owner: str) -> tuple[Question, ...]:
    """The questions whose answers lead to a class."""
    return tuple(
        each
        for each in asked().question
        if any(place.partition(".")[0] == owner for place in each.places)
    )


def group(of: Group, language: Language) -> str:
    """The questions of a group under its heading."""
    heading = f"## {name(of, language)} {{#{of.key}}}"
    return joined(heading, *(answered(each, language) for each in questions(of)))


def answered(each: Question, language: Language) -> str:
    """A question, its answer, and what the answer leads to."""
    codes = ", ".join(code(address, language) for address in each.codes)
    rows = [
        (word("where_places", language), list(places(each, language))),
        (word("where_codes", language), [codes] if codes else []),
        (word("where_rules", language), [rule(of, language) for of in each.rules]),
    ]
    return joined(
        f"### {plain(each.question[language])} {{#{each.key}}}",
        plain(each.answer[language]),
        defined(rows),
    )


def places(each: Question, language: Language) -> Iterator[str]:
    """A line for each class, with its fields."""
    found: dict[str, list[str]] = {}
    for place in each.places:
        owner, _, field = place.partition(".")
        found.setdefault(owner, []).append(field_text(owner, field, language))
    for owner, fields in found.items():
        yield f"{class_text(owner, language)}: {', '.join(fields)}"


def class_text(of: str, language: Language) -> str:
    """What a class is called, which leads to its page."""
    called = model.begun(model.title(of, language))
    return coded(link(PATH, f"spec/{of}", called), of, called.title().replace(" ", ""))


def field_text(owner: str, of: str, language: Language) -> str:
    """What a field is called, which leads to its row on the page of its class."""
    called = model.slot_title(slot_of(owner, of), language)
    return coded(link(PATH, f"spec/{owner}#{of}", called), of, called)


def coded(linked: str, code: str, called: str) -> str:
    """A link, and the code when that is not what the thing is called."""
    return linked if called == code else f"{linked} `{code}`"


def slot_of(owner: str, of: str) -> Slot:
    """The field of a class, also one that it inherits; KeyError where the schema has none."""
    return {slot.name: slot for slot in model.classes()[owner].slots}[of]


def code(address: str, language: Language) -> str:
    """The label of a term, which leads to its page, and its code."""
    scheme, _, of = address.partition("/")
    label = schemes()[scheme][of].labels[language]
    return coded(link(PATH, f"def/{address}", label), of, label)


def rule(of: str, language: Language) -> str:
    """What is wrong when a rule speaks, which leads to its page."""
    return link(PATH, f"rule/{of}", told(of, language).fault)
