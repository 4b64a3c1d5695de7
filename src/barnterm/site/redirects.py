"""Generates where persistent addresses lead, as rules for Apache's mod_rewrite.

https://w3id.org/barnterm/ forwards by the file that is generated here. It is sent to the keepers of
w3id.org (https://github.com/perma-id/w3id.org) when the site is adopted or moves. A thing such as
a term answers 303 to a page or to data about it, as DIGG asks; one that is replaced answers 308
and one that is gone 410.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from barnterm.address import HOME
from barnterm.site import ROOT
from barnterm.site.standing import Standing

W3ID = "w3id/.htaccess"
"""Where the file for w3id.org is written, below build/."""

FORMS = {
    "ttl": r"(?:text/|application/x-)turtle",
    "rdf": r"application/rdf\+xml",
    "jsonld": r"application/(?:ld\+)?json",
}
"""The forms of RDF by file ending, and how each is asked for."""

NOT_REFUSED = r"(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))"
"""After a type: it does not say that this is the one form that is not wanted."""

BROWSER = r"^\s*(?:text/html|application/xhtml\+xml)"
"""How Accept begins for a client that would rather have a page."""

CODE = "[a-z0-9_]+"
"""The code of a scheme or a term. It holds no dot, so that a file is never taken for a term."""

VERSION = r"[0-9]+\.[0-9]+\.[0-9]+"
"""A version of the vocabulary or of a scheme. What stands on the site is the newest."""

OWN = f"spec/(?:fact(?:/{CODE}){{0,2}}|write_instead)"
"""The graph's own properties, and their values."""

SCHEMAS = ("exchange", "report", "verdict")


def w3id(address: str, standing: Standing) -> str:
    """The .htaccess for w3id.org/barnterm.

    Args:
        address: Where the site stands, with a slash last.
        standing: What has become of terms.
    """
    parts = (
        opening(),
        asked_for(),
        ended(standing, HOME),
        data(address),
        files(address),
        schemas(address),
        pages(address),
    )
    return "\n".join(line for part in parts for line in (*part, "")).rstrip() + "\n"


def opening() -> list[str]:
    return [
        f"# Where addresses below {HOME} lead. Generated when the site is built.",
        "Options +FollowSymLinks -MultiViews",
        "RewriteEngine on",
        "<IfModule mod_headers.c>",
        '  Header always set Access-Control-Allow-Origin "*"',
        '  Header always merge Vary "Accept"',
        "</IfModule>",
    ]


def asked_for() -> list[str]:
    """Finds out which form of RDF is asked for, once for all rules.

    The type that stands first decides. Of the rest the first that fits is taken, but not for a
    client that puts a page first, as browsers do.
    """
    lines = ["# The form of RDF that is asked for, if any."]
    for ending, type_ in FORMS.items():
        lines += set_form(ending, rf"^\s*{type_}{NOT_REFUSED}")
    for ending, type_ in FORMS.items():
        unset = ["RewriteCond %{ENV:form} ^$", no_browser()]
        lines += [*unset, *set_form(ending, rf",\s*{type_}{NOT_REFUSED}")]
    return lines


def set_form(ending: str, pattern: str) -> list[str]:
    return [
        f'RewriteCond %{{HTTP_ACCEPT}} "{pattern}" [NC]',
        f"RewriteRule ^ - [E=form:{ending}]",
    ]


def ended(standing: Standing, home: str) -> Iterator[str]:
    """Terms that are gone, and those that another has replaced."""
    if standing.gone or standing.replaced:
        yield "# Gone, and replaced."
    for each in standing.gone:
        yield rf"RewriteRule ^(?:en/)?def/{each.term}(?:\.(?:{'|'.join(FORMS)}))?/?$ - [G]"
    for old, new in standing.replaced.items():
        yield rf"RewriteRule ^(en/)?{old}$ {home}$1{new} [R=308,L]"


def no_browser() -> str:
    return f'RewriteCond %{{HTTP_ACCEPT}} "!{BROWSER}" [NC]'


def see(pattern: str, target: str) -> str:
    """A rule that answers 303: see there."""
    return f"RewriteRule ^{pattern}$ {target} [R=303,L]"


