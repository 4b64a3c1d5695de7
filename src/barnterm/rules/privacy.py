"""Privacy: does the file say more about somebody than it has to? The rules read free text with
patterns and guess. They never repeat what they find.

Integritet: säger filen mer om någon än den behöver? Reglerna läser fri text med mönster och
gissar. De upprepar aldrig det de hittar.

A free text is read with patterns, so these rules guess. A false alarm costs somebody a look;
a number that is missed goes to every recipient. They therefore warn rather often, as warnings
and one rule a kind of thing, so that each can be weighed by itself. They never repeat what they found.
"""

from __future__ import annotations

import re

from barnterm._generated.structs import Person
from barnterm.case import CaseFacts
from barnterm.numbers import check_digit_fits
from barnterm.part import File, Part, Text
from barnterm.personal import (
    ADDRESS,
    EMAIL,
    PERSONAL_NUMBER,
    has_personal_number,
    has_phone,
    holds_a_name,
    ids_may_hold_numbers,
    names_in,
    plain_texts,
    telling_texts,
)
from barnterm.rule import CASE, FILE, Family, Hits, PartHits, rule
from barnterm.rules.identifiers import Number, personal_numbers

FAMILY = Family()

FICTITIOUS_PHONE = (
    r"0701740(?:60[5-9]|6[1-9][0-9])"
    r"|03139006[0-9]{2}|04062804[0-9]{2}|08465004[0-9]{2}|09803192[0-9]{2}"
)
"""The series that the Swedish Post and Telecom Authority (PTS) keeps for books and films:
070-1740605 to 699, 031-3900600 to 699, 040-6280400 to 499, 08-46500400 to 499, 0980-319200 to 299.
"""

FICTITIOUS_EMAIL = r"(?i)[@.](?:example\.(?:com|net|org)|example|invalid|test)\s*\Z"
"""An ending in one of the domains that are reserved for examples and tests (RFC 2606)."""


@rule(
    "warning",
    of=telling_texts,
    sv="Texten ser ut att innehålla ett personnummer. Ta bort det, personen har ett id i filen.",
    en="The text seems to hold a personal number. Take it away; the person has an id in the file.",
)
def personal_number_in_text(found: Text, file: File) -> Hits:
    """A free text holds something written as a personal or coordination number.

    Why: a text is read by more people than a field, and nobody can withhold a number that stands inside it.
    Fix: write who is meant with the id or the relation to the child. If the number is needed, use its field.

    En fri text innehåller något som är skrivet som ett personnummer eller samordningsnummer.

    Varför: en text läses av fler än ett fält, och ingen kan hålla inne ett nummer som står mitt i den.
    Gör så här: skriv vem som menas med id eller relation till barnet. Behövs numret, använd fältet för det.
    """
    if has_personal_number(found.text):
        yield found.field, {}


@rule(
    "warning",
    of=telling_texts,
    sv="Texten ser ut att innehålla ett telefonnummer. Flytta det till fältet för telefon.",
    en="The text seems to hold a telephone number. Move it to the field for telephone.",
)
def phone_in_text(found: Text, file: File) -> Hits:
    """A free text holds something written as a telephone number.

    Why: contact details are withheld by their field; in a text they go along to every reader.
    Fix: use the person's field for telephone, or leave the number out.

    En fri text innehåller något som är skrivet som ett telefonnummer.

    Varför: kontaktuppgifter hålls inne genom sitt fält. I en text följer de med till alla som läser.
    Gör så här: använd personens fält för telefon, eller utelämna numret.
    """
    if has_phone(found.text):
        yield found.field, {}


@rule(
    "warning",
    of=telling_texts,
    sv="Texten ser ut att innehålla en e-postadress. Flytta den till fältet för e-post.",
    en="The text seems to hold an e-mail address. Move it to the field for e-mail.",
)
def email_in_text(found: Text, file: File) -> Hits:
    """A free text holds something written as an e-mail address.

    Why: an address often holds a name or a workplace, and in a text it goes along to every reader.
    Fix: use the person's field for e-mail, or leave the address out.

    En fri text innehåller något som är skrivet som en e-postadress.

    Varför: en adress innehåller ofta ett namn eller en arbetsplats, och i en text följer den med till alla som läser.
    Gör så här: använd personens fält för e-post, eller utelämna adressen.
    """
    if re.search(EMAIL, found.text):
        yield found.field, {}


@rule(
    "warning",
    of=telling_texts,
    sv="Texten ser ut att innehålla en gatuadress. Flytta den till fältet för adress.",
    en="The text seems to hold a street address. Move it to the field for address.",
)
def address_in_text(found: Text, file: File) -> Hits:
    """A free text, other than one that is meant for a place, holds something written as a street address.

    Why: it tells where somebody lives, to every reader and for as long as the text is kept.
    Fix: use the person's field for address, or leave the address out.

    En fri text som inte är till för en plats innehåller något som är skrivet som en gatuadress.

    Varför: den berättar var någon bor, för alla som läser och så länge texten finns kvar.
    Gör så här: använd personens fält för adress, eller utelämna adressen.
    """
    if found.slot.identifies != "place" and re.search(ADDRESS, found.text):
        yield found.field, {}


