"""The generators. Needs the extra `generate`; nothing at run time imports this package."""
