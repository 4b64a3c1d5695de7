"""People: can the child have been born then, and can these people be that to it?

Personer: kan barnet ha blivit fött då, och kan de här personerna vara det för barnet?
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from operator import attrgetter

from barnterm._generated.structs import Person, Relation
from barnterm.codes import codes_with
from barnterm.part import Part
from barnterm.periods import first_day, last_day, longest_two
from barnterm.right import has_custody
from barnterm.rule import Family, Hits, rule

FAMILY = Family()

SOLE = codes_with("Custody", "alone")
BY_CUSTODY = codes_with("PersonRelation", "may_consent", "with_custody")
EARLIEST, LATEST = timedelta(weeks=-18), timedelta(weeks=6)
"""How far from the expected day a child may be born: before it from week 22 on, after it hardly
more than three weeks, and a day that was estimated late may be off by three more."""


def days_from(first: str, second: str) -> timedelta | None:
    """The time from one day to another; None when one of them is not in the calendar."""
    try:
        return date.fromisoformat(second) - date.fromisoformat(first)
    except ValueError:
        return None


@rule(
    "warning",
    of="Person",
    sv="Födelsedagen ligger för långt från den beräknade födelsedagen.",
    en="The day of birth lies too far from the expected day.",
)
def born_far_from_expected(person: Person, part: Part) -> Hits:
    """`birth_date` lies more than eighteen weeks before, or more than six weeks after, `expected_birth`.

    Why: one of the days is wrong, or belongs to another pregnancy, and who could consent turns on the day.
    A child born in week 22 comes eighteen weeks early, so an early birth is not remarked on.
    Fix: correct the day that is wrong; the expected day can be left out once the child is born.

    `birth_date` ligger mer än arton veckor före, eller mer än sex veckor efter, `expected_birth`.

    Varför: ett av datumen är fel eller hör till en annan graviditet, och vem som kunde samtycka beror på dagen.
    Ett barn som föds i vecka 22 kommer arton veckor för tidigt, så en tidig födsel anmärks inte på.
    Gör så här: rätta det datum som är fel; den beräknade dagen kan utelämnas när barnet är fött.
    """
    if person.expected_birth and person.birth_date:
        apart = days_from(person.expected_birth, person.birth_date)
        if apart is not None and not EARLIEST <= apart <= LATEST:
            yield "expected_birth", {}


@rule(
    "warning",
    of="Person",
    sv="Barnet var väntat för mer än sex veckor sedan, men ingen födelsedag är antecknad.",
    en="The child was expected more than six weeks ago, but no day of birth is recorded.",
    needs_day=True,
)
def expected_long_ago(person: Person, part: Part) -> Hits:
    """`expected_birth` lies more than six weeks back, and `birth_date` is left out.

    Why: a child who counts as unborn has no guardians in the file, and nobody who may consent.
    Fix: write the day of birth; if no child was born, end what was planned for it.

    `expected_birth` ligger mer än sex veckor tillbaka, och `birth_date` är utelämnat.

    Varför: ett barn som räknas som ofött har inga vårdnadshavare i filen, och ingen som får samtycka.
    Gör så här: skriv födelsedagen; om inget barn föddes, avsluta det som var planerat.
    """
    if not person.expected_birth or person.birth_date or person.is_deceased:
        return
    since = days_from(person.expected_birth, part.day)
    if since is not None and since > LATEST:
        yield "expected_birth", {}


@rule(
    "warning",
    of="Relation",
    sv="Relationen ”{person_relation}” bär inte vårdnad, men ”{custody}” är angivet.",
    en="The relation “{person_relation}” carries no custody, but “{custody}” is stated.",
)
def custody_by_wrong_relation(relation: Relation, part: Part) -> Hits:
    """A relation states that somebody has custody (`has_custody: true`), but is of a kind that custody does not go with.

    Why: who has custody decides who may consent, and a grandparent or foster parent with custody is an appointed guardian.
    Custody goes with the kinds whose `may_consent` is `with_custody`.
    Fix: state the kind by which the person has custody, or take the custody away.

    En relation anger att någon har vårdnaden (`has_custody: true`), men är av ett slag som inte bär vårdnad.

    Varför: vårdnaden avgör vem som får samtycka, och en mor- eller farförälder eller ett familjehem med vårdnad är särskilt
    förordnad vårdnadshavare. Vårdnad hör till de slag vars `may_consent` är `with_custody`.
    Gör så här: ange det slag som personen har vårdnaden genom, eller ta bort vårdnaden.
    """
    if has_custody(relation) and relation.kind not in BY_CUSTODY:
        yield "custody", {"person_relation": relation.kind, "custody": str(relation.custody)}


@rule(
    "warning",
    of="Person",
    sv="En person har ensam vårdnad samtidigt som en annan har vårdnaden.",
    en="One person has sole custody while another has custody too.",
)
def sole_beside_another(person: Person, part: Part) -> Hits:
    """Somebody has sole custody of the child (`alone: true`) while somebody else has custody of it too.

    Why: both cannot hold, and it decides whose consent is enough.
    A relation without `starts` or `ends` always was or still is. One may end on the day when the other begins.
    Fix: end the custody that was changed on the day it was changed, or write it as joint.

    Någon har ensam vårdnad om barnet (`alone: true`) medan även någon annan har vårdnaden.

    Varför: båda kan inte stämma, och det avgör vems samtycke som räcker.
    En relation utan `starts` eller `ends` har alltid varit eller är kvar. En får sluta den dag då den andra börjar.
    Gör så här: avsluta den vårdnad som ändrades den dag den ändrades, eller skriv den som gemensam.
    """
    relations = person.relations
    if not relations or all(each.custody not in SOLE for each in relations):
        return
    held = [(each, n) for n, each in enumerate(relations) if has_custody(each)]
    any_before: list[Relation] = []
    sole_before: list[Relation] = []
    for each, number in sorted(held, key=lambda one: first_day(one[0])):
        before = any_before if each.custody in SOLE else sole_before
        if any(o.person != each.person and last_day(o) > first_day(each) for o in before):
            yield f"relations/{number}/custody", {}
        any_before = longest_two([*any_before, each], attrgetter("person"))
        if each.custody in SOLE:
            sole_before = longest_two([*sole_before, each], attrgetter("person"))


@rule(
    "warning",
    of="Person",
    sv="Samma person står två gånger som ”{person_relation}” under samma tid.",
    en="The same person stands twice as “{person_relation}” at the same time.",
)
def related_twice(person: Person, part: Part) -> Hits:
    """Two relations to the same person, of the same kind, overlap by more than the day when one takes over.

    Why: one of them says something else, of custody or of days, and nobody can tell which is right.
    Two kinds at once are fine: an uncle may be the foster parent.
    Fix: keep one, or let the earlier end when the later begins.

    Två relationer till samma person, av samma slag, överlappar mer än den dag då den ena tar vid.

    Varför: en av dem säger något annat, om vårdnad eller dagar, och ingen kan veta vilken som stämmer.
    Två slag på en gång går bra: en morbror kan vara familjehem.
    Gör så här: behåll en, eller låt den tidigare sluta när den senare börjar.
    """
    relations = person.relations
    if not relations or len({(each.person, each.kind) for each in relations}) == len(relations):
        return
    until: dict[tuple[str, str], str] = defaultdict(str)
    for number in sorted(range(len(relations)), key=lambda n: first_day(relations[n])):
        each = relations[number]
        key = each.person, each.kind
        if key in until and until[key] > first_day(each):
            yield f"relations/{number}", {"person_relation": each.kind}
        until[key] = max(until[key], last_day(each))
