"""The published terminology: its pages are generated from the vocabulary and the rules, and built.

It stands in the repository only, since it reads the schema, the examples, docs/ and the conformance
cases there; the wheel does not hold it.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
"""The root of the repository."""

sys.path.append(str(ROOT))
"""The pages tell of the conformance cases, and `conformance` is a package at the root that nothing
installs. Said here, it holds for every way in: the build, MkDocs and the tests."""
