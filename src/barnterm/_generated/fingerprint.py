# Printed by `barnterm generate` from schema/*.yaml. Do not edit.
"""Tells whether a compiled look was made for these very tables and rules."""

FINGERPRINT = "2715f36f242e9b8c43e97cf88dc14c0c"
