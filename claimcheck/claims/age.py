"""Ages: how old a person is ("the 34-year-old", "John Smith, 34,", "aged 34")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from claimcheck.events.clauses import clause
from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Reading,
    anchors,
    claim,
)
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_of, amount_rules
from claimcheck.grammar.persons.actdays import dead_at
from claimcheck.grammar.persons.age_bearers import MEANT, age_bearer
from claimcheck.model import Amount, Claim, Entity, ValueKind, ValueMention
from claimcheck.names import Form, Mention
from claimcheck.names.wordlists import POSSESSIVE

KIND = "age"
AGED = "aged"
_STATED = frozenset({ValueKind.AGE, ValueKind.NUMBER})
_OLDEST = 120
_NO_LINKS = frozenset({",", "of", "to", "by", "with", "from", "for"})  # "the 46-year-old wife of Ben Hale"
_HAD = 4  # words: "when Laura Lopez was in her 30s"
_COPULAS = frozenset({"is", "was", "turned", "be"})
_LINKS = _COPULAS | {",", "(", "the", "a", "aged", "who"}
_AGE_OF = ("age", "of")  # "at the age of 19"
_DYING = frozenset({"died", "dies"})
_BESIDE = 3  # words: "Laura Lopez, who is 61"


def read(reading: Reading) -> Iterator[Claim]:
    """Every age, and every number between commas right after a person's name."""
    stated = list(_stated(reading))
    known: dict[str, set[object]] = {}
    for age in stated:
        if age.person is not None:
            known.setdefault(age.person.id, set()).add(age.value.nominal)
    for age in stated:
        person, production = age.person, age.production
        if person is None and not age.then:
            person = age_bearer(reading, age.anchor, known)
            production = MEANT if person is not None else production
        yield claim(
            reading, KIND, AGED, age.anchor.mention.span, age.anchor.sentence, age.value, production,
            subject=None if age.then else person, unresolved="another-time" if age.then else "no-person",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Age:
    """An age as it stands: of whom by the words beside it, how that was read, and whether they only had it then."""

    anchor: Anchor
    value: Amount
    production: str
    person: Entity | None
    then: bool


def _stated(reading: Reading) -> Iterator[_Age]:
    for anchor in anchors(reading, _STATED):
        bare = anchor.mention.kind is ValueKind.NUMBER
        person = _apposed(reading, anchor) if bare else _owner(reading, anchor)
        if bare and person is None:
            continue
        mention = _in_years(anchor.mention) if bare else anchor.mention
        value = amount_of(mention, reading.rules.tolerances) if mention else None
        if value is None:
            continue
        dead = None if bare else dead_at(reading, anchor)
        production = "age-at-death" if dead is not None else "name-comma-number" if bare else "age"
        then = dead is None and _is_of_another_time(reading, anchor)
        yield _Age(anchor, value, production, dead or person, then)


def _is_of_another_time(reading: Reading, anchor: Anchor) -> bool:
    """“When she was in her 20s”, “since he was 18”, “at the age of 19”, “was 19 when she left”: an age somebody had."""
    words = anchor.within.words
    low, high = clause(anchor.within, anchor.first)
    if tuple(w.lower for w in words[max(0, anchor.first - 2) : anchor.first]) == _AGE_OF:
        return True
    if high < len(words) and words[high].lower == "when" and high - anchor.last <= 1:
        return _DYING.isdisjoint(w.lower for w in words[high : high + _HAD])  # "was 82 when she died"
    before = {w.lower for w in words[max(low, anchor.first - _HAD) : anchor.first]}
    then = words[low].lower == "when" or bool(before & {"since", "until"})
    return then and bool(before & _COPULAS)


def _in_years(mention: ValueMention) -> ValueMention | None:
    """A bare number as an age, or ``None`` when it cannot be one."""
    quantity = mention.quantity
    if (
        quantity is None
        or not isinstance(quantity.number, int)
        or not 0 < quantity.number <= _OLDEST
        or quantity.modifier
    ):
        return None
    return replace(mention, quantity=replace(quantity, unit="year"))


def _apposed(reading: Reading, anchor: Anchor) -> Entity | None:
    """“John Smith, 34,” and “Smith (34)”."""
    words = anchor.within.words
    if not 1 < anchor.first < len(words) or anchor.last >= len(words):
        return None
    marks = (words[anchor.first - 1].text, words[anchor.last].text)
    if marks not in {(",", ","), ("(", ")"), (",", "."), (",", ";")}:
        return None
    before = [m for m in reading.people_in(anchor.sentence) if m.last == anchor.first - 1 and m.form is Form.NAME]
    return _entity(reading, before[0]) if before else None


def _owner(reading: Reading, anchor: Anchor) -> Entity | None:
    """The name right after ("the 32-year-old Laura Lopez"), else the person right before ("Lopez, aged 32")."""
    words = anchor.within.words
    people = reading.people_in(anchor.sentence)
    following = [m for m in people if anchor.last <= m.first <= anchor.last + 3 and m.form is Form.NAME]
    if following and _NO_LINKS.isdisjoint(w.text for w in words[anchor.last : following[0].first]):
        return _entity(reading, following[0])
    titled = _titled(reading, anchor)
    if titled is not None:
        return titled
    before = [m for m in people if m.last <= anchor.first and anchor.first - m.last <= _BESIDE]
    if before and {w.lower for w in words[before[-1].last : anchor.first]} <= _LINKS:
        return _entity(reading, before[-1])
    return None


def _titled(reading: Reading, anchor: Anchor) -> Entity | None:
    """“The 46-year-old minister”: whoever the title right after means."""
    words = anchor.within.words
    title = next((t for t in reading.people.titles[anchor.sentence] if t.first == anchor.last), None)
    if title is None or (title.last < len(words) and words[title.last].text in POSSESSIVE):
        return None  # "the 46-year-old mayor's wife"
    holdings = reading.people.holdings
    at = bisect_left(holdings, title.span, key=attrgetter("span"))
    holders = [h.person for h in holdings[at : at + 1] if h.span == title.span]
    meant = [m.person for m in reading.people_in(anchor.sentence) if m.span == title.span and m.person is not None]
    person = next(iter((*holders, *meant)), None)
    return reading.people.entities[person] if person is not None else None


def _entity(reading: Reading, mention: Mention) -> Entity | None:
    return reading.people.entities[mention.person] if mention.person is not None else None


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=AMOUNT_LADDER,
        rules=amount_rules(KIND),
        exclusive=True,
    ),
)
