"""The word that governs an amount: "43 people were killed", "killing 43 people", "has 20 wives", "200 people set off".

rules.yaml lists the words of each attribute. Without one of them near, what people are said to do goes by the article's
own verb. A word beyond another number belongs to that one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.stages import BE
from claimcheck.model import ValueKind
from claimcheck.model.making import quickly_made
from claimcheck.names import Mention
from claimcheck.rules.entries import AttributeEntry
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, stands_at, word_set

WORTH = "worth"
_BEFORE = 7
_AFTER = 6
_AFTER_MEASURED = 3  # "a $13.9 billion acquisition": what follows a sum of money stands close
_OBJECT = 3
_ASIDE = 12  # words
_BREAKS = frozenset({";", ":", "but", "while", "although", "(", ")", "—", "–"})
_AUXILIARIES = word_set("were was are is have has had been being be also then later reportedly still already")
_AUXILIARIES_AT_MOST = 4
_ASIDES = frozenset({"including", "among"})
_NONE = frozenset[int]()
REST = frozenset({"more", "others"})
_NO_VERBS = word_set(
    "who that which and or but from with into onto over under about around after before during while when where",
    "since until for the in on at to of by as than per each not more other said say says told tell there here",
    "now ago old including such like because between among against outside inside across along near behind",
    "aboard total alone together apart away last next this next just ago long so today yesterday tomorrow",
)

_LOST = {"lives": "killed", "jobs": "cut"}  # "claimed 12 lives", "the loss of 640 jobs"
_DEAD = "dead"
_ANY_YEAR = word_set("deaths fatalities")
_LOSING = word_set("claimed claiming claims cost costs costing taken took taking lost lose loses losing")
_TOLD_OF = word_set("were been reported confirmed recorded caused causing")

_Row = tuple[tuple[str, ...], str, AttributeEntry]


@quickly_made
@dataclass(frozen=True, slots=True)
class Governor:
    """A word that governs an amount: its attribute in rules.yaml, and its index in the sentence."""

    attribute: str
    index: int
    entry: AttributeEntry


def governor(reading: Reading, anchor: Anchor, last: int) -> Governor | None:
    """The nearest governing word: right after the amount's phrase, which ends at ``last``, or before it.

    What is said of a person goes before ("Lopez has 20 wives"), unless it has its object after it ("seven bullets hit
    Mr. Perez").
    """
    words, table = anchor.within.words, _table(reading.rules.lexicon)
    if _openers(reading.rules.lexicon).isdisjoint(anchor.within.lowered):
        return _next_verb(words, anchor, last)
    others = _other_amounts(reading, anchor, last)
    before = _before(anchor, table, others)
    if before and before.entry.grows and before.index == anchor.first - 1 and before.index - 1 not in others:
        return before  # "killed about 40 people sheltering in a school"
    begin = _past_aside(words, last)
    after = _after(reading, anchor, begin, others)
    if after and before:
        nearer = after.index - begin < anchor.first - before.index or _is_subject(words, begin)
        found: Governor | None = after if nearer else before
    else:
        found = after or before
    if found is not None and found.attribute == WORTH:
        return _of_the_worthy(words, found, table) or _of_the_article(reading, found) or found
    return found or _next_verb(words, anchor, last)


def _before(anchor: Anchor, table: Mapping[str, tuple[_Row, ...]], others: frozenset[int]) -> Governor | None:
    """The nearest governing word before an amount, or before an aside right before it."""
    words, first = anchor.within.words, anchor.first
    for found in _hits(words, range(first - 1, max(-1, first - 1 - _BEFORE), -1), table, others):
        if found.index == first - 1 or words[found.index].lower not in _AUXILIARIES:
            return found  # "has" and "had" govern only what follows at once: not "has told 20 people"
    return _before_aside(words, first, table) if "," in anchor.within.texts else None


def _after(reading: Reading, anchor: Anchor, begin: int, others: frozenset[int]) -> Governor | None:
    """The first governing word behind an amount's phrase; one of persons only with a person as its object."""
    words = anchor.within.words
    reach = _AFTER if anchor.mention.kind is ValueKind.NUMBER else _AFTER_MEASURED
    indexes = range(begin, min(len(words), begin + reach))
    for found in _hits(words, indexes, _table(reading.rules.lexicon), others):
        if not found.entry.personal or _has_object(found, reading.people_in(anchor.sentence)):
            return found
    return None


def _of_the_worthy(words: Sequence[Word], worth: Governor, table: Mapping[str, tuple[_Row, ...]]) -> Governor | None:
    """What befell the thing that is worth so much: "stole jewels worth 85 million euros"."""
    before = _hits(words, range(worth.index - 1, -1, -1), table, _NONE)
    return next((g for g in before if g.attribute != WORTH and not g.entry.personal and not g.entry.grows), None)


def own_governor(reading: Reading, anchor: Anchor, last: int) -> Governor | None:
    """The counted noun that says by itself what befell: "12 dead", "claimed 12 lives", "cost 90 jobs".

    "12 deaths" may be those of any year, unless somebody tells of them as they happen: "there were 12 deaths". "12
    arrests" are most often those of one night, "12 injuries" those of a team.
    """
    words = anchor.within.words
    if anchor.mention.kind is not ValueKind.NUMBER or last <= anchor.last:
        return None
    noun, before = words[last - 1].lower, words[anchor.first - 1].lower if anchor.first else ""
    if noun in _LOST:
        noun = _LOST[noun] if before in _LOSING or (before == "of" and "loss" in anchor.within.lowered) else ""
    elif noun != _DEAD and (noun not in _ANY_YEAR or before not in _TOLD_OF):
        return None
    rows = (row for row in _table(reading.rules.lexicon).get(noun, ()) if len(row[0]) == 1)
    return next((Governor(name, last - 1, entry) for _, name, entry in rows), None)


def is_governing(reading: Reading, word: str) -> bool:
    """Whether rules.yaml lists the word as one that governs amounts: "penalty" in "a 15-point penalty"."""
    return any(len(phrase) == 1 for phrase, _, _ in _table(reading.rules.lexicon).get(word.lower(), ()))


def _before_aside(words: Sequence[Word], first: int, table: Mapping[str, tuple[_Row, ...]]) -> Governor | None:
    """What is said of a person on the other side of an apposition: "sentenced Hale, once a mayor, to 16 years"."""
    closing = _comma(words, first - 1, first - 3)
    opening = _comma(words, closing - 2, closing - _ASIDE) if closing else 0
    if not opening:
        return None
    hits = _hits(words, range(opening - 1, max(-1, opening - 1 - _OBJECT), -1), table, _NONE)
    return next((g for g in hits if g.entry.personal), None)


def _comma(words: Sequence[Word], start: int, stop: int) -> int:
    """The nearest comma from one index back to another, or 0."""
    for at in range(start, max(0, stop), -1):
        if words[at].text == ",":
            return at
    return 0


def grows_before(reading: Reading, anchor: Anchor, attribute: str) -> bool:
    """Whether the sentence has told of another growing figure: the killed before the injured."""
    growing = _growing(reading.rules.lexicon)
    for word in anchor.within.words[: anchor.first]:
        told = growing.get(word.lower)
        if told and told != {attribute}:
            return True
    return False


def _past_aside(words: Sequence[Word], last: int) -> int:
    """Where the sentence goes on after "…, including two guards, …"."""
    if last + 1 >= len(words) or words[last].text != "," or words[last + 1].lower not in _ASIDES:
        return last
    closing = (at for at in range(last + 2, min(len(words), last + _ASIDE)) if words[at].text == ",")
    return next(closing, last - 1) + 1


def _is_subject(words: Sequence[Word], last: int) -> bool:
    """Whether an amount's phrase is followed by its own verb: "four are dead and five more *are* wounded"."""
    last += last < len(words) and words[last].text in REST
    return last < len(words) and words[last].lower in BE


def _has_object(found: Governor, people: Iterable[Mention]) -> bool:
    return any(found.index < m.first <= found.index + _OBJECT for m in people)


def _hits(
    words: Sequence[Word], indexes: range, table: Mapping[str, tuple[_Row, ...]], others: frozenset[int]
) -> Iterator[Governor]:
    for index in indexes:
        lower = words[index].lower
        if index in others or lower in _BREAKS:
            return
        for phrase, name, entry in table.get(lower, ()):
            if len(phrase) == 1 or stands_at(words, index, phrase):
                yield Governor(name, index, entry)
                break


def _other_amounts(reading: Reading, anchor: Anchor, last: int) -> frozenset[int]:
    """The indexes of the words of the other numbers in reach: a governor beyond them is theirs."""
    beside = reading.anchors_in(anchor.sentence)
    if len(beside) < 2:
        return _NONE
    low, high = anchor.first - 1 - _BEFORE, last + _AFTER
    found = [
        range(other.first, other.last)
        for other in beside
        if other.last > low and other.first < high and other.mention.kind is ValueKind.NUMBER
        and other.mention is not anchor.mention and not _restates(anchor, other)
    ]  # fmt: skip
    return frozenset(chain.from_iterable(found)) if found else _NONE


def _restates(anchor: Anchor, other: Anchor) -> bool:
    """“4,600 workers, or 14 percent of the staff”: one figure told in two ways."""
    between = [word.lower for word in anchor.within.words[other.last : anchor.first]]
    return anchor.mention.kind is ValueKind.PERCENT and 0 < len(between) <= _OBJECT and between[-1] == "or"


def _next_verb(words: Sequence[Word], anchor: Anchor, last: int) -> Governor | None:
    """What people are said to do, in the article's own word: "200 people set off", "350 people were taking shelter"."""
    if last <= anchor.last:
        return None
    for index in range(last, min(len(words), last + _AUXILIARIES_AT_MOST)):
        lower = words[index].lower
        if lower in _AUXILIARIES:
            continue
        plain = lower.isalpha() and words[index].text.islower() and lower not in _NO_VERBS and len(lower) > len("do")
        return Governor(lower, index, AttributeEntry((lower,))) if plain else None
    return None


def _of_the_article(reading: Reading, worth: Governor) -> Governor | None:
    """In an article on a robbery, "jewels worth 85 million euros" are the stolen ones."""
    for name, entry in reading.rules.lexicon.attributes.items():
        words = frozenset(word for word in entry.words if " " not in word)
        if entry.worth and any(not s.lowered.isdisjoint(words) for s in reading.document.sentences):
            return Governor(name, worth.index, entry)
    return None


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, tuple[_Row, ...]]:
    """The attributes' words by their first word, longer phrases first."""
    rows: dict[str, list[_Row]] = {}
    for name, entry in lexicon.attributes.items():
        for word in entry.words:
            phrase = tuple(word.split())
            rows.setdefault(phrase[0], []).append((phrase, name, entry))
    return {first: tuple(sorted(found, key=lambda row: (-len(row[0]), row[1]))) for first, found in rows.items()}


@lru_cache(maxsize=8)
def _openers(lexicon: Lexicon) -> frozenset[str]:
    """The first words of all of them."""
    return frozenset(_table(lexicon))


@lru_cache(maxsize=8)
def _growing(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """The single words for figures that grow, each with its attributes."""
    found: dict[str, frozenset[str]] = {}
    for name, entry in lexicon.attributes.items():
        for word in entry.words if entry.grows else ():
            if " " not in word:
                found[word] = found.get(word, frozenset()) | {name}
    return found
