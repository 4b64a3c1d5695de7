# Printed by `barnterm generate` from schema/*.yaml. Do not edit.
"""Tells whether a compiled look was made for these very tables and rules."""

FINGERPRINT = "5b77682f49f53145c605480b4987ecf0"
