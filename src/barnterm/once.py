"""Answers that are worked out when they are first asked for, and kept with what they are about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

P = TypeVar("P")
T = TypeVar("T")

if TYPE_CHECKING:
    from functools import cached_property

    cached = cached_property
else:

    class cached:  # noqa: N801 # used like `property`
        """A property that is worked out once and kept. Like `functools.cached_property`, without
        its lock, which takes longer than most of these.
        """

        def __init__(self, ask: Callable[[Any], Any]) -> None:
            self.ask, self.name = ask, ask.__name__
            self.__doc__ = ask.__doc__

        def __get__(self, part: Any, owner: type[Any]) -> Any:
            if part is None:
                return self
            found = part.__dict__[self.name] = self.ask(part)
            return found


def once(ask: Callable[[P], T]) -> Callable[[P], T]:
    """Let a question about a part be answered once, and its answer be kept with the part."""
    name = f"{ask.__module__}.{ask.__qualname__}"

    @wraps(ask)
    def asked(part: P) -> T:
        kept: dict[str, T] = part.__dict__
        if name in kept:
            return kept[name]
        found = kept[name] = ask(part)
        return found

    return asked
