"""Lines of a terminal view, and how they become text: wrapped to the width, styled or with marks.

A line is a ``rich`` text, never a string with markup in it: square brackets of an article are square brackets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import StringIO

from rich.console import Console
from rich.style import Style
from rich.text import Text

from claimcheck.report.format import View
from claimcheck.report.safe import shown

MARK = Style(bold=True, underline=True)  # a claim's own words
STRONG = Style(bold=True)
NAME = Style(color="cyan")  # of a source
FAINT = Style(dim=True)
_NARROWEST = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One line before it is wrapped.

    Attributes:
        text: What it says.
        indent: Columns before it.
        lead: What stands before the text in its first row only; further rows begin under the text.
    """

    text: Text = field(default_factory=Text)
    indent: int = 0
    lead: Text = field(default_factory=Text)


BLANK = Line()
GAP = Text("  ")


def styled(text: str, style: Style | None = None) -> Text:
    """``text`` made harmless, in a style."""
    return Text(shown(text), style=style or "")


def joined(*parts: Text | str) -> Text:
    """One text of several; strings are made harmless and stay unstyled."""
    whole = Text()
    for part in parts:
        whole.append_text(styled(part) if isinstance(part, str) else part)
    return whole


def render(lines: Iterable[Line], view: View) -> Iterator[str]:
    """The lines as text, each with its line end; with ANSI styles only when the view has colour.

    Nothing is cut off: what does not fit is wrapped, and a word wider than the view is broken.
    """
    console = Console(file=StringIO(), color_system="standard", force_terminal=True, legacy_windows=False, _environ={})
    for line in lines:
        for row in _rows(line, view, console):
            yield (_ansi(row, console) if view.colour else row.plain.rstrip()) + "\n"


def _rows(line: Line, view: View, console: Console) -> Iterator[Text]:
    text, lead = (line.text, line.lead) if view.colour else (_with_marks(line.text), _with_marks(line.lead))
    before = line.indent + lead.cell_len
    margin = Text(" " * line.indent).append_text(lead)
    for row in text.wrap(console, max(view.width - before, _NARROWEST), overflow="fold"):
        yield margin.append_text(row)
        margin = Text(" " * before)


def _with_marks(text: Text) -> Text:
    """The text without styles, what was marked by style between » and «."""
    plain = text.plain
    for span in sorted((span for span in text.spans if span.style == MARK), reverse=True):
        plain = f"{plain[: span.start]}»{plain[span.start : span.end]}«{plain[span.end :]}"
    return Text(plain)


def _ansi(text: Text, console: Console) -> str:
    text.rstrip()
    with console.capture() as captured:
        console.print(text, end="", soft_wrap=True, highlight=False)
    return captured.get()
