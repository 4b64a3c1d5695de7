"""What grows in the trial of growth is what is said to grow."""

from growing import FAMILIES

import barnterm
from conformance.suite import DAY

ABOUT_RECORDS = ("good", "many", "decided", "kin", "permits", "references")
"""Modules whose inputs are to be of the right shape, or the rules never see them."""

OF_LABELS = {"structure.text_empty", "structure.wrong_form"}
"""What is found in labels of blanks or with a line feed, which stand among them."""


def test_inputs_that_are_about_rules_reach_the_rules() -> None:
    """A field that was renamed would make them quick, and they would say nothing."""
    for name, make in FAMILIES.items():
        if make.__module__.rpartition(".")[2] in ABOUT_RECORDS:
            found = {each.code for each in barnterm.validate(make(20_000), at=DAY).findings}
            of_shape = {code for code in found if code.startswith(("structure.", "source."))}
            assert of_shape <= (OF_LABELS if "label" in name else set()), name
