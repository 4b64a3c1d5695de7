"""Suppressions: what may be suppressed, by whom, why and for how long? These rules try the file
with suppressions.

Undantag: vad får undantas, av vem, varför och hur länge? De här reglerna prövar filen med
undantag.

These rules look at one `[[suppress]]` of such a file, not at records. A suppression that
breaks any of them silences nothing; only the one that is unused is merely of no use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from barnterm import silencing
from barnterm.likeness import close
from barnterm.pattern import NoSuchPlace, kinds
from barnterm.rule import FAMILIES, RULES, Family, Hits, family, rule

FAMILY = Family(silenced="never")

Entry = Mapping[str, Any]


@rule(
    "error",
    sv="Filen med undantag är inte TOML. Felet står där, eller precis före. Inga undantag gäller.",
    en="The file with suppressions is not TOML. The fault is there, or just before. Nothing is suppressed.",
)
def not_toml(error: Exception) -> tuple[int, int] | None:
    """The file with suppressions breaks the rules of TOML.

    Why: if part of it were followed, nobody would know what is silenced.
    Fix: look at the place given and just before it; a text needs quotation marks, a date none.

    Filen med undantag bryter mot reglerna för TOML.

    Varför: om en del av den följdes skulle ingen veta vad som är undantaget.
    Gör så här: titta på den plats som anges och precis före; en text ska ha citattecken, ett datum inga.
    """
    where = re.search(r"line (\d+), column (\d+)", str(error))
    return (int(where[1]), int(where[2])) if where else None


@rule(
    "error",
    sv="Undantaget saknar fältet {field} och gäller inte.",
    en="The suppression lacks the field {field} and does not hold.",
)
def field_missing(entry: Entry) -> Hits:
    """A suppression does not say which rule, which place, why, who owns it or how long it holds.

    Why: what nobody answers for and nothing ends is silent for ever.
    Fix: add the field.

    Ett undantag säger inte vilken regel eller plats det gäller, varför, vem som ansvarar eller hur länge.

    Varför: det som ingen ansvarar för och inget avslutar förblir dolt för alltid.
    Gör så här: lägg till fältet.
    """
    for field in silencing.REQUIRED:
        if field not in entry:
            yield "", {"field": field}


@rule(
    "error",
    sv="Här står något som en fil med undantag inte har. Undantaget gäller inte.{meant}",
    en="Something stands here that a file with suppressions does not have. The suppression does not hold.{meant}",
)
def field_unknown(entry: Entry, known: tuple[str, ...] = tuple(silencing.EXAMPLES)) -> Hits:
    """The file has a table or a field that is not part of a suppression, often a misspelt one.

    Why: somebody believes that it counts.
    Fix: check the spelling, or write it as a comment.

    Filen har en tabell eller ett fält som inte hör till ett undantag, ofta en felstavning.

    Varför: någon tror att det räknas.
    Gör så här: kontrollera stavningen, eller skriv det som en kommentar.
    """
    for field in entry:
        if field not in known:
            meant = close(field, known)
            yield "", {"meant": meant} if meant else {}


@rule(
    "error",
    sv="Fältet {field} är inte rätt skrivet och undantaget gäller inte. Skriv till exempel: {example}.",
    en="The field {field} is not rightly written, and the suppression does not hold. Write for example: {example}.",
)
def field_wrong(entry: Entry) -> Hits:
    """A field of a suppression is of the wrong kind, such as a last day written as a text.

    Why: what cannot be read for certain must not silence anything.
    Fix: write it as in the example; the field because takes one of the named reasons.

    Ett fält i ett undantag är av fel slag, till exempel en sista dag som är skriven som text.

    Varför: det som inte går att läsa säkert får inte dölja något.
    Gör så här: skriv som i exemplet; fältet because tar en av de namngivna grunderna.
    """
    for field, value in entry.items():
        if field in silencing.EXAMPLES and not silencing.is_right(field, value):
            yield f"/{field}", {"field": field, "example": silencing.EXAMPLES[field]}


@rule(
    "error",
    sv="Fältet {field} säger för lite. Undantaget gäller inte. Ett skäl ska ha minst tre ord.",
    en="The field {field} says too little. The suppression does not hold. A reason needs at least three words.",
)
def says_nothing(entry: Entry) -> Hits:
    """The reason is missing or shorter than three words, or no role or unit is named.

    Why: the one who reads this in a year must be able to judge whether it still holds.
    Fix: say why the fault is accepted for now, and name a role or a unit, not a person.

    Skälet saknas eller är kortare än tre ord, eller så är ingen roll eller enhet angiven.

    Varför: den som läser detta om ett år måste kunna bedöma om det fortfarande stämmer.
    Gör så här: säg varför felet godtas så länge, och ange en roll eller enhet, inte en person.
    """
    for field in silencing.FEWEST:
        if field in entry and not silencing.says_something(field, entry[field]):
            yield f"/{field}", {"field": field}


@rule(
    "error",
    sv="Regeln finns inte. Undantaget gäller inte.{meant}",
    en="There is no such rule. The suppression does not hold.{meant}",
)
def rule_unknown(entry: Entry) -> Hits:
    """A suppression names a rule that the check does not have.

    Why: it silences nothing, though somebody believes that it does.
    Fix: write the code as the report has it, one code in each suppression.

    Ett undantag anger en regel som kontrollen inte har.

    Varför: det döljer ingenting, fast någon tror det.
    Gör så här: skriv koden som den står i rapporten, en kod i varje undantag.
    """
    if entry["code"] not in RULES:
        meant = close(entry["code"], tuple(RULES))
        yield "/code", {"meant": meant} if meant else {}


@rule(
    "error",
    sv="Platsen finns inte i någon utbytesfil. Undantaget gäller inte.{meant}",
    en="No exchange file has that place. The suppression does not hold.{meant}",
)
def place_unknown(entry: Entry) -> Hits:
    """The pattern names a field that the standard does not have, or a number where none can be.

    Why: it can never match anything, though somebody believes that it does.
    Fix: copy the place from the report, and write * for a number that may vary.

    Mönstret anger ett fält som standarden inte har, eller ett nummer där inget kan stå.

    Varför: det kan aldrig träffa något, fast någon tror det.
    Gör så här: kopiera platsen från rapporten, och skriv * för ett nummer som kan variera.
    """
    try:
        kinds(entry["at"])
    except NoSuchPlace as error:
        meant = close(error.part, error.known)
        yield "/at", {"meant": meant} if meant else {}


@rule(
    "error",
    sv="Regeln {rule} går inte att undanta.",
    en="The rule {rule} cannot be suppressed.",
)
def cannot_be_silenced(entry: Entry) -> Hits:
    """A suppression names a rule about the source, the shape or the suppressions themselves.

    Why: where a file cannot be read or has the wrong shape, rules that guard the child were not run.
    Fix: correct the file, and remove the suppression.

    Ett undantag gäller en regel om källan, formen eller undantagen själva.

    Varför: när en fil inte går att läsa eller har fel form har regler som skyddar barnet inte prövats.
    Gör så här: rätta filen och ta bort undantaget.
    """
    code = entry["code"]
    if code in RULES and FAMILIES[family(code)].silenced == "never":
        yield "/code", {"rule": entry["code"]}


@rule(
    "error",
    sv="Undantaget rör samtycke, sekretess eller vem någon är. Det gäller bara med en namngiven grund och den som har beslutat.",
    en="The suppression touches consent, secrecy or who somebody is. It holds only with a named reason and the one who decided.",
)
def reason_not_named(entry: Entry) -> Hits:
    """A rule or a place that guards people is suppressed without the fields because and decided_by.

    Why: nobody should be able to hide a missing consent without saying on what ground and who decided.
    Fix: add because and decided_by, or let the pattern leave out people, consents and disclosures.

    En regel eller plats som skyddar människor undantas utan fälten because och decided_by.

    Varför: ingen ska kunna dölja ett samtycke som saknas utan att säga på vilken grund och vem som har beslutat.
    Gör så här: lägg till because och decided_by, eller låt mönstret inte nå personer, samtycken och utlämnanden.
    """
    if not ("because" in entry and "decided_by" in entry) and silencing.guards(
        entry["code"], entry["at"]
    ):
        yield "", {}


@rule(
    "error",
    sv="Undantaget når längre än dess grund, {because}, kan gälla. Undantaget gäller inte.",
    en="The suppression reaches further than its reason, {because}, can speak for. The suppression does not hold.",
)
def too_wide(entry: Entry) -> Hits:
    """The named reason is about certain files or one event, but the suppression reaches further.

    Why: an incident that was handled says nothing of the next one, which would be hidden too.
    Fix: write out at least three letters of the file names for example_data; for handled_as_incident and assessed name one file and one place, without *.

    Den namngivna grunden gäller vissa filer eller en enda händelse, men undantaget når längre.

    Varför: en händelse som är hanterad säger inget om nästa, som också skulle döljas.
    Gör så här: skriv ut minst tre bokstäver av filnamnen för example_data; ange en fil och en plats, utan *, för handled_as_incident och assessed.
    """
    if "because" in entry and not silencing.narrow_enough(
        entry["because"], entry["at"], entry.get("file", "")
    ):
        yield "", {"because": entry["because"]}


@rule(
    "warning",
    sv="Undantaget gick ut {until}. Det döljer inte längre något.",
    en="The suppression expired on {until}. It no longer hides anything.",
)
def expired(entry: Entry, day: str) -> Hits:
    """The last day of a suppression has passed, and what it hid is counted again.

    Why: only a warning, since nothing is hidden: the findings themselves stand in the report.
    Fix: correct the fault and remove the suppression, or decide anew and set a new last day.

    Sista dagen för ett undantag har passerat, och det som det dolde räknas igen.

    Varför: bara en varning, eftersom inget är dolt: anmärkningarna själva står i rapporten.
    Gör så här: rätta felet och ta bort undantaget, eller besluta på nytt och sätt en ny sista dag.
    """
    if entry["until"].isoformat() < day:
        yield "/until", {"until": entry["until"].isoformat()}


@rule(
    "error",
    sv="Undantaget ska gälla mer än ett år till, till {until}. Det gäller inte.",
    en="The suppression is to hold for more than another year, until {until}. It does not hold.",
)
def lasts_too_long(entry: Entry, day: str) -> Hits:
    """The last day of a suppression is more than a year away.

    Why: a last day that nobody will live to see is no last day.
    Fix: choose a day within a year, and decide anew then if it is still needed.

    Sista dagen för ett undantag ligger mer än ett år bort.

    Varför: en sista dag som ingen kommer ihåg är ingen sista dag.
    Gör så här: välj en dag inom ett år, och besluta på nytt då om det fortfarande behövs.
    """
    if entry["until"].isoformat() > f"{int(day[:4]) + 1:04}{day[4:]}":
        yield "/until", {"until": entry["until"].isoformat()}


@rule(
    "warning",
    sv="Undantaget behövs inte: det träffade inget i de filer som kontrollerades.",
    en="The suppression is not needed: it met nothing in the files that were checked.",
)
def unused(times: int) -> bool:
    """A suppression met no finding, though every file it is meant for was checked in full.

    Why: it hides nothing today but may hide a new fault tomorrow. An earlier one may also cover the same.
    Fix: remove it.

    Ett undantag träffade ingen anmärkning, fast alla filer som det är till för har kontrollerats helt.

    Varför: det döljer inget i dag men kan dölja ett nytt fel i morgon. Ett tidigare kan också täcka samma sak.
    Gör så här: ta bort det.
    """
    return times == 0
