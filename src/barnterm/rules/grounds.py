"""Legal grounds: does somebody stand for relying on the provision, and for how long?

Lagrum: står någon för att bestämmelsen används, och hur länge?
"""

from __future__ import annotations

from barnterm._generated.structs import Ground
from barnterm.case import CaseFacts
from barnterm.codes import fact
from barnterm.rule import Family, Hits, rule

FAMILY = Family()


@rule(
    "error",
    of="Ground",
    sv="Lagrummet saknar den som har bestämt att det ska användas.",
    en="The ground lacks the one who decided to rely on it.",
)
def no_decider(ground: Ground, case: CaseFacts) -> Hits:
    """A legal ground is relied on, but no role stands for the decision.

    Why: a ground counts only when somebody with a mandate has decided.
    Fix: enter the role that decided.

    Ett lagrum används, men ingen roll står för beslutet.

    Varför: ett lagrum räknas bara när någon med uppdrag har bestämt det.
    Gör så här: ange den roll som bestämde.
    """
    if ground.decided_by is None:
        yield "", {}


@rule(
    "error",
    of="Ground",
    sv="Lagrummet användes akut men har inget slutdatum.",
    en="The ground was used in an emergency but has no end date.",
)
def emergency_without_end(ground: Ground, case: CaseFacts) -> Hits:
    """A ground used in an emergency has no last day.

    Why: an emergency passes, and so must what it permits.
    Fix: set a last day, and decide anew if it is needed longer.

    Ett lagrum som används akut har ingen sista dag.

    Varför: ett akut läge går över, och då ska det som det tillåter också göra det.
    Gör så här: ange en sista dag, och bestäm på nytt om det behövs längre.
    """
    if ground.is_emergency and ground.ends is None:
        yield "", {}


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
    if not breaks_secrecy(ground.ground):
        yield "ground", {"legal_ground": ground.ground}


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
