"""What is suggested for an unknown code or field is never the opposite of what was written."""

import copy
from collections.abc import Iterator

import pytest

import barnterm
from barnterm import terms
from barnterm._generated.codes import FACTS
from barnterm._generated.slots import SLOTS
from barnterm.check.fault import MOST_SEARCHED
from barnterm.likeness import DENYING, close, denies, distance, parts, plain
from barnterm.suggestion import (
    Meant,
    code_meant,
    exact,
    field_meant,
    heading_meant,
    names_of_codes,
    opposites_of,
    other_field,
    protects,
)
from conformance.suite import DAY, base

OPPOSED = [
    (scheme, code)
    for scheme, codes in FACTS.items()
    for code in codes
    if opposites_of(scheme, code)
]
ALL = [(each.name, term.code) for each in terms.table().schemes for term in each.terms]
"""Every code with the name of its scheme."""

DENIED = ("not_{}", "no_{}", "un{}", "non_{}", "inte {}", "ej {}", "icke {}", "ingen {}", "utan {}")


def misspelt(word: str) -> Iterator[str]:
    """A word with a letter missing, doubled, changed or misplaced, and with other signs.

    A part of one that denies has lost the denial, and is another word than the whole.
    """
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        yield word[:at] + "x" + word[at + 1 :]
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    yield from (word.upper(), word.replace("_", " "), word.replace("_", "-"), f" {word} ")
    if not DENYING & {*parts(word)}:
        yield from word.split("_")
    yield "".join(part.title() for part in word.split("_"))


def suggested(found: Meant) -> set[str]:
    return {found.name, *found.alike} - {""}


def names(scheme: str, code: str) -> list[str]:
    """The code itself and its labels in both languages."""
    return [name.text for name in names_of_codes(scheme) if name.of == code and name.rank < 2]


@pytest.mark.parametrize(("scheme", "code"), OPPOSED)
def test_no_misspelling_of_a_code_or_label_leads_to_its_opposite(scheme: str, code: str) -> None:
    """One that happens to be the name of another code is no misspelling."""
    opposites = set(opposites_of(scheme, code))
    for word in (each for name in names(scheme, code) for each in misspelt(name)):
        if not exact(word, names_of_codes(scheme)):
            assert not suggested(code_meant(scheme, word)) & opposites, word


@pytest.mark.parametrize(("scheme", "code"), ALL)
def test_a_code_that_is_denied_does_not_lead_to_the_code(scheme: str, code: str) -> None:
    """Whatever language it is denied in, and whether the code or a label is."""
    for word in (denial.format(name) for name in names(scheme, code) for denial in DENIED):
        if not exact(word, names_of_codes(scheme)):
            assert code not in suggested(code_meant(scheme, word)), word


@pytest.mark.parametrize(("scheme", "code"), ALL)
def test_a_denying_code_without_its_denial_does_not_lead_to_the_code(
    scheme: str, code: str
) -> None:
    """Such as granted, which is not not_granted, and känt, which is not okänt."""
    for name in names(scheme, code):
        words = parts(name)
        bare = " ".join(word for word in words if word not in DENYING)
        cut = [bare] if bare and bare != " ".join(words) else []
        cut += [name.removeprefix(p) for p in ("un", "o", "in") if name.startswith(p)]
        for word in cut:
            if len(plain(word)) > 3 and not exact(word, names_of_codes(scheme)):
                assert code not in suggested(code_meant(scheme, word)), word


def test_a_code_that_is_another_with_a_denial_is_stated_to_be_its_opposite() -> None:
    """So that a suggestion knows of it. A code that only says that nothing is known is not."""
    found = [
        (scheme, one, other)
        for scheme, one in ALL
        for other in terms.codes_of(scheme)
        if one != other and one.startswith(("no_", "not_", "non_"))
        if one.partition("_")[2] == other and other not in opposites_of(scheme, one)
    ]
    assert found == []


def test_nothing_is_suggested_for_what_protects() -> None:
    """Not even for a code that is written with another sign: the list of codes is told."""
    assert protects("ProtectionMarking")
    for word in ("protected", "skyddad", "inget skydd", "not-protected", "okänd", "sekretess"):
        found = code_meant("ProtectionMarking", word)
        assert suggested(found) == set()
        assert set(found.codes) <= set(terms.codes_of("ProtectionMarking"))
        assert len(found.codes) >= 4


@pytest.mark.parametrize(
    ("scheme", "word", "code"),
    [
        ("NeedLevel", "Hög", "high"),
        ("NeedLevel", "hihg", "high"),
        ("EffortStatus", "ej beviljad", "not_granted"),
        ("EffortStatus", "notGranted", "not_granted"),
        ("EffortType", "samtalstöd", "supportive_talks"),
        ("Custody", "gemensam vårdnad", "joint"),
        ("PersonRelation", "mamma", "parent"),
        ("AmountUnit", "cm", "centimetres"),
        ("DecisionMatter", "besöksförbud", "contact_ban"),
        ("Service", "Socialtjänsten", "social_services"),
        ("NeedArea", "Trygghet i skolan", "safety_at_school"),
    ],
)
def test_a_code_is_known_by_its_labels_and_by_slips_of_the_hand(
    scheme: str, word: str, code: str
) -> None:
    assert suggested(code_meant(scheme, word)) == {code}


@pytest.mark.parametrize(
    ("scheme", "word", "codes"),
    [
        ("PersonRelation", "guardian", {"parent", "appointed_guardian"}),
        ("NeedLevel", "mycket hög", {"high"}),
        ("Purpose", "gemensam plan", {"joint_assessment_and_plan"}),
    ],
)
def test_codes_that_may_be_meant_are_told_when_none_is_sure(
    scheme: str, word: str, codes: set[str]
) -> None:
    """Both of two opposites, or neither."""
    found = code_meant(scheme, word)
    assert not found.name
    assert set(found.alike) == codes


