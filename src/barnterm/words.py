"""The old name of `barnterm.messages`, until the last who use it have followed."""

from barnterm.messages import message, word

__all__ = ["message", "word"]
