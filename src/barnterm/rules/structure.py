"""The shape of the file: does it have the fields, types and codes of the schema?

Filens form: har den de fält, typer och koder som schemat anger?

The shape itself is checked by what is generated from the schema. Each function here says
which of Pydantic's error types it stands for, and gives the facts its message needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from barnterm._generated.slots import SLOTS
from barnterm.finding import Facts
from barnterm.rule import Family, rule
from barnterm.slot import Slot
from barnterm.terms import codes_by_label, codes_of

FAMILY = Family(level=1, silenced="never")

CLOSE_ENOUGH = 0.6

KINDS_OF_VALUE = {
    "bool": "flag",
    "bool_type": "flag",
    "int_type": "count",
    "list_type": "list",
    "literal_error": "code",
    "model_type": "record",
    "string_type": "text",
}
"""What Pydantic expected, in the words of the messages."""


def close(word: object, known: tuple[str, ...]) -> str | None:
    """The known word that is nearest to one that is not known, if any is near."""
    from difflib import get_close_matches

    matches = get_close_matches(str(word).casefold(), known, n=1, cutoff=CLOSE_ENOUGH)
    return matches[0] if matches else None


@rule("error", sv="Fältet {field} saknas.", en="The field {field} is missing.")
def field_missing(name: str) -> Facts:
    """A field that must be there is not.

    Why: the record means nothing without it.
    Fix: add the field.

    Ett fält som måste finnas saknas.

    Varför: uppgiften betyder ingenting utan det.
    Gör så här: lägg till fältet.
    """
    return {"field": name}


@rule(
    "error",
    sv="Här finns ett fält som standarden inte har.{meant}",
    en="There is a field here that the standard does not have.{meant}",
)
def field_unknown(name: str, kind: str) -> Facts:
    """An object holds a field that the standard does not know.

    Why: the recipient would not read it, and what stands in it would be lost unseen.
    Fix: check the spelling, or use the field that is meant.

    Ett objekt har ett fält som standarden inte känner till.

    Varför: mottagaren skulle inte läsa det, och det som står där skulle gå förlorat utan att någon ser det.
    Gör så här: kontrollera stavningen, eller använd det fält som avses.
    """
    meant = close(name, tuple(slot.name for slot in SLOTS.get(kind, ())))
    return {"meant": meant} if meant else {}


@rule(
    "error",
    sv="Värdet är av fel slag. Det ska vara: {expected}.",
    en="The value is of the wrong kind. It should be: {expected}.",
)
def wrong_type(error_type: str) -> Facts:
    """A value is a text where a number is wanted, an object where a list is wanted, or the like.

    Why: the recipient's system expects the other kind.
    Fix: write the value as the kind that is wanted.

    Ett värde är en text där ett tal ska stå, ett objekt där en lista ska stå eller liknande.

    Varför: mottagarens system väntar sig det andra slaget.
    Gör så här: skriv värdet som det slag som väntas.
    """
    return {"expected": KINDS_OF_VALUE.get(error_type, "another_kind")}


@rule(
    "error",
    sv="Fältet är null. Utelämna det i stället.",
    en="The field is null. Leave it out instead.",
)
def null_value() -> Facts:
    """A field holds null.

    Why: there is one way of saying nothing, which is to leave the field out.
    Fix: leave the field out, or write its value.

    Ett fält innehåller null.

    Varför: det finns ett sätt att inte säga något, och det är att utelämna fältet.
    Gör så här: utelämna fältet, eller skriv dess värde.
    """
    return {}


@rule(
    "error",
    sv="Koden finns inte i kodverket för fältet.{meant}",
    en="The code is not in the vocabulary for the field.{meant}",
)
def code_unknown(value: object, slot: Slot) -> Facts:
    """A coded field holds a code that its scheme does not have.

    Why: the recipient cannot know what is meant.
    Fix: look the word up with `barnterm terms` and use its code, in lower case.

    Ett kodat fält har en kod som inte finns i fältets kodverk.

    Varför: mottagaren kan inte veta vad som menas.
    Gör så här: sök upp ordet med `barnterm terms` och använd dess kod, med små bokstäver.
    """
    labels = codes_by_label(slot.range)
    meant = close(value, codes_of(slot.range)) or labels.get(close(value, tuple(labels)) or "")
    return {"meant": meant} if meant else {}


@rule(
    "error",
    sv="Värdet är inte skrivet på rätt sätt. Rätt form: {form}",
    en="The value is not written the right way. The right form: {form}",
)
def wrong_form(slot: Slot) -> Facts:
    """A text does not have the form that the field asks for, such as a date not written YYYY-MM-DD.

    Why: the recipient's system cannot read it.
    Fix: write it in the form named.

    En text har inte den form som fältet kräver, till exempel ett datum som inte är skrivet ÅÅÅÅ-MM-DD.

    Varför: mottagarens system kan inte läsa det.
    Gör så här: skriv det på det sätt som anges.
    """
    return {"form": "local_id" if slot.kind == "reference" else slot.range}


@rule("error", sv="Listan får inte vara tom.", en="The list must not be empty.")
def list_empty(slot: Slot) -> Facts:
    """A list that must hold at least one value holds none.

    Why: a record that concerns nobody, or a file for nobody, means nothing.
    Fix: add what is missing.

    En lista som måste ha minst ett värde är tom.

    Varför: en uppgift som inte rör någon, eller en fil utan mottagare, betyder ingenting.
    Gör så här: lägg till det som saknas.
    """
    return {"field": slot.name}


@rule(
    "error",
    sv="Talet är för stort, för litet eller inget heltal. Rätt form: {form}",
    en="The number is too large, too small or not whole. The right form: {form}",
)
def number_out_of_range(slot: Slot) -> Facts:
    """A number lies outside what the field allows.

    Why: it cannot be right, and some systems cannot hold it.
    Fix: check the number.

    Ett tal ligger utanför det som fältet tillåter.

    Varför: det kan inte stämma, och en del system klarar inte av det.
    Gör så här: kontrollera talet.
    """
    return {"form": slot.range}


@rule(
    "error",
    sv="Texten innehåller ett halvt tecken som inte går att läsa.",
    en="The text holds half a character that cannot be read.",
)
def broken_character(slot: Slot) -> Facts:
    r"""A text holds half of a pair of code units, such as \ud800 alone.

    Why: it cannot be written as UTF-8, so it would be lost on the way.
    Fix: see what program cut the text in two.

    En text innehåller ett halvt teckenpar, till exempel \ud800 ensamt.

    Varför: det går inte att skriva som UTF-8 och skulle gå förlorat på vägen.
    Gör så här: se efter vilket program som har kapat texten.
    """
    return {"field": slot.name}


@rule(
    "error",
    sv="Filens form är fel, men felet gick inte att peka ut.",
    en="The shape of the file is wrong, but the fault could not be pointed out.",
)
def unexplained() -> Facts:
    """The fast check refused the file and the careful check found nothing wrong.

    Why: a file must never pass because two checks disagree.
    Fix: this is a fault in barnterm. Please report it, without the file.

    Den snabba kontrollen avvisade filen och den noggranna hittade inget fel.

    Varför: en fil får aldrig gå igenom för att två kontroller är oense.
    Gör så här: det är ett fel i barnterm. Anmäl det gärna, utan att skicka filen.
    """
    return {}


def fault(error: Mapping[str, Any], kind: str, slot: Slot | None) -> tuple[str, Facts]:
    """The name of the rule that a Pydantic error breaks, and the facts of its message.

    `kind` is the class the field stands in and `slot` the field, None when it is unknown.
    """
    type_, name = str(error["type"]), error["loc"][-1] if error["loc"] else ""
    if type_ == "missing":
        return "field_missing", field_missing(str(name))
    if type_ == "extra_forbidden":
        return "field_unknown", field_unknown(str(name), kind)
    if error["input"] is None:
        return "null_value", null_value()
    if slot is None:
        return "wrong_type", wrong_type(type_)
    if type_ == "literal_error" and isinstance(error["input"], str):
        return "code_unknown", code_unknown(error["input"], slot)
    if type_ == "int_type" and isinstance(error["input"], float):
        return "number_out_of_range", number_out_of_range(slot)
    return of_value(type_, slot)


def of_value(type_: str, slot: Slot) -> tuple[str, Facts]:
    if type_ == "string_pattern_mismatch":
        return "wrong_form", wrong_form(slot)
    if type_ == "too_short":
        return "list_empty", list_empty(slot)
    if type_ in {"greater_than_equal", "less_than_equal", "finite_number"}:
        return "number_out_of_range", number_out_of_range(slot)
    if type_ == "string_unicode":
        return "broken_character", broken_character(slot)
    return "wrong_type", wrong_type(type_)
