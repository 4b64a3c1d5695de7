"""The sentences of the page: what a reader who has never seen one needs to be told."""

from __future__ import annotations

from barnterm.finding import Language

LEFT_OUT = "not-checked"
"""The address on the page of what was not checked."""

SILENCED = "suppressed"
"""The address on the page of what is suppressed."""

PAGE: dict[str, tuple[str, str]] = {
    "title": ("Kontroll av utbytesfiler", "Check of exchange files"),
    "nothing": ("Ingenting har kontrollerats", "Nothing has been checked"),
    "unreadable": ("{0} gick inte att läsa", "{0} could not be read"),
    "read_in_part": ("{0} gick inte att läsa i sin helhet", "{0} could not be read in full"),
    "errors": ("{0} att rätta", "{0} to fix"),
    "warnings": ("Inga fel, men {0} att ta ställning till", "No errors, but {0} to consider"),
    "infos": ("Inga fel, {0}", "No errors, {0}"),
    "clean": ("Inga anmärkningar", "Nothing to remark"),
    "none_checked": (
        "Ingen fil kunde kontrolleras mot standarden barnterm {1}.",
        "No file could be checked against the standard barnterm {1}.",
    ),
    "one_checked": (
        "{0} fil är kontrollerad mot standarden barnterm {1}.",
        "{0} file has been checked against the standard barnterm {1}.",
    ),
    "several_checked": (
        "{0} filer är kontrollerade mot standarden barnterm {1}.",
        "{0} files have been checked against the standard barnterm {1}.",
    ),
    "day": ("{0} räknades som dagens datum.", "{0} counted as today's date."),
    "no_day": (
        "Ingen dag angavs som dagens datum, så det som beror på dagen är inte kontrollerat.",
        "No day was given as today's date, so what depends on the day has not been checked.",
    ),
    "profile": ("Den lokala profilen {0} användes.", "The local profile {0} was used."),
    "not_all": ("Allt är inte kontrollerat.", "Not everything has been checked."),
    "see_which": ("Se vad som inte kontrollerades.", "See what was not checked."),
    "in_short": ("I korthet", "In short"),
    "locations": ("Var det står", "Where it stands"),
    "more": (
        "Ytterligare {0} av samma slag är räknade men inte uppräknade.",
        "Another {0} of the same kind are counted but not listed.",
    ),
    "rule": ("Regel", "Rule"),
    "not_checked": ("Det här kontrollerades inte", "What was not checked"),
    "everything": (
        "Det finns inget som kontrollen själv vet att den utelämnade.",
        "There is nothing that the check itself knows it left out.",
    ),
    "suppressed": (
        "De här anmärkningarna räknas inte, eftersom någon svarar för dem till en sista dag. Vem "
        "och varför står i filen med undantag. Ett undantag gör inget utlämnande tillåtet.",
        "These findings do not count, since somebody answers for them until a last day. Who "
        "and why stands in the file with suppressions. A suppression permits no disclosure.",
    ),
    "some_suppressed": ("{0} är undantagna och räknas inte.", "{0} are suppressed."),
    "one_suppressed": ("{0} är undantagen och räknas inte.", "{0} is suppressed."),
    "see_suppressed": ("Se vilka regler det gäller.", "See which rules it is about."),
    "which": ("Vilka filer", "Which files"),
    "no_files": ("Det fanns inga filer att kontrollera.", "There were no files to check."),
    "unread": (
        "Det som inte gick att läsa, alltså hela filen eller en del av den.",
        "What could not be read, which is the whole file or a part of it.",
    ),
    "files": ("Filerna", "The files"),
    "all_files": ("Alla filer", "All files"),
    "what_it_holds": (
        "Rapporten återger aldrig namn, id, nummer eller text som står i filerna. "
        "Filernas egna namn visas som de angavs. Se efter att de inte röjer någon innan du skickar "
        "rapporten vidare.",
        "The report never repeats names, ids, numbers or texts that stand in the files. "
        "The files' own names are shown as they were given. See that they give nobody away before "
        "you send the report on.",
    ),
    "limits": (
        "En fil utan anmärkningar följer reglerna. Om uppgifterna i den stämmer kan ingen "
        "kontroll avgöra.",
        "A file with nothing to remark follows the rules. Whether what it says is true no check "
        "can tell.",
    ),
    "made_by": ("Skriven av barnterm {0}.", "Written by barnterm {0}."),
}
"""The sentences of the page, in Swedish and English."""

HEADINGS: dict[str, tuple[str, str]] = {
    "error": ("Fel att rätta", "Errors to fix"),
    "warning": ("Varningar att ta ställning till", "Warnings to consider"),
    "info": ("Upplysningar", "Notes"),
}

FRAMES: dict[str, tuple[str, str]] = {
    "error": (
        "Ett fel behöver rättas innan filen skickas. Annars kan mottagaren missförstå den "
        "eller inte kunna läsa den.",
        "An error needs to be fixed before the file is sent. Otherwise the recipient may "
        "misunderstand it or be unable to read it.",
    ),
    "warning": (
        "En varning betyder inte att något säkert är fel. Se efter vad som gäller och bestäm om "
        "något behöver göras.",
        "A warning does not mean that something is surely wrong. Look into it and decide whether "
        "anything needs to be done.",
    ),
    "info": (
        "En upplysning är bra att känna till. Den kräver inget.",
        "A note is good to know. It asks for nothing.",
    ),
}
"""What each severity asks of the reader."""


def sentence(key: str, language: Language, *parts: str) -> str:
    """A sentence of the page with its parts filled in."""
    return PAGE[key][0 if language == "sv" else 1].format(*parts)


def heading(severity: str, language: Language) -> str:
    return HEADINGS[severity][0 if language == "sv" else 1]


def frame(severity: str, language: Language) -> str:
    """What this severity asks of the reader."""
    return FRAMES[severity][0 if language == "sv" else 1]
