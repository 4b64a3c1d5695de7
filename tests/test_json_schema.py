"""The generated JSON Schema is closed, well formed, and means the same in ajv's strict mode."""

import json
import random
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


def test_every_definition_has_a_title_and_a_description_in_swedish() -> None:
    parts = [
        part
        for definition in SCHEMA["$defs"].values()
        for part in (definition, *definition.get("properties", {}).values())
    ]
    assert [part for part in parts if not (part.get("title") and part.get("description"))] == []
    fields = [
        (name, field)
        for name, definition in SCHEMA["$defs"].items()
        for field, said in definition.get("properties", {}).items()
        if not said["description"].endswith(".")
    ]
    assert fields == []


def test_every_object_is_closed() -> None:
    objects = {name: each for name, each in SCHEMA["$defs"].items() if each["type"] == "object"}
    assert objects
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
