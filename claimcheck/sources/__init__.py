"""Files, folders, globs and standard input in, articles out. One bad source never loses the others."""

from claimcheck.sources.reading import read

__all__ = ["read"]
