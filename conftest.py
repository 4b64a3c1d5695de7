"""The tests look at what is written in Python; `test_native.py` looks at the rest."""

import os

os.environ["BARNTERM_NATIVE"] = "off"