@rule(
    "warning",
    of=CASE,
    sv="Texten innehåller ett namn som någon i ärendet har. Skriv id eller relation i stället.",
    en="The text holds a name that somebody in the case has. Write the id or the relation instead.",
)
def name_in_text(case: CaseFacts) -> PartHits:
    """A free text holds the given or family name of somebody in the case, with a capital letter.

    Why: a name in a field can be withheld; in a text it stays, and tells who the rest is about.
    Fix: write the relation to the child, an initial or the id. It may be another word that is spelt the same.

    En fri text innehåller förnamn eller efternamn på någon i ärendet, med stor bokstav.

    Varför: ett namn i ett eget fält kan utelämnas. I en text står det kvar och berättar vem resten handlar om.
    Gör så här: skriv relationen till barnet eller ett id. Det kan vara ett annat ord som stavas likadant.
    """
    names = names_in(case.people.values()) if telling_texts(case.file) else set()
    for found in plain_texts(case) if names else ():
        if holds_a_name(found.text, names):
            yield found.record, found.field, {}


@rule(
    "warning",
    of=FILE,
    sv="Ett id ser ut att innehålla ett personnummer. Använd ett id som inte betyder något.",
    en="An id seems to hold a personal number. Use an id that means nothing.",
)
def personal_number_in_id(file: File) -> PartHits:
    """An id holds digits that are a personal or coordination number with the right check digit.

    Why: ids are repeated in every reference, and reach logs and addresses where no number may stand.
    Fix: give the record an id of your own that means nothing. A running number may look the same by chance.

    Ett id innehåller siffror som är ett personnummer eller samordningsnummer med rätt kontrollsiffra.

    Varför: id upprepas i varje hänvisning och hamnar i loggar och adresser där inga personnummer får stå.
    Gör så här: ge uppgiften ett eget id som inte betyder något. Ett löpnummer kan råka se likadant ut.
    """
    for record in file.every_record if ids_may_hold_numbers(file) else ():
        found = re.finditer(PERSONAL_NUMBER, getattr(record, "id", ""))
        if any(check_digit_fits(each[1][-6:] + each[3]) for each in found):
            yield record, "id", {}


@rule(
    "error",
    of=personal_numbers,
    sv="Filen är ett exempel, men numret är inte känt som ett officiellt testnummer.",
    en="The file is an example, but the number is not known as an official test number.",
)
def real_number_in_example(found: Number, file: File) -> Hits:
    """An example holds a personal or coordination number outside the Swedish Tax Agency's series of test numbers.

    Why: examples are copied and published, and any other number may be a living person's. Known are birth numbers
    238 and 239 with a birth date from 1990 on; the Agency's list also has scattered older ones, which are not known here.
    Fix: take a number born 1990 or later from the Agency's open data, or leave the number out.

    Ett exempel har ett personnummer eller samordningsnummer utanför Skatteverkets serie av testnummer.

    Varför: exempel kopieras och publiceras, och varje annat nummer kan vara en levande persons. Kända är födelsenummer
    238 och 239 med födelsedatum från 1990. Skatteverkets lista har också enstaka äldre, men de är inte kända här.
    Gör så här: ta ett nummer med födelseår 1990 eller senare ur Skatteverkets öppna data, eller utelämna numret.
    """
    # Sampled in a copy of the list, not checked against all of it. Before 1990 birth numbers went by
    # county, and 238 and 239 were given to people: of those years only the list itself could tell.
    is_test_number = found.digits[:4] >= "1990" and found.digits[8:11] in {"238", "239"}
    if file.exchange.is_example and not is_test_number:
        yield found.field, {}


@rule(
    "warning",
    of="Person",
    sv="Filen är ett exempel, men telefonnumret är inte ur PTS serier för böcker och filmer.",
    en="The file is an example, but the telephone number is not from the series for books and films.",
)
def real_phone_in_example(person: Person, part: Part) -> Hits:
    """An example holds a telephone number outside the series that the Post and Telecom Authority (PTS) keeps for fiction.

    Why: somebody may have the number, and be called by those who read the example.
    Fix: use a number such as 070-174 06 05 (to 06 99), or leave it out.

    Ett exempel har ett telefonnummer utanför de serier som PTS håller undan för böcker och filmer.

    Varför: någon kan ha numret och bli uppringd av dem som läser exemplet.
    Gör så här: använd ett nummer som 070-174 06 05 (till 06 99), eller utelämna det.
    """
    if person.phone and part.exchange.is_example and not is_fictitious(person.phone):
        yield "phone", {}


def is_fictitious(phone: str) -> bool:
    """Whether a telephone number, however it is written, belongs to the series for fiction."""
    digits = re.sub(r"\(0\)|[^0-9+]", "", phone)
    return bool(re.fullmatch(FICTITIOUS_PHONE, re.sub(r"^(\+|00)46", "0", digits)))


@rule(
    "warning",
    of="Person",
    sv="Filen är ett exempel, men e-postadressen är inte under en domän för exempel, som example.org.",
    en="The file is an example, but the e-mail address is not under a domain for examples, such as example.org.",
)
def real_email_in_example(person: Person, part: Part) -> Hits:
    """An example holds an e-mail address under a domain that is not reserved for examples (RFC 2606).

    Why: somebody may have the address, and get letters from those who read the example.
    Fix: use example.org, example.com or example.net, or leave the address out.

    Ett exempel har en e-postadress under en domän som inte är reserverad för exempel (RFC 2606).

    Varför: någon kan ha adressen och få brev från dem som läser exemplet.
    Gör så här: använd example.org, example.com eller example.net, eller utelämna adressen.
    """
    is_shown = person.email and part.exchange.is_example
    if is_shown and not re.search(FICTITIOUS_EMAIL, person.email or ""):
        yield "email", {}
