"""A format is one module of ``claimcheck.report.formats``, and is found by its name."""

import sys
from types import ModuleType

import pytest

from claimcheck.errors import UsageError
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


@pytest.fixture
def formats_folder(tmp_path, monkeypatch):
    """A folder whose modules are the formats."""
    home = ModuleType("extra_formats")
    home.__path__ = [str(tmp_path)]
    monkeypatch.setitem(sys.modules, "extra_formats", home)
    monkeypatch.setattr(registry, "_HOME", "extra_formats")
    registry._names.cache_clear()
    yield tmp_path
    registry._names.cache_clear()


def test_one_more_file_is_one_more_format(formats_folder, talks):
    (formats_folder / "code_quality.py").write_text(
        "from claimcheck.report.format import Format\n"
        "FORMAT = Format(about='x', check=lambda report, view: iter(['fine\\n']))\n",
        encoding="utf-8",
    )
    assert list(FORMATS) == ["code-quality"]
    assert list(FORMATS["code-quality"].check(talks, View())) == ["fine\n"]


def test_a_format_that_lacks_its_package_says_what_to_install(formats_folder):
    (formats_folder / "lacking.py").write_text("import no_such_package.inner\n", encoding="utf-8")
    assert "lacking" in FORMATS
    with pytest.raises(UsageError, match=r"needs the package no_such_package.*pip install 'claimcheck-news\[report\]'"):
        FORMATS["lacking"]


def test_a_module_of_our_own_that_is_not_there_is_a_bug(formats_folder):
    (formats_folder / "broken.py").write_text("import claimcheck.no_such_module\n", encoding="utf-8")
    with pytest.raises(ModuleNotFoundError):
        FORMATS["broken"]
