"""Numbers and codes: can the numbers and codes of people and organisations be right?

Nummer och koder: kan numren och koderna på personer och organisationer stämma?

What the schema's patterns already refuse, such as a letter in a personal number or an
HSA-id of more than 31 characters, is not looked at again. No public source tells of a
check digit in a school unit code, so nothing but its eight digits is checked.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pkgutil import get_data
from typing import NamedTuple

from barnterm._generated.slots import PERSON_NUMBERS
from barnterm._generated.structs import Person
from barnterm.numbers import check_digit_fits, date_in, may_be_born, may_exist
from barnterm.once import once
from barnterm.part import File, Part
from barnterm.rule import ENVELOPE, FILE, Family, Hits, PartHits, rule

FAMILY = Family(level=2)


@cache
def municipalities() -> frozenset[str]:
    """The codes of today's municipalities."""
    lines = (get_data(__name__, "municipalities.txt") or b"").decode().splitlines()
    return frozenset(code for line in lines for code in line.partition("#")[0].split())


class Number(NamedTuple):
    """A personal or coordination number of a person in a case, in its field."""

    record: Person
    field: str
    digits: str
    case: Part


@once
def personal_numbers(file: File) -> list[Number]:
    """Each personal or coordination number in a file."""
    index = file.index
    if not index.personal_identity_numbers and not index.coordination_numbers:
        return []
    people = ((person, case) for case in file.parts for person in case.of("Person"))
    return [
        Number(person, field, digits, case)
        for person, case in people
        for field in PERSON_NUMBERS
        if (digits := getattr(person, field))
    ]


@lru_cache(10_000)
def is_of_organisation(ten: str) -> bool:
    """As `check_digit_fits`, for the numbers of organisations, which are no secrets."""
    return check_digit_fits(ten)


def organisation_in(hsa_id: str) -> str:
    """The organisation number in an HSA-id, without the 16 that some write before it."""
    return hsa_id.partition("-")[0][-10:]


@rule(
    "error",
    of=FILE,
    sv="Kontrollsiffran stämmer inte. Någon siffra i numret är fel, eller så har två bytt plats.",
    en="The check digit is wrong. Some digit in the number is wrong, or two have changed places.",
)
def check_digit_wrong(file: File) -> PartHits:
    """A personal, coordination or organisation number, or the one in an HSA-id, has a wrong check digit.

    Why: the number belongs to nobody or to somebody else, and two people's details may be mixed up.
    Fix: look the number up where it came from. A personal number can be left out; the id is enough.

    Kontrollsiffran är fel i ett personnummer, samordningsnummer eller organisationsnummer, eller i det som ingår i ett HSA-id.

    Varför: numret tillhör ingen eller någon annan, och två personers uppgifter kan blandas ihop.
    Gör så här: hämta numret på nytt där det kom ifrån. Ett personnummer kan utelämnas, det räcker med id.
    """
    for found in personal_numbers(file):
        if not check_digit_fits(found.digits[2:]):
            yield found.record, found.field, {}
    for unit in file.of("Organisation"):
        if unit.organisation_number and not is_of_organisation(unit.organisation_number):
            yield unit, "organisation_number", {}
        if unit.hsa_id and not is_of_organisation(organisation_in(unit.hsa_id)):
            yield unit, "hsa_id", {}


@rule(
    "error",
    of=personal_numbers,
    sv="Numret börjar med ett datum som inte finns i kalendern.",
    en="The number begins with a date that is not in the calendar.",
)
def date_not_in_calendar(found: Number, file: File) -> Hits:
    """A personal or coordination number begins with a date that does not exist, such as 30 February.

    Why: nobody has been given such a number, so it is miswritten. In a coordination number a month 00
    or a day 60 is right: the Tax Agency does not know it.
    Fix: look the number up where it came from, or leave it out; the id is enough.

    Ett personnummer eller samordningsnummer börjar med ett datum som inte finns, till exempel den 30 februari.

    Varför: ingen har fått ett sådant nummer, alltså är det felskrivet. I ett samordningsnummer är månad 00
    eller dag 60 rätt: då är månaden eller dagen okänd för Skatteverket.
    Gör så här: hämta numret på nytt där det kom ifrån, eller utelämna det. Det räcker med id.
    """
    if not may_exist(date_in(found.digits)):
        yield found.field, {}


@rule(
    "error",
    of=FILE,
    sv="Två personer i ärendet har samma nummer.",
    en="Two people in the case have the same number.",
)
def number_of_two_people(file: File) -> PartHits:
    """A personal or coordination number stands on two people in the same case.

    Why: a guardian's number has perhaps been put on the child, and records end up on the wrong person.
    Fix: keep the number on the one it belongs to, or let the two records be one if they are the same person.

    Ett personnummer eller samordningsnummer står på två personer i samma ärende.

    Varför: kanske har vårdnadshavarens nummer hamnat på barnet, och då hamnar uppgifter på fel person.
    Gör så här: behåll numret hos den som har det, eller slå ihop de två om de är samma person.
    """
    holders: dict[tuple[str, str], Person] = {}
    for found in personal_numbers(file):
        if holders.setdefault((found.case.at, found.digits), found.record) is not found.record:
            yield found.record, found.field, {}


