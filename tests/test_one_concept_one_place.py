"""One concept has one place: two terms with the same label are related, or told apart."""

from collections import defaultdict
from itertools import combinations

from barnterm.terms import Term, schemes

TERMS = {
    f"{scheme}/{code}": term for scheme, terms in schemes().items() for code, term in terms.items()
}


def labelled_alike() -> list[tuple[str, str]]:
    """Each two terms that have the same Swedish or English label, whatever its case."""
    named = defaultdict(list)
    for name, term in TERMS.items():
        for language, label in term.labels.items():
            named[language, label.casefold()].append(name)
    pairs = {pair for names in named.values() for pair in combinations(names, 2)}
    return sorted(pairs)


def linked(name: str, term: Term) -> set[str]:
    """The terms that a term says it belongs with, or is mistaken for."""
    scheme, _ = name.split("/")
    inside = {f"{scheme}/{code}" for code in term.related}
    return inside | {*term.related_across, *term.often_confused_with}


def test_two_terms_with_the_same_label_are_related_or_told_apart() -> None:
    """Whoever reads one of two terms with the same label is led to the other."""
    pairs = labelled_alike()
    assert ("core_concept/referral", "document_type/referral") in pairs
    astray = [
        (one, other)
        for one, other in pairs
        if other not in linked(one, TERMS[one]) and one not in linked(other, TERMS[other])
    ]
    assert astray == []
