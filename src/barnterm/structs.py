"""The Structs of an exchange file, for those who read one: made by `decode` in a small part of
the time that the models take. They look at types and at nothing else, so check the file first.

A free text stays as it is written in the file until somebody asks `text` for it.
"""

from __future__ import annotations

import msgspec

from barnterm._generated import structs
from barnterm._generated.structs import *  # noqa: F403
from barnterm._generated.structs import Exchange
from barnterm.part import as_text as text

__all__ = ["decode", "text"]
__all__ += structs.__all__

DECODER = msgspec.json.Decoder(Exchange)


def decode(data: bytes | str) -> Exchange:
    """The exchange that a document holds.

    Raises:
        msgspec.ValidationError: A field or a type is wrong. The error names neither the value
            nor the place, which a file may have words of its own for: `barnterm.validate` tells
            what is wrong and where.
        msgspec.DecodeError: It is not JSON.
    """
    failed: msgspec.DecodeError
    try:
        return DECODER.decode(data)
    except msgspec.ValidationError:
        failed = msgspec.ValidationError("not an exchange of this standard")
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        failed = msgspec.DecodeError("not JSON")
    raise failed  # outside, so that the first error is not kept as the context of this one
