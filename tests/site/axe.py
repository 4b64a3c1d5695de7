"""axe-core, which looks for faults of accessibility in a page."""

from barnterm.site.wheels import package


def axe() -> str:
    """Its script, to be evaluated in a page."""
    return (package("axe-core") / "axe.min.js").read_text("utf-8")
