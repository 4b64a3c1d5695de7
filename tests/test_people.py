"""People stand once in a file: each is told of once, whatever the size of the file, and whoever
names them."""

import json
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from msgspec.structs import replace

import barnterm
from barnterm._generated.slots import PATTERNS
from barnterm.api import validate_files
from barnterm.check import cut, large, run, stream
from barnterm.check.document import Checked, check_document
from barnterm.check.people import ids_in, named_in, people_in
from barnterm.check.run import Options
from barnterm.check.statements import statements_about, statements_in
from barnterm.finding import Finding, NotChecked, collapse
from barnterm.profile import load_profile
from barnterm.suppression import read_suppressions
from conformance.suite import DAY, PROFILES

ASKED = Options(DAY, None)
CHILDREN = 12
ID = PATTERNS["local_id"].removeprefix("^").removesuffix(r"\Z")
Change = Callable[[Any], object]


def family(number: int) -> list[dict[str, Any]]:
    """A child with its relations, and the parents, of whom one is shared with the next family."""
    kin = [(f"parent-{number}", "foster_parent"), (f"parent-{(number + 1) % CHILDREN}", "friend")]
    relations = [
        {"id": f"relation-{number}-{n}", "person": person, "kind": kind, "starts": "2020-01-01"}
        for n, (person, kind) in enumerate(kin)
    ]
    child = {"id": f"child-{number}", "protection": "not_protected", "age": 9}
    return [
        {**child, "is_professional": False, "relations": relations},
        {"id": f"parent-{number}", "is_professional": False, "protection": "not_protected"},
        {
            "id": f"worker-{number}",
            "is_professional": True,
            "protection": "not_protected",
            "workplace": "org-1",
        },
    ]


def case_of(number: int) -> dict[str, Any]:
    role = {"role": "coordinator", "holder": f"worker-{number}", "organisation": "org-1"}
    need = {"area": "safety_at_school", "level": "medium", "status": "current"}
    element = {"concerns": [f"child-{number}"], "category": "school_safety", "source_unit": "org-1"}
    return {
        "id": f"case-{number}",
        "child": f"child-{number}",
        "roles": [{"id": "role-1", **role, "starts": "2026-01-01"}],
        "needs": [{"id": "need-1", **element, **need, "identified_by": ["role-1"]}],
    }


def document() -> Any:
    """A file with many people and cases, in which nobody is named by all."""
    units = [("org-1", "school"), ("org-2", "social_services")]
    return {
        "id": "exchange-1",
        "standard_version": "0.2.0",
        "created": "2026-05-29T09:00:00+02:00",
        "sender": "org-1",
        "recipients": ["org-2"],
        "purpose": "follow_up",
        "is_example": True,
        "organisations": [{"id": id_, "name": "Ån", "service": kind} for id_, kind in units],
        "people": [each for n in range(CHILDREN) for each in family(n)],
        "cases": [case_of(n) for n in range(CHILDREN)],
    }


def person(tree: Any, id_: str) -> Any:
    [found] = [each for each in tree["people"] if each["id"] == id_]
    return found


def put(id_: str, **fields: Any) -> Change:
    """Gives a person some fields."""
    return lambda tree: person(tree, id_).update(fields)


def related(number: int, **fields: Any) -> Change:
    """Gives a child's first relation some fields."""
    return lambda tree: person(tree, f"child-{number}")["relations"][0].update(fields)


def in_case(number: int, **fields: Any) -> Change:
    return lambda tree: tree["cases"][number].update(fields)


def each_of(change: Callable[[int], Change]) -> Change:
    """The same change to every family."""
    return lambda tree: [change(number)(tree) for number in range(CHILDREN)]


def of_many(tree: Any) -> None:
    """So many people with one fault that most of them become a count."""
    adult = {"is_professional": False, "protection": "unknown"}
    tree["people"] += [{"id": f"more-{n}", **adult, "workplace": "nowhere"} for n in range(150)]


def of_many_shapes(tree: Any) -> None:
    adult = {"is_professional": False, "protection": "no_such_code", "age": "nine"}
    tree["people"] += [{"id": f"more-{n}", **adult} for n in range(150)]


