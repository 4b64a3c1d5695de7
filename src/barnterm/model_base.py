"""What the Pydantic models have in common: their errors repeat nothing, and None says nothing."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Self, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidationError,
    WrapValidator,
)
from pydantic.fields import FieldInfo
from pydantic_core import InitErrorDetails, PydanticCustomError, core_schema

BUILDING = object()
"""The context of a constructor, where None means that the field is left out."""

NAMES: set[str] = set()
"""The names of the fields of all models: what an error may name of the way to a fault."""

SAID = frozenset(
    "missing extra_forbidden invalid_key model_type model_attributes_type dict_type list_type "
    "too_short literal_error string_type string_pattern_mismatch string_unicode bool_type "
    "int_type finite_number greater_than_equal less_than_equal".split()
)
"""Pydantic's errors whose messages are made of the schema alone."""

OWN = {
    "value_not_valid": "The value is not valid",
    "json_invalid": "The text is not JSON",
    "no_such_attribute": "There is no such field",
    "moment_without_zone": "A datetime needs a time zone (tzinfo); for a day, a date will do",
    "moment_without_time": "A moment needs a time of day: give a datetime, not a date",
}
"""Errors that are ours, or that get a sentence of ours because Pydantic's repeats a value."""

Validate = Callable[[Any], Any]
T = TypeVar("T")


def without_values(errors: Iterable[Any]) -> list[dict[str, Any]]:
    """Errors of Pydantic with their type, location and message, and nothing of what was given.

    Args:
        errors: What `errors()` of a ValidationError gave, or of FastAPI's
            RequestValidationError.

    Returns:
        An error each, with `type`, `loc` and `msg`. A location ends before the first key that
        is not the name of a field, and keeps how FastAPI begins it, such as "body".
    """
    return [
        {
            "type": each["type"] if each["type"] in SAID or each["type"] in OWN else NOT_VALID,
            "loc": known_part(each["loc"], NAMES | PLACES),
            "msg": each["msg"] if each["type"] in SAID else OWN.get(each["type"], OWN[NOT_VALID]),
        }
        for each in errors
    ]


FIELDS = "\n\nAttributes:"
"""What stands between the meaning of a class and its fields."""

NOT_VALID = "value_not_valid"
PLACES = {"body", "query", "path", "header", "cookie"}
"""What FastAPI begins a location with."""


def known_part(
    loc: Sequence[str | int], names: Container[str], begins_in_list: bool = False
) -> tuple[str | int, ...]:
    """The location as far as its keys are names. A number that nothing stands before is a key,
    and known to nobody, unless it begins in a list.
    """
    for depth, part in enumerate(loc):
        is_known = part in names if isinstance(part, str) else depth or begins_in_list
        if not is_known:
            return tuple(loc[:depth])
    return tuple(loc)


def silent(error: ValidationError, of_list: bool) -> ValidationError:
    """The same error without what was given: no input, no unknown key, no message from a value."""
    lines = [
        InitErrorDetails(type=kind(each), loc=known_part(each["loc"], NAMES, of_list), input=None)
        | ({"ctx": each["ctx"]} if each["type"] in SAID and "ctx" in each else {})
        for each in error.errors(include_url=False, include_input=False)
    ]
    return ValidationError.from_exception_data(error.title, lines, hide_input=True)


def kind(each: Any) -> Any:
    if each["type"] in SAID:
        return each["type"]
    own = each["type"] if each["type"] in OWN else NOT_VALID
    return PydanticCustomError(own, OWN[own])


def validated(validate: Validate, given: Any) -> Any:
    """What `validate` makes of what is given.

    Raises ValidationError without it, outside the handling of the first one, so that the first
    is not kept as the context of the second.
    """
    try:
        return validate(given)
    except ValidationError as error:
        failed = silent(error, isinstance(given, list))
    raise failed


def validated_quietly(given: Any, validate: Validate) -> Any:
    return validated(validate, given)


def in_silence(name: str) -> core_schema.WithInfoWrapValidatorFunction:
    """What stands around the validation of a model, wherever the model stands."""

    def silently(given: Any, validate: Validate, info: core_schema.ValidationInfo[Any]) -> Any:
        if info.context is BUILDING and isinstance(given, dict):
            given = {key: value for key, value in given.items() if value is not None}
        return validated(validate, given)

    silently.__name__ = name  # by which Pydantic's errors call it
    return silently


