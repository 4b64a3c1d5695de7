"""Lets `python -m barnterm` do what the command `barnterm` does."""

import sys

from barnterm.cli import main

sys.exit(main())
