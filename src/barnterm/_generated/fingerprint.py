# Printed by `barnterm generate` from schema/*.yaml. Do not edit.
"""Tells whether a compiled look was made for these very tables and rules."""

FINGERPRINT = "c95bc83daffad8151ee55adb555ebfe6"
