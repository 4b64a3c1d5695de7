"""Roles: does the one who acts hold the role, and is it handed over without a gap?

Roller: har den som handlar rollen, och lämnas den över utan glapp?
"""

from __future__ import annotations

from operator import attrgetter

from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import HandOver, Plan, RoleAssignment
from barnterm.case import COORDINATING, RESPONSIBLE, CaseFacts
from barnterm.codes import codes_with, fact
from barnterm.periods import is_exact, last_day
from barnterm.right import lasts
from barnterm.rule import CASE, Family, Hits, PartHits, rule

FAMILY = Family(silenced="freely")

USES = tuple(
    (kind, slot.name, attrgetter(slot.name, slot.used_on))
    for kind, slots in SLOTS.items()
    for slot in slots
    if slot.used_on not in {"", "none"}
)
"""Each class with a field that names a role, and what gives the role and the day it was used."""

MOST_NAMED = 5
"""Roles that are named beside one that begins. Were each named, findings would grow as the square."""

NEVER_THE_CHILD = codes_with("Role", "never_the_child")
OF_A_PERSON = codes_with("Role", "held_by", "person")
OF_AN_ORGANISATION = codes_with("Role", "held_by", "organisation")


@rule(
    "error",
    of="Plan",
    sv="Planens samordnare har en annan roll: {role}.",
    en="The plan's coordinator holds another role: {role}.",
)
def coordinator_has_other_role(plan: Plan, case: CaseFacts) -> Hits:
    """The plan names a coordinator, but the role it points at is not a coordinating one.

    Why: the family believes that somebody coordinates who has not undertaken it.
    Fix: point at the coordinator's role, or enter one.

    Planen anger en samordnare, men rollen den pekar på är en annan.

    Varför: familjen tror att någon samordnar som inte har åtagit sig det.
    Gör så här: peka på samordnarens roll, eller lägg till en.
    """
    role = case.named(plan.coordinator, "RoleAssignment")
    if role and role.role not in COORDINATING:
        yield "coordinator", {"role": role.role}


@rule(
    "warning",
    of=CASE,
    sv="Två samordnarroller gäller samtidigt från och med {starts}.",
    en="Two coordinating roles hold at the same time from {starts}.",
)
def two_coordinators_at_once(case: CaseFacts) -> PartHits:
    """Two coordinating roles overlap in time, whatever began between them.

    Why: each may believe that the other one acts. Each role that begins while others are held is named
    with each of them, of more than five with the five that last longest.
    Fix: let one end when the other starts, and record the hand-over.

    Två samordnande roller gäller samtidigt.

    Varför: var och en kan tro att den andra tar ansvaret. Varje roll som börjar medan andra gäller nämns
    med var och en av dem, av fler än fem med de fem som varar längst.
    Gör så här: låt den ena sluta när den andra börjar, och anteckna överlämningen.
    """
    held: list[RoleAssignment] = []
    for later in case.coordinators():
        held = [each for each in held if lasts(each, later.starts)]
        for earlier in held:
            yield later, "starts", {"starts": later.starts, "other": case.pointer(earlier)}
        held.append(later)
        if len(held) > MOST_NAMED:
            held = sorted(held, key=last_day)[-MOST_NAMED:]


@rule(
    "error",
    of="HandOver",
    sv="Överlämningen går till en annan roll än den som lämnas: {role}.",
    en="The hand-over goes to another role than the one handed over: {role}.",
)
def hand_over_to_other_role(hand_over: HandOver, case: CaseFacts) -> Hits:
    """A role is handed over to somebody whose role is another one, which does not carry the same.

    Why: what the first role had undertaken is then nobody's.
    A role carries the same when it has all that the first has undertaken: the `commitments` that its code stands for
    and those that the record itself states.
    Fix: enter the new holder with the same role, and point at that.

    En roll lämnas över till någon vars roll är en annan, som inte bär detsamma.

    Varför: då är det ingen som har det som den första rollen hade åtagit sig.
    En roll bär detsamma när den har allt som den första har åtagit sig: de åtaganden (`commitments`) som koden står för
    och de som uppgiften själv anger.
    Gör så här: lägg till den nya innehavaren med samma roll, och peka på den.
    """
    before = case.named(hand_over.hands_over, "RoleAssignment")
    after = case.named(hand_over.takes_over, "RoleAssignment")
    if (
        before
        and after
        and before.role != after.role
        and not undertaken(before) <= undertaken(after)
    ):
        yield "takes_over", {"role": after.role}


