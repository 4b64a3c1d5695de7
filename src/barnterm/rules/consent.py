"""Consents: is the consent whole, and have all who must consent done so? The rules warn and
explain. They decide nothing.

Samtycken: är samtycket helt, och har alla som måste samtycka gjort det? Reglerna varnar och
förklarar. De avgör ingenting.

These rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from barnterm._generated.structs import Consent
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.statement import is_given, yes_to

FAMILY = Family()


class Lack(NamedTuple):
    """A rule on something that a given consent must have: its name, the field it points at,
    whether a consent has it, the message in each language, and its page.
    """

    name: str
    field: str
    has: Callable[[Consent], object]
    sv: str
    en: str
    page: str


LACKS = (
    Lack(
        "no_discloser",
        "scope",
        lambda consent: consent.scope.disclosers,
        sv="Samtycket säger inte vem som får lämna ut. Det tillåter ingenting.",
        en="The consent does not say who may disclose. It permits nothing.",
        page="""A given consent names no organisation that may disclose.

    Why: a consent with an empty part permits nothing, least of all everything.
    Fix: ask again, and name the organisations.

    Ett lämnat samtycke nämner ingen verksamhet som får lämna ut.

    Varför: ett samtycke med en tom del tillåter ingenting, och allra minst allt.
    Gör så här: fråga igen och nämn verksamheterna.
    """,
    ),
    Lack(
        "no_recipient",
        "scope",
        lambda consent: consent.scope.recipients or consent.scope.recipient_people,
        sv="Samtycket säger inte vem som får ta emot. ”Alla berörda” är ingen mottagare.",
        en="The consent does not say who may receive. “All concerned” is not a recipient.",
        page="""A given consent names no recipient.

    Why: nobody can say yes to an unknown recipient.
    Fix: ask again, and name the organisations, units or people.

    Ett lämnat samtycke nämner ingen mottagare.

    Varför: ingen kan säga ja till en okänd mottagare.
    Gör så här: fråga igen och nämn verksamheterna, enheterna eller personerna.
    """,
    ),
    Lack(
        "no_purpose",
        "scope",
        lambda consent: consent.scope.purposes,
        sv="Samtycket säger inte vad uppgifterna får användas till.",
        en="The consent does not say what the information may be used for.",
        page="""A given consent states no purpose.

    Why: without a purpose nobody can tell when the information has done its work.
    Fix: ask again, and say what the information is for.

    Ett lämnat samtycke anger inget ändamål.

    Varför: utan ändamål kan ingen veta när uppgifterna har gjort sitt.
    Gör så här: fråga igen och säg vad uppgifterna ska användas till.
    """,
    ),
    Lack(
        "no_category",
        "scope",
        lambda consent: consent.scope.categories,
        sv="Samtycket säger inte vilka uppgifter det gäller. ”Allt” är ingen kategori.",
        en="The consent does not say which information it covers. “Everything” is not a category.",
        page="""A given consent lists no information category.

    Why: the one who says yes must know to what.
    Fix: ask again, and list the kinds of information.

    Ett lämnat samtycke räknar inte upp någon informationskategori.

    Varför: den som säger ja måste veta till vad.
    Gör så här: fråga igen och räkna upp vilka sorters uppgifter det gäller.
    """,
    ),
    Lack(
        "no_action",
        "scope",
        lambda consent: consent.scope.actions,
        sv="Samtycket säger inte om uppgifterna får lämnas ut, läsas eller föras vidare.",
        en="The consent does not say whether the information may be disclosed, read or passed on.",
        page="""A given consent does not state what the recipient may do.

    Why: to let somebody read is not to let them pass on.
    Fix: state what the recipient may do.

    Ett lämnat samtycke anger inte vad mottagaren får göra.

    Varför: den som får läsa får inte därmed föra vidare.
    Gör så här: ange vad mottagaren får göra.
    """,
    ),
    Lack(
        "no_end",
        "",
        lambda consent: consent.ends,
        sv="Samtycket har inget slutdatum. ”Tills vidare” godtas inte.",
        en="The consent has no end date. “Until further notice” is not accepted.",
        page="""A given consent has no last day.

    Why: barnterm does not count a consent without an end date as in force.
    Fix: ask again, and agree on a last day.

    Ett lämnat samtycke har ingen sista dag.

    Varför: barnterm räknar inte ett samtycke utan slutdatum som gällande.
    Gör så här: fråga igen och kom överens om en sista dag.
    """,
    ),
    Lack(
        "no_required_party",
        "",
        lambda consent: consent.required_parties,
        sv="Samtycket säger inte vilka som måste samtycka.",
        en="The consent does not say who must consent.",
        page="""A given consent lists nobody who must consent.

    Why: who must say yes depends on age and maturity and is assessed each time.
    Fix: assess it and enter those who must consent.

    Ett lämnat samtycke räknar inte upp någon som måste samtycka.

    Varför: vem som måste säga ja beror på ålder och mognad och bedöms varje gång.
    Gör så här: gör bedömningen och ange vilka som måste samtycka.
    """,
    ),
)
"""What a given consent must have. Each row is a rule of its own."""


def enter(lack: Lack) -> None:
    """Enter the rule that a given consent has something."""

    def test(consent: Consent, _: CaseFacts) -> Hits:
        if is_given(consent) and not lack.has(consent):
            yield lack.field, {}

    test.__name__, test.__doc__ = lack.name, lack.page
    rule("error", of="Consent", sv=lack.sv, en=lack.en)(test)


for each in LACKS:
    enter(each)


@rule(
    "warning",
    of="Consent",
    sv="Samtycket gäller längre än tolv månader, till {ends}.",
    en="The consent lasts longer than twelve months, until {ends}.",
)
def longer_than_a_year(consent: Consent, case: CaseFacts) -> Hits:
    """A given consent lasts for more than twelve months.

    Why: much changes in a year for a child, and the one who said yes may have forgotten it. Without a
    first day the months are counted from the day it was said or registered, else from the file's own.
    Fix: choose an earlier day and ask again then.

    Ett lämnat samtycke gäller i mer än tolv månader.

    Varför: mycket ändras på ett år för ett barn, och den som sa ja kan ha glömt det. Saknas första dag
    räknas månaderna från den dag det sades eller skrevs in, annars från den dag då filen skapades.
    Gör så här: välj en tidigare dag och fråga igen då.
    """
    if not is_given(consent):
        return
    starts, ends = consent.starts or first_known(consent, case), consent.ends
    if ends and ends > f"{int(starts[:4]) + 1}{starts[4:]}":
        yield "ends", {"ends": ends}


def first_known(consent: Consent, case: CaseFacts) -> str:
    """The first day on which a consent is known to have been given."""
    said = [each.given_on for each in yes_to(consent)]
    return min(said, default=case.created)


@rule(
    "error",
    of="Consent",
    sv="Någon som måste samtycka har inte gjort det.",
    en="Somebody who must consent has not done so.",
)
def party_missing(consent: Consent, case: CaseFacts) -> Hits:
    """A consent is marked as given, but one of those who must consent has not.

    Why: one yes is not enough when several must consent.
    Fix: ask the one who is missing, or keep the consent as a draft until then.

    Ett samtycke är angivet som lämnat, men någon som måste samtycka har inte gjort det.

    Varför: ett ja räcker inte när flera måste samtycka.
    Gör så här: fråga den som saknas, eller låt samtycket vara ett utkast tills dess.
    """
    if not is_given(consent):
        return
    have = {each.party for each in yes_to(consent)}
    for index, party in enumerate(consent.required_parties or ()):
        if party not in have:
            yield f"required_parties/{index}", {}


@rule(
    "error",
    of=CASE,
    sv="Uppgiften handlar om en vårdnadshavare ({information_category}) men står som om den bara rörde barnet.",
    en="The record is about a guardian ({information_category}) but stands as if it concerned the child alone.",
)
def guardian_left_out(case: CaseFacts) -> PartHits:
    """A record on a guardian's own circumstances does not list the guardian.

    Why: the guardian's own secrecy would be passed by, since nobody asks the guardian.
    Fix: list the guardian among those whom the record concerns.

    En uppgift om en vårdnadshavares egna förhållanden tar inte upp vårdnadshavaren.

    Varför: vårdnadshavarens egen sekretess skulle förbigås, eftersom ingen frågar vårdnadshavaren.
    Gör så här: ange vårdnadshavaren bland dem som uppgiften rör.
    """
    guarded = codes_with("InformationCategory", "about", "guardian")
    if guarded.isdisjoint(case.index.categories):
        return
    children = {case.record.child}
    for record in case.content:
        if record.category in guarded and children.issuperset(record.concerns):
            yield record, "concerns", {"information_category": record.category}
