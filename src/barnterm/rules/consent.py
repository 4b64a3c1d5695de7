"""Consents: is the consent whole, and have all who must consent done so? The rules warn and
explain. They decide nothing.

Samtycken: är samtycket helt, och har alla som måste samtycka gjort det? Reglerna varnar och
förklarar. De avgör ingenting.

These rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from barnterm._generated.structs import Consent
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.lack import Lack, enter, missing
from barnterm.right import years_after
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.statement import begins, given

FAMILY = Family()


LACKS = (
    Lack(
        "no_discloser",
        missing("scope", lambda consent: consent.scope.disclosers),
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
        missing(
            "scope", lambda consent: consent.scope.recipients or consent.scope.recipient_people
        ),
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
        missing("scope", lambda consent: consent.scope.purposes),
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
        missing("scope", lambda consent: consent.scope.categories),
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
        missing("scope", lambda consent: consent.scope.actions),
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
        "no_start",
        missing("", lambda consent: consent.starts),
        sv="Samtycket har ingen första dag.",
        en="The consent has no first day.",
        page="""A given consent has no first day.

    Why: days decide what is in force, and barnterm does not count a consent without a first day (`starts`).
    Fix: state the first day. The day of the last yes is the earliest it can be.

    Ett lämnat samtycke har ingen första dag.

    Varför: dagarna avgör vad som gäller, och barnterm räknar inte ett samtycke utan första dag (`starts`).
    Gör så här: ange första dagen. Tidigast kan det vara den dag då den sista sa ja.
    """,
    ),
    Lack(
        "no_end",
        missing("", lambda consent: consent.ends),
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
        missing("", lambda consent: consent.required_parties),
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
    Lack(
        "not_registered",
        lambda consent: [
            f"answers/{index}"
            for index, each in enumerate(consent.answers or ())
            if each.answer == "accepted" and not each.registered_on
        ],
        sv="Svaret säger inte vilken dag det skrevs in.",
        en="The answer does not say on which day it was registered.",
        page="""A yes to a given consent has no day on which it was registered.

    Why: what was handed over is judged by what was registered by then, so a yes without `registered_on` counts for
    nothing. A no needs no such day: it counts all the same.
    Fix: state the day it was written down, even if it was said earlier.

    Ett ja till ett lämnat samtycke saknar den dag då det skrevs in.

    Varför: det som har lämnats ut bedöms efter det som var inskrivet då, så ett ja utan `registered_on` räknas inte.
    Ett nej behöver ingen sådan dag: det räknas ändå.
    Gör så här: ange den dag då det skrevs ner, även om det sades tidigare.
    """,
    ),
)
"""What a given consent must have. Each row is a rule of its own."""


def stands(consent: Consent, case: CaseFacts) -> bool:
    """Whether a consent is given."""
    return id(consent) in given(case)


for each in LACKS:
    enter(__name__, "Consent", each, stands)


@rule(
    "warning",
    of="Consent",
    sv="Samtycket gäller längre än tolv månader, till {ends}.",
    en="The consent lasts longer than twelve months, until {ends}.",
)
def longer_than_a_year(consent: Consent, case: CaseFacts) -> Hits:
    """A given consent lasts for more than twelve months.

    Why: much changes in a year for a child, and the one who said yes may have forgotten it. Without a
    first day the months are counted from the day of the first yes.
    Fix: choose an earlier day and ask again then.

    Ett lämnat samtycke gäller i mer än tolv månader.

    Varför: mycket ändras på ett år för ett barn, och den som sa ja kan ha glömt det. Saknas första dag
    räknas månaderna från dagen för det första ja:et.
    Gör så här: välj en tidigare dag och fråga igen då.
    """
    starts = begins(consent)
    if starts and stands(consent, case) and (ends := consent.ends or "") > years_after(starts, 1):
        yield "ends", {"ends": ends}


@rule(
    "error",
    of="Consent",
    sv="Någon som måste samtycka har inte svarat.",
    en="Somebody who must consent has not answered.",
)
def party_missing(consent: Consent, case: CaseFacts) -> Hits:
    """Somebody has consented and the consent has begun, but one of those who must consent has not answered.

    Why: one yes is not enough when several must consent, and no answer is not a yes. Who has said no has answered.
    Fix: ask the one who is missing. Until then the consent permits nothing.

    Någon har samtyckt och samtycket har börjat, men någon som måste samtycka har inte svarat.

    Varför: ett ja räcker inte när flera måste samtycka, och ett uteblivet svar är inget ja. Den som har sagt nej har svarat.
    Gör så här: fråga den som saknas. Till dess tillåter samtycket ingenting.
    """
    if not stands(consent, case) or (consent.starts or "") > case.created:
        return
    have = {each.party for each in consent.answers or ()}
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

    Why: the guardian's own secrecy would be passed by, since nobody asks the guardian. What a young person gets of
    their own, such as a support or advice on debts, is no guardian's: there the category is that of the effort.
    Fix: list the guardian among those whom the record concerns, or choose the category that fits.

    En uppgift om en vårdnadshavares egna förhållanden tar inte upp vårdnadshavaren.

    Varför: vårdnadshavarens egen sekretess skulle förbigås, eftersom ingen frågar vårdnadshavaren. Det som en ung
    människa själv får, till exempel en ersättning eller råd om skulder, är inte vårdnadshavarens: där är kategorin insatser.
    Gör så här: ange vårdnadshavaren bland dem som uppgiften rör, eller välj den kategori som passar.
    """
    guarded = codes_with("InformationCategory", "about", "guardian")
    if guarded.isdisjoint(case.index.categories):
        return
    children = {case.record.child}
    for record in case.content:
        if record.category in guarded and children.issuperset(record.concerns):
            yield record, "concerns", {"information_category": record.category}
