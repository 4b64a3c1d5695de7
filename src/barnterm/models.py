"""The Pydantic models of an exchange file, for those who build one in Python."""

from barnterm._generated.models import *  # noqa: F403
from barnterm._generated.models import __all__ as __all__