def test_few_codes_are_all_told_and_a_word_of_another_field_is_recognised() -> None:
    assert code_meant("ConsentForm", "zzz").codes == terms.codes_of("ConsentForm")
    assert code_meant("NeedArea", "zzz") == Meant()
    assert other_field("Role", "kurator") == ("profession", "school_counsellor")


@pytest.mark.parametrize(
    ("kind", "word", "field", "within"),
    [
        ("Case", "barn", "child", ""),
        ("Case", "insatser", "efforts", ""),
        ("Exchange", "personer", "people", ""),
        ("Person", "ålder", "age", ""),
        ("Person", "birthDate", "birth_date", ""),
        ("Person", "BirthDate", "birth_date", ""),
        ("Person", "birth-date", "birth_date", ""),
        ("Person", "Född", "birth_date", ""),
        ("Person", "givenName", "given_name", ""),
        ("Organisation", "namn", "name", ""),
        ("Effort", "startDate", "starts", ""),
        ("Exchange", "organizations", "organisations", ""),
        ("Case", "people", "people", "Exchange"),
        ("Exchange", "ålder", "age", "Person"),
    ],
)
def test_a_field_is_known_by_its_title_its_words_and_other_ways_of_writing(
    kind: str, word: str, field: str, within: str
) -> None:
    assert field_meant(kind, word) == Meant(field, within=within)


@pytest.mark.parametrize("kind", sorted(SLOTS))
def test_every_field_is_known_in_camel_case_by_its_title_and_by_a_slip(kind: str) -> None:
    """A title that two fields share is told as both."""
    for slot in SLOTS[kind]:
        camel = "".join(part.title() for part in slot.name.split("_"))
        for word in (camel, camel[:1].lower() + camel[1:], slot.name.upper(), slot.title):
            found = field_meant(kind, word)
            assert slot.name in {found.name, *found.alike} - {""}, word
        for word in misspelt(slot.name) if len(slot.name) > 7 else ():
            near = field_meant(kind, word)
            assert (
                not near.name
                or near.within
                or near.name == slot.name
                or distance(plain(word), plain(near.name))
                <= distance(plain(word), plain(slot.name))
            ), word


def test_a_field_that_is_denied_is_not_the_field() -> None:
    """A yes and a no must not change places."""
    for word in ("not_example", "isNotExample", "ingetExempel", "nonExample"):
        assert "is_example" not in suggested(field_meant("Exchange", word)), word


def test_what_is_refused_is_not_what_was_given() -> None:
    """A field for refusals must not be read as one for consents, nor a code."""
    for word in ("nekat_samtycke", "refusedConsent", "återkallat samtycke", "avböjd insats"):
        assert not {"consents", "efforts"} & suggested(field_meant("Case", word)), word
    assert "accepted" not in suggested(code_meant("ConsentReply", "nekat lämnat"))


def test_two_ways_of_denying_are_the_same_denial() -> None:
    """So unprotected is no denial of not_protected, and the code stays in the list."""
    assert "not_protected" in code_meant("ProtectionMarking", "unprotected").codes
    assert "not_protected" not in code_meant("ProtectionMarking", "protected").codes


def test_the_heading_of_a_column_is_known() -> None:
    """With the class in which the field stands."""
    assert heading_meant("Förnamn") == Meant("given_name", within="Person")
    assert heading_meant("Nivå") == Meant("level", within="Need")
    assert heading_meant("zzz") == Meant()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("protected", "not_protected"),
        ("känt", "okänt"),
        ("inactive", "active"),
        ("oavslutad", "avslutad"),
        ("riskfri", "risk"),
        ("disagreed", "agreed"),
        ("hemlös", "hem"),
        ("utan vårdnad", "vårdnad"),
    ],
)
def test_a_text_denies_another_whichever_comes_first(one: str, other: str) -> None:
    assert denies(one, other)
    assert denies(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("notGranted", "not_granted"),
        ("uclear", "unclear"),
        ("ej nått", "inte nått"),
        ("hihg", "high"),
    ],
)
def test_a_text_that_only_is_written_otherwise_denies_nothing(one: str, other: str) -> None:
    assert not denies(one, other)


def test_a_rule_that_is_misspelt_is_met_with_the_rule_and_a_strange_word_with_none() -> None:
    known = ("dates.ends_before_start", "roles.held_by_the_child")
    assert close("dates.ends_befor_start", known) == known[0]
    assert close("zzzzzzz", known) is None
    assert close("x" * 10_000, known) is None


def test_there_is_an_end_to_looking_for_what_was_meant() -> None:
    """Of a thousand different unknown words some are looked up, and all are counted."""
    document = copy.deepcopy(base())
    need = document["cases"][0]["needs"][0]
    words = [f"{'hihg' if n % 2 else 'loww'}{n}" for n in range(1000)]
    document["cases"][0]["needs"] = [
        {**need, "id": f"need-{n}", "level": word} for n, word in enumerate(words)
    ]
    code_meant.cache_clear()
    found = barnterm.validate(document, at=DAY).findings
    assert code_meant.cache_info().misses <= MOST_SEARCHED
    assert sum(each.count for each in found if each.code == "structure.code_unknown") == 1000


def test_a_word_that_is_very_long_is_not_compared_with_anything() -> None:
    assert code_meant("NeedArea", "safety " * 1000) == Meant()
    assert field_meant("Person", "age" * 1000) == Meant()
