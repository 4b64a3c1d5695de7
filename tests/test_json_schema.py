"""The generated JSON Schema is closed, well formed, and means the same in ajv's strict mode."""

import json
import random
import re
from typing import Any

import pytest
from agree import SCHEMA as GENERATED
from agree import by_ajv
from jsonschema import Draft202012Validator
from mutate import mutated

import barnterm
from conformance.suite import DAY, EXAMPLES, Case, cases

SCHEMA: dict[str, Any] = json.loads(GENERATED.read_text("utf-8"))
MUTATIONS = 2000


def test_it_is_valid_against_its_own_metaschema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"].startswith("https://w3id.org/barnterm/spec/")


DEFINED = {"Exchange": SCHEMA, **SCHEMA["$defs"]}
FIELDS = [
    (name, field, said)
    for name, definition in DEFINED.items()
    for field, said in definition.get("properties", {}).items()
]


def test_the_title_of_a_definition_is_its_name_and_nothing_else_has_one() -> None:
    """A program names a class after the title, and makes one of whatever has a title."""
    assert {name: each["title"] for name, each in DEFINED.items()} == {n: n for n in DEFINED}
    assert [(name, field) for name, field, said in FIELDS if "title" in said] == []


def test_a_reference_stands_alone_and_leads_to_a_definition() -> None:
    """A reference has nothing beside it, and each definition is referred to."""

    def references(part: Any) -> list[Any]:
        if isinstance(part, list):
            return [found for each in part for found in references(each)]
        if not isinstance(part, dict):
            return []
        return [part] * ("$ref" in part) + references(list(part.values()))

    found = references(SCHEMA)
    assert [each for each in found if set(each) != {"$ref"}] == []
    assert {each["$ref"] for each in found} == {f"#/$defs/{name}" for name in SCHEMA["$defs"]}


def test_what_a_field_means_is_said_in_english_by_itself_or_by_its_class() -> None:
    """A field with more than a bare reference describes itself; its class tells of the others."""
    bare = [(name, field) for name, field, said in FIELDS if "$ref" in said]
    assert len(bare) > 50
    assert [each for each in bare if f"\n{each[1]}: " not in DEFINED[each[0]]["description"]] == []
    told = [said["description"] for _, _, said in FIELDS if "$ref" not in said]
    assert [text for text in told if not text.endswith(".")] == []
    whole = json.dumps(SCHEMA, ensure_ascii=False)
    assert re.findall("[åäöÅÄÖ]", whole) == []


def test_a_reference_to_a_record_says_to_what() -> None:
    """Whoever reads a field that holds an id is told which class the id is of."""
    assert SCHEMA["properties"]["sender"]["description"].endswith(" The id of: Organisation.")
    rests_on = SCHEMA["$defs"]["Need"]["properties"]["rests_on"]
    assert rests_on["description"].endswith(" The id of: record in the case.")


def test_every_object_is_closed() -> None:
    """No class takes a field that it does not know, and the root is one of them."""
    objects = {name: each for name, each in DEFINED.items() if each["type"] == "object"}
    assert "Exchange" in objects
    assert [n for n, each in objects.items() if each["additionalProperties"] is not False] == []


def passes(document: bytes) -> bool:
    report = barnterm.validate(document, at=DAY)
    return not any(each.code.startswith(("structure.", "source.")) for each in report.findings)


def bytes_of(case: Case) -> bytes:
    return case.source if isinstance(case.source, bytes) else b""


@pytest.mark.slow
def test_ajv_in_strict_mode_agrees_on_every_conformance_case() -> None:
    documents = [c.source for c in cases() if b'"purpose"' in bytes_of(c)]
    assert by_ajv(documents) == [passes(each) for each in documents]


@pytest.mark.slow
def test_ajv_in_strict_mode_agrees_on_mutated_examples() -> None:
    chance = random.Random("ajv")  # noqa: S311
    examples = [json.loads(path.read_text("utf-8")) for path in EXAMPLES]
    mutants = [json.dumps(mutated(chance.choice(examples), chance)) for _ in range(MUTATIONS)]
    documents = [each.encode() for each in mutants if "\\ud800" not in each]
    verdicts = by_ajv(documents)
    disagreed = [n for n, each in enumerate(documents) if verdicts[n] != passes(each)]
    assert disagreed == []
    assert 0.1 < sum(verdicts) / len(verdicts) < 0.9
