"""Families of inputs that grow: each makes one kind of input in about as many bytes as asked for.

Nothing here is drawn by chance, so a family is the same input each time.
"""

from growing import decided, good, kin, many, permits, references, shape, text
from growing.make import FAMILIES

__all__ = [
    "FAMILIES",
    "decided",
    "good",
    "kin",
    "many",
    "permits",
    "references",
    "shape",
    "text",
]
