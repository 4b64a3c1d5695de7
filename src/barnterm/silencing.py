"""What may be silenced at all, and what it takes.

A family of rules says at its head what it takes. One that says nothing can be silenced only
with a named reason.
"""

from __future__ import annotations

import re
from datetime import date

from barnterm._generated.slots import CLASSES
from barnterm.pattern import is_pattern, kinds, names_one_place
from barnterm.rule import FAMILIES, family

EXAMPLES = {
    "code": 'code = "dates.ends_before_start"',
    "at": 'at = "/cases/*/efforts/*/ends"',
    "reason": 'reason = "Leverantören rättar exporten i nästa version."',
    "owner": 'owner = "systemförvaltningen"',
    "until": "until = 2026-12-31",
    "file": 'file = "export-2026-05-*.json"',
    "because": 'because = "kept_elsewhere"',
    "decided_by": 'decided_by = "enhetschef"',
}
"""Every field of a suppression, and how it is written."""

REQUIRED = ("code", "at", "reason", "owner", "until")

REASONS = {
    "example_data": "file",
    "handled_as_incident": "location",
    "assessed": "location",
    "kept_elsewhere": "",
}
"""The named reasons for silencing what guards people, and how narrow each must be: certain
files, one location in one file, or no narrower than others. docs/suppressions.md tells what each
of them means."""

GUARDING = {
    "references.child_is_somebody_else",
    "vocabulary.ground_not_in_force",
}
"""Rules of open families that guard people all the same."""

STATEMENTS = {name for name, each in CLASSES.items() if each.guards}
"""Classes about who somebody is and who may know. Whatever rule finds a fault there, it guards."""

SAYS_NOTHING = re.compile(
    r"(todo|fixme|tbd|xxx+|test\w*|temp\w*|n/?a|none|ing[ae]n|inget|okänd\w*|unknown|senare|later"
    r"|fyll i)\W*",
    re.IGNORECASE,
)
FEWEST = {"reason": (3, 10), "owner": (1, 2), "decided_by": (1, 2)}
"""How many words and letters it takes to say something."""

LITERAL_LETTERS = 3
"""Letters or digits, besides the ending, that a pattern must hold to mean certain files."""


def guards(code: str, at: str) -> bool:
    """Whether silencing the rule at these locations may hide a fault that touches consent, secrecy
    or who somebody is. Raises NoSuchPlace.
    """
    if FAMILIES[family(code)].silenced != "freely" or code in GUARDING:
        return True
    return not kinds(at).isdisjoint(STATEMENTS)


def is_right(field: str, value: object) -> bool:
    """Whether the value of a field is of the right kind and form."""
    if field == "until":
        return type(value) is date  # a date with a time is a subclass, and no last day
    if not isinstance(value, str):
        return False
    if field == "at":
        return is_pattern(value)
    if field == "because":
        return value in REASONS
    return field != "file" or (bool(value) and not {"/", "\\"} & set(value))


def says_something(field: str, text: str) -> bool:
    """Whether a text is more than a placeholder and has as many words as it takes."""
    words, letters = re.findall(r"\w+", text), re.findall(r"[^\W\d_]", text)
    fewest_words, fewest_letters = FEWEST[field]
    enough = len(words) >= fewest_words and len(letters) >= fewest_letters
    return enough and not SAYS_NOTHING.fullmatch(text.strip())


def narrow_enough(because: str, at: str, file: str) -> bool:
    """Whether the files and the locations are as few as the named reason can honestly speak of."""
    if REASONS[because] == "location":
        return names_one_place(at) and bool(file) and not set("*?[") & set(file)
    if REASONS[because] == "file":
        certain = re.sub(r"\[[^]]*\]|\.[a-z]*$|\W", "", file)
        return len(certain) >= LITERAL_LETTERS
    return True
