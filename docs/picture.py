"""Draws docs/demo.svg, the README's picture of the terminal: ``python docs/picture.py``."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console
from rich.text import Text

from claimcheck import check
from claimcheck.report.format import View
from claimcheck.report.formats.terminal.findings import finding_lines
from claimcheck.report.formats.terminal.page import render
from claimcheck.rules import load

HERE = Path(__file__).resolve().parent
COLUMNS = 80
SHOWN = (0, 2)  # the length of the talk and the year of the trip: a longer picture says no more


def draw() -> str:
    """Two findings on ``seeds/`` as an SVG of a terminal."""
    report = check(HERE.parent / "seeds")
    articles = {article.id: article for article in report.articles}
    view = View(width=COLUMNS, colour=True, unresolved=False, rules=load())
    console = Console(width=COLUMNS, record=True, file=io.StringIO(), force_terminal=True)
    console.print(Text("$ claimcheck check seeds/\n"))
    for index in SHOWN:
        ansi = "".join(render(finding_lines(report.findings[index], articles), view))
        console.print(Text.from_ansi(ansi), soft_wrap=True)
    return console.export_svg(title="claimcheck", unique_id="claimcheck")


if __name__ == "__main__":
    (HERE / "demo.svg").write_text(draw(), encoding="utf-8")
