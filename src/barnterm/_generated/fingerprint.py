# Printed by `barnterm generate` from schema/*.yaml. Do not edit.
"""Tells whether a compiled look was made for these very tables and rules."""

FINGERPRINT = "cce59f19bcf983021336f033c1b56f32"
