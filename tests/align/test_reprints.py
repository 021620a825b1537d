"""Which articles carry one text."""

from dataclasses import replace
from itertools import permutations

import pytest
from articles import article

from claimcheck.align import Reprints, find_reprints
from claimcheck.model import Article

AGENCY = (
    "The harbour of Bodo was closed on Monday after a trawler had lost part of its cargo near the northern pier. "
    "Divers of the coast guard began to search the ground in the afternoon. Laura Lopez, who leads the port, said "
    "that two ferries would land in Fauske until the way was free again. Nobody was hurt, and no oil has been seen on "
    "the water."
)
OTHER = (
    "A trawler spilled boxes of fish into the water at Bodo, and that kept the ferries away for a day. Those who "
    "wanted to reach the islands waited in Fauske with bread and coffee from the town. The head of the port, Laura "
    "Lopez, spoke of bad luck. The coast guard sent its divers, who came up with nothing but a boot, and went down "
    "once more at dusk."
)


def articles(**texts: str) -> list[Article]:
    return [article(text, name) for name, text in texts.items()]


def groups(**texts: str) -> tuple[tuple[str, ...], ...]:
    return find_reprints(articles(**texts)).among(texts)


@pytest.mark.parametrize(
    "reprint",
    [
        AGENCY,
        AGENCY.upper().replace(",", " –"),
        "BODO (Wire) - " + AGENCY,
        AGENCY.replace("Monday", "June 19").replace("two ferries", "both ferries"),
        AGENCY[: AGENCY.index(" Nobody")],
        AGENCY + " Our reporter saw the trawler at the yard, where three men were mending a net in the rain.",
    ],
    ids=["whole", "other case and marks", "with a dateline", "edited", "cut", "inside a report of its own"],
)
def test_one_text(reprint: str) -> None:
    assert groups(a=AGENCY, b=OTHER, c=reprint) == (("a", "c"),)


def test_the_same_events_in_other_words_are_another_text() -> None:
    assert groups(a=AGENCY, b=OTHER) == ()


def test_two_reports_that_both_print_a_notice_are_not_one_text() -> None:
    notice = AGENCY[: AGENCY.index(" Nobody")]
    first, second = f"{notice} {OTHER}", f"{OTHER.replace('the', 'this').replace('a ', 'one ')} {notice} It rained."
    assert groups(a=first, c=second) == ()
    assert groups(a=first, b=notice, c=second) in ((("a", "b"),), (("b", "c"),))


def test_a_few_words_may_be_alike_by_chance() -> None:
    few = "Laura Lopez met Juan Perez for three hours."
    assert groups(a=few, b=few) == ()


def test_front_matter_is_no_text() -> None:
    head = "---\n" + OTHER + "\n---\n"
    one, other = articles(a=AGENCY), articles(b=head + AGENCY)
    assert find_reprints([*one, replace(other[0], body_start=len(head))]).text == {"a": "a", "b": "a"}


def test_the_order_of_input_does_not_matter() -> None:
    given = articles(a=AGENCY, b=OTHER, c=AGENCY.replace("Monday", "Tuesday"), d=OTHER + " It rained.")
    assert {find_reprints(order).among("abcd") for order in permutations(given)} == {(("a", "c"), ("b", "d"))}


def test_a_batch_of_one_text() -> None:
    """Hundreds of reprints are one group, and boilerplate that all have makes no group of their own texts."""
    reprints = [article(f"{AGENCY} Page {n}.", f"r{n:03}") for n in range(200)]
    own = [
        article(" ".join(f"w{n}x{i}" for i in range(60)) + " All rights reserved by us.", f"o{n:03}") for n in range(99)
    ]
    found = find_reprints([*reprints, *own])
    assert set(found.text.values()) == {"r000"}
    assert len(found.text) == 200


def test_counting() -> None:
    reprints = Reprints({"a": "a", "c": "a", "d": "a"})
    assert [reprints.independent(sources) for sources in ("a", "ac", "abc", "bcd", "")] == [1, 1, 2, 2, 0]
    assert reprints.among("bcd") == (("c", "d"),)
    assert reprints.among("ab") == ()


@pytest.mark.parametrize("given", [[], [article(AGENCY)]])
def test_fewer_than_two(given: list[Article]) -> None:
    assert find_reprints(given) == Reprints()
