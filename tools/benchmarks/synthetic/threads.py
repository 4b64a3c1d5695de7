"""The things that cases are about, with what people write of each: invented, without names."""

from __future__ import annotations

from typing import NamedTuple


class Thread(NamedTuple):
    """One thing that a case is about, with what is written of it.

    Attributes:
        area: Code of a need area.
        category: Code of an information category.
        setting: Code of the setting where it shows.
        effort: Code of the effort type that answers it.
        provider: Id of the organisation that gives the effort.
        seen: What a professional notices.
        told: What somebody tells.
        child: What the child says.
        guardian: What a guardian says.
        assessed: What a professional concludes.
        goal: What is to be reached.
        doing: What the effort consists of.
        after: What the follow-up finds.
    """

    area: str
    category: str
    setting: str
    effort: str
    provider: str
    seen: tuple[str, ...]
    told: tuple[str, ...]
    child: str
    guardian: str
    assessed: str
    goal: str
    doing: str
    after: str


THREADS = (
    Thread(
        "school_attendance",
        "attendance",
        "at_school",
        "attendance_work",
        "org-2",
        (
            "Eleven har kommit sent eller varit borta en stor del av veckan, oftast på måndagar.",
            "Frånvaron har ökat sedan höstlovet och gäller mest de första lektionerna på dagen.",
        ),
        (
            "Hemma går morgnarna bra fram till ytterdörren, men sedan blir det stopp.",
            "Det är lättare att komma i väg de dagar då en vuxen möter vid grinden.",
        ),
        "Jag vill gå till skolan, men jag får en klump i magen när jag tänker på korridoren.",
        "Vi har provat att köra varje morgon. Det hjälper en del, men det håller inte i längden.",
        "Närvaron är bäst när schemat är känt i förväg och sämst efter lov och helger.",
        "Till sommaren kommer barnet till skolan de flesta dagar och vet vem som möter.",
        "Kontaktläraren möter vid grinden varje morgon och går igenom dagens schema.",
        "Närvaron är bättre än i höstas, men måndagarna är fortfarande svåra.",
    ),
    Thread(
        "reading",
        "development",
        "at_school",
        "special_support",
        "org-2",
        (
            "Eleven läser långsamt och hoppar ofta över rader när texten är längre än en sida.",
            "Vid högläsning ber eleven att få slippa, men lyssnar gärna när någon annan läser.",
        ),
        (
            "Läsläxan tar hela kvällen och slutar ofta med att alla blir trötta och ledsna.",
            "Ljudböcker fungerar bra hemma, och då berättar barnet gärna om handlingen efteråt.",
        ),
        "Bokstäverna hoppar när jag läser, men om någon läser högt för mig så förstår jag allt.",
        "Vi tror att läsningen är det som gör att skolan känns tung, inte att viljan saknas.",
        "Avkodningen ligger efter, medan ordförråd och hörförståelse är goda för åldern.",
        "Barnet läser en kapitelbok på egen hand och kan berätta vad den handlar om.",
        "Specialläraren arbetar med läsning två pass i veckan och lånar ut inlästa läromedel.",
        "Läsningen går framåt i lugn takt, och inlästa läromedel används varje dag.",
    ),
    Thread(
        "friends",
        "relations",
        "at_school",
        "leisure_activity",
        "org-7",
        (
            "På rasterna går eleven mest för sig själv och söker sig hellre till vuxna än till barn.",
            "Eleven står ofta bredvid leken och verkar vänta på att någon ska fråga.",
        ),
        (
            "Det är länge sedan någon ringde på, och helgerna blir långa utan någon att vara med.",
            "Barnet berättar mycket om en kamrat från kören och skulle vilja träffas oftare.",
        ),
        "Ingen frågar om jag vill vara med, och jag vågar inte fråga själv.",
        "Vi skulle så gärna se att någon kom hem hit ibland, det behöver inte vara många.",
        "Samspelet fungerar i liten grupp med en vuxen nära, men blir svårt på stora raster.",
        "Barnet har minst en kamrat att vara med på rasterna och träffar någon på fritiden.",
        "Teckningsgrupp på torsdagar, där ledaren hjälper de nya att hitta någon att rita med.",
        "Barnet trivs i gruppen och har börjat gå hem tillsammans med en kamrat.",
    ),
    Thread(
        "bodily_complaints",
        "health",
        "home",
        "health_visit",
        "org-3",
        (
            "Eleven kommer ofta till skolsköterskan med ont i magen, mest före idrotten.",
            "Huvudvärken kommer på förmiddagen och går över när eleven har fått äta och vila.",
        ),
        (
            "Magen gör ont på vardagsmorgnar men nästan aldrig på lov, det har vi märkt tydligt.",
            "Vi har varit hos vårdcentralen och proverna var bra, så nu vet vi inte riktigt mer.",
        ),
        "Det gör ont här uppe i magen på morgonen, men det går över när jag får vara hemma.",
        "Vi vill veta vad magontet beror på, så att vi inte pressar när det inte går.",
        "Inget talar för sjukdom. Besvären hänger ihop med oro inför skoldagen.",
        "Barnet vet vad som hjälper mot magont och har inte ont mer än någon gång i veckan.",
        "Skolsköterskan träffar barnet regelbundet, för dagbok över magontet och hör av sig hem.",
        "Magontet är mindre, och dagboken visar att lugna morgnar gör skillnad.",
    ),
    Thread(
        "everyday_routines",
        "care",
        "home",
        "parent_talks",
        "org-5",
        (
            "Eleven är trött på förmiddagarna och har ofta inte hunnit äta frukost.",
            "Gympapåse och läxor saknas ofta, och eleven blir ledsen när det märks.",
        ),
        (
            "Kvällarna drar ut på tiden eftersom alla kommer hem sent och läxorna tas sist.",
            "När samma vuxen tar kvällarna hela veckan blir det lugnare för alla.",
        ),
        "Det är bäst när vi äter tillsammans och jag vet vem som är hemma.",
        "Vi behöver hjälp att få ihop kvällarna, båda arbetar skift och det blir olika varje vecka.",
        "Omsorgen är god, men vardagen saknar fasta tider och det märks mest på sömnen.",
        "Familjen har fasta tider för mat, läxor och läggning som fungerar de flesta dagar.",
        "Samtal med föräldrarna om vardagens rutiner, hemma eller på mottagningen.",
        "Kvällarna fungerar bättre, och familjen vill fortsätta ett tag till.",
    ),
    Thread(
        "safety_at_school",
        "school_safety",
        "at_school",
        "adapted_environment",
        "org-2",
        (
            "Eleven undviker matsalen och vill helst äta i ett mindre rum tillsammans med en vuxen.",
            "I korridoren blir det trångt vid lektionsbyte, och då drar eleven sig undan.",
        ),
        (
            "Det är högljutt i omklädningsrummet och där känner sig barnet inte tryggt.",
            "Barnet säger att det är lugnt i biblioteket och att de vuxna där är snälla.",
        ),
        "Det är högt i klassrummet och jag vet aldrig vem som kommer att sitta bredvid mig.",
        "Vi vill att skolan ser vad som händer på rasterna, inte bara på lektionerna.",
        "Otryggheten gäller bestämda platser och tider, så den går att göra något åt.",
        "Barnet känner sig tryggt i matsalen och i korridoren, eller vet vart man kan gå.",
        "Fast plats i klassrummet, lugn matplats och en vuxen i korridoren vid lektionsbyte.",
        "Det är tryggare i matsalen, men omklädningsrummet behöver en annan lösning.",
    ),
    Thread(
        "sleep",
        "health",
        "home",
        "supportive_talks",
        "org-6",
        (
            "Eleven somnar ibland på lektionerna och säger att nätterna är oroliga.",
            "Efter helgerna är eleven som tröttast och har svårt att komma i gång.",
        ),
        (
            "Det tar lång tid att somna, och ofta vaknar barnet och vill att någon sitter bredvid.",
            "Skärmarna är borta en timme före läggning nu, och det har blivit lite lättare.",
        ),
        "Jag tänker på allt möjligt när det blir mörkt och då kan jag inte sova.",
        "Vi turas om att sitta hos barnet, men vi är trötta själva och orkar inte alltid.",
        "Sömnbrist påverkar ork och humör. Oron inför natten behöver mötas först.",
        "Barnet somnar i egen säng de flesta kvällar och sover natten igenom.",
        "Samtal med barnet och föräldrarna om oro och kvällsrutiner, med stöd av en sömnplan.",
        "Insomningen går fortare, och barnet har egna knep när oron kommer.",
    ),
    Thread(
        "hobby",
        "leisure",
        "free_time",
        "meeting_place",
        "org-7",
        (
            "Eleven har slutat med sina aktiviteter och är mest hemma efter skolan.",
            "I slöjden glömmer eleven tiden och hjälper gärna andra.",
        ),
        (
            "Intresset för musik är stort, men det finns ingen skjuts hem på kvällarna.",
            "Avgifter och utrustning gör att vi har fått tacka nej till sådant som barnet vill.",
        ),
        "Jag gillar att rita och bygga, och jag vill lära mig spela trummor.",
        "Vi tror att något eget efter skolan skulle betyda mer än något annat.",
        "Fritiden är en styrka att bygga vidare på, men hindren är praktiska.",
        "Barnet har en aktivitet i veckan som det själv har valt.",
        "Plats på fritidsgården i kvarteret, där en ledare tar emot och följer med hem på kvällen.",
        "Barnet går dit av sig själv och har bjudit med en klasskamrat.",
    ),
    Thread(
        "concentration",
        "development",
        "at_school",
        "extra_adaptations",
        "org-2",
        (
            "Eleven kommer i gång sent med uppgifter och tappar tråden när det rör sig i rummet.",
            "Med korta instruktioner och en sak i taget blir mycket mer gjort.",
        ),
        (
            "Hemma fungerar det bra med en lista på väggen, då behöver ingen påminna.",
            "Barnet blir färdigt när det är tyst, men hos oss är det sällan tyst.",
        ),
        "Jag vill göra klart, men jag hör allt som alla säger hela tiden.",
        "Vi önskar att läraren ger en sak i taget, så som vi gör hemma.",
        "Uthålligheten är god när uppgiften är tydlig och miljön lugn.",
        "Barnet kommer i gång inom några minuter och blir klart med det mesta av arbetet.",
        "Korta instruktioner, checklista på bänken och möjlighet att arbeta i ett mindre rum.",
        "Checklistan används varje dag, och eleven ber själv om det mindre rummet.",
    ),
    Thread(
        "anxiety",
        "mental_health",
        "everywhere",
        "treatment_talks",
        "org-8",
        (
            "Eleven frågar många gånger om vad som ska hända och blir orolig när planer ändras.",
            "Vid prov låser det sig, och eleven lämnar in blankt fast kunskapen finns.",
        ),
        (
            "Minsta ändring gör kvällen svår, och då vill barnet att vi lovar att inget händer.",
            "Det är bättre de dagar då allt är som vanligt och ingen har bråttom.",
        ),
        "Jag blir rädd när jag inte vet vad som ska hända, och då går det inte att tänka.",
        "Vi vill förstå oron bättre och lära oss vad vi ska säga och inte säga.",
        "Oron hindrar vardagen i både hem och skola, och barnet vill själv ha hjälp.",
        "Barnet kan säga till när oron kommer och har något som hjälper.",
        "Samtal varannan vecka, där barn och föräldrar övar på att möta det som känns svårt.",
        "Oron finns kvar men styr inte dagarna på samma sätt som förut.",
    ),
    Thread(
        "parental_cooperation",
        "family",
        "home",
        "cooperation_talks",
        "org-5",
        (
            "Besked om utflykter och möten når ibland bara det ena hemmet.",
            "Eleven bär själv meddelanden mellan hemmen och säger att det är jobbigt.",
        ),
        (
            "Vi är överens om det mesta men har svårt att prata om skolan utan att det blir fel.",
            "Vi har börjat skriva i en gemensam bok, och det har blivit färre missförstånd.",
        ),
        "Jag vill inte behöva berätta samma sak på två ställen.",
        "Vi behöver någon som hjälper oss att komma överens om det som rör skolan.",
        "Barnet mår bra av att båda hemmen får samma besked på samma sätt.",
        "Båda hemmen får samma information samtidigt och barnet slipper bära den.",
        "Samarbetssamtal för föräldrarna om skola, fritid och gemensamma besked.",
        "Den gemensamma boken fungerar, och samtalen glesas ut.",
    ),
)
