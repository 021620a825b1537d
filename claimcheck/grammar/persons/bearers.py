"""Whom a length of time is laid down for: "Hale was jailed for", "the judge gave Hale", "a cook was jailed"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.persons.age_bearers import age_bearer, is_of_a_national
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.stages import BE
from claimcheck.model import Entity, ValueKind
from claimcheck.names import Form, Mention
from claimcheck.names.wordlists import OWNERS, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_NEAR = 25  # words
_OBJECT = 3
_OWNED = 4  # words from an owner to what is owned: "his new four-year contract"
_LEDE = 4  # sentences
_LINKS = word_set("of by with against from than to for about under on at in into")
_GIVING = word_set("gave gives handed hands passed")
_SOMEBODY_ELSE = word_set(
    "whose man woman men boy girl wife husband son daughter brother sister father mother partner friend accomplice",
)


def bearer(reading: Reading, anchor: Anchor, index: int, *, owned: bool = False) -> Entity | None:
    """The person for whom the word at ``index`` lays down the length at the anchor.

    Whoever is its object right behind it ("gave Hale two years"), else its subject, or who owns what is ``owned`` ("his
    contract").
    In an article's opening "a cook" who has no name is the person whom the next sentence opens with, age and all.
    """
    people = [m for m in reading.people_in(anchor.sentence) if m.person is not None]
    if not people:
        return _of_the_aged(reading, anchor) or _of_the_lede(reading, anchor)
    low = clause_start(anchor.within, index)
    behind = next((m for m in people if index < m.first <= index + _OBJECT and m.first < anchor.first), None)
    before = [m for m in people if low <= m.first and m.last <= index and index - m.last <= _NEAR]
    chosen = behind or (before[-1] if before else None)
    if behind and behind.form is Form.PRONOUN and any(m.person == behind.person for m in before):
        return None  # nobody gives it to himself: the pronoun is somebody else
    if chosen is None or chosen.person is None:
        return _of_the_aged(reading, anchor)
    if not behind and _is_another(reading, anchor, chosen, index, owned=owned):
        return None
    return reading.people.entities[chosen.person]


def _is_another(reading: Reading, anchor: Anchor, chosen: Mention, index: int, *, owned: bool) -> bool:
    """Whether the person before a word only stands near: an object, a giver, a speaker, or beside somebody nameless."""
    words = anchor.within.words
    between = {w.lower for w in words[chosen.last : index]}
    if not between.isdisjoint(_SOMEBODY_ELSE):
        return True
    if _owns(words, chosen):
        return not owned or index - chosen.last > _OWNED  # "his new contract", not "Hale's lawyer signed"
    earlier = (m for m in reading.people_in(anchor.sentence) if m.last <= chosen.first)
    if chosen.form is Form.PRONOUN and any(m.person != chosen.person for m in earlier):
        return True  # whom "he" means is not sure
    near = range(max(chosen.last, anchor.first - _OBJECT - 1), anchor.first)  # not "passed a medical and signed"
    giving = (i for i in near if words[i].lower in _GIVING)
    gives = any(words[i - 1].lower not in BE for i in giving)
    return gives or _is_object(reading, words, chosen) or not between.isdisjoint(reading.vocabulary.reporting)


def _owns(words: Sequence[Word], mention: Mention) -> bool:
    behind = words[mention.last].text if mention.last < len(words) else ""
    return behind in POSSESSIVE or words[mention.first].lower in OWNERS


def _is_object(reading: Reading, words: Sequence[Word], mention: Mention) -> bool:
    """“The killer of Roe”, “accused of killing Roe”, “who killed Roe”."""
    before = words[mention.first - 1].lower if mention.first else ""
    past = is_past(before) and before not in reading.vocabulary.reporting
    return before in _LINKS or before.endswith("ing") or past


def _of_the_aged(reading: Reading, anchor: Anchor) -> Entity | None:
    """“The 23-year-old signed”, “The Norwegian, 23, signed”: whose age that is."""
    first = reading.anchors_in(anchor.sentence)[0]
    opens = first.first == 1 or is_of_a_national(reading, first)
    return age_bearer(reading, first, {}) if first.mention.kind is ValueKind.AGE and opens else None


def _of_the_lede(reading: Reading, anchor: Anchor) -> Entity | None:
    """“A cook has been jailed … Ann Roe, 47, had …”: the opening tells of somebody whom the next sentence names."""
    following = anchor.sentence + 1
    if anchor.sentence >= _LEDE or following >= len(reading.document.sentences):
        return None
    people, words = reading.people_in(following), reading.sentence(following).words
    opening = people[0] if people and people[0].first == 0 and people[0].form is Form.NAME else None
    if opening is None or opening.person is None:
        return None
    aged = [a for a in reading.anchors_in(following) if a.first == opening.last + 1 and words[opening.last].text == ","]
    source = reading.attribution_of(following)
    spoken = source is not None and source.source.startswith(words[0].text)
    return reading.people.entities[opening.person] if aged and not spoken else None
