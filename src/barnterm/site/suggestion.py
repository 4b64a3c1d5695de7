"""How a reader suggests a change of a term, with what the editors need filled in."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from barnterm import terms
from barnterm.finding import Language
from barnterm.site import settings
from barnterm.site.blocks import listed, section
from barnterm.site.vocabulary import Place
from barnterm.site.words import word


def suggestion(place: Place, language: Language) -> str:
    """How to suggest a change, with the address and the version filled in."""
    label = place.term.labels[language]
    subject = word("term_suggest_subject", language).format(label)
    body = word("term_suggest_body", language).format(
        label=label, iri=place.iri, version=terms.table().version
    )
    mail = f"mailto:{settings.MAIL}?subject={quote(subject)}&body={quote(body)}"
    links = [f"[{word('term_suggest_mail', language)}]({mail})"]
    if settings.REPOSITORY:
        query = urlencode({"title": subject, "body": body})
        issue = f"{settings.REPOSITORY}/issues/new?{query}"
        links.append(f"[{word('term_suggest_issue', language)}]({issue})")
    return section("suggest", language, word("term_suggest_why", language), listed(links))
