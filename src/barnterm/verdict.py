"""What became of one document, in a few numbers and codes."""

from __future__ import annotations

from msgspec import Struct

from barnterm.finding import Outcome


class Verdict(Struct, frozen=True):
    """What became of one document. It holds nothing of what the document says.

    Attributes:
        file: The name that the file was given by; None for what is no file.
        line: The line that holds the document, from 1, in a file with a document a line; None
            where the source is one document, or could not be read at all.
        outcome: "clean", "findings" or "unreadable".
        errors: How many errors were found.
        warnings: How many warnings.
        infos: How many notes.
        suppressed: How many findings a suppression answers for; they are in no other number.
        codes: The rules that were broken, each once, in order.
        not_checked: What was left out, each once, in order: codes of rules, or parts of the check.
    """

    file: str | None
    line: int | None
    outcome: Outcome
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    suppressed: int = 0
    codes: list[str] = []
    not_checked: list[str] = []

    @property
    def ok(self) -> bool:
        """Whether the document could be read and holds no error. Warnings do not count."""
        return self.outcome != "unreadable" and not self.errors
