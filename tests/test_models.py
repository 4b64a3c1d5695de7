"""The models: what they take, what they write, and that nothing they say repeats what was given."""

import json
import logging
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, get_args

import msgspec
import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.json_schema import JsonSchemaMode
from pydantic_core import SchemaValidator

import barnterm
from barnterm import models, structs, terms
from barnterm._generated.slots import SLOTS
from barnterm.check.shape import validator
from barnterm.check.tree import whole_numbers
from barnterm.models import Base, Case, Exchange, Need, Organisation, Person, Quiet, without_values
from conformance.suite import DAY, base, cases

CANARY, NUMBER = "Zq7canary", 737373737373
NEED: dict[str, Any] = base()["cases"][0]["needs"][0]
PERSON: dict[str, Any] = {"id": "p", "protection": "not_protected", "is_professional": False}
ALL = {name: getattr(models, name) for name in SLOTS}


class Theirs(BaseModel):
    """Somebody else's model, with ours in it."""

    need: Need
    more: list[Need] = []


def said(error: BaseException) -> str:
    """All that an error and those before it say, but for the lines of this file."""
    told = []
    chain: BaseException | None = error
    while chain:
        told += [*traceback.format_exception_only(chain), repr(chain), str(chain), repr(chain.args)]
        if isinstance(chain, ValidationError):
            told += [repr(chain.errors()), chain.json(), chain.title]
        chain = chain.__cause__ or chain.__context__
    return "\n".join(told)


def assert_silent(act: Callable[[], object]) -> ValidationError:
    """That it raises a ValidationError that holds no canary; returns it."""
    with pytest.raises(ValidationError) as caught:
        act()
    told = said(caught.value)
    assert CANARY not in told
    assert str(NUMBER) not in told
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    return caught.value


WRONG = (f" {CANARY}\n", NUMBER, [f" {CANARY}"], {CANARY: 1})
"""Values that no field of a need may have, but for a text."""

SPOILT: list[dict[Any, Any]] = [
    *({**NEED, name: value} for name in NEED for value in WRONG if name != "text"),
    {**NEED, CANARY: CANARY},
    {**NEED, NUMBER: 1},
    {**NEED, (CANARY,): 1, None: CANARY},
    {**NEED, f"\ud800{CANARY}": 1},
    {**NEED, "text": f"\ud800{CANARY}"},
    {CANARY: CANARY},
]
WAYS: dict[str, Callable[[Any], object]] = {
    "model_validate": Need.model_validate,
    "inside theirs": lambda spoilt: Theirs(need=spoilt, more=[spoilt]),
    "list": TypeAdapter(list[Need]).validate_python,
    "quiet list": TypeAdapter(Quiet[list[Need]]).validate_python,
    "inside a case": lambda spoilt: Case.model_validate({**base()["cases"][0], "needs": [spoilt]}),
}


@pytest.mark.parametrize("way", WAYS)
def test_no_error_repeats_what_was_given(way: str) -> None:
    """Whichever field, key or type is wrong, and wherever the model stands."""
    for spoilt in SPOILT:
        given = [spoilt] if "list" in way else spoilt
        error = assert_silent(lambda given=given: WAYS[way](given))  # type: ignore[misc]
        assert all(
            isinstance(part, int) or part != CANARY for e in error.errors() for part in e["loc"]
        )


def test_no_error_of_a_constructor_a_text_or_an_assignment_repeats_what_was_given() -> None:
    """Every other way in."""
    need = Need(**NEED)
    for spoilt in SPOILT:
        if all(isinstance(key, str) for key in spoilt):
            assert_silent(lambda spoilt=spoilt: Need(**spoilt))  # type: ignore[misc]
            text = json.dumps(spoilt)
            assert_silent(lambda text=text: Need.model_validate_json(text))  # type: ignore[misc]
    for text in (f'{{"{CANARY}', f'"{CANARY}"', f'{{"id": {CANARY}}}', f'["{CANARY}"]', CANARY):
        assert_silent(lambda text=text: Need.model_validate_json(text))  # type: ignore[misc]
    assert_silent(lambda: setattr(need, "area", CANARY))
    assert_silent(lambda: setattr(need, CANARY, CANARY))


