"""One judgement more: the file keeps every letter that was in it, and is read back with one entry more."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.baseline.appending import appended
from claimcheck.baseline.entries import tree_of
from claimcheck.baseline.judgements import Entry, of_tree
from claimcheck.errors import RulesError, visible
from claimcheck.model import Decision

OLD = "- {fingerprint: 4bb3a42d, judgement: same, reason: r, author: a, date: 2023-06-20}\n"
NEW = Entry("a" * 64, Decision.ACCEPTED, "Both are right.", "M. Keller", date(2023, 6, 21))


def entries(text: str) -> list[Entry]:
    return [entry for _, entry in of_tree(tree_of(text.removeprefix("\ufeff"), "j.yaml", "judgements file")).entries]


@pytest.mark.parametrize(
    "before",
    [
        "",
        "# nothing yet\n",
        OLD,
        OLD.rstrip(),
        f"# ours\n\n{OLD}\n# the end",
        "".join(f"  {line}" for line in OLD.splitlines(keepends=True)),
        OLD.replace("\n", "\r\n") + "# more\r\n",
        "\ufeff" + OLD,
        "- fingerprint: 4bb3a42d   # talk\n  judgement: same\n  reason: >-\n    r\n  author: a\n  date: 2023-06-20\n\n",
    ],
)
def test_what_is_there_stays_and_one_entry_is_added(before: str) -> None:
    after = appended(before, NEW, "j.yaml")
    assert after.startswith(before)
    assert entries(after) == [*entries(before), NEW]
    assert ("\n" in after.replace("\r\n", "")) is ("\r" not in before)


@given(st.text(max_size=40), st.text(min_size=1, max_size=20))
def test_any_words_are_read_back_and_none_can_act(reason: str, author: str) -> None:
    entry = Entry("b" * 64, Decision.SAME, reason, author, date(2023, 6, 21))
    after = appended(OLD, entry, "j.yaml")
    assert len(entries(after)) == 2
    assert all(visible(line) == line for line in after.split("\n"))


def test_a_judgement_that_has_run_out_may_be_followed_and_no_other() -> None:
    ended = OLD.replace("date:", "until: 2023-06-20, date:")
    again = Entry("4bb3a42d" + "0" * 56, Decision.SAME, "r", "a", date(2023, 6, 21))
    assert len(entries(appended(ended, again, "j.yaml"))) == 2
    with pytest.raises(RulesError, match="4bb3a42d is already judged on line 1"):
        appended(OLD, again, "j.yaml")


@pytest.mark.parametrize("before", ["[]\n", f"[{OLD[2:].strip()}]\n", f"---\n{OLD}...\n"])
def test_a_file_that_cannot_be_added_to(before: str) -> None:
    with pytest.raises(RulesError, match=r"^j\.yaml: nothing can be added at its end; begin each entry with"):
        appended(before, NEW, "j.yaml")


def test_a_wrong_file_is_told_of_as_it_is_read() -> None:
    with pytest.raises(RulesError, match=r"^j\.yaml:1: an entry is a mapping"):
        appended("- x\n", NEW, "j.yaml")
