"""What an amount is said of: a person, or what the story is about.

"Hale has three sons" says something of a person; "43 people were killed" of what the story is about. An amount from
another time ("the 2004 tsunami killed …"), and a part of another ("two of them", "including three children"), belong to
neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.claim_type import STORY, THE_STORY, Found
from claimcheck.grammar.figures.governors import Governor, governor, grows_before, own_governor
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_part, is_share, is_superseded, locality, years
from claimcheck.grammar.whereabouts import THERE, named_places
from claimcheck.model import Entity, EntityKind, Event, ValueKind
from claimcheck.names import Form, Mention
from claimcheck.text.words import Word

AGED = "aged:"  # begins the id of a person who is known by the age alone
_FAR = 25
_NEAR = 6
_FAR_DEBT = 10
_WITH = frozenset({"including", "with", "includes", "inclusive"})
_WITHOUT = frozenset({"excluding", "without", "before", "excludes"})
_OWNERS = frozenset({"his", "her"})
_PER = frozenset({"per", "a", "each"})
_RATE_OPENERS = (*_PER, "-")
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


def said_of(reading: Reading, anchor: Anchor, last: int, noun: str, scope: tuple[str, ...]) -> Found | str:
    """What an amount is said of, or the reason code why that cannot be told.

    Args:
        reading: The article.
        anchor: Where the amount stands.
        last: Index after the last word of its phrase ("43 people").
        noun: What is counted ("wives"), or "" when the attribute says it all.
        scope: Words that narrow the noun.
    """
    own = own_governor(reading, anchor, last) if noun else None
    found, noun = (own, "") if own is not None else (governor(reading, anchor, last), noun)
    if found is None:
        return "no-predicate"
    if is_share(reading, anchor):
        return "part-of-a-whole"
    if found.entry.of_something and not noun:
        return "no-object"
    attribute = _attribute(reading, anchor, found, last, noun)
    if found.entry.personal or noun == "times":
        person = person_at(reading, anchor, found.index)
        return Found(attribute, person, found.index, scope=scope) if person is not None else "no-person"
    beside = found.entry.grows and grows_before(reading, anchor, found.attribute)
    if is_part(reading, anchor, last, beside=beside) or (found.entry.grows and noun in reading.vocabulary.groups):
        return "part-of-a-whole"
    scope = (*scope, *_degree(anchor.within.words, found.index))
    return _of_story(reading, anchor, found, attribute, scope)


def _of_story(reading: Reading, anchor: Anchor, found: Governor, attribute: str, scope: tuple[str, ...]) -> Found | str:
    """Something said of what the story is about, unless the clause speaks of another time or an unnamed part of it."""
    if is_background(reading, anchor) or (found.entry.grows and is_superseded(anchor)):
        return "another-time"
    where = locality(reading, anchor) if found.entry.grows else ""
    if where is None:
        return "part-of-a-whole"
    around = named_places(reading, anchor) if found.entry.grows else ()
    if around == (THERE,):
        return "part-of-a-whole"
    story = Event(STORY, (), (where,) if where else (), None, around) if where or around else THE_STORY
    entry = found.entry
    return Found(attribute, story, found.index, scope=scope, cumulative=entry.grows, falls=entry.falls)


def _attribute(reading: Reading, anchor: Anchor, found: Governor, last: int, noun: str) -> str:
    words = anchor.within.words
    counted = "" if noun in found.entry.counts else noun
    period = years(reading, anchor) if found.entry.yearly else ""
    debt = _debt(words, anchor.first, last) if "debt" in anchor.within.lowered else ""
    return " ".join(filter(None, (found.attribute, counted, per_one(words, last), debt, period)))


def _debt(words: Sequence[Word], first: int, last: int) -> str:
    """“$5.9 billion including debt” is another price than the one without it."""
    for at in range(max(1, first - _FAR_DEBT), min(len(words), last + _NEAR)):
        if words[at].lower == "debt":
            before = {w.lower for w in words[max(0, at - 3) : at]}
            return "with debt" if before & _WITH else "without debt" if before & _WITHOUT else ""
    return ""


def per_one(words: Sequence[Word], last: int) -> str:
    """“$25 per share”, “$25-a-share”: a price of one is no price of the whole."""
    if last >= len(words) or not words[last].lower.startswith(_RATE_OPENERS):
        return ""  # most words
    following = [part for w in words[last : last + 3] for part in w.lower.split("-") if part]
    return f"per {following[1]}" if len(following) > 1 and following[0] in _PER else ""


def _degree(words: Sequence[Word], index: int) -> tuple[str, ...]:
    """“Seriously injured”: the adverb right before the governing word narrows what is counted."""
    before = words[index - 1].lower if index else ""
    is_adverb = len(before) > len("only") and before.endswith("ly") and before != "reportedly"
    return (before,) if is_adverb else ()


def person_at(reading: Reading, anchor: Anchor, index: int) -> Entity | None:
    """The person whom the word at ``index`` is said of, by name or by an age alone; ``None`` for nobody."""
    return _subject(reading, anchor, index) or _known_by_age(reading, anchor)


def _subject(reading: Reading, anchor: Anchor, index: int) -> Entity | None:
    """The person whom a personal word is said of.

    The last before it in its clause; for "after falling 60 metres" the last of the clause before; else the one right
    after, or the only one of the sentence. Who only says it ("Hale said the man fell") is not meant.
    """
    sentence = anchor.within
    words = sentence.words
    low = clause_start(sentence, index)
    people = [m for m in reading.people_in(anchor.sentence) if not _is_owner(m, words)]
    before = [m for m in people if low <= m.first and m.last <= index and index - m.last <= _FAR]
    after = [m for m in people if index < m.first <= index + 3]
    earlier = [m for m in people if m.last <= low] if words[index].text.endswith("ing") else []
    only = [m for m in people if m.last <= index] if len({m.person for m in people}) == 1 else []
    chosen = next((group[at] for group, at in ((before, -1), (earlier, -1), (after, 0), (only, -1)) if group), None)
    if chosen is None or chosen.person is None or _only_says(reading, words, chosen, index):
        return None
    return reading.people.entities[chosen.person]


def _known_by_age(reading: Reading, anchor: Anchor) -> Entity | None:
    """“A 36-year-old climber died after falling 60 metres”: whoever is of that age, in a sentence that names nobody."""
    if reading.people_in(anchor.sentence):
        return None
    ages = {m.quantity.number for m in reading.values_in(anchor.sentence) if m.kind is ValueKind.AGE and m.quantity}
    age = next(iter(ages), None) if len(ages) == 1 else None
    return None if age is None else Entity(f"{AGED}{age}", EntityKind.PERSON, f"{age}-year-old")


def _only_says(reading: Reading, words: Sequence[Word], mention: Mention, index: int) -> bool:
    return any(w.lower in reading.vocabulary.reporting for w in words[mention.last : index])


def _is_owner(mention: Mention, words: Sequence[Word]) -> bool:
    """Whether a mention only owns what follows: "his counterpart", "Hale’s death"."""
    if mention.last < len(words) and words[mention.last].text in _POSSESSIVE:
        return True
    return mention.form is Form.PRONOUN and words[mention.first].lower in _OWNERS
