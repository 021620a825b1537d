from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimcheck.rules import files

SHIPPED = """\
version: 1
kinds: [duration, title]
tolerances:
  plain: 0.25
lexicon:
  hedges:
    about: APPROX
    over: MORE_THAN
  honorifics: [Mr, Mrs]
rules:
  duration-conflict:
    kind: duration
    relation: conflict
    severity: error
    message: "{subject}: {values}"
    why: Two lengths of one event.
"""


@pytest.fixture
def shipped_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small rules file in the place of the one that ships."""
    path = tmp_path / "shipped.yaml"
    path.write_text(SHIPPED, encoding="utf-8")
    monkeypatch.setattr(files, "shipped", lambda name: path)
    _forget()
    yield path
    _forget()


@pytest.fixture
def user_rules(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Writes a user's rules file."""

    def write(content: str | bytes) -> Path:
        path = tmp_path / "my.yaml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def _forget() -> None:
    files._shipped_tree.cache_clear()
    files._shipped_rules.cache_clear()
