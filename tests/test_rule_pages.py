"""docs/rules/ says what the code and rules.yaml say."""

import importlib.util
from pathlib import Path

from claimcheck.rules import load

DOCS = Path(__file__).resolve().parent.parent / "docs"


def rule_pages():
    spec = importlib.util.spec_from_file_location("rule_pages", DOCS / "rule_pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pages_are_fresh():
    written = {page.name: page.read_text(encoding="utf-8") for page in (DOCS / "rules").glob("*.md")}
    assert written == rule_pages().pages(), "docs/rules/ is stale: run python docs/rule_pages.py"


def test_every_rule_is_on_the_page_of_its_kind_and_in_the_index():
    pages = rule_pages().pages()
    for code, rule in load().rules.items():
        assert f"\n## {code}\n" in pages[f"{rule.kind}.md"]
        assert f"({rule.kind}.md#{code})" in pages["README.md"]


def test_a_page_that_is_no_longer_wanted_goes(tmp_path, monkeypatch):
    module = rule_pages()
    monkeypatch.setattr(module, "HERE", tmp_path)
    (tmp_path / "gone.md").write_text("x", encoding="utf-8")
    module.write()
    assert {page.name for page in tmp_path.iterdir()} == set(module.pages())
