"""Reports: every format is written from the same :class:`~claimcheck.model.Report`, and each is one file.

A new format is one module in ``claimcheck/report/formats`` with a ``FORMAT``; its name on the command line is the
module's.
"""

from claimcheck.report.format import Format, Reading, View
from claimcheck.report.registry import FORMATS

__all__ = ["FORMATS", "Format", "Reading", "View"]
