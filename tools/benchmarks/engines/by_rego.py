"""The ten rules in Rego, run by regorus, an engine in Rust.

`regorus` is installed as the wheel gordon-to-regorus: that of those on the package index that
is newest. regopy (rego-cpp) was tried with the same policy, in a bundle built beforehand; it took
from one to nine seconds for each document.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engines import COMMITMENTS, USES, Found
from engines.references import NAMES

POLICY = Path(__file__).with_name("rules.rego")
QUESTION = "data.barnterm.findings"


class Rego:
    """An engine with the policy in it, made ready once."""

    def __init__(self) -> None:
        import regorus

        self.engine: Any = regorus.Engine()
        self.engine.add_policy(POLICY.name, POLICY.read_text("utf-8"))
        self.engine.add_data_json(json.dumps(given_beside()))

    def read(self, data: bytes) -> None:
        self.engine.set_input_json(data.decode())

    def judge(self, read: None = None) -> str:  # noqa: ARG002 # what was read stands in the engine
        """What the rules find in what was read, as JSON."""
        return str(self.engine.eval_rule_as_json(QUESTION))

    def from_bytes(self, data: bytes) -> str:
        self.read(data)
        return self.judge()

    def verdict(self, data: bytes) -> set[Found]:
        """What the rules find in a document whose shape is right."""
        return {(each["code"], each["at"]) for each in json.loads(self.from_bytes(data))}


def given_beside() -> dict[str, Any]:
    """What the policy is told of fields and roles."""
    uses = [use._asdict() for use in USES]
    references = dict.fromkeys(sorted(NAMES), True)
    return {"uses": uses, "references": references, "commitments": COMMITMENTS}
