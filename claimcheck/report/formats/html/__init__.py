"""``html``: a page for a browser that needs nothing but itself, on a screen, on a phone, on paper.

It has the findings with their positions side by side, the table of who states what, a timeline, and the full texts with
their claims marked. Everything is on the page without its script, which only narrows the findings down.
"""

from claimcheck.report.format import Format
from claimcheck.report.formats.html.rendering import check

FORMAT = Format(about="a page for a browser", check=check)
