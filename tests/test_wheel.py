"""What is installed is what is needed to check files, and nothing of how the site is made."""

from hatchling.builders.wheel import WheelBuilder

from conformance.suite import EXAMPLES, ROOT


def packed() -> set[str]:
    """The path of every file in the wheel, but for what pip needs to know of it."""
    files = WheelBuilder(str(ROOT)).recurse_included_files()
    return {file.distribution_path for file in files}


def test_the_wheel_holds_nothing_of_the_site() -> None:
    """The generators read the repository, which is not there where the wheel is installed."""
    assert (ROOT / "src" / "barnterm" / "site" / "__init__.py").is_file()
    assert {path for path in packed() if path.startswith("barnterm/site")} == set()


def test_the_wheel_holds_the_examples() -> None:
    """`barnterm example` prints them where there is no clone."""
    assert {f"barnterm/examples/{path.name}" for path in EXAMPLES} <= packed()


def test_the_wheel_holds_the_package_and_nothing_else() -> None:
    """The rules and what is generated are there, and nothing stands beside the package."""
    read = {"_generated/terms.json", "phrases.json", "report/page.css", "report/page.html"}
    assert {f"barnterm/{path}" for path in ("rules/dates.py", *read)} <= packed()
    assert {path.partition("/")[0] for path in packed()} == {"barnterm"}
