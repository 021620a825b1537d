"""From what the page shows to its markup.

Three walls stand between an article's words and the browser: what could act unseen is made visible, what could be
markup is escaped, and the page's own policy lets nothing run but its one script, known by its hash.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from claimcheck import __version__
from claimcheck.model import Report
from claimcheck.report.assertions import manner, statement
from claimcheck.report.corroboration import MARKS
from claimcheck.report.format import View
from claimcheck.report.formats.html.page import page
from claimcheck.report.safe import shown, shown_lines
from claimcheck.report.wording import origin, reservation

_PIECE = 64  # parts of the template that are written together


def check(report: Report, view: View) -> Iterator[str]:
    """The page of ``claimcheck check``."""
    stream = _environment().get_template("page.html.jinja").stream(page=page(report, view))
    stream.enable_buffering(_PIECE)
    yield from stream


@lru_cache(maxsize=1)
def _environment() -> Environment:
    """The templates. Whatever they print goes through ``_harmless``, and is escaped: no template can forget it."""
    environment = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["lines"] = _lines
    environment.globals.update(
        version=__version__, style=_own("style.css"), script=_own("script.js"), hash=_hash, origin=origin,
        reservation=reservation, marks=MARKS, manner=manner, statement=statement,
    )  # fmt: skip
    return environment


def _harmless(value: object) -> object:
    """What a template prints: text as one line with nothing in it that acts unseen; our own markup as it is."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _lines(text: str) -> Markup:
    """The same for a text that keeps its line ends."""
    return escape(shown_lines(text))


def _own(name: str) -> Markup:
    """The stylesheet or the script, word for word: markup of our own, in which no article has a part."""
    return Markup(files(__package__).joinpath(name).read_text(encoding="utf-8"))  # noqa: S704 - it ships with us


def _hash(content: str) -> Markup:
    """What a Content-Security-Policy knows an inline style or script by."""
    return Markup(f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'")  # noqa: S704 - letters and digits