def data(address: str) -> list[str]:
    """RDF about terms, schemes, the package and those who stand behind it."""
    has_form = "RewriteCond %{ENV:form} ."
    package = f"(?:spec/(?:barnterm|exchange-schema|terminology/{CODE})|id/(?:maintainers|contact))"
    whole = (
        f"(?:def|version/{VERSION}|spec/(?:fact(?:/{CODE}){{0,2}}|write_instead)|id/{CODE}(?:/.*)?)"
    )
    kinds = (
        (f"def/({CODE}(?:/{CODE})?)/?", "def/$1"),
        (f"version/{VERSION}/({CODE})/?", "def/$1"),
        (package, "spec/barnterm"),
        (f"id/(?:catalogue|distribution/{CODE})", "def/catalogue"),
        (f"{whole}/?", "def/barnterm"),
    )
    lines = ([has_form, see(kind, f"{address}{to}.%{{ENV:form}}")] for kind, to in kinds)
    return [
        "# Data about things, for those who ask for data.",
        *(one for two in lines for one in two),
    ]


def files(address: str) -> list[str]:
    """Files by their own names."""
    return [
        "# Files, by their names.",
        see(rf"def/({CODE}(?:/{CODE})?\.(?:ttl|rdf|jsonld|csv|xlsx|zip))", f"{address}def/$1"),
        see(r"spec/([a-z.]+\.(?:ttl|rdf|jsonld|json|yaml))", f"{address}spec/$1"),
        see(rf"(?:def/)?mappings/({CODE}\.sssom\.tsv)", f"{address}def/mappings/$1"),
    ]


def schemas(address: str) -> Iterator[str]:
    """Schemas and tables, for programs. A browser gets the page about them."""
    yield "# Schemas and tables, but not for browsers."
    for pattern, target in (
        ("spec/exchange/editor", "spec/editor.schema.json"),
        (f"spec/({'|'.join(SCHEMAS)})", "spec/$1.schema.json"),
        (f"spec/({'|'.join(schema_files())})", "spec/$1.yaml"),
        (f"mappings/({CODE})", "def/mappings/$1.sssom.tsv"),
    ):
        yield no_browser()
        yield see(pattern, f"{address}{target}")


def schema_files() -> list[str]:
    """The names of the files of the schema that have an address of their own."""
    names = sorted(path.stem for path in (ROOT / "schema").glob("*.yaml"))
    return [name for name in names if name not in {"barnterm", *SCHEMAS}]


def pages(address: str) -> list[str]:
    """Pages, which everybody else gets."""
    others = ("barnterm", "exchange(?:-schema|/editor)?", *SCHEMAS[1:])
    around = "|".join([*others, *schema_files()])
    handles = "|".join(handled())
    return [
        "# Pages, last.",
        see("", address),
        see("en/?", f"{address}en/"),
        see("(?:contact|id/(?:maintainers|contact))/?", f"{address}kontakt/"),
        see("en/contact/?", f"{address}en/contact/"),
        see(f"id/({handles})(?:/.*)?", f"{address}def/mappings/$1/"),
        see(f"id/(?:publisher|contact)/{CODE}", f"{address}def/mappings/"),
        see(f"id/distribution/({CODE})", f"{address}def/barnterm.$1"),
        see("id/catalogue", f"{address}def/catalogue.ttl"),
        see(f"(en/)?version/{VERSION}/?", f"{address}$1def/"),
        see(f"(en/)?version/{VERSION}/({CODE})/?", f"{address}$1def/$2/"),
        see(f"(en/)?{OWN}/?", f"{address}$1spec/fact/"),
        see(f"mappings/({CODE})/?", f"{address}def/mappings/$1/"),
        see(f"spec/terminology/({CODE})", f"{address}def/$1/"),
        see(f"spec/(?:{around})", f"{address}spec/"),
        see("(en/)?(def|rule|spec)/?", f"{address}$1$2/"),
        see(f"(en/)?def/({CODE}(?:/{CODE})?)/?", f"{address}$1def/$2/"),
        see(rf"(en/)?rule/([a-z]+\.{CODE})/?", f"{address}$1rule/$2/"),
        see("(en/)?spec/([A-Z][A-Za-z]+|diagram|types|where)/?", f"{address}$1spec/$2/"),
    ]


def handled() -> list[str]:
    """The vocabularies whose concepts have handles of ours, since they have no addresses."""
    tables = sorted((ROOT / "vocab" / "mappings").glob("*.sssom.tsv"))
    found = (re.findall(rf"{HOME}id/([a-z0-9_]+)/", path.read_text("utf-8")) for path in tables)
    return sorted({name for names in found for name in names})
