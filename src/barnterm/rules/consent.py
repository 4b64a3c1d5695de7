"""Consent: is it whole, and have all who must consent done so?

These rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from barnterm import terms
from barnterm.rules.rule import Context, Hits, rule
from barnterm.walk import Place

CONTENT = (
    "Application",
    "ConcernReport",
    "Document",
    "Effort",
    "AssessedArea",
    "FollowUp",
    "Goal",
    "Meeting",
    "Need",
    "Observation",
    "Plan",
    "Telling",
)


def given(context: Context) -> list[Place]:
    """Consents that say they have been given."""
    return [p for p in context.of("Consent") if p.record.status == "given"]


@rule(
    "error",
    sv="Samtycket säger inte vem som får lämna ut. Det tillåter ingenting.",
    en="The consent does not say who may disclose. It permits nothing.",
)
def no_discloser(context: Context) -> Hits:
    """A given consent names no organisation that may disclose.

    Why: a consent with an empty part permits nothing, least of all everything.
    Mend: ask again, and name the organisations.

    Ett lämnat samtycke nämner ingen verksamhet som får lämna ut.

    Varför: ett samtycke med en tom del tillåter ingenting, och allra minst allt.
    Gör så här: fråga igen och nämn verksamheterna.
    """
    for place in given(context):
        if not place.record.scope.disclosers:
            yield f"{place.at}/scope", {}


@rule(
    "error",
    sv="Samtycket säger inte vem som får ta emot. ”Alla berörda” är ingen mottagare.",
    en="The consent does not say who may receive. “All concerned” is not a recipient.",
)
def no_recipient(context: Context) -> Hits:
    """A given consent names no recipient.

    Why: nobody can say yes to an unknown recipient.
    Mend: ask again, and name the organisations, units or people.

    Ett lämnat samtycke nämner ingen mottagare.

    Varför: ingen kan säga ja till en okänd mottagare.
    Gör så här: fråga igen och nämn verksamheterna, enheterna eller personerna.
    """
    for place in given(context):
        scope = place.record.scope
        if not scope.recipients and not scope.recipient_people:
            yield f"{place.at}/scope", {}


@rule(
    "error",
    sv="Samtycket säger inte vad uppgifterna får användas till.",
    en="The consent does not say what the information may be used for.",
)
def no_purpose(context: Context) -> Hits:
    """A given consent states no purpose.

    Why: without a purpose nobody can tell when the information has done its work.
    Mend: ask again, and say what the information is for.

    Ett lämnat samtycke anger inget ändamål.

    Varför: utan ändamål kan ingen veta när uppgifterna har gjort sitt.
    Gör så här: fråga igen och säg vad uppgifterna ska användas till.
    """
    for place in given(context):
        if not place.record.scope.purposes:
            yield f"{place.at}/scope", {}


@rule(
    "error",
    sv="Samtycket säger inte vilka uppgifter det gäller. ”Allt” är ingen kategori.",
    en="The consent does not say which information it covers. “Everything” is not a category.",
)
def no_category(context: Context) -> Hits:
    """A given consent lists no information category.

    Why: the one who says yes must know to what.
    Mend: ask again, and list the kinds of information.

    Ett lämnat samtycke räknar inte upp någon informationskategori.

    Varför: den som säger ja måste veta till vad.
    Gör så här: fråga igen och räkna upp vilka sorters uppgifter det gäller.
    """
    for place in given(context):
        if not place.record.scope.categories:
            yield f"{place.at}/scope", {}


@rule(
    "error",
    sv="Samtycket säger inte om uppgifterna får lämnas ut, läsas eller föras vidare.",
    en="The consent does not say whether the information may be disclosed, read or passed on.",
)
def no_action(context: Context) -> Hits:
    """A given consent does not state what the recipient may do.

    Why: to let somebody read is not to let them pass on.
    Mend: state what the recipient may do.

    Ett lämnat samtycke anger inte vad mottagaren får göra.

    Varför: den som får läsa får inte därmed föra vidare.
    Gör så här: ange vad mottagaren får göra.
    """
    for place in given(context):
        if not place.record.scope.actions:
            yield f"{place.at}/scope", {}


@rule(
    "error",
    sv="Samtycket har inget slutdatum. ”Tills vidare” godtas inte.",
    en="The consent has no end date. “Until further notice” is not accepted.",
)
def no_end(context: Context) -> Hits:
    """A given consent has no last day.

    Why: barnterm does not count a consent without an end date as in force.
    Mend: ask again, and agree on a last day.

    Ett lämnat samtycke har ingen sista dag.

    Varför: barnterm räknar inte ett samtycke utan slutdatum som gällande.
    Gör så här: fråga igen och kom överens om en sista dag.
    """
    for place in given(context):
        if place.record.ends is None:
            yield place.at, {}


@rule(
    "warning",
    sv="Samtycket gäller längre än tolv månader, till {ends}.",
    en="The consent lasts longer than twelve months, until {ends}.",
)
def longer_than_a_year(context: Context) -> Hits:
    """A given consent lasts for more than twelve months.

    Why: much changes in a year for a child, and the one who said yes may have forgotten it.
    Mend: choose an earlier day and ask again then.

    Ett lämnat samtycke gäller i mer än tolv månader.

    Varför: mycket ändras på ett år för ett barn, och den som sa ja kan ha glömt det.
    Gör så här: välj en tidigare dag och fråga igen då.
    """
    for place in given(context):
        starts, ends = place.record.starts, place.record.ends
        if starts and ends and ends > f"{int(starts[:4]) + 1}{starts[4:]}":
            yield f"{place.at}/ends", {"ends": ends}


@rule(
    "error",
    sv="Någon som måste samtycka har inte gjort det.",
    en="Somebody who must consent has not done so.",
)
def party_missing(context: Context) -> Hits:
    """A consent is marked as given, but one of those who must consent has not.

    Why: one yes is not enough when several must consent.
    Mend: ask the one who is missing, or keep the consent as a draft until then.

    Ett samtycke är angivet som lämnat, men någon som måste samtycka har inte gjort det.

    Varför: ett ja räcker inte när flera måste samtycka.
    Gör så här: fråga den som saknas, eller låt samtycket vara ett utkast tills dess.
    """
    for place in given(context):
        have = {each.party for each in place.record.given_by or ()}
        for index, party in enumerate(place.record.required_parties or ()):
            if party not in have:
                yield f"{place.at}/required_parties/{index}", {}


@rule(
    "error",
    sv="Samtycket säger inte vilka som måste samtycka.",
    en="The consent does not say who must consent.",
)
def no_required_party(context: Context) -> Hits:
    """A given consent lists nobody who must consent.

    Why: who must say yes depends on age and maturity and is assessed each time.
    Mend: assess it and enter those who must consent.

    Ett lämnat samtycke räknar inte upp någon som måste samtycka.

    Varför: vem som måste säga ja beror på ålder och mognad och bedöms varje gång.
    Gör så här: gör bedömningen och ange vilka som måste samtycka.
    """
    for place in given(context):
        if not place.record.required_parties:
            yield place.at, {}


@rule(
    "error",
    sv="Uppgiften handlar om en vårdnadshavare ({information_category}) men står som om den bara rörde barnet.",
    en="The record is about a guardian ({information_category}) but stands as if it concerned the child alone.",
)
def guardian_left_out(context: Context) -> Hits:
    """A record on a guardian's own circumstances does not list the guardian.

    Why: the guardian's own secrecy would be passed by, since nobody asks the guardian.
    Mend: list the guardian among those whom the record concerns.

    En uppgift om en vårdnadshavares egna förhållanden tar inte upp vårdnadshavaren.

    Varför: vårdnadshavarens egen sekretess skulle förbigås, eftersom ingen frågar vårdnadshavaren.
    Gör så här: ange vårdnadshavaren bland dem som uppgiften rör.
    """
    children = {p.record.id for p in context.of("Person") if p.record.relation == "child"}
    categories = terms.schemes()["information_category"]
    for place in context.of(*CONTENT):
        category = place.record.category
        about = categories[category].facts.get("about") if category else None
        if about == "guardian" and children.issuperset(place.record.concerns):
            yield f"{place.at}/concerns", {"information_category": category}