@rule(
    "warning",
    of="Person",
    sv="Personen har både personnummer och samordningsnummer. Behåll personnumret.",
    en="The person has both a personal identity number and a coordination number. Keep the former.",
)
def two_kinds_of_number(person: Person, part: Part) -> Hits:
    """A person has both a personal identity number and a coordination number.

    Why: a coordination number is for the one who has no personal identity number; together they link old records.
    Fix: take away the coordination number, or both; the id is enough.

    En person har både personnummer och samordningsnummer.

    Varför: samordningsnummer är till för den som saknar personnummer. Båda tillsammans knyter ihop gamla uppgifter.
    Gör så här: ta bort samordningsnumret, eller båda. Det räcker med id.
    """
    if person.coordination_number and person.personal_identity_number:
        yield "coordination_number", {}


@rule(
    "warning",
    of=ENVELOPE,
    sv="Numret ser ut som ett personnummer. Organisationsnummer har minst 2 som tredje siffra.",
    en="The number looks like a personal number. The third digit of an organisation number is at least 2.",
)
def organisation_number_is_personal(envelope: Part) -> PartHits:
    """An organisation number whose third digit is 0 or 1, which only personal numbers have.

    Why: a person's number stands where nobody guards it. A sole trader has no other organisation number.
    Fix: write the organisation's number, or leave it out; the organisation's id or HSA-id is enough.

    Ett organisationsnummer med 0 eller 1 som tredje siffra, vilket bara personnummer har.

    Varför: någons personnummer står där ingen vaktar det. En enskild näringsidkare har inget annat organisationsnummer.
    Gör så här: skriv organisationens nummer eller utelämna det. Det räcker med organisationens id eller HSA-id.
    """
    for unit in envelope.records["Organisation"]:
        if unit.organisation_number and unit.organisation_number[2] < "2":
            yield unit, "organisation_number", {}


@rule(
    "error",
    of=ENVELOPE,
    sv="Kommunkoden är inte någon av dagens 290 kommuners.",
    en="The code is not that of any of today's 290 municipalities.",
)
def municipality_unknown(envelope: Part) -> PartHits:
    """A municipality code is not in Statistics Sweden's list of today's municipalities.

    Why: the recipient cannot know which municipality is meant. Codes of municipalities that have ceased do not count.
    Fix: look the code up in Statistics Sweden's list; it has four digits and may begin with 0.

    En kommunkod finns inte i SCB:s lista över dagens kommuner.

    Varför: mottagaren kan inte veta vilken kommun som menas. Koder för kommuner som har upphört räknas inte.
    Gör så här: sök upp koden i SCB:s lista. Den har fyra siffror och kan börja med 0.
    """
    for unit in envelope.records["Organisation"]:
        if unit.municipality_code and unit.municipality_code not in municipalities():
            yield unit, "municipality_code", {}


@rule(
    "warning",
    of=personal_numbers,
    sv="Födelsedatumet och numret har inte samma år och månad.",
    en="The birth date and the number do not have the same year and month.",
)
def birth_date_differs(found: Number, file: File) -> Hits:
    """A person's birth date and number tell of different years or months.

    Why: one of them is wrong, or they belong to two people. The day may differ: when the numbers of a day
    have run out, the law lets a near day of the same month stand instead (folkbokföringslagen, section 18).
    A coordination number with month 00 tells of no month.
    Fix: look both up where they came from, or leave the number out.

    En persons födelsedatum och nummer anger olika år eller månad.

    Varför: något av dem är fel, eller så hör de till två personer. Dagen får skilja: när en dags nummer är slut
    får en närliggande dag i samma månad stå i stället (18 § folkbokföringslagen).
    Ett samordningsnummer med månad 00 säger inget om månaden.
    Gör så här: hämta båda på nytt där de kom ifrån, eller utelämna numret.
    """
    born = found.record.birth_date
    if born and not may_be_born(found.digits, born):
        yield "birth_date", {}


@rule(
    "warning",
    of="Person",
    sv="Åldern är inte den som födelsedatumet ger den dag då filen skapades.",
    en="The age is not what the birth date gives on the day the file was made.",
)
def age_differs(person: Person, part: Part) -> Hits:
    """A person's age is not the one that the birth date gives on the day the file was made.

    Why: one of them is wrong, and the age decides much of what a child may consent to.
    Fix: count the age on the day the file is made, or leave it out; the birth date is enough.

    En persons ålder är inte den som födelsedatumet ger den dag då filen skapades.

    Varför: något av dem är fel, och åldern avgör mycket av vad ett barn får samtycka till.
    Gör så här: räkna åldern den dag filen skapas, eller utelämna den. Det räcker med födelsedatumet.
    """
    born, age = person.birth_date, person.age
    if born and age is not None and age != years(born, part.created):
        yield "age", {}


def years(born: str, day: str) -> int:
    """Whole years between two days written YYYY-MM-DD."""
    return int(day[:4]) - int(born[:4]) - (day[5:] < born[5:])
