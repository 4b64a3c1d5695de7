"""The conformance cases, and what packs them for programs in other languages."""
