"""What MkDocs calls: all pages are generated, those in docs/sv/ and docs/en/ too.

MkDocs puts the folder of a hook first on the path, so it cannot stand among the generators: they
would be found under the names of other packages.
"""

from barnterm.site.hook import on_config, on_files

__all__ = ["on_config", "on_files"]
