"""A real FastAPI program with five endpoints, under attack: nothing that is sent comes back."""

import copy
import json
import logging
import random
import re
import traceback
from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple

import pytest
from fastapi import FastAPI, File, UploadFile
from fastapi.testclient import TestClient
from mutate import mutated

import barnterm
from barnterm.models import Case, Exchange, Need, Quiet
from conformance.suite import DAY, EXAMPLES, ROOT, base

CANARY, NUMBER = "Zq7canary", 737373737373
ATTACKS = [100, pytest.param(2_000, marks=pytest.mark.slow)]
PATHS = ("/exchanges", "/cases", "/needs", "/check", "/uploads")


class Sent(NamedTuple):
    """A faulty body, for one of the endpoints."""

    path: str
    body: bytes
    kind: str


def bare() -> FastAPI:
    """The five endpoints of the recipe, with nothing done about what FastAPI says by itself."""
    app = FastAPI()

    @app.post("/exchanges")
    def take(exchange: Exchange) -> Exchange:
        return exchange

    @app.post("/cases")
    def take_case(case: Case) -> Case:
        return case

    @app.post("/needs")
    def take_needs(needs: Quiet[list[Need]]) -> list[Need]:
        return needs

    @app.post("/check")
    def check(exchange: Exchange) -> barnterm.Report:
        return barnterm.validate(exchange, at=DAY)

    @app.post("/uploads")
    def upload(file: Annotated[UploadFile, File()]) -> barnterm.Report:
        return barnterm.validate(file.file, at=DAY, max_bytes=1_000_000)

    return app


def by_recipe() -> FastAPI:
    """The program that docs/recipes.md shows."""
    page = (ROOT / "docs" / "recipes.md").read_text("utf-8")
    shown = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    (code,) = [each for each in shown if "RequestValidationError" in each]
    made: dict[str, Any] = {}
    exec(code, made)  # noqa: S102
    app: FastAPI = made["app"]
    return app


def with_key(tree: Any, chance: random.Random) -> Any:
    """The tree with an unknown key in one of its objects."""
    tree = copy.deepcopy(tree)
    found = list(objects(tree))
    if not found:
        return [{CANARY: tree}]
    chance.choice(found)[f"{CANARY}{chance.randrange(9)}"] = CANARY
    return tree


def with_value(tree: Any, chance: random.Random) -> Any:
    """The tree with a value that no field may have, in any field."""
    tree = copy.deepcopy(tree)
    fields = [(each, key) for each in objects(tree) for key in each if each[key] != [{}]]
    held, key = chance.choice(fields)
    held[key] = chance.choice([{CANARY: NUMBER}, [[CANARY]], [NUMBER, {CANARY: 1}]])
    return tree


def with_number(tree: Any, chance: random.Random) -> Any:
    """The tree with a number, which no id and no code is, where a text stands."""
    tree = copy.deepcopy(tree)
    held, key = chance.choice([(o, k) for o in objects(tree) for k in o if isinstance(o[k], str)])
    held[key] = NUMBER
    return tree


def objects(tree: Any) -> Iterator[dict[str, Any]]:
    if isinstance(tree, dict):
        yield tree
    for each in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from objects(each)


MAKERS = {"key": with_key, "value": with_value, "number": with_number}


def broken(tree: Any, chance: random.Random) -> bytes:
    """A text that is no JSON, or not the kind of JSON that is wanted."""
    text = json.dumps(with_key(tree, chance))
    cut = text[: chance.randrange(2, len(text))] + chance.choice(["", f'"{CANARY}', f"{CANARY}}}"])
    others = [json.dumps(CANARY), json.dumps({CANARY: NUMBER}), json.dumps([[CANARY]]), str(NUMBER)]
    written = chance.choice([cut, cut, text.replace(":", f": {CANARY}", 1), *others])
    wild = [b"\xff" + text.encode(), text.encode("utf-16"), b"[" * 5_000 + text.encode()]
    return chance.choice([*[written.encode()] * 6, *wild])


