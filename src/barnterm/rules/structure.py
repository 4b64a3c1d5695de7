"""The shape of the file: does it have the fields, types and codes of the schema?

Filens form: har den de fält, typer och koder som schemat anger?

The shape itself is checked by what is generated from the schema. Each function here gives the
facts that the message about one kind of fault needs.
"""

from __future__ import annotations

from collections.abc import Container

from barnterm import terms
from barnterm.finding import Facts
from barnterm.form import why_not
from barnterm.rule import Family, rule
from barnterm.slot import Slot
from barnterm.suggestion import NOTHING, Meant, code_meant, field_meant, heading_meant, other_field

FAMILY = Family(level=1, silenced="never")


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
    sv="Här finns ett fält som standarden inte har.{meant}{alike}{within}{beside}",
    en="There is a field here that the standard does not have.{meant}{alike}{within}{beside}",
)
def field_unknown(
    name: str, kind: str, others: Container[str] = (), *, search: bool = True
) -> Facts:
    """An object holds a field that the standard does not know.

    Why: the recipient would not read it, and what stands in it would be lost unseen.
    Fix: use the field that is meant, with the name that the standard has for it.

    Ett objekt har ett fält som standarden inte känner till.

    Varför: mottagaren skulle inte läsa det, och det som står där skulle gå förlorat utan att någon ser det.
    Gör så här: använd det fält som avses, med det namn som standarden har för det.
    """
    found = field_meant(kind, name) if search else NOTHING
    is_beside = not found.within and found.name in others
    return {**as_facts(found), **({"beside": found.name} if is_beside else {})}


def as_facts(found: Meant) -> Facts:
    facts = {"meant": found.name, "within": found.within, "alike": " ".join(found.alike)}
    return {key: value for key, value in facts.items() if value}


@rule(
    "error",
    sv="Värdet i fältet {field} är av fel slag. Det ska vara: {expected}.",
    en="The value of the field {field} is of the wrong kind. It should be: {expected}.",
)
def wrong_type(field: str, expected: str) -> Facts:
    """A value is a text where a number is wanted, an object where a list is wanted, or the like.

    Why: the recipient's system expects the other kind.
    Fix: write the value as the kind that is wanted.

    Ett värde är en text där ett tal ska stå, ett objekt där en lista ska stå eller liknande.

    Varför: mottagarens system väntar sig det andra slaget.
    Gör så här: skriv värdet som det slag som väntas.
    """
    return {"field": field, "expected": expected}


@rule(
    "error",
    sv="Fältet {field} är null. {remedy}",
    en="The field {field} is null. {remedy}",
)
def null_value(field: str, remedy: str) -> Facts:
    """A field holds null.

    Why: there is one way of saying nothing, which is to leave the field out.
    Fix: leave the field out, or write its value.

    Ett fält innehåller null.

    Varför: det finns ett sätt att inte säga något, och det är att utelämna fältet.
    Gör så här: utelämna fältet, eller skriv dess värde.
    """
    return {"field": field, "remedy": remedy}


@rule(
    "error",
    sv="Fältet {field} har en tom text. {remedy}",
    en="The field {field} has an empty text. {remedy}",
)
def text_empty(field: str, remedy: str) -> Facts:
    """A text is empty, or holds nothing but blanks, line breaks and tabs.

    Why: there is one way of saying nothing, which is to leave the field out.
    Fix: leave the field out, or write its value.

    En text är tom eller har bara blanktecken, radbrytningar och tabbar.

    Varför: det finns ett sätt att inte säga något, och det är att utelämna fältet.
    Gör så här: utelämna fältet, eller skriv dess värde.
    """
    return {"field": field, "remedy": remedy}


@rule(
    "error",
    sv="Koden finns inte i kodverket för fältet {field}.{meant}{alike}{codes}{other_code}{scheme}",
    en="The code is not in the vocabulary for the field {field}.{meant}{alike}{codes}{other_code}{scheme}",
)
def code_unknown(value: str, slot: Slot, *, search: bool = True) -> Facts:
    """A coded field holds a code that its scheme does not have.

    Why: the recipient cannot know what is meant.
    Fix: look the word up with `barnterm terms` and use its code, in lower case.

    Ett kodat fält har en kod som inte finns i fältets kodverk.

    Varför: mottagaren kan inte veta vad som menas.
    Gör så här: sök upp ordet med `barnterm terms` och använd dess kod, med små bokstäver.
    """
    found = code_meant(slot.range, value) if search else NOTHING
    beside = other_field(slot.range, value) if search and not (found.name or found.alike) else None
    facts = {
        "field": slot.name,
        "scheme": terms.code_of_scheme(slot.range),
        "meant": found.name,
        "alike": " ".join(found.alike),
        "codes": " ".join(found.codes),
        "other_field": beside[0] if beside else "",
        "other_code": beside[1] if beside else "",
    }
    return {key: said for key, said in facts.items() if said}


@rule(
    "error",
    sv="Värdet i fältet {field} går inte att använda. {reason}",
    en="The value of the field {field} cannot be used. {reason}",
)
def wrong_form(value: str, slot: Slot) -> Facts:
    """A text does not have the form that the field asks for, such as a date not written YYYY-MM-DD.

    Why: the recipient's system cannot read it.
    Fix: write it in the form named, or put it in the field where it belongs.

    En text har inte den form som fältet kräver, till exempel ett datum som inte är skrivet ÅÅÅÅ-MM-DD.

    Varför: mottagarens system kan inte läsa det.
    Gör så här: skriv det på det sätt som anges, eller lägg det i det fält där det hör hemma.
    """
    form = "local_id" if slot.kind == "reference" else slot.range
    return {"field": slot.name, "form": form, "reason": why_not(form, value)}


