"""Reading: could all that was named be opened, unpacked and gone through?

Läsningen: gick allt som angavs att öppna, packa upp och gå igenom?

These rules look at packed files and at folders, not at records.
"""

from __future__ import annotations

from collections.abc import Sized

from barnterm.rule import Family, rule

FAMILY = Family(level=1, silenced="never")

UNPACKING_ERRORS = ("error", "ZstdError")
"""What gzip and zstd call their own; imported only where something is packed."""


@rule(
    "error",
    sv="Den packade filen är trasig eller avklippt och går inte att packa upp i sin helhet.",
    en="The packed file is broken or cut off, and cannot be unpacked in full.",
)
def packed_broken(error: Exception) -> bool:
    """A file that is packed with gzip or zstd ends too early, or holds something else further in.

    Why: what was not unpacked has not been checked, and half a file is easily taken for a whole.
    Fix: fetch or pack the file again, and compare the sizes.

    En fil som är packad med gzip eller zstd slutar för tidigt, eller innehåller något annat längre in.

    Varför: det som inte gick att packa upp är inte kontrollerat, och en halv fil tas lätt för en hel.
    Gör så här: hämta eller packa filen på nytt, och jämför storlekarna.
    """
    return isinstance(error, (OSError, EOFError)) or type(error).__name__ in UNPACKING_ERRORS


@rule(
    "error",
    sv="Den packade filen, eller ett dokument i den, är större än {most} MB och packas inte upp längre än så.",
    en="The packed file, or one document in it, is larger than {most} MB and is not unpacked further than that.",
)
def packed_too_large(size: int, most: int) -> bool:
    """A small file that becomes enormous when it is unpacked is a known way to stop a system.

    Why: the check must not use up the memory or the day of whoever runs it.
    Fix: if the file is what it should be, unpack it and check it unpacked, or put one document on each line.

    En liten fil som blir enormt stor när den packas upp är ett känt sätt att få ett system att stanna.

    Varför: kontrollen får inte ta all tid och allt minne för den som kör den.
    Gör så här: om filen är som den ska, packa upp den och kontrollera den uppackad, eller lägg ett dokument på varje rad.
    """
    return size > most


@rule(
    "error",
    sv="Filen är packad med zstd, och det som behövs för att packa upp den är inte installerat.",
    en="The file is packed with zstd, and what it takes to unpack it is not installed.",
)
def packed_with_zstd(has_zstd: bool) -> bool:
    """Python can unpack zstd by itself from version 3.14; before that it takes a package more.

    Why: nothing in the file has been checked.
    Fix: `pip install 'barnterm[zstd]'`, or pack the file with gzip.

    Python kan packa upp zstd av sig självt från version 3.14; dessförinnan behövs ett paket till.

    Varför: inget i filen är kontrollerat.
    Gör så här: `pip install 'barnterm[zstd]'`, eller packa filen med gzip.
    """
    return not has_zstd


@rule(
    "error",
    sv="Mappen går inte att läsa. Det som finns i den är inte kontrollerat.",
    en="The folder cannot be read. What is in it has not been checked.",
)
def folder_not_read(error: OSError) -> bool:
    """A folder among those that were to be gone through could not be listed.

    Why: files that nobody sees are easily taken for files with nothing to remark.
    Fix: check the permissions of the folder, or name the files that you may read.

    En mapp bland dem som skulle gås igenom gick inte att lista.

    Varför: filer som ingen ser tas lätt för filer utan anmärkningar.
    Gör så här: kontrollera behörigheten till mappen, eller ange de filer som du får läsa.
    """
    return isinstance(error, OSError)


@rule(
    "error",
    sv="Mappen är en länk, och länkar till mappar följs inte. Det som finns i den är inte kontrollerat.",
    en="The folder is a link, and links to folders are not followed. What is in it has not been checked.",
)
def folder_is_a_link(is_link: bool) -> bool:
    """A folder that was gone through holds a link to another folder.

    Why: links may lead round in a circle, or out to what nobody meant to check.
    Fix: name the folder that the link leads to, if it is to be checked too.

    En mapp som gicks igenom innehåller en länk till en annan mapp.

    Varför: länkar kan leda runt i en cirkel, eller ut till det som ingen menade att kontrollera.
    Gör så här: ange den mapp som länken leder till, om även den ska kontrolleras.
    """
    return is_link


@rule(
    "error",
    sv="Det finns inga utbytesfiler i mappen.",
    en="There are no exchange files in the folder.",
)
def folder_empty(files: Sized) -> bool:
    """A folder was given, but no file in it or below it has an ending of exchange files.

    Why: a check of nothing must not read as a check that was passed.
    Fix: check the path, and that the files end in .json, .ndjson or .jsonl, perhaps followed by .gz or .zst.

    En mapp angavs, men ingen fil i den eller under den har en ändelse som utbytesfiler har.

    Varför: en kontroll av ingenting får inte se ut som en godkänd kontroll.
    Gör så här: kontrollera sökvägen, och att filerna slutar på .json, .ndjson eller .jsonl, kanske följt av .gz eller .zst.
    """
    return not len(files)
