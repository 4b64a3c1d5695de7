"""How whole is the vocabulary, scheme by scheme? Prints a table in Markdown.

A definition counts as substitutable when it is one phrase: it neither begins with a capital, ends
with a full stop nor repeats its label, and of a need it begins with what the child needs. What a
machine cannot see, whether the phrase is right, is left to readers.

    python tools/trials/vocabulary.py
"""

from __future__ import annotations

from collections import Counter

from barnterm.site.mappings import by_subject
from barnterm.terms import Scheme, Term, concept_iri, plain_text, schemes, table

KINDS = tuple(schemes()["word_kind"])
HEADINGS = ("scheme", "terms", "substitutable", "both languages", "plain in both", *KINDS)
LAST = ("mapped", "sourced", "related")
NEEDS = ("att ", "det att ")


def is_substitutable(scheme: Scheme, term: Term) -> bool:
    """Whether a definition in Swedish is one phrase that could stand in place of the term."""
    text, label = term.definitions["sv"], term.labels["sv"]
    is_phrase = text[:1] == text[:1].lower() and not text.endswith(".")
    is_need = scheme.code != "need_area" or text.startswith(NEEDS)
    return is_phrase and is_need and not text.casefold().startswith(label.casefold() + " ")


def row(scheme: Scheme) -> list[str]:
    """What a scheme holds, in figures."""
    terms = scheme.terms
    kinds = Counter(word.kind for term in terms for word in term.words)
    mapped = sum(bool(by_subject().get(concept_iri(scheme.code, term.code))) for term in terms)
    return [
        scheme.code,
        str(len(terms)),
        str(sum(is_substitutable(scheme, term) for term in terms)),
        str(sum({"sv", "en"} <= term.definitions.keys() for term in terms)),
        str(sum(all(plain_text(term, of) for of in ("sv", "en")) for term in terms)),
        *(str(kinds[kind]) for kind in KINDS),
        str(mapped),
        str(sum(term.source != "own" for term in terms)),
        str(sum(bool(term.related or term.related_across) for term in terms)),
    ]


def main() -> None:
    """Print the table, with the sums below."""
    rows = [row(scheme) for scheme in table().schemes]
    sums = ["all", *(str(sum(int(each[n]) for each in rows)) for n in range(1, len(rows[0])))]
    head = (*HEADINGS, *LAST)
    for cells in (head, ["---"] * len(head), *rows, sums):
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
