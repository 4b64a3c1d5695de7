"""The Structs of an exchange file: the same classes as in `barnterm.models`, read much faster.

They hold what a file says and check no more than types. Let `barnterm.validate` check the file::

    from pathlib import Path

    from barnterm.structs import decode

    exchange = decode(Path("examples/6-tomrum.json").read_bytes())
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from barnterm._generated import structs
from barnterm._generated.structs import *  # noqa: F403