@rule(
    "error",
    sv="Listan {field} får inte vara tom. {remedy}",
    en="The list {field} must not be empty. {remedy}",
)
def list_empty(field: str, remedy: str) -> Facts:
    """A list that must hold at least one value holds none.

    Why: a record that concerns nobody, or a file for nobody, means nothing.
    Fix: add what is missing, or leave the list out if it may be.

    En lista som måste ha minst ett värde är tom.

    Varför: en uppgift som inte rör någon, eller en fil utan mottagare, betyder ingenting.
    Gör så här: lägg till det som saknas, eller utelämna listan om den får saknas.
    """
    return {"field": field, "remedy": remedy}


@rule(
    "error",
    sv="Talet i fältet {field} går inte att använda. {reason}",
    en="The number in the field {field} cannot be used. {reason}",
)
def number_out_of_range(field: str, form: str, reason: str) -> Facts:
    """A number lies outside what the field allows, or is not whole.

    Why: it cannot be right, and some systems cannot hold it.
    Fix: check the number.

    Ett tal ligger utanför det som fältet tillåter, eller är inget heltal.

    Varför: det kan inte stämma, och en del system klarar inte av det.
    Gör så här: kontrollera talet.
    """
    return {"field": field, "form": form, "reason": reason}


@rule(
    "error",
    sv="Filen är inte ett utbyte. Ett utbyte är ett enda objekt. {root} Ett exempel att börja från skrivs med barnterm example.",
    en="The file is not an exchange. An exchange must be one object. {root} An example to start from is printed by barnterm example.",
)
def not_an_exchange(root: str) -> Facts:
    """The file is JSON, but what it holds is not an object with the fields of an exchange.

    Why: no recipient looks for an exchange anywhere but at the top of the file. What is no object counts, and an object that has less than two fields of an exchange and has an exchange (three fields of one) up to three levels down, the fields of a case, those of an answer as in SS 12000 or of a resource in FHIR, or nothing at all. Faults of the exchanges or cases in it are told too, without a location.
    Fix: send the exchange itself; begin with an example if there is none.

    Filen är JSON, men det som står i den är inte ett objekt med fälten för ett utbyte.

    Varför: ingen mottagare letar efter utbytet någon annanstans än överst i filen. Hit räknas det som inte är ett objekt, och ett objekt som har färre än två av utbytets fält och som har ett utbyte (tre av dess fält) högst tre nivåer in, ett ärendes fält, fälten i ett svar enligt SS 12000 eller i en resurs i FHIR, eller ingenting alls. Fel i utbyten och ärenden inuti redovisas också, utan plats.
    Gör så här: skicka själva utbytet; börja med ett exempel om det inte finns något.
    """
    return {"root": root}


SHAPE_SINCE = "0.2.0"
"""The version of the standard whose shape is read; files of earlier ones have another."""


@rule(
    "error",
    sv="Filen är skriven i en tidigare version av standarden, och den hade en annan form. Kontrollen läser filer från version {since}. Vad som har ändrats står i CHANGELOG.md under {since}.",
    en="The file is written in an earlier version of the standard, which had another shape. The check reads files from version {since} on. What has changed stands in CHANGELOG.md under {since}.",
)
def version_not_read() -> Facts:
    """The file is written in a version of the standard before 0.2.0, and does not have the shape of 0.2.0.

    Why: it says so in `standard_version`. People, consents, assessments and much else stood in other places then, so that the recipient's system cannot read the file. Each field that is wrong is not told, since nearly all of them are wrong for this one reason. A file that has the shape of 0.2.0 is read whatever version it states.
    Fix: move the file to 0.2.0 with the table in CHANGELOG.md, class by class, and then write the new version in `standard_version`.

    Filen är skriven i en version av standarden före 0.2.0 och har inte den form som gäller från 0.2.0.

    Varför: det säger den i `standard_version`. Människor, samtycken, bedömningar och mycket annat stod på andra ställen då, så mottagarens system kan inte läsa filen. Varje fält som är fel redovisas inte, eftersom nästan alla är fel av just den orsaken. En fil som har formen för 0.2.0 läses vilken version den än anger.
    Gör så här: flytta filen till 0.2.0 efter tabellen i CHANGELOG.md, klass för klass, och skriv sedan den nya versionen i `standard_version`.
    """
    return {"since": SHAPE_SINCE}


@rule(
    "error",
    sv="Texten innehåller ett halvt tecken som inte går att läsa.",
    en="The text holds half a character that cannot be read.",
)
def broken_character(field: str) -> Facts:
    r"""A text holds half of a pair of code units, such as \ud800 alone.

    Why: it cannot be written as UTF-8, so it would be lost on the way.
    Fix: see what program cut the text in two.

    En text innehåller ett halvt teckenpar, till exempel \ud800 ensamt.

    Varför: det går inte att skriva som UTF-8 och skulle gå förlorat på vägen.
    Gör så här: se efter vilket program som har kapat texten.
    """
    return {"field": field}


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


def heading_unknown(name: str) -> Facts:
    """What `field_unknown` tells of the heading of a column in a table."""
    return as_facts(heading_meant(name))