def undertaken(role: RoleAssignment) -> set[str]:
    """What a role has undertaken, by its code and by what is stated of it."""
    return {*(fact("Role", role.role, "commitments") or "").split(), *(role.commitments or ())}


@rule(
    "warning",
    of=CASE,
    sv="Rollen användes {on}, men innehades inte den dagen.",
    en="The role was used on {on} but was not held that day.",
)
def used_when_not_held(case: CaseFacts) -> PartHits:
    """Somebody observes, assesses or decides in a role outside the time the role was held.

    Why: it is unclear with what mandate it was done. A day known only as a month or year (`day_precision`) is not compared.
    Fix: correct the day, the role's period, or point at the role that was held.

    Någon ser, bedömer eller bestämmer i en roll utanför den tid då rollen gällde.

    Varför: det är oklart med vilket uppdrag det gjordes. En dag som är känd bara som månad eller år jämförs inte.
    Gör så här: rätta dagen eller rollens tid, eller peka på den roll som gällde.
    """
    roles = case.roles
    for kind, by, both in USES:
        for record in case.records[kind]:
            used, day = both(record)
            if day and not was_held(roles, used, day) and is_exact(record):
                yield record, by, {"on": day}


def was_held(roles: dict[str, RoleAssignment], used: str | list[str] | None, day: str) -> bool:
    """Whether a role, or one of several, was held on a day, as far as the file tells."""
    named = [each for each in (used if isinstance(used, list) else [used]) if each in roles]
    return not named or any(lasts(roles[each], day) for each in named)


@rule(
    "warning",
    of="HandOver",
    sv="Rollen ”{role}” lämnades {ends}, men ingen har tagit emot den.",
    en="The role “{role}” was left on {ends}, but nobody has received it.",
    needs_day=True,
)
def handed_over_to_nobody(hand_over: HandOver, case: CaseFacts) -> Hits:
    """A role is handed over and its last day has passed, but nobody has taken it over.

    Why: what the role had undertaken is now nobody's, and the family does not know whom to call.
    Fix: agree who takes over, and point at that role.

    En roll är lämnad och dess sista dag har passerat, men ingen har tagit över den.

    Varför: det som rollen hade åtagit sig har nu ingen, och familjen vet inte vem den ska ringa.
    Gör så här: kom överens om vem som tar över, och peka på den rollen.
    """
    before = case.named(hand_over.hands_over, "RoleAssignment")
    if before and before.ends and before.ends < case.day and not hand_over.takes_over:
        yield "", {"role": before.role, "ends": before.ends}


@rule(
    "error",
    of="HandOver",
    sv="Rollen lämnas över till sig själv.",
    en="The role is handed over to itself.",
)
def handed_over_to_itself(hand_over: HandOver, case: CaseFacts) -> Hits:
    """A hand-over names the same role as both the one that leaves and the one that takes over.

    Why: it looks as if somebody has taken over when nobody has.
    Fix: enter the new holder as a role of its own, and point at that.

    En överlämning anger samma roll både som den som lämnar och som den som tar över.

    Varför: det ser ut som om någon har tagit över när ingen har gjort det.
    Gör så här: lägg till den nya innehavaren som en egen roll, och peka på den.
    """
    if hand_over.hands_over == hand_over.takes_over:
        yield "takes_over", {}


@rule(
    "warning",
    of=CASE,
    sv="Barnet självt står som innehavare av rollen ”{role}”.",
    en="The child itself stands as the holder of the role “{role}”.",
)
def held_by_the_child(case: CaseFacts) -> PartHits:
    """The child that the case is about holds a role that only an adult can carry.

    Why: nobody may leave it to a child to coordinate, decide or interpret in its own case.
    Fix: state the adult who holds the role.

    Barnet som ärendet handlar om har en roll som bara en vuxen kan bära.

    Varför: ingen får lämna åt ett barn att samordna, besluta eller tolka i sitt eget ärende.
    Gör så här: ange den vuxna person som har rollen.
    """
    child = case.record.child
    for role in () if case.child and case.child.is_professional else case.records["RoleAssignment"]:
        if role.holder == child and role.role in NEVER_THE_CHILD:
            yield role, "holder", {"role": role.role}


