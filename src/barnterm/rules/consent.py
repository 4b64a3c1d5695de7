"""Consent: is it whole, is it in force, and does it cover what was disclosed?

These rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from typing import Any

from barnterm import terms
from barnterm.rules.rule import Context, Hits, rule
from barnterm.walk import Place

CONTENT = ("Application", "ConcernReport", "Document", "Effort", "Finding", "FollowUp", "Goal")
CONTENT += ("Meeting", "Need", "Observation", "Plan", "Telling")


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

    Why: nobody can say yes to recipients whom they do not know of.
    Mend: ask again, and name the organisations, units or people.

    Ett lämnat samtycke nämner ingen mottagare.

    Varför: ingen kan säga ja till mottagare som de inte känner till.
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
    """A given consent states no action.

    Why: to let somebody read is not to let them pass on.
    Mend: state what the recipient may do.

    Ett lämnat samtycke anger ingen handling.

    Varför: att låta någon läsa är inte att låta dem föra vidare.
    Gör så här: ange vad mottagaren får göra.
    """
    for place in given(context):
        if not place.record.scope.actions:
            yield f"{place.at}/scope", {}


@rule(
    "error",
    sv="Samtycket har inget slutdatum. ”Tills vidare” gäller inte.",
    en="The consent has no end date. “Until further notice” does not hold.",
)
def no_end(context: Context) -> Hits:
    """A given consent has no last day.

    Why: a consent without an end is not in force, so nothing may be disclosed on it.
    Mend: ask again, and agree on a last day.

    Ett lämnat samtycke har ingen sista dag.

    Varför: ett samtycke utan slut gäller inte, så inget får lämnas ut med stöd av det.
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
    sv="Den som måste samtycka har inte gjort det.",
    en="Somebody who must consent has not done so.",
)
def party_missing(context: Context) -> Hits:
    """A consent is marked as given, but one of those who must consent has not.

    Why: one guardian or the child alone is not enough when both are required.
    Mend: ask the one who is missing, or keep the consent as a draft until then.

    Ett samtycke är angivet som lämnat, men någon som måste samtycka har inte gjort det.

    Varför: en vårdnadshavare eller barnet räcker inte när båda krävs.
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

    Why: who must say yes is assessed each time and never follows from age alone.
    Mend: assess it and enter those who must consent.

    Ett lämnat samtycke räknar inte upp någon som måste samtycka.

    Varför: vem som måste säga ja bedöms varje gång och följer aldrig av bara åldern.
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

    Why: the guardian's own secrecy would be passed by, since nobody asks for their consent.
    Mend: list the guardian among those whom the record concerns.

    En uppgift om en vårdnadshavares egna förhållanden tar inte upp vårdnadshavaren.

    Varför: vårdnadshavarens egen sekretess skulle förbigås, eftersom ingen frågar efter dennes samtycke.
    Gör så här: ange vårdnadshavaren bland dem som uppgiften rör.
    """
    children = {p.record.id for p in context.of("Person") if p.record.relation == "child"}
    categories = terms.schemes()["information_category"]
    for place in context.of(*CONTENT):
        category = place.record.category
        about = categories[category].facts.get("about") if category else None
        if about == "guardian" and children.issuperset(place.record.concerns):
            yield f"{place.at}/concerns", {"information_category": category}


@rule(
    "error",
    sv="Lagrummet saknar den som har bestämt att det ska användas.",
    en="The ground lacks the one who decided to rely on it.",
)
def ground_without_decider(context: Context) -> Hits:
    """A legal ground is relied on, but no role stands for the decision.

    Why: a ground counts only when somebody with a mandate has decided.
    Mend: enter the role that decided.

    Ett lagrum används, men ingen roll står för beslutet.

    Varför: ett lagrum räknas bara när någon med uppdrag har bestämt det.
    Gör så här: ange den roll som bestämde.
    """
    for place in context.of("Ground"):
        if place.record.decided_by is None:
            yield place.at, {}


@rule(
    "error",
    sv="Lagrummet användes akut men har inget slutdatum.",
    en="The ground was used in an emergency but has no end date.",
)
def emergency_without_end(context: Context) -> Hits:
    """A ground used in an emergency has no last day.

    Why: an emergency passes, and so must what it permits.
    Mend: set a last day, and decide anew if it is needed longer.

    Ett lagrum som används akut har ingen sista dag.

    Varför: ett akut läge går över, och då ska det som det tillåter också göra det.
    Gör så här: ange en sista dag, och bestäm på nytt om det behövs längre.
    """
    for place in context.of("Ground"):
        if place.record.is_emergency and place.record.ends is None:
            yield place.at, {}


@rule(
    "warning",
    sv="Uppgifterna lämnades ut {on} utan att något samtycke eller lagrum i filen täckte det.",
    en="The information was disclosed on {on} without any consent or ground in the file covering it.",
)
def disclosed_without_permit(context: Context) -> Hits:
    """A disclosure is recorded that no consent or ground in force that day covers.

    Why: the disclosure may have broken secrecy, for example because the consent had expired.
    Mend: record the consent or ground there was; if there was none, handle it as an incident.

    Ett utlämnande är antecknat som inget gällande samtycke eller lagrum täcker.

    Varför: utlämnandet kan ha brutit mot sekretess, till exempel för att samtycket hade gått ut.
    Gör så här: anteckna det samtycke eller lagrum som fanns; fanns inget, hantera det som en avvikelse.
    """
    permits = [p.record for p in context.of("Consent", "Ground") if in_use(p.record)]
    for place in context.of("Disclosure"):
        done = place.record
        if not all(any(covers(each, done, *part) for each in permits) for part in parts(done)):
            yield place.at, {"on": done.disclosed_on}


def parts(disclosure: Any) -> list[tuple[str, str, str]]:
    """What must be covered each by itself: person, recipient and category."""
    to = [*(disclosure.recipients or ()), *(disclosure.recipient_people or ())]
    return [(p, r, c) for p in disclosure.concerns for r in to for c in disclosure.categories]


def in_use(statement: Any) -> bool:
    """Whether a consent or ground is such that it can permit anything on some day."""
    if hasattr(statement, "ground"):
        return bool(statement.status == "active" and statement.decided_by)
    have = {each.party for each in statement.given_by or ()}
    required = statement.required_parties or ()
    return bool(statement.status == "given" and statement.ends and required) and have.issuperset(
        required
    )


def covers(statement: Any, done: Any, person: str, recipient: str, category: str) -> bool:
    """Whether a statement permits this part of a disclosure on the day it was made."""
    scope = statement.scope
    return (
        statement.about == person
        and in_force(statement, done.disclosed_on)
        and done.discloser in (scope.disclosers or ())
        and recipient in [*(scope.recipients or ()), *(scope.recipient_people or ())]
        and done.purpose in (scope.purposes or ())
        and "disclose" in (scope.actions or ())
        and any(c in (scope.categories or ()) for c in terms.lineage("information_category", category))
    )


def in_force(statement: Any, day: str) -> bool:
    """Whether the day lies in the statement's period and before any withdrawal."""
    withdrawal = getattr(statement, "withdrawal", None)
    return (
        (statement.starts is None or statement.starts <= day)
        and (statement.ends is None or day <= statement.ends)
        and (withdrawal is None or day < withdrawal.given_on)
    )
