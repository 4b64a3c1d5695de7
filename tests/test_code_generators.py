"""What generators make of the schema is what a developer would have written, page by page.

The commands are those of the vendors' page. Where a program is missing, `python3 tasks.py test`
brings it.
"""

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pydantic import BaseModel

import barnterm.models
from conformance.suite import EXAMPLES, ROOT

pytestmark = pytest.mark.slow

PAGE = ROOT / "docs" / "en" / "for-vendors" / "generated-code.md"
IN_SWEDISH = ROOT / "docs" / "sv" / "for-leverantorer" / "genererad-kod.md"
SCHEMAS = ROOT / "src" / "barnterm" / "_generated"
BIN = Path(sys.executable).parent
HERE = ROOT / "tests" / "generators"
MODULES = HERE / "node_modules"
JARS = Path("/usr/share/java")
"""Where Debian puts what is written in Java."""
NAMES = {"Exchange", "Case", "Goal", "Purpose", "Need", "NeedLevel", "Person", "Consent", "Scope"}
"""Some of the classes and lists of codes."""


def blocks(page: Path, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def shown(*words: str) -> str:
    """The one command on the page that holds all these words."""
    lines = "".join(blocks(PAGE, "sh")).splitlines()
    (line,) = (line for line in lines if all(word in line for word in words))
    return line


def run(command: str, folder: Path, *more: str) -> str:
    """Run a command of the page as it stands, in a folder; return what it says besides."""
    line, _, output = command.partition(" > ")
    words = shlex.split(line)
    if words[0] == "npx":
        assert MODULES.is_dir(), "run `python3 tasks.py test`, which installs it"
        words[:2] = [str(BIN / "node"), str((MODULES / ".bin" / words[1]).resolve())]
    else:
        words[0] = str(BIN / words[0])
    done = subprocess.run([*words, *more], cwd=folder, capture_output=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    if output:
        (folder / output).write_bytes(done.stdout)
    return done.stderr.decode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the schemas in it, as the page has them."""
    for name in ("exchange", "editor"):
        shutil.copy(SCHEMAS / f"{name}.schema.json", tmp_path)
    return tmp_path


def examples() -> list[Any]:
    return [json.loads(path.read_text("utf-8")) for path in EXAMPLES]


def numbered(names: Iterable[str]) -> list[str]:
    """The names that are another name with a number after it, as Case1 is."""
    known = set(names)
    return sorted(each for each in known if each[-1].isdigit() and each.rstrip("0123456789"))


def are_plain(names: Iterable[str]) -> bool:
    """Whether the names are those of the standard: English, and none twice with a number."""
    known = set(names)
    return known >= NAMES and numbered(known) == [] and all(each.isascii() for each in known)


def test_a_name_with_a_number_or_a_swedish_letter_is_not_plain() -> None:
    """The test of names sees what generators did with the former schema."""
    assert are_plain(NAMES)
    assert not are_plain({*NAMES, "LocalId1"})
    assert not are_plain({*NAMES, "Ändamål"})
    assert not are_plain(NAMES - {"Goal"})


def test_the_two_pages_show_the_same() -> None:
    """Commands and code are the same on the page in Swedish."""
    for kind in ("sh", "java"):
        assert blocks(PAGE, kind) == blocks(IN_SWEDISH, kind) != []


def test_the_page_tells_the_versions_that_are_tested() -> None:
    """Each version on the page is that of the program that is run here."""
    text = PAGE.read_text("utf-8")
    for name, version in json.loads((HERE / "package.json").read_text())["dependencies"].items():
        assert f"`npm install {name}`. Version {version} " in text or name == "typescript"
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    for name in ("datamodel-code-generator", "flattentool"):
        (version,) = re.findall(rf'"{name}==([\d.]+)"', project)
        assert re.search(rf"`pip install {name}`[.;] [Vv]ersion {re.escape(version)} is", text)


def tsc(folder: Path, *files: str) -> str:
    options = "--noEmit --strict --exactOptionalPropertyTypes --target es2022 --module esnext"
    command = [str(BIN / "node"), str(MODULES / "typescript" / "bin" / "tsc"), *options.split()]
    command += ["--moduleResolution", "bundler", *files]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout  # noqa: S603


def typed(folder: Path, name: str, tree: Any, type_: str = "Exchange") -> str:
    """A TypeScript file that says of a value that it is of a type."""
    text = json.dumps(tree, ensure_ascii=False)
    head = f'import type {{ {type_} }} from "./exchange";\n'
    (folder / name).write_text(f"{head}export const it: {type_} = {text};\n", "utf-8")
    return name


def test_typescript_has_the_names_of_the_standard_and_takes_the_examples(folder: Path) -> None:
    """TypeScript knows Exchange and each class once, and every example is an Exchange to it."""
    run(shown("npx json2ts"), folder)
    text = (folder / "exchange.d.ts").read_text("utf-8")
    assert are_plain(re.findall(r"^export (?:interface|type) (\w+)", text, re.MULTILINE))
    assert re.search(r"^  level: NeedLevel;$", text, re.MULTILINE)
    assert "any" not in re.findall(r"^  \w+\??: (\w+)", text, re.MULTILINE)
    files = [typed(folder, f"{n}.ts", tree) for n, tree in enumerate(examples())]
    assert tsc(folder, *files) == ""


def test_typescript_refuses_null_and_a_field_that_is_not_there(folder: Path) -> None:
    """What the standard refuses is no value of the generated types either."""
    run(shown("npx json2ts"), folder)
    amount = {"number": 1, "unit": "people"}
    for name, more in (("null.ts", {"bound": None}), ("unknown.ts", {"weight": 2})):
        said = tsc(folder, typed(folder, name, {**amount, **more}, "Amount"))
        assert f"{name}(" in said


def test_lists_are_plain_in_typescript_for_whoever_asks(folder: Path) -> None:
    """With the option that the page tells of, a list that must not be empty is a list."""
    run(shown("npx json2ts"), folder, "--ignoreMinAndMaxItems")
    assert "  concerns: LocalId[];" in (folder / "exchange.d.ts").read_text("utf-8")


def test_java_has_a_class_for_each_of_the_standard(folder: Path) -> None:
    """Each file is a class or a list of codes of the standard, and a code is a constant."""
    run(shown("--lang java"), folder)
    names = {path.stem for path in folder.glob("*.java")}
    assert are_plain(names)
    schema = json.loads((SCHEMAS / "exchange.schema.json").read_text("utf-8"))
    assert names - {"Exchange", "Converter"} == set(schema["$defs"]) - {"LocalId", "LanguageTag"}
    assert "NOT_ASSESSED" in (folder / "NeedLevel.java").read_text("utf-8")


@pytest.mark.java
@pytest.mark.jackson
def test_java_reads_and_writes_the_examples_without_nulls(folder: Path) -> None:
    """The classes compile, and the mapper on the page gives back each example as it was."""
    run(shown("--lang java"), folder)
    (folder / "Converter.java").unlink()
    names = ("annotations", "core", "databind")
    jars = ":".join(str(JARS / f"jackson-{name}.jar") for name in names)
    sources = [*map(str, folder.glob("*.java")), str(HERE / "RoundTrip.java")]
    subprocess.run(["javac", "-cp", jars, "-d", str(folder), *sources], check=True)  # noqa: S603, S607
    command = [
        "java",
        "-cp",
        f"{folder}:{jars}",
        "-Dstdout.encoding=UTF-8",
        "-Dfile.encoding=UTF-8",
    ]
    written = subprocess.check_output([*command, "RoundTrip", *map(str, EXAMPLES)])  # noqa: S603
    assert [json.loads(line) for line in written.splitlines()] == examples()


def test_the_mapper_on_the_page_is_the_one_that_is_run() -> None:
    """What the page shows of Java stands in the program that reads and writes the examples."""
    (code,) = blocks(PAGE, "java")
    program = (HERE / "RoundTrip.java").read_text("utf-8")
    assert code.strip() in "\n".join(line.removeprefix("    ") for line in program.splitlines())


def test_c_sharp_has_the_names_of_the_standard_and_leaves_nulls_out(folder: Path) -> None:
    """Each class stands once, and every property that may be null is marked to be left out."""
    run(shown("--lang cs"), folder)
    text = (folder / "Exchange.cs").read_text("utf-8")
    names = re.findall(r"public (?:partial class|enum) (\w+)", text)
    assert are_plain(names)
    assert [each for each in re.sub(r"//.*", "", text) if not each.isascii()] == []
    nullable = re.findall(r"\n(.*)\n.*JsonPropertyName.*\n +public [\w\[\]]+\? \w+ \{", text)
    assert len(nullable) > 100
    assert {line.strip() for line in nullable} == {
        "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]"
    }


def test_a_code_never_set_is_the_first_in_c_sharp_as_the_page_warns(folder: Path) -> None:
    """The page names the codes that a program would write without having set them."""
    run(shown("--lang cs"), folder)
    text = (folder / "Exchange.cs").read_text("utf-8")
    assert "public enum Answer { Accepted," in text
    assert "public enum HarmOutcome { MayBeDisclosed," in text


def test_go_leaves_out_what_may_be_left_out(folder: Path) -> None:
    """In Go each field that may be left out says so, and numbers and truth values are pointers."""
    run(shown("--lang cs").replace("--lang cs", "--lang go").partition(" --framework")[0], folder,
        "--package", "barnterm", "--top-level", "Exchange", "--out", "exchange.go")  # fmt: skip
    text = (folder / "exchange.go").read_text("utf-8")
    names = re.findall(r"^type (\w+) ", text, re.MULTILINE)
    assert are_plain(each.removesuffix("Element") for each in names)
    constants = set(re.findall(r"^\s(\w+) +\w+ = \"\w+\"$", text, re.MULTILINE))
    longer = {each.removesuffix("Element") for each in names if each.endswith("Element")}
    assert "Person" in longer, "the page says that Person is also a code"
    assert longer <= constants, "only what is also a code has a longer name"
    fields = re.findall(r"^\s\w+ +(\S+) +`json:\"(\w+)(,omitempty)?\"`", text, re.MULTILINE)
    left_out = {kind[0] for kind, _, may in fields if may}
    assert left_out == {"*", "["}
    assert {kind for kind, name, _ in fields if name == "individually_assessed"} == {"*bool"}


@pytest.mark.parametrize(
    "options", [[], ["--use-annotated"], ["--field-constraints"], ["--use-schema-description"]]
)
def test_python_has_the_names_of_the_standard_and_takes_the_examples(
    folder: Path, options: list[str]
) -> None:
    """The generated models have each class once, and give back each example as it was."""
    run(shown("datamodel-codegen"), folder, "--disable-warnings", *options)
    path = folder / "exchange.py"
    assert are_plain(re.findall(r"^class (\w+)", path.read_text("utf-8"), re.MULTILINE))
    spec = spec_from_file_location(f"generated_{len(options)}", path)
    assert spec
    assert spec.loader
    module = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    for tree in examples():
        exchange = module.Exchange.model_validate_json(json.dumps(tree))
        assert json.loads(exchange.model_dump_json(exclude_none=True)) == tree
        assert isinstance(exchange.recipients[0], str) or options


def test_python_without_the_option_has_plain_names_too(folder: Path) -> None:
    """Whoever does not collapse the models of ids has one model of an id, and not one a list."""
    command = shown("datamodel-codegen").replace(" --collapse-root-models", "")
    run(command, folder, "--disable-warnings")
    text = (folder / "exchange.py").read_text("utf-8")
    assert are_plain(re.findall(r"^class (\w+)", text, re.MULTILINE))
    assert re.findall(r"^class (\w+)\(RootModel", text, re.MULTILINE) == ["LocalId", "LanguageTag"]


def there_and_back(folder: Path, trees: list[Any], *there: str) -> Any:
    """The exchanges after a journey to a spreadsheet with the page's commands, or `there`."""
    (folder / "list.json").write_text(json.dumps(trees), "utf-8")
    to, back = there or (shown("flatten list", "--root-is-list --id-name id --main"),
                         shown("unflatten exchange"))  # fmt: skip
    assert run(to, folder) == ""
    said = run(back, folder)
    assert [line for line in said.splitlines() if "warn" in line.lower()] == []
    return in_order(json.loads((folder / "back.json").read_text("utf-8")))


def in_order(tree: Any) -> Any:
    """The same with every list of records by their ids, since what order they stand in means
    nothing and a workbook does not keep it.
    """
    if isinstance(tree, dict):
        return {key: in_order(value) for key, value in tree.items()}
    if not isinstance(tree, list):
        return tree
    inside = [in_order(each) for each in tree]
    has_ids = all(isinstance(each, dict) and "id" in each for each in inside)
    return sorted(inside, key=id_of) if has_ids else inside


def id_of(record: Any) -> str:
    return str(record["id"])


def test_only_records_with_ids_are_put_in_order() -> None:
    """Codes, ids and steps without an id keep the order they stand in."""
    tree: Any = {
        "needs": [{"id": "b", "rests_on": ["y", "x"]}, {"id": "a"}],
        "items": [{"n": 2}, {}],
    }
    assert in_order(tree) == {**tree, "needs": tree["needs"][::-1]}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_goes_to_excel_and_back_unchanged(folder: Path, path: Path) -> None:
    """Every example is in Excel what it is in its file, put in a list as the page says."""
    shutil.copy(path, folder / "exchange.json")
    run(shown("python -c"), folder)
    trees = json.loads((folder / "list.json").read_text("utf-8"))
    assert trees == [json.loads(path.read_text("utf-8"))]
    assert there_and_back(folder, trees) == in_order(trees)


def test_all_examples_go_to_one_workbook_and_back(folder: Path) -> None:
    """Several exchanges in one workbook come back as they were."""
    assert there_and_back(folder, examples()) == in_order(examples())


def test_a_workbook_may_have_swedish_headings(folder: Path) -> None:
    """With the schema for editors the headings are Swedish, and nothing is lost on the way."""
    titled = shown("flatten list", "--use-titles"), shown("unflatten utbytesfil")
    assert there_and_back(folder, examples(), *titled) == in_order(examples())
    book = load_workbook(folder / "utbytesfil.xlsx", read_only=True)
    assert {"organisationer", "äre_behov", "äre_insatser"} <= set(book.sheetnames)
    headings = [cell.value for cell in next(iter(book["äre_behov"].rows))]
    assert "ärenden:behov:nivå" in headings


TRICKY = [
    "0180",
    "1.0",
    "2026-01-01",
    "true",
    "a;b",
    "  two  ",
    "one\ntwo",
    "å😀",
    "-",
    "+46",
    "@x",
]


def with_texts(texts: list[str]) -> list[Any]:
    """An example whose observations say these texts."""
    tree = examples()[5]
    first = tree["cases"][0]["observations"][0]
    said = [{**first, "id": f"said-{n}", "text": text} for n, text in enumerate(texts)]
    tree["cases"][0]["observations"] = said
    return [tree]


def test_texts_that_look_like_something_else_come_back_from_excel(folder: Path) -> None:
    """A text that looks like a number, a day or a list is the same text when it comes back."""
    assert there_and_back(folder, with_texts(TRICKY)) == in_order(with_texts(TRICKY))


def test_a_text_that_looks_like_a_formula_is_kept_in_csv_only(folder: Path) -> None:
    """The page says that Excel loses such a text; in CSV it stays."""
    trees = with_texts(["=1+1"])
    assert there_and_back(folder, trees) != in_order(trees)
    to = shown("flatten list", "--root-is-list --id-name id --main").replace("xlsx", "csv")
    back = shown("unflatten exchange").replace("xlsx", "csv")
    assert there_and_back(folder, trees, to, back) == in_order(trees)


def test_every_model_has_a_schema_that_ajv_takes_in_strict_mode() -> None:
    """What a web framework prints of our models holds no word that JSON Schema does not know."""
    found = [each for each in vars(barnterm.models).values() if isinstance(each, type)]
    models = [each for each in found if issubclass(each, BaseModel)]
    assert len(models) > 30
    schemas = [
        model.model_json_schema(mode=mode)
        for model in models
        for mode in ("validation", "serialization")
    ]
    program = ROOT / "tests" / "ajv" / "strict.mjs"
    said = subprocess.run(  # noqa: S603
        [str(BIN / "node"), str(program)],
        input="\n".join([*map(json.dumps, schemas), '{"ge": 1}']),
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert len(said) == len(schemas) + 1
    assert set(said[:-1]) == {"ok"}
    assert said[-1] != "ok"
