"""The Pydantic models of an exchange file, for those who build one in Python.

Their errors repeat nothing of what was given: no value and no key that the schema does not know.
`Quiet[list[Need]]` is a list of models with errors like theirs, and `without_values` makes the
errors of others such.
"""

from barnterm._generated import models
from barnterm._generated.models import *  # noqa: F403
from barnterm.model_base import Base, Quiet, without_values

__all__ = ["Base", "Quiet", "without_values"]
__all__ += models.__all__
