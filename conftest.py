"""What holds for all tests."""

from pathlib import Path

import pytest

PROGRAMS = {"browser": "chromium", "servers": "apache"}
"""The fixtures that need a program which pip cannot bring, and the marker of the tests that use
them; tasks.py leaves those out where the program is missing.
"""

SITE = Path(__file__).parent / "tests" / "site"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave the tests of the site unread where none of them would run: reading takes seconds."""
    return True if collection_path == SITE and "not site" in config.option.markexpr else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need a browser or a web server, however they come by it."""
    for item in items:
        for fixture in PROGRAMS.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(PROGRAMS[fixture])
