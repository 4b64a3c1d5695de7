"""The published terminology: its pages are printed from the vocabulary and the rules, and built."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent))
"""The conformance cases are told of on the pages, and tests/ is no package."""
