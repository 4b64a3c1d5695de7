"""The file itself: can it be read as JSON at all?

Själva filen: går den över huvud taget att läsa som JSON?

These rules look at an error from opening a file, or at bytes and text, not at records.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Sized
from itertools import accumulate
from json import JSONDecodeError

from barnterm.file_format import UTF_8_MARK, format_of
from barnterm.rule import Family, rule

FAMILY = Family(level=1, silenced="never")

DEEPEST = 100
"""Levels of nesting that are read. The standard itself never needs more than ten."""

BRACKETS = re.compile(r'[\[\]{}]|"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
"""A bracket, or a text, be it never closed. Nothing is gone back over, or such a text would be read
again from each of its quotation marks to the end.
"""

OPENING = "[{"
STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


class NotANumber(ValueError):
    """NaN or Infinity stands where JSON wants a number."""


@rule("error", sv="Filen finns inte.", en="The file does not exist.")
def file_missing(error: OSError) -> bool:
    """There is no file at the path given.

    Why: nothing could be checked.
    Fix: check the path, also upper and lower case.

    Det finns ingen fil på den sökväg som angavs.

    Varför: inget kunde kontrolleras.
    Gör så här: kontrollera sökvägen, även stora och små bokstäver.
    """
    return isinstance(error, FileNotFoundError)


@rule("error", sv="Det är en mapp, inte en fil.", en="It is a folder, not a file.")
def is_a_folder(error: OSError) -> bool:
    """A folder was given where a file is needed.

    Why: a folder holds no exchange itself.
    Fix: name the file; the command line also takes a folder and reads the files in it.

    En mapp angavs där en fil behövs.

    Varför: en mapp är ingen utbytesfil.
    Gör så här: ange filen; kommandoraden tar även en mapp och läser filerna i den.
    """
    return isinstance(error, IsADirectoryError)


@rule("error", sv="Filen går inte att öppna.", en="The file cannot be opened.")
def cannot_be_opened(error: OSError) -> bool:
    """The file exists but cannot be read, often for lack of permission.

    Why: nothing could be checked.
    Fix: check the permissions, or copy the file to a place you may read.

    Filen finns men går inte att läsa, ofta för att behörighet saknas.

    Varför: inget kunde kontrolleras.
    Gör så här: kontrollera behörigheten, eller kopiera filen till en plats du får läsa.
    """
    return isinstance(error, (OSError, ValueError))


@rule(
    "error",
    sv="Det är ett rör eller en enhet, inte en vanlig fil.",
    en="It is a pipe or a device, not a regular file.",
)
def not_a_regular_file(mode: int) -> bool:
    """The path leads to something that can be read like a file but is none.

    Why: a program that waits for a pipe may wait for ever, and a device may never end.
    Fix: name the file itself; the command line also reads pipes.

    Sökvägen leder till något som kan läsas som en fil men inte är någon.

    Varför: ett program som väntar på ett rör kan få vänta för alltid, och en enhet tar kanske aldrig slut.
    Gör så här: ange själva filen; kommandoraden läser även rör.
    """
    return not stat.S_ISREG(mode)


@rule(
    "error",
    sv="Det är mer än {most} byte, som är det mesta som läses här.",
    en="It is more than {most} bytes, which is the most that is read here.",
)
def too_large(size: int, most: int) -> bool:
    """There is more than whoever runs the check has said that it reads.

    Why: a service that reads whatever is sent to it can be brought down by one file.
    Fix: send fewer cases in each file, or ask for a higher limit.

    Det är mer än det som den som kör kontrollen har sagt att den läser.

    Varför: en tjänst som läser allt som skickas till den kan stanna av en enda fil.
    Gör så här: skicka färre ärenden i varje fil, eller be om en högre gräns.
    """
    return size > most


@rule("error", sv="Filen är tom.", en="The file is empty.")
def empty(data: bytes) -> bool:
    """There is nothing in the file but white space.

    Why: an empty file is often one whose writing was cut off.
    Fix: export the file again.

    Det finns inget i filen utom blanktecken.

    Varför: en tom fil är ofta en fil som inte hann skrivas klart.
    Gör så här: exportera filen igen.
    """
    return not data.strip()


@rule(
    "error",
    sv="Filen är inte JSON. Den är {format}. Ett exempel att börja från skrivs med barnterm example.",
    en="The file is not JSON. It is {format}. An example to start from is printed by barnterm example.",
)
def other_format(data: bytes) -> str:
    """The file is of another format than JSON, which is known by its first bytes.

    Why: only JSON is read as an exchange, since only that can be checked in full.
    Fix: export the file as JSON; unpack it first if it is packed.

    Filen har ett annat format än JSON, vilket syns på dess första byte.

    Varför: bara JSON läses som ett utbyte, eftersom bara det går att kontrollera i sin helhet.
    Gör så här: exportera filen som JSON; packa upp den först om den är packad.
    """
    return format_of(data)


@rule(
    "error",
    sv="Flera dokument står efter varandra i filen. Skriv ett per fil, eller vart och ett på en enda rad (.ndjson).",
    en="Several documents follow on each other in the file. Write one a file, or each of them on one line (.ndjson).",
)
def several_documents(error: ValueError) -> bool:
    """After the first document another one begins, and they do not stand on a line each.

    Why: a system that reads the first document would never see the others.
    Fix: write one document a file, or each on one line of its own.

    Efter det första dokumentet börjar ett till, och de står inte på var sin rad.

    Varför: ett system som läser det första dokumentet skulle aldrig se de andra.
    Gör så här: skriv ett dokument per fil, eller vart och ett på en egen rad.
    """
    if not isinstance(error, JSONDecodeError) or error.msg != "Extra data":
        return False
    return error.doc.lstrip().startswith(tuple(OPENING)) and error.doc[error.pos] in OPENING


@rule(
    "error",
    sv="Filen är inte skriven i UTF-8 utan i {encoding}.",
    en="The file is not written in UTF-8 but in {encoding}.",
)
def not_utf8(data: bytes) -> bool:
    """The bytes of the file are not UTF-8; often they are UTF-16 or Latin-1.

    Why: å, ä and ö would be read as something else, or not at all.
    Fix: save or export the file as UTF-8.

    Filens innehåll är inte kodat i UTF-8; ofta är det UTF-16 eller Latin-1.

    Varför: å, ä och ö skulle läsas som något annat, eller inte alls.
    Gör så här: spara eller exportera filen som UTF-8.
    """
    try:
        data.decode()
    except UnicodeDecodeError:
        return True
    return b"\x00" in data[:4]


@rule(
    "error",
    sv="Filen börjar med ett byteordningsmärke (BOM). Det ska inte finnas i JSON.",
    en="The file begins with a byte order mark. JSON must not have one.",
)
def byte_order_mark(data: bytes) -> bool:
    """Three bytes stand before the JSON, which many editors on Windows add unseen.

    Why: other systems may refuse the file.
    Fix: save it as "UTF-8", not "UTF-8 with BOM".

    Tre byte står före JSON-texten; många redigerare i Windows lägger dit dem osynligt.

    Varför: andra system kan vägra att läsa filen.
    Gör så här: spara den som ”UTF-8”, inte ”UTF-8 med BOM”.
    """
    return data.startswith(UTF_8_MARK)


@rule(
    "error",
    sv="Texten är inte JSON. Felet står där, eller precis före.",
    en="The text is not JSON. The fault is there, or just before.",
)
def not_json(error: ValueError) -> bool:
    """The text breaks the rules of JSON, for example by a missing comma or quotation mark.

    Why: no system can read further than the first fault.
    Fix: look at the place given and just before it.

    Texten bryter mot reglerna för JSON, till exempel för att ett komma eller citattecken saknas.

    Varför: inget system kan läsa längre än till det första felet.
    Gör så här: titta på den plats som anges och precis före den.
    """
    return not isinstance(error, NotANumber)


@rule(
    "error",
    sv="Filen innehåller NaN eller Infinity. Det är inte JSON.",
    en="The file holds NaN or Infinity. That is not JSON.",
)
def not_a_number(error: ValueError) -> bool:
    """NaN or Infinity stands where a number should.

    Why: some programs write it, but JSON does not have it and others refuse it.
    Fix: leave the field out when there is no number.

    NaN eller Infinity står där ett tal ska stå.

    Varför: en del program skriver det, men JSON har det inte och andra vägrar läsa det.
    Gör så här: utelämna fältet när det inte finns något tal.
    """
    return isinstance(error, NotANumber)


@rule(
    "error",
    sv="Filen har fler än {deepest} nivåer inuti varandra.",
    en="The file is nested more than {deepest} levels deep.",
)
def nested_too_deep(text: str) -> bool:
    """Brackets stand inside brackets far deeper than the standard ever goes.

    Why: such a file is broken or made to bring a system down.
    Fix: see what program wrote it.

    Parenteser står inuti varandra mycket djupare än standarden någonsin går.

    Varför: en sådan fil är trasig eller gjord för att få ett system att stanna.
    Gör så här: se efter vilket program som skrev den.
    """
    depths = accumulate(STEPS.get(found[0], 0) for found in BRACKETS.finditer(text))
    return any(depth > DEEPEST for depth in depths)


@rule(
    "error",
    sv="Ett fält står två gånger i samma objekt.",
    en="A field stands twice in the same object.",
)
def key_repeated(pairs: Sized, found: Sized) -> bool:
    """The same name is used twice in one object.

    Why: one system reads the first value and another the last, and neither says so.
    Fix: keep the right one and remove the other.

    Samma namn används två gånger i ett och samma objekt.

    Varför: ett system läser det första värdet och ett annat det sista, och inget av dem säger till.
    Gör så här: behåll det rätta och ta bort det andra.
    """
    return len(found) < len(pairs)