Quiet = Annotated[T, WrapValidator(validated_quietly)]
"""A list of models, or whatever else holds them, whose errors repeat as little as theirs do:
`Quiet[list[Need]]`. Models need none.
"""


def without_none(model: Any, serialize: Validate) -> Any:
    """The fields that say something. What is no model is somebody else's mistake and left as is."""
    if not isinstance(model, Base):
        return model
    return {key: value for key, value in serialize(model).items() if value is not None}


def unwarned(schema: Any) -> core_schema.CoreSchema:
    """The schema of a model whose fields are written as they are; else a value that is not what
    a field should have, as after `model_construct`, would stand in a warning.
    """
    if "fields" not in schema:
        return {**schema, "schema": unwarned(schema["schema"])}
    fields = {
        name: {**each, "schema": as_it_is(each["schema"])}
        for name, each in schema["fields"].items()
    }
    return {**schema, "fields": fields}


def as_it_is(schema: Any) -> Any:
    has_its_own = "serialization" in schema or "serialization" in schema.get("schema", {})
    return schema if has_its_own else {**schema, "serialization": {"type": "any"}}


def with_fields(said: str, fields: Mapping[str, FieldInfo]) -> str:
    """What is said of a class, and of each of its fields, for `help`."""
    lines = (f"    {name}: {field.description}" for name, field in fields.items())
    return "\n".join([said.partition(FIELDS)[0] + FIELDS, *lines])


class Base(BaseModel):
    """What all models share: closed and strict, in silence about values in errors and warnings,
    and with no difference between None and a field that is left out.
    """

    model_config = ConfigDict(
        extra="forbid", strict=True, hide_input_in_errors=True, validate_assignment=True
    )

    def __init__(self, /, **data: Any) -> None:
        __tracebackhide__ = True
        self.__pydantic_validator__.validate_python(data, self_instance=self, context=BUILDING)

    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined] # as BaseModel's own has

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        NAMES.update(cls.model_fields)
        cls.__doc__ = with_fields(cls.__doc__ or "", cls.model_fields)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: GetJsonSchemaHandler) -> Any:
        """Described by what the class is; its fields are described each by itself."""
        described = handler(schema)
        own = handler.resolve_ref_schema(described)
        said = (cls.__doc__ or "").partition(FIELDS)[0]
        own.pop("description", None)
        own.update({"description": said} if said else {})
        return described

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.with_info_wrap_validator_function(
            in_silence(cls.__name__),
            unwarned(handler(source)),
            serialization=core_schema.wrap_serializer_function_ser_schema(without_none),
        )

    def __setattr__(self, name: str, value: Any) -> None:
        """Validated as in a constructor, so that None clears a field that may be left out."""
        field = type(self).model_fields.get(name)
        if value is None and field and not field.is_required():
            self.__dict__[name] = None
            self.__pydantic_fields_set__.discard(name)
        else:
            super().__setattr__(name, value)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """The model that a JSON text holds. Raises ValidationError, without the text."""
        model: Self = validated(
            lambda given: super(Base, cls).model_validate_json(given, **options), json_data
        )
        return model


def as_day(value: Any) -> Any:
    """A date as a file has it, and a datetime as the day that it is in Sweden."""
    if isinstance(value, datetime):
        from zoneinfo import ZoneInfo  # most give a date or a text

        return with_zone(value).astimezone(ZoneInfo("Europe/Stockholm")).date().isoformat()
    return value.isoformat() if isinstance(value, date) else value


def as_moment(value: Any) -> Any:
    """A datetime as a file has it."""
    if isinstance(value, datetime):
        whole_minutes = not with_zone(value).strftime("%z")[5:]
        return (value if whole_minutes else value.astimezone(UTC)).isoformat()
    if isinstance(value, date):
        raise PydanticCustomError("moment_without_time", OWN["moment_without_time"])
    return value


def with_zone(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise PydanticCustomError("moment_without_zone", OWN["moment_without_zone"])
    return value