def test_a_traceback_and_a_log_record_of_an_error_hold_nothing_of_what_was_given(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """As a program writes them that does not know better; run apart from this file's own lines."""
    code = (
        "import sys, logging; from barnterm.models import Need\n"
        "try: Need.model_validate_json(sys.stdin.read())\n"
        "except Exception: logging.exception('refused')\n"
        "Need(**__import__('json').loads(sys.argv[1]))"
    )
    given = json.dumps({**NEED, CANARY: CANARY, "area": CANARY})
    command = [sys.executable, "-c", code, given]
    run = subprocess.run(command, input=given, capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stderr.count("2 validation errors for Need") == 2
    assert CANARY not in run.stderr
    with pytest.raises(ValidationError) as caught:
        Need.model_validate({CANARY: CANARY})
    logging.getLogger("test").error("refused: %r %s", caught.value, caught.value.errors())
    assert CANARY not in caplog.text


def test_a_location_ends_before_the_first_key_that_is_not_known() -> None:
    """What is known of the way to a fault is told, and no more."""
    error = assert_silent(
        lambda: Exchange.model_validate({**base(), "cases": [{CANARY: 1}, CANARY]})
    )
    locs = {each["loc"] for each in error.errors()}
    assert {("cases", 0), ("cases", 0, "child"), ("cases", 1)} <= locs


def test_the_errors_of_others_are_told_without_values() -> None:
    """Those of a list that is none, of a dictionary of models, and of FastAPI."""
    for type_, given in ((list[Need], {CANARY: NUMBER}), (dict[str, Need], {CANARY: {CANARY: 1}})):
        with pytest.raises(ValidationError) as caught:
            TypeAdapter[Any](type_).validate_python(given)
        told = without_values(caught.value.errors())
        assert told
        assert CANARY not in repr(told)
        assert str(NUMBER) not in repr(told)
    body = [{"type": "x", "loc": ("body", "needs", 0, CANARY), "msg": CANARY, "input": CANARY}]
    assert without_values(body) == [
        {"type": "value_not_valid", "loc": ("body", "needs", 0), "msg": "The value is not valid"}
    ]


def test_the_own_validator_of_a_subclass_may_say_what_it_likes_and_is_not_repeated() -> None:
    """A message of somebody else's may be made of the value."""
    from pydantic import field_validator

    class Stricter(Need):
        @field_validator("text")
        @classmethod
        def refuse(cls, value: str) -> str:
            raise ValueError(value)

    assert_silent(lambda: Stricter(**{**NEED, "text": CANARY}))


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("mode", ["python", "json"])
def test_what_is_written_warns_of_nothing(mode: Any) -> None:
    """A wrong value that nobody checked is written as it is, for the check to find."""
    need = Need(**NEED)
    need.concerns.append(NUMBER)  # type: ignore[arg-type]
    unchecked = Need.model_construct(**{**NEED, "area": NUMBER, "rests_on": [{CANARY: CANARY}]})
    for each in (need, unchecked, Theirs.model_construct(need=unchecked)):
        assert str(NUMBER) in repr(each.model_dump(mode=mode))
        assert str(NUMBER) in each.model_dump_json()
    assert TypeAdapter(list[Need]).dump_python([unchecked])[0]["area"] == NUMBER


NOTHING = {"text": None, "category": None, "rests_on": None}


def test_none_in_a_constructor_is_a_field_that_is_left_out() -> None:
    """Also inside what is given as dictionaries, as rows of a database are."""
    given: Any = {**NEED, **NOTHING}
    need = Need(**given)
    assert need == Need(**{k: v for k, v in NEED.items() if k not in NOTHING})
    assert need.model_fields_set.isdisjoint(NOTHING)
    case = Case(id="c", child="p", needs=[{**NEED, "text": None}], roles=None)  # type: ignore[list-item]
    assert case.model_dump() == {"id": "c", "child": "p", "needs": [NEED]}


def test_none_for_a_field_that_must_be_there_is_a_field_that_is_missing() -> None:
    """The error says that it is missing."""
    error = assert_silent(lambda: Need(**{**NEED, "area": None}))
    assert [(each["type"], each["loc"]) for each in error.errors()] == [("missing", ("area",))]


def test_null_in_a_file_or_a_body_is_a_fault() -> None:
    """There is one way of saying nothing in a file."""
    for given in ({**NEED, **NOTHING}, {**NEED, "text": None}):
        assert_silent(lambda given=given: Need.model_validate(given))  # type: ignore[misc]
        assert_silent(lambda given=given: Need.model_validate_json(json.dumps(given)))  # type: ignore[misc]


def test_what_is_written_leaves_out_none_however_it_is_written() -> None:
    """By itself, as text, inside somebody else's model, by a type adapter, and read back."""
    need, expected = (
        Need(**{**NEED, **NOTHING}),
        {k: v for k, v in NEED.items() if k not in NOTHING},
    )
    assert need.model_dump() == need.model_dump(mode="json") == expected
    assert json.loads(need.model_dump_json()) == expected
    assert Theirs(need=need).model_dump() == {"need": expected, "more": []}
    assert TypeAdapter(Need).dump_python(need) == expected
    assert Need.model_validate(need.model_dump()) == need
    assert need.model_dump(include={"id", "text"}) == {"id": NEED["id"]}
    assert "area" not in need.model_dump(exclude={"area"})


def test_a_date_may_stand_where_a_day_is_wanted_and_a_datetime_where_a_moment_is() -> None:
    """They are kept as the file has them; the day of a moment is the day in Sweden."""
    need = Need(**{**NEED, "identified_on": date(2026, 2, 2)})
    assert need.identified_on == "2026-02-02"
    late = datetime(2026, 2, 2, 23, 30, tzinfo=UTC)
    need.identified_on = late  # type: ignore[assignment]
    assert need.identified_on == "2026-02-03"
    exchange = Exchange(**{**base(), "created": late})
    assert exchange.created == "2026-02-02T23:30:00+00:00"
    odd = datetime(1900, 1, 1, 12, tzinfo=timezone(timedelta(minutes=72, seconds=14)))
    assert Exchange(**{**base(), "created": odd}).created == "1900-01-01T10:47:46+00:00"
    assert barnterm.validate(exchange, at=DAY).outcome != "unreadable"


@pytest.mark.parametrize(
    ("value", "why"),
    [(datetime(2026, 2, 2, 9), "time zone"), (date(2026, 2, 2), "time of day")],
)
def test_a_moment_that_nobody_can_place_is_refused_with_the_reason(value: date, why: str) -> None:
    """A datetime without a zone, and a date where a moment is wanted."""
    error = assert_silent(lambda: Exchange(**{**base(), "created": value}))
    (found,) = error.errors()
    assert found["loc"] == ("created",)
    assert why in found["msg"]


def test_a_date_is_no_text_and_no_code() -> None:
    """It stands for a day, and for nothing else."""
    for field in ("id", "area", "text"):
        assert_silent(lambda field=field: Need(**{**NEED, field: date(2026, 2, 2)}))  # type: ignore[misc]


def test_an_assignment_is_checked_and_none_clears_what_may_be_left_out() -> None:
    """A wrong value changes nothing."""
    need = Need(**NEED)
    assert_silent(lambda: setattr(need, "level", CANARY))
    assert need.level == NEED["level"]
    need.text = "Något."
    need.text = None
    assert need.text is None
    assert "text" not in need.model_fields_set
    assert_silent(lambda: setattr(need, "level", None))


def test_every_type_of_codes_can_be_imported_and_has_the_codes_of_its_scheme() -> None:
    """A drop-down list and a type check say the same."""
    for scheme in terms.table().schemes:
        assert scheme.name in models.__all__
        codes = tuple(term.code for term in scheme.terms)
        assert get_args(getattr(models, scheme.name)) == codes
    assert set(ALL) <= set(models.__all__)


def test_every_field_of_every_model_is_described() -> None:
    """With what it means, and how a value is written."""
    bare = [
        f"{n}.{f}" for n, m in ALL.items() for f, i in m.model_fields.items() if not i.description
    ]
    assert bare == []
    documented = [model for model in ALL.values() if "Attributes:\n" in str(model.__doc__)]
    assert documented == list(ALL.values())
    assert "YYYY-MM-DD" in str(Need.model_fields["identified_on"].description)
    assert "class RoleAssignment" in str(Need.model_fields["identified_by"].description)
    assert "scheme need_area" in str(Need.model_fields["area"].description)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_the_schema_of_a_model_is_the_same_for_what_is_read_and_written(
    mode: JsonSchemaMode,
) -> None:
    """OpenAPI describes an answer field by field, as it describes a body."""
    for model in ALL.values():
        schema = model.model_json_schema(mode=mode)
        assert set(schema["properties"]) == set(model.model_fields)
        assert schema["additionalProperties"] is False
        assert str(model.__doc__).startswith(schema["description"] + "\n\nAttributes:")


def test_the_careful_path_and_the_models_find_the_same_faults() -> None:
    """The shape that the check asks is another picture of the schema than the models are."""
    found = 0
    for case in cases():
        if isinstance(case.source, bytes) and b'"purpose"' in case.source:
            tree = whole_numbers(json.loads(case.source))
            by_shape, by_models = kinds(validator(), tree), kinds(Exchange, tree)
            assert by_shape == by_models, case.says
            found += bool(by_shape)
    assert found > 10


def kinds(judge: Any, tree: Any) -> list[tuple[Any, Any]]:
    """The types and locations of the errors, without a last key that no field has."""
    validate = judge.validate_python if isinstance(judge, SchemaValidator) else judge.model_validate
    names = {slot.name for slots in SLOTS.values() for slot in slots}
    try:
        validate(tree)
    except ValidationError as error:
        return sorted(
            (
                each["type"],
                tuple(part for part in each["loc"] if part in names or part in range(99)),
            )
            for each in error.errors()
        )
    return []


@pytest.mark.parametrize("data", [f'{{"{CANARY}": 1}}', f'"{CANARY}"', f"{{{CANARY}", b"\xff"])
def test_the_structs_say_nothing_of_what_they_could_not_read(data: Any) -> None:
    """No value, no key and no chain of errors with one."""
    with pytest.raises(msgspec.DecodeError) as caught:
        structs.decode(data)
    assert CANARY not in said(caught.value)
    assert caught.value.__context__ is None


def test_dir_and_help_show_what_there_is() -> None:
    """All public names, and the modules that one is to know of, whether or not they are loaded."""
    code = (
        "import barnterm, pydoc\n"
        "print(sorted(set(barnterm.__all__) - set(dir(barnterm))))\n"
        "print(barnterm.terms.schemes()['need_level']['high'].labels['sv'])\n"
        "print(barnterm.models.Need.__name__)\n"
        "print(pydoc.render_doc(barnterm, renderer=pydoc.plaintext))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    lines = run.stdout.splitlines()
    assert lines[:3] == ["[]", "hög", "Need"]
    for name in (
        "validate(source",
        "validate_file(path",
        "class Report",
        "find(",
        "barnterm.models",
    ):
        assert name in run.stdout


def test_a_model_of_ours_is_known_by_its_base() -> None:
    """So that a program can tell our models from others."""
    assert all(issubclass(each, Base) for each in ALL.values())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Person(**PERSON).model_copy().model_dump() == PERSON
        assert Organisation(id="o", name="x", service="school").model_dump_json()
