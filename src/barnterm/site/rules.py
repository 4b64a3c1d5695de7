"""A page for every rule, and the list of them all by family.

A page says first what is wrong, why it matters and how to fix it, for the one who has a report
at hand; then what it looks like; and last what a program and its keeper need to know.
"""

from __future__ import annotations

from collections.abc import Iterator

from barnterm.address import of_rule
from barnterm.explain import told
from barnterm.finding import Finding, Language, Severity
from barnterm.messages import message
from barnterm.messages import word as report_word
from barnterm.phrases import phrase
from barnterm.report.location import location_name
from barnterm.rule import FAMILIES, family
from barnterm.rules import RULES, Rule
from barnterm.site import cases, conformance, model
from barnterm.site.blocks import defined, joined, listed, part, row_of
from barnterm.site.page import Page, file_link, link, plain
from barnterm.site.rule_example import example
from barnterm.site.rule_facts import facts, names_of
from barnterm.site.rule_silence import silence
from barnterm.site.words import word

INDEX = "rule/index"
BADGES: dict[Severity, str] = {"error": "bad", "warning": "warn", "info": "info"}


def pages(language: Language) -> Iterator[Page]:
    """The list of rules, and a page a rule."""
    yield index(language)
    yield from (page(rule, language) for rule in RULES.values())


def page(rule: Rule, language: Language) -> Page:
    """The page of one rule in one language."""
    said = told(rule.code, language)
    body = joined(
        f"# {title(rule, language)}",
        standing(rule, language),
        said_under("why", f"{begun(said.why)}", language),
        said_under("fix", f"{begun(said.fix)}", language),
        reported(rule, language),
        example(rule, language),
        where(rule, language),
        facts(rule, language),
        silence(rule, language),
        more(rule, language),
        others(rule, language),
    )
    meta = {"description": said.fault, "kind": "rule"}
    return Page(path(rule), f"{title(rule, language)} ({rule.code})", body, meta)


def path(rule: Rule) -> str:
    return f"rule/{rule.code}"


def title(rule: Rule, language: Language) -> str:
    """The fault in one line, without its full stop."""
    return plain(told(rule.code, language).fault.removesuffix("."))


def begun(text: str) -> str:
    """A sentence that stood after a colon, and now stands alone. Codes in it stay codes."""
    pieces = enumerate((text[:1].upper() + text[1:]).split("`"))
    return "".join(f"`{piece}`" if number % 2 else plain(piece) for number, piece in pieces)


def badge(severity: Severity, language: Language) -> str:
    """The severity as a word in a colour, never as a colour alone."""
    said = report_word(severity, language).capitalize()
    return f'<span class="badge {BADGES[severity]}">{said}</span>'


def standing(rule: Rule, language: Language) -> str:
    """How bad it is and what that asks of the reader, the code, and the family."""
    home = link(path(rule), f"{INDEX}#{family(rule.code)}", name_of(rule, language))
    return joined(
        f"{badge(rule.severity, language)} `{rule.code}`",
        f"{phrase('frames', rule.severity, language)} {word('rule_family', language)} {home}.",
    )


def name_of(rule: Rule, language: Language) -> str:
    return FAMILIES[family(rule.code)].titles[language]


def heading(key: str, language: Language) -> str:
    """A heading with an id that is the same in both languages."""
    return f"## {word(f'rule_{key}', language)} {{#{key}}}"


def said_under(key: str, text: str, language: Language) -> str:
    return joined(heading(key, language), text)


def reported(rule: Rule, language: Language) -> str:
    """What a report says of the example, and where; the bare sentence where there is none."""
    found = cases.answers(rule.code)
    text, place = said_of(found[0], language) if found else (template(rule, language), "")
    shown = [f"{badge(rule.severity, language)} {plain(text)}", place]
    return joined(heading("message", language), part(f"finding {rule.severity}", *shown))


def said_of(finding: Finding, language: Language) -> tuple[str, str]:
    place = location_name(finding.at, language)
    pointer = f" `{finding.at}`" if finding.at else ""
    return message(finding, language), f"<small>{place[:1].upper()}{place[1:]}</small>{pointer}"


