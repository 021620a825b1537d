"""What earlier runs left behind: report files read back, and two of them compared."""

from claimcheck.store.comparing import changes
from claimcheck.store.reports import read_report

__all__ = ["changes", "read_report"]
