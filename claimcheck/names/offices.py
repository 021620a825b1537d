"""Titles: the phrases that say what somebody is.

A title is found by its head ("minister", "director"). To its left stand a qualifier ("former"), a place or organisation
("Chinese", "China’s", "NRA") and words of its own ("foreign", "top"); to its right what it is a title of ("of Foreign Affairs",
"of the Commission of the Party", "in charge of trade within the ministry").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model import Office, Span
from claimcheck.names.vocabulary import PlaceForm, Vocabulary, plain
from claimcheck.text.words import Word

Words = Sequence[Word]

_FUNCTION = frozenset(
    "the a an this that these those his her its their our my your and or but nor for of in on at to from by with as than "
    "within without near inside outside into over under after before during while since until about between among against who whom whose which what when "
    "where why how is are was were be been being has have had do does did will would can could may might shall should must "
    "not no also then there here he she it they we i you him them us said says told if because although though however "
    "both all some many most more less very already still just only even once again".split()
)
_ARTICLES = frozenset({"the", "a", "an"})
_POSSESSIVE = frozenset({"'s", "’s"})
_DETERMINERS = frozenset("the his her its their our my this that whose".split())
_LINKS = ("of", "for", "at", "within", "to")
_MAX_PHRASES = 4
_TO_HEADS = frozenset({"ambassador", "envoy", "adviser", "advisor", "aide", "assistant", "counsel", "candidate"})
_ABBREVIATED = frozenset("rep sen gov gen col lt sgt capt adm".split())
_DESCRIPTIVE = frozenset({"top", "senior", "leading", "high-ranking", "high-level", "longtime"})
_DESCRIPTIVE_HEADS = frozenset({"chief", "head", "leader", "boss", "official", "figure", "diplomat", "strongman"})


@dataclass(frozen=True, slots=True)
class Title:
    """A title in a sentence.

    Attributes:
        span: The phrase, from its first modifier to the end of what it is a title of; articles before it left out.
        first: Index of its first word in the sentence.
        last: Index after its last word.
        head: Index of its head.
        office: What it says.
        definite: Whether it points at one holder: "the", "his", a possessive.
        plural: Whether the head is plural.
    """

    span: Span
    first: int
    last: int
    head: int
    office: Office
    definite: bool
    plural: bool


@dataclass(frozen=True, slots=True)
class _Left:
    first: int
    places: tuple[str, ...]
    organisation: tuple[str, ...]
    own: tuple[str, ...]
    qualifier: str
    possessive: bool


@dataclass(frozen=True, slots=True)
class _Right:
    last: int
    text: str
    place: str
    organisation: str


def titles(sequence: Words, vocabulary: Vocabulary) -> list[Title]:
    """Every title in a sentence, in order; none overlaps another."""
    found: list[Title] = []
    index = 0
    while index < len(sequence):
        head = _head(sequence[index].text, vocabulary)
        if head is None or _is_part_of_name(sequence, index, vocabulary):
            index += 1
            continue
        title = _title(sequence, index, head, found[-1].last if found else 0, vocabulary)
        found.append(title)
        index = max(title.last, index + 1)
    return found


def _head(word: str, vocabulary: Vocabulary) -> str | None:
    lower = word.lower()
    if lower in vocabulary.roles:
        return lower
    for singular in (lower.removesuffix("s"), lower.removesuffix("es"), lower.removesuffix("men") + "man"):
        if singular != lower and singular in vocabulary.roles:
            return singular
    tail = lower.rpartition("-")[2]
    return lower if tail != lower and tail in vocabulary.roles else None


def _is_part_of_name(sequence: Words, index: int, vocabulary: Vocabulary) -> bool:
    """ "Head" and "chief" before another head belong to its title: "chief executive", "head coach", "General Secretary"."""
    if index + 1 >= len(sequence):
        return False
    return sequence[index].text.lower() in vocabulary.title_modifiers and _head(sequence[index + 1].text, vocabulary) is not None


def _title(sequence: Words, index: int, head: str, floor: int, vocabulary: Vocabulary) -> Title:
    left = _leftwards(sequence, index, floor, vocabulary)
    right = _rightwards(sequence, index, head, left, vocabulary)
    office = _office(head, left, right, vocabulary)
    before = sequence[left.first - 1].text.lower() if left.first else ""
    span = Span(sequence[left.first].start, sequence[right.last - 1].end)
    plural = sequence[index].text.lower() != head
    return Title(span, left.first, right.last, index, office, left.possessive or before in _DETERMINERS, plural)


def _leftwards(sequence: Words, head: int, floor: int, vocabulary: Vocabulary) -> _Left:
    places: list[str] = []
    organisation: list[str] = []
    own: list[str] = []
    qualifier = ""
    possessive = False
    at = head
    while at > floor:
        word = sequence[at - 1].text
        lower = word.lower()
        if lower in _POSSESSIVE and not possessive and at - 1 > floor and sequence[at - 2].text[:1].isupper():
            possessive = True
            at -= 1
            continue
        place = vocabulary.place_before(sequence, at)
        if place and at - place.length >= floor and (place.form is not PlaceForm.GOVERNMENT or possessive):
            places.append(place.name)
            at -= place.length
            if possessive and place.form is PlaceForm.NAME:
                break
            continue
        if lower in vocabulary.qualifiers and not _opens_office(sequence, at - 1, head, vocabulary):
            qualifier = lower
        elif organisation and word[:1].isupper() and at > 1:
            organisation.insert(0, word)  # "State Department officials"
        elif lower in vocabulary.title_modifiers or lower in vocabulary.roles:
            own.insert(0, lower)
        elif at - 2 >= floor and _is_and(sequence, at, vocabulary):
            own.insert(0, lower)
        elif _is_organisation(word, sequence, at - 1, floor):
            organisation.insert(0, word)
        else:
            break
        at -= 1
    if possessive and sequence[at].text.lower() in _POSSESSIVE:
        at += 1
        possessive = False
    return _Left(at, tuple(places), tuple(organisation), tuple(own), qualifier, possessive)


def _opens_office(sequence: Words, at: int, head: int, vocabulary: Vocabulary) -> bool:
    """Whether a qualifier is the first word of an office of its own ("vice president")."""
    return plain(" ".join(w.text for w in sequence[at : head + 1])) in vocabulary.offices


def _is_and(sequence: Words, at: int, vocabulary: Vocabulary) -> bool:
    """ "research and communications manager": both neighbours are words of titles, neither is a head."""
    if sequence[at - 1].text.lower() not in {"and", "&"} or at < 2 or at >= len(sequence):
        return False
    before, after = sequence[at - 2].text.lower(), sequence[at].text.lower()
    return (
        before in vocabulary.title_modifiers
        and after in vocabulary.title_modifiers
        and _head(before, vocabulary) is None
        and _head(after, vocabulary) is None
    )


def _is_organisation(word: str, sequence: Words, index: int, floor: int) -> bool:
    """A capitalised word before a title belongs to it, unless the sentence only begins with it."""
    if not word[:1].isupper() or word.lower() in _FUNCTION:
        return False
    return index > 0 or word.isupper()


def _rightwards(sequence: Words, head: int, role: str, left: _Left, vocabulary: Vocabulary) -> _Right:
    at = head + 1 + _abbreviation_stop(sequence, head, role)
    at += _listed_tail(sequence, at, role, vocabulary)
    place = ""
    organisation = ""
    for phrase in range(_MAX_PHRASES):
        link = _link(sequence, at, role, phrase)
        if link == 0:
            break
        start = at + link
        if start < len(sequence) and sequence[start].text.lower() in _ARTICLES | {"his", "her", "its", "their"}:
            start += 1
        end = _noun_phrase(sequence, start, vocabulary)
        if end == start:
            break
        hit = vocabulary.place_at(sequence, start)
        if hit and start + hit.length == end:
            place = place or hit.name
        elif sequence[start].text[:1].isupper():
            organisation = organisation or " ".join(w.text for w in sequence[start:end])
            inner = next((h for i in range(start, end) if (h := vocabulary.place_at(sequence, i))), None)
            place = place or (inner.name if inner else "")
        at = end
        if vocabulary.offices.get(plain(" ".join([*left.own, *(w.text for w in sequence[head:at])]))) and not _more(sequence, at):
            break
    text = " ".join(w.text for w in sequence[head + 1 : at] if w.text != ".")
    return _Right(at, text, place, organisation)


def _abbreviation_stop(sequence: Words, head: int, role: str) -> int:
    """1 when the head is abbreviated with a full stop ("Rep.")."""
    if role not in _ABBREVIATED or head + 2 >= len(sequence) or sequence[head + 1].text != ".":
        return 0
    return int(sequence[head + 1].start == sequence[head].end and sequence[head + 2].text[:1].isupper())


def _listed_tail(sequence: Words, at: int, role: str, vocabulary: Vocabulary) -> int:
    """How many words a listed office takes up to the right of its head: 2 for "of State"."""
    for tail in vocabulary.office_tails.get(role, ()):
        if tuple(w.text.lower() for w in sequence[at : at + len(tail)]) == tail:
            return len(tail)
    return 0


def _more(sequence: Words, at: int) -> bool:
    return at < len(sequence) and sequence[at].text.lower() in {"of", "for"}


def _link(sequence: Words, at: int, role: str, phrase: int) -> int:
    """How many words link what follows to the title: 1 for "of", 3 for "in charge of", 0 for none."""
    if at + 1 >= len(sequence):
        return 0
    lower = [w.text.lower() for w in sequence[at : at + 3]]
    if lower == ["in", "charge", "of"]:
        return 3
    if lower[0] == "of":
        return 1
    next_is_name = sequence[at + 1].text[:1].isupper() or (lower[1] in _ARTICLES and at + 2 < len(sequence) and sequence[at + 2].text[:1].isupper())
    if lower[0] in {"for", "at", "within"}:
        return int(next_is_name or (lower[0] == "for" and lower[1] not in _FUNCTION and phrase == 0 and not lower[1].isdigit()))
    if lower[0] == "to":
        return int(role in _TO_HEADS and next_is_name)
    return int(lower[0] == "in" and phrase > 0 and next_is_name)


def _noun_phrase(sequence: Words, start: int, vocabulary: Vocabulary) -> int:
    """The end of the noun phrase that begins at ``start``: a run of capitalised words, or up to three plain nouns."""
    begin = start
    if start < len(sequence) and sequence[start].text[:1].isupper():
        place = vocabulary.place_at(sequence, start)
        begin = _capitalised_run(sequence, start, vocabulary)
        if place is None or place.form is not PlaceForm.ADJECTIVE or begin != start + place.length:
            return begin
    end = begin
    while end < len(sequence) and end - begin < 3:
        lower = sequence[end].text.lower()
        if lower in _FUNCTION or not lower[0].isalpha() or lower in vocabulary.reporting or sequence[end].text[0].isupper():
            break
        end += 1
    return end


def _capitalised_run(sequence: Words, start: int, vocabulary: Vocabulary) -> int:
    place = vocabulary.place_at(sequence, start)
    if place and place.form is PlaceForm.NAME and start + place.length < len(sequence):
        following = sequence[start + place.length].text
        if following.lower() not in vocabulary.organisation_words:
            return start + place.length
    end = start
    while end < len(sequence):
        word = sequence[end].text
        if word[:1].isupper():
            if end > start and word in vocabulary.given_names:
                break  # "director of CIA William Burns": the holder's name begins here
            end += 1
        elif word.lower() in {"of", "and", "for", "the", "&"} and _continues(sequence, end):
            end += 1
        else:
            break
        if sequence[end - 1].text.lower() in vocabulary.organisation_words and not _still_organisation(sequence, end, vocabulary):
            break
    return end


def _continues(sequence: Words, at: int) -> bool:
    """ "of" and "and" go on a name when a capitalised word follows: "House of Representatives", "Relief and Works Agency"."""
    nearby = sequence[at + 1 : at + 3]
    if not nearby or sequence[at].text.lower() == "and" and len(nearby) < 2:
        return False
    first = nearby[0].text
    return first[:1].isupper() if sequence[at].text.lower() in {"and", "&", "the"} else first[:1].isupper() or (
        first.lower() == "the" and len(nearby) > 1 and nearby[1].text[:1].isupper()
    )


def _still_organisation(sequence: Words, at: int, vocabulary: Vocabulary) -> bool:
    """After "House" or "Commission" the name goes on only with another such word, or with "of"."""
    if at >= len(sequence):
        return False
    lower = sequence[at].text.lower()
    return lower == "of" or (sequence[at].text[:1].isupper() and lower in vocabulary.organisation_words)


def _office(head: str, left: _Left, right: _Right, vocabulary: Vocabulary) -> Office:
    role = _listed(head, left, right, vocabulary)
    scope = (left.places[0] if left.places else "") or right.place
    organisation = " ".join(left.organisation) or right.organisation
    if role is not None:
        scope = scope or organisation
        name = vocabulary.office_names[role]
        return Office(_shown(name, scope, left.qualifier), role, scope, left.qualifier, informal=False, listed=True)
    own = " ".join((*left.own, head))
    informal = plain(own) in vocabulary.informal or head in _DESCRIPTIVE_HEADS or bool(_DESCRIPTIVE & set(left.own))
    words = f"{own} {right.text}".strip()
    scope = organisation or scope
    return Office(_shown(words, scope if scope not in words else "", left.qualifier), plain(words), scope, left.qualifier, informal, listed=False)


def _listed(head: str, left: _Left, right: _Right, vocabulary: Vocabulary) -> str | None:
    """The office's id, by the longest run of the title's own words that rules.yaml lists."""
    for start in range(len(left.own) + 1):
        own = left.own[start:]
        for tail in _tails(right.text, right.place):
            words = " ".join((*own, head, tail)).strip()
            if (office := vocabulary.offices.get(plain(words))) and not (start and _narrows(left.own[:start], own)):
                return office
    return None


def _tails(text: str, place: str) -> tuple[str, ...]:
    """What follows the head, as it is; without the place; and, when it is only a place, not at all."""
    words = [w for w in text.split() if w.lower() not in _ARTICLES]
    without = " ".join(w for w in words if w not in place.split() and w not in {"US", "U.S."})
    without = without.removesuffix(" of").removesuffix("of") if without.endswith("of") else without
    only_scope = ("",) if words[:1] in (["of"], ["for"], ["at"]) and words[1:2] and words[1][0].isupper() else ()
    return tuple(dict.fromkeys((" ".join(words), without.strip(), *only_scope))) if words else ("",)


def _narrows(dropped: Sequence[str], kept: Sequence[str]) -> bool:
    """Words before an office's own make another office of it ("state treasury secretary"), unless they only describe."""
    return any(word not in _DESCRIPTIVE | {"then", "new", "current", "first", "last"} for word in dropped) and not kept


def _shown(words: str, scope: str, qualifier: str) -> str:
    named = f"{qualifier} {words}".strip()
    return f"{named} ({scope})" if scope else named
