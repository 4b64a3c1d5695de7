"""What people write in the documents: invented, everyday, without names, numbers or places."""

from __future__ import annotations

MORE = (
    "Det har varit så sedan i höstas.",
    "Det märks mest i slutet av veckan.",
    "Vi har kommit överens om att höras igen om några veckor.",
    "Barnet har själv fått läsa det som står här och håller med.",
    "Det går i vågor, och just nu är det lite bättre.",
    "Båda hemmen ser det på samma sätt.",
    "Det finns också dagar då allt fungerar och barnet är glatt.",
    "Tidigare försök har hjälpt en tid men inte hållit i sig.",
)

STRENGTHS = (
    ("play", "leisure", "Leker gärna på låtsas och hittar på långa berättelser som andra vill vara med i."),
    ("independence", "responsibility", "Klarar mycket på egen hand och säger till när något blir för svårt."),
    ("trusted_adult", "relations", "Har en vuxen i skolan att gå till och gör det när det behövs."),
    ("language", "language_development", "Uttrycker sig väl och hittar ord också för det som är svårt."),
    ("physical_activity", "leisure", "Rör sig gärna, cyklar överallt och orkar mer än de flesta."),
)  # fmt: skip

VIEWS = (
    "Det är bra att alla vet samma sak, men jag vill vara med när ni pratar om mig.",
    "Jag vill fortsätta rita och slippa lämna lektionen när de andra är kvar.",
    "Planen är bra. Jag vill att den ska vara kort så att jag kommer ihåg vad som står.",
    "Det känns bättre nu när jag vet vem jag ska gå till.",
)
GUARDIAN_VIEWS = (
    "Vi är nöjda med planen och vill att en och samma person ringer oss.",
    "Det viktigaste för oss är att skolan och vården vet vad den andra gör.",
    "Vi håller med om planen men vill följa upp läsningen tidigare än det andra.",
)
REASONS = (
    "Barnet har fått det svårare i skolan under hösten, och flera verksamheter ger stöd samtidigt.",
    "Familjen har bett om en gemensam plan för att slippa berätta samma sak flera gånger.",
    "Skolan och elevhälsan ser att stödet behöver hållas ihop av en person.",
)
AGREED = (
    "Familjen vill vara med i arbetet och har fått veta att det är frivilligt.",
    "Vi säger ja till att träffas tillsammans och till att planen skrivs ned.",
)
MEETINGS = (
    "Alla fick säga vad de ser. Mötet hölls kort, och barnet var med första halvan.",
    "Vi gick igenom vad var och en gör och vad som saknas. Nästa steg bestämdes tillsammans.",
    "Samtal i lugn och ro, där barnet fick välja vad vi skulle börja med.",
)
CONSENT = (
    "Skolan, elevhälsan och de verksamheter som räknas upp får dela de uppgifter som rör stödet, "
    "så länge samtycket gäller. Samtycket kan tas tillbaka när som helst."
)
DENIAL = "Familjen vill inte att uppgifter om familjens tro lämnas till socialtjänsten."
HARM = "Uppgifterna kan lämnas ut utan men för barnet eller familjen. Familjen känner till det."
REPORTED = "Barnet har berättat om bråk på vägen hem. Anmälan vilar på lag, inte på samtycke."
WALK = "Barnet berättar att några äldre väntar på vägen hem och att det känns otryggt."
DECIDED = "Jag vill att det blir så, om jag får säga till när det är för mycket."
DISCLOSED = "Uppgifterna lämnades vid mötet, och familjen fick en kopia."
ASKED = "Mottagningen ber om det som behövs för att kunna planera det första besöket."
APPLIED = "Vi vill ha hjälp att få vardagen att fungera och vill gärna att någon ringer upp."
LESSON = "Vart man kan vända sig när något är svårt, lektion med samtal efteråt"
ASKED_IN_CLASS = "Vet vart man kan vända sig"
OFTEN: tuple[dict[str, int | str], ...] = (
    {"number": 1, "unit": "sessions", "per": "week"},
    {"number": 1, "unit": "sessions", "per": "week", "every": 2},
    {"number": 2, "unit": "sessions", "per": "week"},
    {"number": 45, "unit": "minutes", "per": "day"},
)
NAMES = ("Askun", "Bjerkil", "Davrin", "Elvara", "Hagun", "Lindro", "Mirelvi", "Sorvan")
"""Invented given names that nobody bears."""
