"""Legal grounds: does somebody stand for relying on the provision, and for how long?

Lagrum: står någon för att bestämmelsen används, och hur länge?
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from barnterm._generated.structs import Ground
from barnterm.case import CaseFacts
from barnterm.codes import fact
from barnterm.coverage import FIRST_DAY, Coverage, coverage_of, in_force_on
from barnterm.holders import MOST_TOLD, Days, numbers_in
from barnterm.lack import Lack, enter, missing
from barnterm.once import once
from barnterm.rule import Family, Hits, rule
from barnterm.rules.denials import counts, met_by

FAMILY = Family()

NONE_KNOWN = "no_denial_known"


LACKS = (
    Lack(
        "no_decider",
        missing("", lambda ground: ground.decided_by),
        sv="Lagrummet saknar den som har bestämt att det ska användas.",
        en="The ground lacks the one who decided to rely on it.",
        page="""A legal ground is relied on, but no role stands for the decision.

    Why: a ground counts only when somebody with a mandate has decided.
    Fix: enter the role that decided.

    Ett lagrum används, men ingen roll står för beslutet.

    Varför: ett lagrum räknas bara när någon med uppdrag har bestämt det.
    Gör så här: ange den roll som bestämde.
    """,
    ),
    Lack(
        "no_day_decided",
        missing("", lambda ground: ground.decided_on),
        sv="Lagrummet saknar dagen då någon bestämde att det ska användas.",
        en="The ground lacks the day on which somebody decided to rely on it.",
        page="""A legal ground is relied on, but not since which decision.

    Why: a ground counts from the day it was decided (`decided_on`), and the provision must have been in force that day.
    Fix: enter the day of the decision.

    Ett lagrum används, men det framgår inte vilken dag det bestämdes.

    Varför: ett lagrum räknas från den dag då det bestämdes (`decided_on`), och bestämmelsen ska ha gällt den dagen.
    Gör så här: ange dagen för beslutet.
    """,
    ),
    Lack(
        "no_start",
        missing("", lambda ground: ground.starts),
        sv="Lagrummet har ingen första dag.",
        en="The ground has no first day.",
        page="""A legal ground that is relied on has no first day.

    Why: days decide what is in force, and barnterm does not count a ground without a first day (`starts`).
    Fix: state the first day; the day of the decision is the earliest it can be.

    Ett lagrum som används har ingen första dag.

    Varför: dagarna avgör vad som gäller, och barnterm räknar inte ett lagrum utan första dag (`starts`).
    Gör så här: ange första dagen; tidigast kan det vara dagen för beslutet.
    """,
    ),
    Lack(
        "not_registered",
        missing("", lambda ground: ground.registered_on),
        sv="Lagrummet saknar dagen då det skrevs in.",
        en="The ground lacks the day on which it was registered.",
        page="""A legal ground that is relied on has no day on which it was registered.

    Why: what was handed over is judged by what was registered by then, so a ground without `registered_on` counts
    for nothing.
    Fix: state the day it was written down, even if it was decided earlier.

    Ett lagrum som används saknar den dag då det skrevs in.

    Varför: det som har lämnats ut bedöms efter det som var inskrivet då, så ett lagrum utan `registered_on` räknas
    inte.
    Gör så här: ange den dag då det skrevs ner, även om det bestämdes tidigare.
    """,
    ),
    Lack(
        "emergency_without_end",
        missing("", lambda ground: ground.ends or not ground.is_emergency),
        sv="Lagrummet användes akut men har inget slutdatum.",
        en="The ground was used in an emergency but has no end date.",
        page="""A ground used in an emergency has no last day.

    Why: an emergency passes, and so must what it permits.
    Fix: set a last day, and decide anew if it is needed longer.

    Ett lagrum som används akut har ingen sista dag.

    Varför: ett akut läge går över, och då ska det som det tillåter också göra det.
    Gör så här: ange en sista dag, och bestäm på nytt om det behövs längre.
    """,
    ),
)
"""What a ground in use must have. Each row is a rule of its own."""


def is_used(ground: Ground, _: CaseFacts) -> bool:
    """Whether nobody has found a ground to be an error."""
    return not ground.error_found_on


for each in LACKS:
    enter(__name__, "Ground", each, is_used)


@rule(
    "error",
    of="Ground",
    sv="Lagrummet ”{legal_ground}” bryter inte sekretess på egen hand. Det tillåter inget utlämnande.",
    en="The ground “{legal_ground}” does not break secrecy by itself. It permits no disclosure.",
)
def breaks_no_secrecy(ground: Ground, case: CaseFacts) -> Hits:
    """A provision is relied on as a ground for disclosure, but it does not lift or break secrecy.

    Why: a provision on cooperation, plans or consent may be important and still permit no disclosure.
    Fix: rely on a provision that breaks secrecy, or ask for consent.

    En bestämmelse används som grund för att lämna ut uppgifter, men den lyfter eller bryter inte sekretess.

    Varför: en bestämmelse om samverkan, planer eller samtycke kan vara viktig och ändå inte tillåta något utlämnande.
    Gör så här: använd en bestämmelse som bryter sekretess, eller fråga om samtycke.
    """
    if not breaks_secrecy(ground.ground) and not only_protects_by(ground.ground):
        yield "ground", {"legal_ground": ground.ground}


@rule(
    "error",
    of=("CarriedStatement", "ConcernReport", "Ground"),
    sv="Lagrummet ”{legal_ground}” gör uppgifter hemliga. Det är ett skydd och tillåter inget utlämnande.",
    en="The ground “{legal_ground}” makes information secret. It is a protection and permits no disclosure.",
)
def only_protects(record: Any, case: CaseFacts) -> Hits:
    """A provision that makes something secret is relied on as a ground for disclosing it.

    Why: the provision is there to protect the person; read as a permission it would be turned into its opposite. Such
    a provision says `kind_of_provision: secrecy` with its term, and covers nothing. A concern report and a carried
    statement disclose too.
    Fix: rely on a provision that breaks that secrecy, or ask for consent. If there is neither, do not disclose.

    En bestämmelse som gör något hemligt används som grund för att lämna ut det.

    Varför: bestämmelsen finns för att skydda personen; läst som en tillåtelse skulle den vändas till sin motsats. En sådan
    bestämmelse säger `kind_of_provision: secrecy` vid sin term, och täcker ingenting. Också en orosanmälan och ett
    medföljande villkor lämnar ut.
    Gör så här: använd en bestämmelse som bryter den sekretessen, eller fråga om samtycke. Finns inget av det, lämna inte ut.
    """
    if only_protects_by(record.ground or ""):
        yield "ground", {"legal_ground": record.ground}


def only_protects_by(ground: str) -> bool:
    """Whether the vocabulary says that the provision makes secret, and so permits nothing."""
    return fact("LegalGround", ground, "kind_of_provision") == "secrecy"


def breaks_secrecy(ground: str) -> bool:
    """Whether the vocabulary says that the provision breaks secrecy by itself."""
    return fact("LegalGround", ground, "breaks_secrecy") == "true"


@rule(
    "warning",
    of="Ground",
    sv="Ett nekande åsidosattes, men skälet är inte antecknat.",
    en="A denial was overridden, but the reason is not recorded.",
)
def overridden_without_reason(ground: Ground, case: CaseFacts) -> Hits:
    """A denial was weighed and set aside, but nothing says why.

    Why: the one who said no has a right to know the reason, and afterwards nobody remembers it.
    Fix: write the reason, and tell the child and the family unless that is dangerous.

    Ett nekande vägdes och åsidosattes, men inget säger varför.

    Varför: den som sa nej har rätt att få veta skälet, och efteråt minns ingen det.
    Gör så här: skriv skälet, och berätta för barnet och familjen om det inte är farligt.
    """
    if ground.denial_handling == "considered_and_overridden" and not ground.denial_reason:
        yield "denial_handling", {}


@rule(
    "error",
    of="Ground",
    sv="Lagrummet ”{legal_ground}” är ingen plikt som gäller trots ett nekande.",
    en="The ground “{legal_ground}” is no duty that applies in spite of a denial.",
)
def duty_does_not_apply(ground: Ground, case: CaseFacts) -> Hits:
    """A ground is said to be a duty that no denial can change, but the vocabulary does not say so of it.

    Why: somebody's no would be passed by without being weighed.
    Fix: weigh the denial and record how, or rely on the provision that lays down the duty.

    Ett lagrum anges som en plikt som inget nekande kan ändra, men terminologin säger inte att det är det.

    Varför: någons nej skulle förbigås utan att vägas.
    Gör så här: väg nekandet och anteckna hur, eller ange den bestämmelse som innehåller plikten.
    """
    if ground.denial_handling == "duty_applies" and not is_duty(ground.ground):
        yield "denial_handling", {"legal_ground": ground.ground}


def is_duty(ground: str) -> bool:
    """Whether the vocabulary says that no denial stops the provision."""
    return fact("LegalGround", ground, "force_over_denial") == "overrides"


@rule(
    "warning",
    of="Ground",
    sv="Lagrummet säger att inget nekande är känt, men nekandet på {other} gällde {on}.",
    en="The ground says that no denial is known, but the denial at {other} was in force on {on}.",
)
def denial_overlooked(ground: Ground, case: CaseFacts) -> Hits:
    """A ground says that no denial is known (`no_denial_known`), but one in the file held the day it was decided.

    Why: somebody's no was not weighed. A denial is one about the same person that held on `decided_on`, had been
    registered by then (or without a day), and that no service, recipient, purpose or kind of information tells apart.
    Fix: weigh the denial and record how, or correct the day that is wrong.

    Ett lagrum säger att inget nekande är känt (`no_denial_known`), men ett i filen gällde den dag då det bestämdes.

    Varför: någons nej har inte vägts. Ett nekande räknas om det rör samma person, gällde på dagen `decided_on`, var
    inskrivet då (eller saknar dag) och ingen verksamhet, mottagare, sorts uppgift eller ändamål skiljer dem åt.
    Gör så här: väg nekandet och anteckna hur, eller rätta den dag som är fel.
    """
    day = ground.decided_on or ground.starts
    if ground.denial_handling != NONE_KNOWN or not day or not case.records["Denial"]:
        return
    listed, registered = known_denials(case)
    bits = met_by(case, listed, ground) & in_force_on(listed, day) & registered.up_to(day)
    for number in islice(numbers_in(bits), MOST_TOLD):
        yield "denial_handling", {"on": day, "other": case.pointer(listed.statements[number])}


@once
def known_denials(case: CaseFacts) -> tuple[Coverage, Days]:
    """The denials that count, and the day each was registered."""
    found = [each for each in case.records["Denial"] if counts(each, case)]
    return coverage_of(found), Days([each.registered_on or FIRST_DAY for each in found])


def overrides(ground: Ground) -> bool:
    """Whether the provision goes before a denial, by itself or by a recorded decision."""
    force = fact("LegalGround", ground.ground, "force_over_denial")
    weighed = bool(ground.denial_handling == "considered_and_overridden")
    return is_duty(ground.ground) or (force == "needs_recorded_decision" and weighed)
