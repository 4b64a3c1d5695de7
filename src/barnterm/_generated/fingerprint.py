# Printed by `barnterm generate` from schema/*.yaml. Do not edit.
"""Tells whether a compiled look was made for these very tables and rules."""

FINGERPRINT = "6d01e9ac5c85c44d54b078c399e62c0e"
