"""A format is one module of ``claimcheck.report.formats``, and is found by its name."""

import sys
from types import ModuleType

import pytest

from claimcheck.report import FORMATS, Format, View, registry


def test_every_format_has_its_name_and_can_write_a_report(talks):
    assert list(FORMATS) == sorted(FORMATS)
    for name in FORMATS:
        assert isinstance(FORMATS[name], Format)
        assert "".join(FORMATS[name].check(talks, View())).endswith("\n")


def test_the_first_formats_show_claims_and_values_too():
    for name in ("json", "jsonl", "terminal"):
        assert FORMATS[name].claims
        assert FORMATS[name].values


def test_an_unknown_format_is_no_format():
    assert "html-for-nobody" not in FORMATS
    with pytest.raises(KeyError):
        FORMATS["__init__"]


def test_one_more_file_is_one_more_format(tmp_path, monkeypatch, talks):
    (tmp_path / "code_quality.py").write_text(
        "from claimcheck.report.format import Format\n"
        "FORMAT = Format(about='x', check=lambda report, view: iter(['fine\\n']))\n",
        encoding="utf-8",
    )
    home = ModuleType("extra_formats")
    home.__path__ = [str(tmp_path)]
    monkeypatch.setitem(sys.modules, "extra_formats", home)
    monkeypatch.setattr(registry, "_HOME", "extra_formats")
    registry._names.cache_clear()
    try:
        assert list(FORMATS) == ["code-quality"]
        assert list(FORMATS["code-quality"].check(talks, View())) == ["fine\n"]
    finally:
        registry._names.cache_clear()