RIGHT_IN_SHAPE: dict[str, Change] = {
    "nothing is wrong": lambda _: None,
    "an age differs": put("parent-7", age=40, birth_date="1970-01-01"),
    "a child is born after the file was made": put("child-3", birth_date="2027-01-01"),
    "a check digit is wrong": put("parent-2", personal_identity_number="201701012394"),
    "a workplace is missing": put("worker-9", workplace="org-9"),
    "a workplace is a person": put("worker-9", workplace="parent-2"),
    "many have no workplace": of_many,
    "a relation to nobody": related(4, person="nobody"),
    "a relation to an organisation": related(4, person="org-2"),
    "a relation to somebody far away": related(0, person="parent-7"),
    "a relation to what stands in a case": related(4, person="need-1"),
    "a relation that ends before it starts": related(11, ends="2019-01-01"),
    "two relations with one id": related(0, id="relation-11-0"),
    "two people with one id": lambda tree: person(tree, "worker-0").update(id="parent-11"),
    "a person with the id of an organisation": lambda tree: person(tree, "parent-5").update(
        id="org-2"
    ),
    "a person with the id of the file": lambda tree: person(tree, "parent-5").update(
        id="exchange-1"
    ),
    "a person with the id of a need that no case names": put("parent-5", id="need-1"),
    "a relation with the id of a role": related(8, id="role-1"),
    "a case with the id of a person": in_case(6, id="parent-0"),
    "one number on two people": lambda tree: [
        person(tree, id_).update(personal_identity_number="201701012393")
        for id_ in ("parent-1", "worker-10")
    ],
    "the child is nobody": in_case(2, child="nobody"),
    "the child is an organisation": in_case(2, child="org-1"),
    "the child is a relation": in_case(2, child="relation-2-0"),
    "two cases with one child": in_case(2, child="child-9"),
    "somebody protected in one case": put("parent-3", protection="unknown", address="Ån 1"),
    "somebody protected in all cases": lambda tree: [
        put("parent-3", protection="unknown", address="Ån 1")(tree),
        *(case["needs"][0]["concerns"].append("parent-3") for case in tree["cases"]),
    ],
    "everybody's address is told": each_of(
        lambda n: put(f"parent-{n}", protection="protected_registration", address="Ån")
    ),
    "a name in a text": lambda tree: [
        put("parent-3", given_name="Yrsa")(tree),
        tree["cases"][2]["needs"][0].update(text="Yrsa sa det."),
        tree["cases"][7]["needs"][0].update(text="Yrsa sa det."),
    ],
    "a role ends before it starts": lambda tree: tree["cases"][5]["roles"][0].update(
        ends="2025-01-01"
    ),
    "a code of a place": lambda tree: [
        tree["organisations"][0].update(municipality_code="1286"),
        put("child-4", protection="confidentiality_marked")(tree),
    ],
    "a profile that is not asked for": lambda tree: tree.update(profile="none-such"),
    "two organisations with one id": lambda tree: tree["organisations"][0].update(id="org-2"),
}
WRONG_IN_SHAPE: dict[str, Change] = {
    "an age in letters": put("child-5", age="nine"),
    "an unknown field": put("child-5", invented=1),
    "a misnamed field": put("child-5", födelsedatum="2017-01-01"),
    "a misnamed reference that leads nowhere": put("worker-5", arbetsplats="org-9", workplaces="x"),
    "no id": lambda tree: person(tree, "child-5").pop("id"),
    "an id of the wrong form": lambda tree: person(tree, "child-5").update(id="å"),
    "relations in an object": lambda tree: person(tree, "child-5").update(
        relations={"relation-5-0": {"person": "parent-5", "kind": "friend"}}
    ),
    "relations under another name": lambda tree: person(tree, "child-5").update(
        relation_list=person(tree, "child-5").pop("relations")
    ),
    "a relation without an id": lambda tree: person(tree, "child-5")["relations"][0].pop("id"),
    "a person that is a text": lambda tree: tree["people"].insert(17, "child"),
    "a person that is nothing": lambda tree: tree["people"].append(None),
    "many wrong people": of_many_shapes,
    "a wrong case": in_case(4, Unknown=1),
    "a misnamed list in a case": lambda tree: tree["cases"][4].update(
        role=tree["cases"][4].pop("roles")
    ),
    "a wrong organisation": lambda tree: tree["organisations"][1].pop("service"),
    "no people at all": lambda tree: tree.update(people=[]),
    "people in an object": lambda tree: tree.update(people={"a": {}}),
    "people under another name": lambda tree: tree.update(persons=tree.pop("people")),
    "people left out": lambda tree: tree.pop("people"),
}
CHANGES = RIGHT_IN_SHAPE | WRONG_IN_SHAPE
FIRST = ("id", "standard_version", "created")
ORDERS = {
    "people first": ("people", *FIRST, "organisations", "cases"),
    "cases first": ("cases", "people", *FIRST),
    "cases between": (*FIRST, "cases", "organisations", "people"),
    "people last": (*FIRST, "organisations", "purpose", "sender", "recipients", "cases"),
}
WAYS: list[dict[str, Any]] = [
    {"separators": (",", ":"), "ensure_ascii": False},
    {"indent": 2},
    {"indent": "\t", "ensure_ascii": False},
]


