"""From bytes to findings: the source, its shape, its rules, and where in the file each stands."""
