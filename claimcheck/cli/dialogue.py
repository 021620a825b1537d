"""The questions of ``claimcheck review``, and what becomes of the answers."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

from claimcheck.baseline import apply_judgements, read_judgements
from claimcheck.baseline.appending import appended
from claimcheck.baseline.judgements import Entry
from claimcheck.cli.files import write_file
from claimcheck.cli.streams import write_out
from claimcheck.cli.views import is_terminal
from claimcheck.errors import ClaimcheckError, visible
from claimcheck.model import Decision, Finding, Report
from claimcheck.report import View
from claimcheck.report.formats.terminal.findings import finding_lines
from claimcheck.report.formats.terminal.page import FAINT, Line, render, styled
from claimcheck.report.wording import counted

_QUESTION = "[s]ame, [d]ifferent, [a]ccept, s[k]ip, [q]uit, [?] help: "
_HELP = """\
  s, same       the passages say the same in other words, or one was misread
  d, different  the passages are about different things
  a, accept     they do disagree, and it may stay so; a reason is asked for
  k, skip       leave it open; it is asked again next time
  q, quit       stop here; what was answered is written
"""
_DECISIONS: Mapping[str, Decision] = {
    word: decision
    for decision, words in {
        Decision.SAME: ("s", "same"),
        Decision.DIFFERENT: ("d", "different"),
        Decision.ACCEPTED: ("a", "accept", "accepted"),
    }.items()
    for word in words
}
_REASONS: Mapping[Decision, str] = {
    Decision.SAME: "The passages say the same.",
    Decision.DIFFERENT: "The passages are about different things.",
}


class _Quit(Exception):  # noqa: N818 - no error: the editor has had enough, or there are no more answers
    """Ends the questions."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Who judges, on which day, into which file, and how findings are shown."""

    file: Path
    author: str
    day: datetime.date
    view: View

    def knows(self, finding: Finding) -> bool:
        """Whether the file judges the finding by now; somebody else may have added to it."""
        return self.file.exists() and not apply_judgements([finding], read_judgements(self.file), self.day).open

    def note(self, finding: Finding, decision: Decision, reason: str) -> None:
        """Add a judgement to the file.

        Raises:
            ClaimcheckError: It cannot be read, added to or written.
        """
        entry = Entry(finding.fingerprint, decision, reason, self.author, self.day)
        try:
            text = self.file.read_bytes().decode("utf-8") if self.file.exists() else ""
            write_file(self.file, [appended(text, entry, str(self.file))])
        except OSError as error:
            raise ClaimcheckError(f"{self.file} cannot be written: {error.strerror or error}") from None


def go_through(report: Report, desk: Desk) -> str:
    """Ask about each finding that the file does not judge, and note each answer at once.

    Returns:
        What came of it, for the user.
    """
    articles = {article.id: article for article in report.articles}
    judged, done = 0, 0
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # a byte that is no letter is no reason to stop
    try:
        for number, finding in enumerate(report.new, 1):
            if not desk.knows(finding):
                counter = Line(styled(f"{number} of {len(report.new)}", FAINT))
                write_out(render([counter, *finding_lines(finding, articles)], desk.view))
                judged += _judged(finding, desk)
            done = number
    except _Quit:
        pass
    left = len(report.new) - done
    skipped = done - judged
    return f"{counted(judged, 'finding')} judged in {visible(str(desk.file))}, {skipped:,} skipped, {left:,} left.\n"


def _judged(finding: Finding, desk: Desk) -> bool:
    """Ask until there is a decision with its reason, and note it; ``False`` when the finding is skipped."""
    while True:
        answer = _answer(_QUESTION).lower()
        decision = _DECISIONS.get(answer)
        if decision is not None:
            if reason := _answer(_why(decision)) or _REASONS.get(decision, ""):
                desk.note(finding, decision, reason)
                write_out([f"{finding.id} is {decision.value}, written to {visible(str(desk.file))}\n\n"])
                return True
            write_out(["Accepting needs a reason; nothing is written.\n"])
        elif answer in ("k", "skip"):
            write_out(["\n"])
            return False
        elif answer in ("q", "quit"):
            raise _Quit
        else:
            write_out([_HELP if answer in ("?", "h", "help") else "Answer with one of the letters in brackets.\n"])


def _why(decision: Decision) -> str:
    usual = _REASONS.get(decision)
    return f"Why? (Enter: {usual}) " if usual else "Why? "


def _answer(question: str) -> str:
    """One line of standard input without the space around it; it is printed too where nobody has typed it."""
    write_out([question])
    line = sys.stdin.readline()
    if not is_terminal(sys.stdin) or not line:
        write_out([line.rstrip("\r\n") and visible(line.rstrip("\r\n")), "\n"])
    if not line:
        raise _Quit
    return line.strip()