def attacks(count: int) -> Iterator[Sent]:
    """Faulty bodies, the same each time."""
    chance = random.Random(12)  # noqa: S311
    documents = [
        base(),
        *(json.loads(path.read_text("utf-8")) for path in (EXAMPLES[0], EXAMPLES[5])),
    ]
    for number in range(count):
        path = PATHS[number % len(PATHS)]
        tree = part_for(path, chance.choice(documents))
        kind = chance.choice([*MAKERS, "broken", "mutated"])
        if kind == "mutated":
            tree = mutated(tree, chance)
        made = MAKERS.get(kind, with_key)(tree, chance)
        text = json.dumps(made).encode()
        yield Sent(path, broken(tree, chance) if kind == "broken" else text, kind)


def part_for(path: str, document: Any) -> Any:
    if path == "/cases":
        return document["cases"][0]
    return document["cases"][0]["needs"] if path == "/needs" else document


def answer_to(client: TestClient, sent: Sent) -> tuple[int, str]:
    """The status and all that is said: the answer, or the exception with its traceback."""
    try:
        if sent.path == "/uploads":
            found = client.post(sent.path, files={"file": ("a.json", sent.body)})
        else:
            headers = {"content-type": "application/json"}
            found = client.post(sent.path, content=sent.body, headers=headers)
    except Exception as error:
        lines = traceback.format_exception_only(error)
        return 500, "".join([*lines, repr(error), repr(error.__context__), repr(error.__cause__)])
    return found.status_code, found.text + str(found.headers)


@pytest.mark.parametrize("count", ATTACKS)
@pytest.mark.parametrize("make", [bare, by_recipe])
def test_no_faulty_body_comes_back_in_an_answer_a_log_or_an_exception(
    make: Any, count: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Each is refused or reported on, without a value, an unknown key or a number from it."""
    caplog.set_level(logging.DEBUG)
    client, seen = TestClient(make()), Counter[tuple[str, str, int]]()
    for sent in attacks(count):
        status, said = answer_to(client, sent)
        seen[sent.path, sent.kind, status] += 1
        told = f"{sent.path} {sent.kind} {status}"
        assert CANARY not in said, told
        assert str(NUMBER) not in said, told
        assert status in {200, 400, 422} if sent.path == "/uploads" else status in {400, 422}, told
    assert CANARY not in caplog.text
    assert str(NUMBER) not in caplog.text
    assert {(path, kind) for path, kind, _ in seen} == {
        (path, kind) for path in PATHS for kind in ("key", "value", "number", "broken", "mutated")
    }


def test_the_attack_would_be_seen_where_a_body_is_given_back() -> None:
    """A program that answers with what it was sent is caught at once, so the test has power."""
    app = FastAPI()

    @app.post("/exchanges")
    def echo(body: dict[str, Any]) -> Any:
        return body

    sent = next(each for each in attacks(20) if each.path == "/exchanges" and each.kind == "key")
    assert CANARY in answer_to(TestClient(app), sent)[1]


def test_an_answer_that_is_none_of_ours_raises_without_its_values() -> None:
    """An endpoint that returns something else than it says is a fault that FastAPI raises."""
    app = FastAPI()

    @app.get("/needs", response_model=Need)
    def wrong() -> Any:
        return {CANARY: NUMBER, "area": CANARY}

    with pytest.raises(Exception, match="validation error") as caught:
        TestClient(app).get("/needs")
    assert CANARY not in str(caught.value) + repr(caught.value)
    assert str(NUMBER) not in str(caught.value)


@pytest.mark.parametrize(
    "body", [{CANARY: NUMBER}, CANARY, NUMBER, [CANARY], {CANARY: {CANARY: 1}}]
)
def test_what_fastapi_says_by_itself_is_said_without_values_by_the_recipe(body: Any) -> None:
    """A list that is none, a dictionary of models, and a number in the address."""
    app = by_recipe()

    @app.post("/plain")
    def plain(needs: list[Need]) -> int:
        return len(needs)

    @app.post("/by-key/{number}")
    def by_key(number: int, needs: dict[str, Need]) -> int:
        return number + len(needs)

    client = TestClient(app)
    for answer in (client.post("/plain", json=body), client.post(f"/by-key/{CANARY}", json=body)):
        assert answer.status_code == 422
        assert answer.json()["detail"]
        assert CANARY not in answer.text
        assert str(NUMBER) not in answer.text
