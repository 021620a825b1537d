"""The frozen values that every layer speaks in. Standard library only; no input, no output."""

from claimcheck.model.article import Article, Batch, DateOrigin, Skipped, told_apart
from claimcheck.model.claim import Assertion, Attribution, Claim, Entity, EntityKind, Event, Subject
from claimcheck.model.finding import Finding, Judgement, Matter, Position, Relation, Rung, Severity, Verdict
from claimcheck.model.past import (
    Changes,
    ClaimChange,
    FindingChange,
    PastClaim,
    PastFinding,
    PastPosition,
    PastReport,
)
from claimcheck.model.quantity import Interval, Modifier, Number, Quantity, Timex, ValueKind, ValueMention
from claimcheck.model.report import Decision, Judged, Report, Story, Summary
from claimcheck.model.sides import somebody_takes_a_side
from claimcheck.model.span import Span
from claimcheck.model.value import Amount, Moment, Office, Place, Range, Spelling, State, Value, Words

__all__ = [
    "Amount", "Article", "Assertion", "Attribution", "Batch", "Changes", "Claim", "ClaimChange", "DateOrigin",
    "Decision", "Entity", "EntityKind", "Event", "Finding", "FindingChange", "Interval", "Judged", "Judgement",
    "Matter", "Modifier", "Moment", "Number", "Office", "PastClaim", "PastFinding", "PastPosition", "PastReport",
    "Place", "Position", "Quantity", "Range", "Relation", "Report", "Rung", "Severity", "Skipped", "Span", "Spelling",
    "State", "Story", "Subject", "Summary", "Timex", "Value", "ValueKind", "ValueMention", "Verdict", "Words",
    "somebody_takes_a_side", "told_apart",
]
