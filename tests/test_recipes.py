"""What the page with recipes shows does what it says, and nothing that is sent comes back."""

import io
import json
import re
import subprocess
import sys
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory
from fastapi.testclient import TestClient

import barnterm
from barnterm.models import Exchange
from conformance.suite import DAY, EXAMPLES, ROOT, base

PAGE = (ROOT / "docs" / "recipes.md").read_text("utf-8")
CANARY = "Zq7canary"
GOOD = json.dumps(base())


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def block_with(words: str) -> str:
    """The only block of Python that holds these words."""
    (found,) = [each for each in blocks("python") if words in each]
    return found


@pytest.mark.parametrize(
    ("words", "shown"), [("LARGEST = 20", 0), ("sqlite3", 1), ("get_args", 2)], ids=str
)
def test_a_recipe_prints_what_is_shown(words: str, shown: int) -> None:
    """The script, the way from a database and back, and the list to choose from."""
    command = [sys.executable, "-c", block_with(words)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout + run.stderr == blocks("text")[shown]


@pytest.fixture(scope="module")
def app() -> Any:
    """The program that the page shows for FastAPI."""
    made: dict[str, Any] = {}
    exec(block_with("FastAPI()\n\n\n@app.exc"), made)  # noqa: S102
    return made["app"]


@pytest.fixture
def client(app: Any) -> TestClient:
    return TestClient(app)


def test_fastapi_gives_back_what_it_took_without_anything_that_is_none(client: TestClient) -> None:
    """An exchange and a case come back as they were sent."""
    assert client.post("/exchanges", json=base()).json() == base()
    case = base()["cases"][0]
    assert client.post("/cases", json=case).json() == case
    assert client.post("/needs", json=case["needs"]).json() == len(case["needs"])


def test_fastapi_answers_with_a_report(client: TestClient) -> None:
    """It is what the report says of itself in Swedish, and what the OpenAPI document describes."""
    said = client.post("/check", json=base()).json()
    assert said == barnterm.validate(base(), at=DAY).to_dict("sv")
    described = client.get("/openapi.json").json()
    answer = described["paths"]["/check"]["post"]["responses"]["200"]
    schema = answer["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Report"}
    report = described["components"]["schemas"]["Report"]
    assert set(report["properties"]) == set(said)


def test_every_field_is_described_where_an_api_is_read(client: TestClient) -> None:
    """OpenAPI has the meaning of each field of each model, with its unit or how it is written."""
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    fields = {name: s["properties"] for name, s in schemas.items() if name in vars(barnterm.models)}
    assert len(fields) > 30
    bare = [(n, f) for n, each in fields.items() for f, s in each.items() if "description" not in s]
    assert bare == []
    assert fields["Person"]["age"]["description"].endswith("Whole years, from 0 to 130.")


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (GOOD.encode(), 200, None),
        (GOOD[:-9].encode(), 422, "source.not_json"),
        (b" " * 5_000_001, 422, "source.too_large"),
        (b"\xff" + CANARY.encode(), 422, "source.not_utf8"),
    ],
)
def test_an_upload_is_checked_and_limited_in_fastapi_and_django(
    client: TestClient, data: bytes, status: int, code: str | None
) -> None:
    """A good file is taken; one that is broken or too large is refused with a report on it."""
    for answer in (client.post("/uploads", files={"file": ("a.json", data)}), by_django(data)):
        assert answer.status_code == status
        text = answer.content.decode()
        codes = [each["code"] for each in json.loads(text)["files"][0]["findings"]]
        assert codes == ([code] if code else [])
        assert CANARY not in text


def by_django(data: bytes | None) -> Any:
    """What the view that the page shows answers to an upload."""
    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    made: dict[str, Any] = {}
    exec(block_with("django"), made)  # noqa: S102
    files = {} if data is None else {"file": SimpleUploadedFile("a.json", data)}
    return made["upload"](RequestFactory().post("/uploads", files))


def test_the_view_for_django_wants_a_file_that_is_sent() -> None:
    """A form without one is answered, and so is a request that sends nothing."""
    assert by_django(None).status_code == 400
    made: dict[str, Any] = {}
    exec(block_with("django"), made)  # noqa: S102
    assert made["upload"](RequestFactory().get("/uploads")).status_code == 405


def test_an_example_is_read_written_stored_and_read_again_as_the_same() -> None:
    """What was dumped has no null, is read back, and gets the report that the file gets."""
    for path in EXAMPLES:
        exchange = Exchange.model_validate_json(path.read_bytes())
        text = exchange.model_dump_json()
        assert json.loads(text) == exchange.model_dump() == json.loads(path.read_text("utf-8"))
        assert Exchange.model_validate_json(text) == exchange
        found = barnterm.validate(io.BytesIO(text.encode()), at=DAY).findings
        expected = barnterm.validate_file(path, at=DAY).findings
        assert sorted((e.code, e.at) for e in found) == sorted((e.code, e.at) for e in expected)
