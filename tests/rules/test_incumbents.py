"""The table of incumbents: what it may hold, and the file and line of what is wrong in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import RulesError
from claimcheck.rules import Rules, load
from claimcheck.rules.entries import Term

Write = Callable[[str | bytes], Path]

NORWAY = """\
incumbents:
  foreign-minister:
    Norway:
      - {person: Ana Lopez, from: 2020-01-01, until: 2022-05-01}
"""


@pytest.fixture
def loaded(user_rules: Write) -> Callable[[str], Rules]:
    """Loads a user's file that holds these lines below its version."""
    return lambda lines: load(user_rules(f"version: 1\n{lines}"))


def test_a_term_has_its_days(loaded: Callable[[str], Rules]) -> None:
    terms = loaded(f"{NORWAY}      - {{person: Juan Perez, from: 2022-05-01, aliases: [J. P. Perez]}}\n").incumbents
    assert terms["foreign-minister"]["Norway"] == (
        Term("Ana Lopez", date(2020, 1, 1), date(2022, 5, 1)),
        Term("Juan Perez", date(2022, 5, 1), None, ("J. P. Perez",)),
    )


def test_a_users_office_is_laid_over_those_that_ship(loaded: Callable[[str], Rules]) -> None:
    incumbents = loaded(NORWAY).incumbents
    assert {"Norway", "China"} <= incumbents["foreign-minister"].keys()
    assert incumbents["secretary-of-state"] == load().incumbents["secretary-of-state"]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (NORWAY.replace("2020-01-01", "2020"), ":5: incumbents.foreign-minister.Norway.from wants a date (2023-06-19)"),
        (NORWAY.replace("2020-01-01", "'2020-01-01'"), ":5: incumbents.foreign-minister.Norway.from wants a date"),
        (NORWAY.replace("2020-01-01", "2020-W01-1"), ":5: incumbents.foreign-minister.Norway.from wants a date"),
        (NORWAY.replace("2020-01-01", "2020-02-30"), ":5: incumbents.foreign-minister.Norway.from wants a date"),
        (NORWAY.replace("from: 2020-01-01, ", ""), ":5: the key 'from' is missing in incumbents.foreign-minister"),
        (NORWAY.replace("from:", "from_:"), ":5: unknown key 'from_' in incumbents.foreign-minister.Norway; did you"),
        (NORWAY.replace("2020", "2023"), ":5: the term of Ana Lopez ends on 2022-05-01, before it begins"),
        (NORWAY.replace("foreign-minister", "minister-of-fish"), ":3: 'minister-of-fish' is no office of lexicon"),
        (NORWAY.replace("foreign-minister", "senator"), ":3: 'senator' may have several holders at a time"),
        (NORWAY.replace("Norway", "Norwegian"), ":4: 'Norwegian' is a name of Norway; write Norway, as in places"),
        (
            f"{NORWAY}      - {{person: Juan Perez, from: 2022-04-30}}\n",
            ":6: the term of Juan Perez begins on 2022-04-30, when Ana Lopez still holds the office",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(loaded: Callable[[str], Rules], lines: str, message: str) -> None:
    with pytest.raises(RulesError) as caught:
        loaded(lines)
    assert message in str(caught.value)


class TestShipped:
    """The table that ships is small and true; these are its terms in June 2023, when the seeds play."""

    def test_every_office_of_it_is_held_in_june_2023(self) -> None:
        day = date(2023, 6, 19)
        for office, scopes in load().incumbents.items():
            for scope, terms in scopes.items():
                assert sum(t.from_ <= day < (t.until or date.max) for t in terms) == 1, (office, scope)

    def test_the_foreign_minister_of_china(self) -> None:
        terms = load().incumbents["foreign-minister"]["China"]
        assert [(t.person, t.from_.year) for t in terms] == [("Wang Yi", 2013), ("Qin Gang", 2022), ("Wang Yi", 2023)]