def in_order(tree: Any, order: str) -> Any:
    """The file with its fields in some order; those that are not named come where they stand."""
    names = [*ORDERS[order], *(name for name in tree if name != "people"), "people"]
    return {name: tree[name] for name in dict.fromkeys(names) if name in tree}


def as_a_whole(data: bytes, options: Options = ASKED) -> tuple[list[Finding], set[NotChecked]]:
    whole = check_document(data, options)
    return collapse(whole.findings), set(whole.not_checked)


def in_parts(
    data: bytes,
    patch: pytest.MonkeyPatch,
    times_around: int = 0,
    at_a_time: int = 0,
    options: Options = ASKED,
) -> Any:
    """What is found when each person and each case is checked in a document of its own."""
    patch.setattr(large, "LARGE", 0)
    patch.setattr(cut, "AT_A_TIME", at_a_time)
    patch.setattr(cut, "TIMES_AROUND", times_around)
    parts = list(large.check_document_of_any_size(data, options))
    found = [each for part in parts for each in part.findings]
    assert sum(part.documents for part in parts) == 1
    return collapse(found), {each for part in parts for each in part.not_checked}


@pytest.mark.parametrize("name", CHANGES)
def test_a_fault_is_told_of_alike_in_a_file_of_any_size(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Code, place, line, column, facts and count are those of the file as a whole."""
    tree = document()
    CHANGES[name](tree)
    for number, order in enumerate(ORDERS):
        data = json.dumps(in_order(tree, order), **WAYS[number % len(WAYS)]).encode()
        assert in_parts(data, monkeypatch) == as_a_whole(data), order


def test_each_change_is_seen() -> None:
    """The test above compares something: nearly every change is remarked on."""
    clean = said(document())
    unseen = {
        "nothing is wrong",
        "a relation to somebody far away",
        "two cases with one child",
    }
    for name, change in CHANGES.items():
        tree = document()
        change(tree)
        assert (said(tree) == clean) == (name in unseen), name


def said(tree: Any) -> list[tuple[str, str]]:
    found, _ = as_a_whole(json.dumps(tree).encode())
    return [(each.code, each.at) for each in found]


@settings(deadline=None)
@given(
    some.lists(some.sampled_from(sorted(CHANGES)), min_size=2, max_size=4, unique=True),
    some.sampled_from(sorted(ORDERS)),
    some.sampled_from(WAYS),
    some.integers(0, 4),
    some.integers(0, 3_000),
)
def test_some_faults_together_are_told_of_alike_in_a_file_of_any_size(
    names: list[str], order: str, way: dict[str, Any], times_around: int, at_a_time: int
) -> None:
    """So are several in one file, and parts of more than one person or case."""
    tree = document()
    for name in names:
        with suppress(KeyError, TypeError, ValueError, AttributeError):
            CHANGES[name](tree)  # one may have taken away what another is about
    data = json.dumps(in_order(tree, order), **way).encode()
    with pytest.MonkeyPatch.context() as patch:
        assert in_parts(data, patch, times_around, at_a_time) == as_a_whole(data)


@pytest.mark.parametrize("name", ["nothing is wrong", "an age differs", "a relation to nobody"])
def test_a_mark_blanks_and_escapes_change_nothing(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A byte order mark, other line breaks and an id in escapes are told of as in a small file."""
    tree = document()
    CHANGES[name](tree)
    text = json.dumps(tree, indent=1)
    for changed in (
        text.replace('"person": "parent-', '"person": "p\\u0061rent\\u002D'),
        text.replace("\n", "\r\n"),
        text.replace("\n", " \t"),
    ):
        data = b"\xef\xbb\xbf" + changed.encode()
        assert in_parts(data, monkeypatch) == as_a_whole(data)


def test_what_a_profile_asks_of_people_is_told_of_each_of_them_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Fields that it requires and codes that it leaves out, in a file of any size."""
    profile = replace(
        load_profile(PROFILES / "example"),
        require={"Person": ["birth_date"], "Relation": ["ends"], "Case": ["family_situation"]},
        allow={"PersonRelation": ["foster_parent"]},
    )
    options = ASKED._replace(profile=profile)
    data = json.dumps(document(), indent=1).encode()
    whole = as_a_whole(data, options)
    assert sum(each.count for each in whole[0] if each.at.startswith("/people/")) == 72
    assert in_parts(data, monkeypatch, options=options) == whole


def test_a_key_that_stands_twice_is_told_of_once_and_in_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In a person, in a relation and in a case, in a file that is checked in parts."""
    text = json.dumps(document(), indent=1)
    for key in ('"id": "parent-7"', '"person": "parent-7"', '"child": "child-7"', '"id": "org-2"'):
        data = text.replace(key, f"{key}, {key}", 1).encode()
        whole = as_a_whole(data)
        assert "source.key_repeated" in {each.code for each in whole[0]}
        assert in_parts(data, monkeypatch) == whole


def test_each_person_is_asked_about_once_however_many_cases_name_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Rules about a person take the people of the head, in a file of any size."""
    asked = list[str]()
    kept = dict(run.rules_by_kind(True))
    rule = next(iter(kept["Person"]))[0]

    def ask(each: Any, _: object) -> tuple[()]:
        asked.append(each.id)
        return ()

    kept["Person"] = [(rule, ask)]
    monkeypatch.setattr(run, "rules_by_kind", lambda _: kept)
    tree = document()
    for case in tree["cases"]:
        case["needs"][0]["concerns"].append("parent-3")
    data, ids = json.dumps(tree).encode(), [each["id"] for each in tree["people"]]
    as_a_whole(data)
    assert asked == ids
    asked.clear()
    in_parts(data, monkeypatch, times_around=1)
    assert set(asked) == set(ids)


def test_a_suppression_answers_for_a_person_by_its_number_in_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is silenced in a part is what would be silenced in the whole."""
    tree = document()
    of_many(tree)
    at = f"/people/{len(tree['people']) - 2}/workplace"
    use = read_suppressions(
        f"""
        [[suppress]]
        code = "references.target_missing"
        at = "{at}"
        because = "kept_elsewhere"
        decided_by = "enhetschefen"
        reason = "Arbetsplatsen står i ett annat register än filen."
        owner = "systemförvaltningen"
        until = 2026-12-31
        """
    )
    data = json.dumps(tree).encode()
    whole = barnterm.validate(data, at=DAY, suppressions=use)
    for module, name in ((stream, "LARGE"), (large, "LARGE"), (cut, "AT_A_TIME")):
        monkeypatch.setattr(module, name, 0)
    assert barnterm.validate(data, at=DAY, suppressions=use) == whole
    assert [each.at for each in whole.suppressed] == [at]


def test_several_processes_give_one_answer_about_large_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file is checked in parts in a process of its own."""
    monkeypatch.setattr(stream, "LARGE", 0)
    monkeypatch.setattr(large, "LARGE", 0)
    monkeypatch.setattr(cut, "AT_A_TIME", 0)
    names = []
    for number, name in enumerate(["a check digit is wrong", "an age in letters"]):
        tree = document()
        CHANGES[name](tree)
        path = tmp_path / f"{number}.json"
        path.write_text(json.dumps(tree))
        names.append(str(path))
    assert list(validate_files(names, at=DAY, jobs=2)) == list(validate_files(names, at=DAY))


def test_a_file_whose_cases_all_name_everybody_is_read_a_few_times_at_most(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where each case would bring half the file with it, many are checked together."""
    read = list[int]()

    def check(data: bytes, options: Options) -> Checked:
        read.append(len(data))
        return check_document(data, options)

    monkeypatch.setattr(large, "check_document", check)
    tree = document()
    everybody = [each["id"] for each in tree["people"]]
    for each in tree["people"]:
        each["address"] = "Ån" * 1_000
    for case in tree["cases"]:
        case["needs"][0]["concerns"] = everybody
    data = json.dumps(tree, ensure_ascii=False).encode()
    assert in_parts(data, monkeypatch, times_around=4) == as_a_whole(data)
    assert sum(read) < 8 * len(data)


def test_an_index_of_people_takes_less_than_two_hundred_bytes_for_each() -> None:
    """Where a person stands, and what its id, its relations and its number become."""
    tree = document()
    number = {"personal_identity_number": "201701012393"}
    tree["people"] = [{**each, **number} for each in tree["people"]] * 100
    data = json.dumps(tree).encode()
    layout = cut.layout_of(data)
    assert layout
    people = people_in(data, layout.people)
    size = sum(map(sys.getsizeof, (*people.items, people.keys, people.owners)))
    assert len(people.items.starts) == 3_600
    assert size / 3_600 < 200


def test_whoever_is_named_by_id_relation_or_number_is_found_and_nobody_else() -> None:
    """Also by an id with letters in escapes; and text around it is no name."""
    tree = document()
    person(tree, "worker-4")["personal_identity_number"] = "201701012393"
    person(tree, "parent-5")["age"] = "nine"
    data = json.dumps(tree).encode()
    layout = cut.layout_of(data)
    assert layout
    people = people_in(data, layout.people)
    numbers = {each["id"]: number for number, each in enumerate(tree["people"])}
    for text, named in {
        '["child-3"]': "child-3",
        '{"acting_as":"relation-3-1"}': "child-3",
        '["201701012393"]': "worker-4",
        '["chil\\u0064-3"]': "child-3",
        '["parent-5"]': "parent-5",
        '["\\"", "child-3"]': "child-3",
        '["child-3 is here", "child", "child-33", "Child-3", "org-1"]': "",
    }.items():
        found = named_in(people, text.encode())
        assert found == ({numbers[named]} if named else set()), text


TEXTS = some.text(alphabet='ab"\\\n\u00e5 ,:-', max_size=9)


@given(
    some.lists(some.one_of(TEXTS, some.from_regex(ID, fullmatch=True)), max_size=5), some.booleans()
)
def test_every_id_in_a_text_of_json_is_seen(texts: list[str], ascii_only: bool) -> None:
    """Whatever stands beside it, and what is no id does no harm."""
    written = json.dumps({"a": texts}, ensure_ascii=ascii_only).encode()
    ids = {each.encode() for each in texts if re.fullmatch(ID, each)}
    assert ids <= ids_in(written)


def test_statements_are_found_by_place_for_the_person_they_are_about() -> None:
    """Those about one child stand together, in the order of the file, whatever case they are in."""
    tree = document()
    for number, case in enumerate(tree["cases"]):
        case["consents"] = [{"id": f"c-{n}", "about": f"child-{n}"} for n in (number, 5)]
        case["denials"] = [{"id": "d-1", "about": "child-5"}, {"id": "without"}, 7]
    data = json.dumps(tree, indent=1).encode()
    layout = cut.layout_of(data)
    assert layout
    found = statements_in(data, layout.cases)
    about = [json.loads(each) for each in statements_about(data, found, "child-5")]
    assert {each["about"] for each in about} == {"child-5"}
    assert len(about) == 2 * CHILDREN + 1
    assert len(found.keys) == 3 * CHILDREN
    assert list(statements_about(data, found, "nobody")) == []
    ordered = [case["id"] for case in tree["cases"] for _ in case["consents"]]
    assert [f"case-{n}" for n in sorted(found.cases)][:2] == ordered[:2]
