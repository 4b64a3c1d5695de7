"""What the check in the browser brings along is what a check can ask for."""

import io
import zipfile

from barnterm.site.browser.precompile import compiled
from barnterm.site.wheels import WANTED


def test_the_browser_has_the_one_time_zone_that_a_check_asks_for_and_no_other() -> None:
    """Of tzdata's zones Europe/Stockholm is left, in packages that can still be imported."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        for place in ("", "zoneinfo/", "zoneinfo/Europe/", "zoneinfo/Asia/"):
            made.writestr(f"tzdata/{place}__init__.py", "")
        for zone in ("Europe/Stockholm", "Europe/Oslo", "Asia/Tokyo", "UTC"):
            made.writestr(f"tzdata/zoneinfo/{zone}", "TZif")
    with zipfile.ZipFile(io.BytesIO(compiled(memoryview(archive.getvalue())))) as left:
        zones = [name for name in left.namelist() if not name.endswith(".pyc")]
        packages = {name for name in left.namelist() if name.endswith(".pyc")}
    assert zones == ["tzdata/zoneinfo/Europe/Stockholm"]
    assert "tzdata/zoneinfo/Europe/__init__.pyc" in packages


def test_the_browser_brings_time_zones_since_it_has_none_of_its_own() -> None:
    """The list of wheels names tzdata, with a hash as for the others."""
    lines = WANTED.read_text("utf-8").splitlines()
    assert any(line.startswith("tzdata==") and line.endswith("\\") for line in lines)