@rule(
    "warning",
    of="RoleAssignment",
    sv="Rollen ”{role}” hålls av en person, men ingen är angiven.",
    en="The role “{role}” is held by a person, but nobody is stated.",
)
def held_by_nobody(role: RoleAssignment, case: CaseFacts) -> Hits:
    """A role that a person holds (`held_by: person`) has no `holder`, or one of either kind has neither holder nor organisation.

    Why: the family does not know whom to turn to, and nobody has undertaken anything.
    Fix: state who holds the role; if the post is vacant, end the role until somebody has it.

    En roll som en person har (`held_by: person`) saknar `holder`, eller en av valfritt slag saknar både person och verksamhet.

    Varför: familjen vet inte vem den ska vända sig till, och ingen har åtagit sig något.
    Gör så här: ange vem som har rollen; är tjänsten obesatt, avsluta rollen tills någon har den.
    """
    if role.holder or role.role in OF_AN_ORGANISATION:
        return
    if role.role in OF_A_PERSON or not role.organisation:
        yield "", {"role": role.role}


@rule(
    "warning",
    of="RoleAssignment",
    sv="Rollen ”{role}” hålls av en verksamhet, men ingen är angiven.",
    en="The role “{role}” is held by an organisation, but none is stated.",
)
def held_by_no_organisation(role: RoleAssignment, case: CaseFacts) -> Hits:
    """A role that an organisation holds (`held_by: organisation`) has no `organisation`, be it that a person is stated.

    Why: a body answers for the child whoever works there, and with a person alone nobody can tell which body.
    Fix: state the organisation.

    En roll som en verksamhet har (`held_by: organisation`) saknar `organisation`, om så en person är angiven.

    Varför: ett organ ansvarar för barnet vem som än arbetar där, och av en person ensam går det inte att se vilket.
    Gör så här: ange verksamheten.
    """
    if role.role in OF_AN_ORGANISATION and not role.organisation:
        yield "", {"role": role.role}


@rule(
    "warning",
    of=CASE,
    sv="Två verksamheter ansvarar för barnets ärende samtidigt från och med {starts}.",
    en="Two organisations are responsible for the child's case at the same time from {starts}.",
)
def two_bodies_responsible_at_once(case: CaseFacts) -> PartHits:
    """A role that an organisation holds and whose gaps show (`held_by: organisation`, `gap_shows`) is held by two at once.

    Why: when two are responsible, each may believe that the other decides and pays, and the family is sent between them.
    A unit and one that it is part of are one. The day on which one takes over from another may be both's.
    Fix: let the first one's role end when the other takes over, or give the one that only acts in an emergency that role.

    En roll som en verksamhet har och där ett glapp syns (`held_by: organisation`, `gap_shows`) innehas av två samtidigt.

    Varför: när två ansvarar kan var och en tro att den andra beslutar och betalar, och familjen skickas mellan dem. En
    enhet och den som den hör till är en och samma. Den dag då den ena tar över från den andra får vara bådas.
    Gör så här: låt den förstas roll sluta när den andra tar över, eller ge den som bara svarar för det akuta den rollen.
    """
    latest: RoleAssignment | None = None
    held = [each for each in case.records["RoleAssignment"] if each.role in RESPONSIBLE]
    for later in sorted(held, key=attrgetter("starts")):
        if latest and last_day(latest) > later.starts and not are_one(case, latest, later):
            yield later, "starts", {"starts": later.starts, "other": case.pointer(latest)}
        latest = max((each for each in (latest, later) if each), key=last_day)


def are_one(case: CaseFacts, *roles: RoleAssignment) -> bool:
    """Whether two roles are held by one organisation, or by one and a part of it."""
    units = {each.organisation: case.named(each.organisation, "Organisation") for each in roles}
    return len(units) < len(roles) or any(unit and unit.part_of in units for unit in units.values())
