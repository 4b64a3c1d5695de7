"""Checks of a vocabulary under qSKOS's own names, and the six conditions of SKOS Reference.

Two of qSKOS's checks are left out: `mil` (missing in-links) and `mol` (missing out-links), which
measure the web and the mappings and not the file. `bl` looks at links inside the file only.
"""

from barnterm.generate.vocabulary import labels, linking, structure
from barnterm.generate.vocabulary.check import CHECKS, Fault, closure, faults

__all__ = ["CHECKS", "Fault", "closure", "faults", "labels", "linking", "structure"]
