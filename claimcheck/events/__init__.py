"""What happened: the events that a sentence tells of, with who took part, where and when."""

from claimcheck.events.reading import EventMention, read
from claimcheck.events.table import EventTable, event_table

__all__ = ["EventMention", "EventTable", "event_table", "read"]