def template(rule: Rule, language: Language) -> str:
    """The message of a rule that no case breaks, with dots for its facts."""
    blanks = dict.fromkeys(names_of(rule), "…")
    return rule.messages[language].format_map(blanks)


def where(rule: Rule, language: Language) -> str:
    """The classes and fields where the cases break the rule."""
    if family(rule.code) == "suppressions":
        said = word("rule_fields_suppressions", language)
    elif rows := by_class(rule, language):
        said = joined(word("rule_fields_text", language), listed(rows))
    else:
        said = word("rule_fields_any", language)
    return joined(heading("fields", language), said)


def by_class(rule: Rule, language: Language) -> list[str]:
    """One line a class, with its fields."""
    found: dict[str, list[str]] = {}
    for name, field in cases.fields(rule.code):
        found.setdefault(name, []).extend([field] if field else [])
    return [
        f"{link(path(rule), f'spec/{name}', model.title(name, language))}"
        + "".join(
            f"{', ' if number else ': '}{link(path(rule), f'spec/{name}#{field}', field)}"
            for number, field in enumerate(fields)
        )
        for name, fields in found.items()
    ]


def more(rule: Rule, language: Language) -> str:
    """Whether the day matters, how far the conformance suite asks for it, and its address."""
    valid, invalid = cases.how_many(rule.code)
    suite = file_link(path(rule), language, conformance.FILE, word("rule_cases_link", language))
    held = word("rule_cases", language).format(valid, invalid)
    level = f"{conformance.level(rule.code)}<br>{held} {suite}." if invalid else ""
    rows = [
        (word("rule_address", language), [f"`{of_rule(rule.code, language)}`"]),
        (word("rule_level", language), [level] if level else []),
        (word("rule_day", language), [word("rule_day_text", language)] if rule.needs_day else []),
    ]
    return joined(heading("more", language), defined(rows))


def others(rule: Rule, language: Language) -> str:
    """The other rules of the family."""
    same = [r for r in of_family(family(rule.code)) if r is not rule]
    lines = listed(line(each, path(rule), language) for each in same)
    return joined(heading("related", language), part("rules", lines))


def of_family(name: str) -> list[Rule]:
    return [rule for rule in RULES.values() if family(rule.code) == name]


def line(rule: Rule, here: str, language: Language) -> str:
    """A rule in a list: how bad, what, and its code."""
    fault = link(here, path(rule), told(rule.code, language).fault.removesuffix("."))
    return f"{badge(rule.severity, language)} {fault} `{rule.code}`"


def index(language: Language) -> Page:
    """All rules by family, after what the severities mean."""
    families = list(dict.fromkeys(family(code) for code in RULES))
    families.sort(key=lambda name: FAMILIES[name].titles[language])
    lead = word("rule_index_lead", language).format(len(RULES), len(families))
    body = joined(
        f"# {word('rule_index', language)}",
        f"{lead}\n{{: .lead }}",
        severities(language),
        heading("families", language),
        row_of((chip(name, language) for name in families), "chips"),
        *(of_one_family(name, language) for name in families),
    )
    meta = {"description": word("rule_index_description", language)}
    return Page(INDEX, word("rule_index", language), body, meta)


def severities(language: Language) -> str:
    """What each severity asks of the reader, and how a finding can be accepted for a time."""
    rows = [(badge(each, language), [phrase("frames", each, language)]) for each in BADGES]
    away = link(INDEX, "rule/suppressions", word("rule_suppressions", language))
    accepted = f"{word('rule_suppressions_link', language)} {away}."
    text = f"{word('rule_severities_text', language)} {accepted}"
    return joined(heading("severities", language), defined(rows), text)


def chip(name: str, language: Language) -> str:
    return f"[{FAMILIES[name].titles[language]}](#{name})"


def of_one_family(name: str, language: Language) -> str:
    """A family: the question it asks, and its rules."""
    return joined(
        f"### {FAMILIES[name].titles[language]} {{#{name}}}",
        FAMILIES[name].about[language],
        part("rules", listed(line(each, INDEX, language) for each in of_family(name))),
    )
