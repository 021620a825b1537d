"""Writes docs/rules/, a page for each kind of claim, from the code and rules.yaml: ``python docs/rule_pages.py``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from inspect import getdoc
from pathlib import Path

from claimcheck.claims import CLAIM_TYPES
from claimcheck.grammar import ClaimType, Comparison
from claimcheck.rules import Rules, load
from claimcheck.rules.schema import Example, RuleEntry

HERE = Path(__file__).resolve().parent / "rules"
_WRITTEN = "<!-- Written by docs/rule_pages.py from the code and rules.yaml: change those, and run it again. -->"


def pages() -> dict[str, str]:
    """The text of each page, by its file name in docs/rules/."""
    rules = load()
    own = {kind: {code: rule for code, rule in rules.rules.items() if rule.kind == kind} for kind in rules.kinds}
    found = {f"{kind}.md": _joined(_page(CLAIM_TYPES[kind], entries, rules)) for kind, entries in own.items()}
    return {"README.md": _joined(_index(own)), **found}


def write() -> None:
    """Make docs/rules/ hold these pages, and no other."""
    HERE.mkdir(exist_ok=True)
    wanted = pages()
    for stale in [page for page in HERE.glob("*.md") if page.name not in wanted]:
        stale.unlink()
    for name, text in wanted.items():
        (HERE / name).write_text(text, encoding="utf-8")


def _index(own: dict[str, dict[str, RuleEntry]]) -> Iterator[str]:
    yield "# Rules"
    yield _WRITTEN
    yield (
        "What may be reported, by kind of claim. `claimcheck explain CODE` shows a rule in the terminal, `claimcheck "
        "rules show` what is in force with the line that each setting comes from, and `claimcheck rules test` tries "
        "the examples. Your own file, given with `--rules`, holds only what it changes; `claimcheck rules check` reads "
        "it, and `claimcheck rules schema` prints a JSON Schema with which editors complete and check it."
    )
    yield "| Rule | Kind | Severity | What it reports |\n|---|---|---|---|\n" + "\n".join(
        f"| [`{code}`]({kind}.md#{code}) | [{kind}]({kind}.md) | {rule.severity.value} | {_cell(rule.message)} |"
        for kind, entries in own.items()
        for code, rule in entries.items()
    )


def _page(claim_type: ClaimType, entries: dict[str, RuleEntry], rules: Rules) -> Iterator[str]:
    kind = claim_type.kind
    yield f"# {kind}"
    yield _WRITTEN
    yield getdoc(import_module(f"claimcheck.claims.{kind}")) or ""
    for code, rule in entries.items():
        yield from _rule(code, rule)
    yield "## How two claims are compared"
    yield "The first level that holds decides. `claimcheck explain ID PATH...` shows it for a finding."
    yield from (_ladder(way, rules) for way in (claim_type.main, *claim_type.others))
    yield "[All rules](README.md)"


def _rule(code: str, rule: RuleEntry) -> Iterator[str]:
    yield f"## {code}"
    yield f"{rule.severity.value.capitalize()}, a {rule.relation.value}. {rule.why}"
    yield f"> {rule.message}"
    for example in rule.examples:
        yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    yield "It fires on:" if example.fires else "It stays silent on:"
    yield "\n".join(f"- {' / '.join(text.split(chr(10) * 2))}" for text in example.articles)


def _ladder(way: Comparison, rules: Rules) -> str:
    codes = {level: way.rules.get(level.name, way.rules.get(level.verdict)) for level in way.ladder.levels}
    rows = (f"| {level.name} | {level.verdict.value} | {_link(code, rules)} |" for level, code in codes.items())
    return "| Level | Verdict | Rule |\n|---|---|---|\n" + "\n".join(rows)


def _link(code: str | None, rules: Rules) -> str:
    return f"[`{code}`]({rules.rules[code].kind}.md#{code})" if code else "none"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _joined(blocks: Iterator[str]) -> str:
    return "\n\n".join(blocks) + "\n"


if __name__ == "__main__":
    write()
