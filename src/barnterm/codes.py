"""What codes mean, as the schema says: whether a status is in use, a role coordinates, and so on.

The rules ask here and keep no lists of codes of their own. Nothing of the table of terms is read.
"""

from __future__ import annotations

from functools import cache

from barnterm._generated.codes import BROADER, FACTS


def fact(scheme: str, code: str, name: str) -> str | None:
    """What a code says under a name, or None when it says nothing.

    `scheme` is the name of the scheme in the schema, such as "EffortStatus".
    """
    return FACTS[scheme].get(code, {}).get(name)


@cache
def codes_with(scheme: str, name: str, value: str = "true") -> frozenset[str]:
    """The codes of a scheme that say `value` under a name.

    Raises KeyError when none does: the name or the value is misspelt.
    """
    found = frozenset(code for code, said in FACTS[scheme].items() if said.get(name) == value)
    if not found:
        raise KeyError(f"{scheme}: {name}: {value}")
    return found


@cache
def lineage(scheme: str, code: str) -> tuple[str, ...]:
    """The code itself and every broader one, nearest first. An unknown code stands alone."""
    above, found = BROADER.get(scheme, {}), [code]
    while found[-1] in above:
        found.append(above[found[-1]])
    return tuple(found)
