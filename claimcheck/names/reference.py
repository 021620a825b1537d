"""Whom "he" and "the minister" mean, inside one article. What cannot be decided stays undecided, and is counted."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter, itemgetter

from claimcheck.model import Office, Span
from claimcheck.model.making import quickly_made
from claimcheck.names.holders import Holding
from claimcheck.names.persons import NameMention
from claimcheck.names.titles import Title
from claimcheck.names.wordlists import POSSESSIVE
from claimcheck.text import Document, Sentence
from claimcheck.text.words import word_set


class Form(StrEnum):
    """How a person was mentioned."""

    NAME = "name"
    TITLE = "title"
    PRONOUN = "pronoun"


@quickly_made
@dataclass(frozen=True, slots=True)
class Mention:
    """Words that mean a person of the article; ``person`` is ``None`` when it could not be told whom.

    Attributes:
        span: The words.
        person: The person's key.
        form: Name, title or pronoun.
        sentence: The number of the sentence.
        first: Index of the first word in the sentence.
        last: Index after the last word.
    """

    span: Span
    person: str | None
    form: Form
    sentence: int
    first: int
    last: int


_GENDERS = {"he": "m", "him": "m", "his": "m", "He": "m", "His": "m", "she": "f", "her": "f", "She": "f", "Her": "f"}
_NAME, _TITLE, _PRONOUN = Form
_place, _span = itemgetter(0), attrgetter("span")
_LOOK_BACK = 2
# Heads that say the same without their field ("the minister"); "the general" is no attorney general.
_FIELDED = word_set(
    "minister secretary commissioner councillor councilman councilwoman official spokesman spokeswoman director",
    "officer editor coach manager analyst professor judge prosecutor engineer inspector adviser advisor",
)
_LESSER = word_set("prime vice deputy assistant associate under junior shadow")


def resolve(
    document: Document,
    titles: Sequence[Sequence[Title]],
    named: Sequence[Sequence[tuple[NameMention, str]]],
    held: Sequence[Sequence[Holding]],
    genders: Mapping[str, str],
) -> list[list[Mention]]:
    """The mentions of people in each sentence, in order: names, titles alone, pronouns."""
    memory = _Memory(_only_holders(held), genders, {}, {}, deque(maxlen=_LOOK_BACK), {})
    found: list[list[Mention]] = []
    for number, sentence in enumerate(document.sentences):
        here = _names(number, named[number]) if named[number] else []
        if titles[number]:
            here = _with_titles(number, here, titles[number], held[number], memory)
        if not sentence.texts.isdisjoint(_GENDERS):
            here = _with_pronouns(document, number, here, memory)
        else:
            for mention in here:
                memory.listen(document, sentence, mention)
        memory.recent.append(_owners_last(sentence, here) if len(here) > 1 else here)
        found.append(here)
    return found


def _names(number: int, named: Sequence[tuple[NameMention, str]]) -> list[Mention]:
    return [Mention(m.span, key, _NAME, number, m.first, m.last) for m, key in named]


def _owners_last(sentence: Sentence, here: list[Mention]) -> list[Mention]:
    """The mentions of a sentence, those behind the others that only say whose somebody is.

    After "Hale’s lawyer, Ann Roe, spoke" the sentence was about Roe.
    """
    if sentence.texts.isdisjoint(POSSESSIVE):
        return here
    words = sentence.words
    return sorted(here, key=lambda m: m.last < len(words) and words[m.last].text in POSSESSIVE)


def _only_holders(held: Sequence[Sequence[Holding]]) -> dict[tuple[str, str], str]:
    """Offices that the article gives to one person only: they say whom a title alone means even before that is told."""
    people: dict[tuple[str, str], set[str]] = {}
    for holding in (h for row in held for h in row if not h.office.qualifier):
        people.setdefault((holding.office.role, holding.office.scope), set()).add(holding.person)
    return {office: next(iter(persons)) for office, persons in people.items() if len(persons) == 1}


@dataclass(frozen=True, slots=True)
class _Memory:
    """What has been read so far.

    Attributes:
        only: Offices that the whole article gives to one person.
        genders: "m" or "f" by person, where it is told.
        holders: Who was last given each office.
        anywhere: The same without regard to its country or organisation.
        recent: The mentions of the last sentences.
        quoted: Who has been named inside the quotations of each paragraph, in order.
    """

    only: Mapping[tuple[str, str], str]
    genders: Mapping[str, str]
    holders: dict[tuple[str, str], str]
    anywhere: dict[str, str]
    recent: deque[list[Mention]]
    quoted: dict[int, dict[str, None]]

    def hold(self, holding: Holding) -> None:
        """Remember who was given an office last."""
        if not holding.office.qualifier:
            self.holders[holding.office.role, holding.office.scope] = holding.person
            self.anywhere[holding.office.role] = holding.person

    def holder(self, title: Title) -> str | None:
        """Whom a title alone means: its last holder so far, else the only one that the whole article knows."""
        office = title.office
        if office.qualifier:
            return None
        if not office.scope and office.role in self.anywhere:
            return self.anywhere[office.role]
        for key in ((office.role, office.scope), (office.role, "")):
            if key in self.holders:
                return self.holders[key]
        return self.only.get((office.role, office.scope)) or self._by_own_words(office) or self._by_last_words(office)

    def _by_own_words(self, office: Office) -> str | None:
        """Whose title has two words of this one: "the foreign policy chief" after "the top foreign policy chief"."""
        words = set(office.role.split()) - {"of"}
        fits = {
            person
            for (role, scope), person in self.holders.items()
            if len(words & set(role.split())) > 1 and (not scope or not office.scope or scope == office.scope)
        }
        return next(iter(fits)) if len(fits) == 1 else None

    def _by_last_words(self, office: Office) -> str | None:
        """Whose title ends in this one: "the minister" after "the health minister", when only one person's does."""
        if office.role not in _FIELDED:
            return None
        tail = f" {office.role}"
        fits = {
            person
            for (role, scope), person in self.holders.items()
            if role.replace("-", " ").endswith(tail)
            and (scope == office.scope or not office.scope)
            and role.replace("-", " ").split()[0] not in _LESSER
        }
        return next(iter(fits)) if len(fits) == 1 else None

    def listen(self, document: Document, sentence: Sentence, mention: Mention) -> None:
        """Remember who is named inside a quotation of a paragraph; not who only owns something there."""
        if mention.person is None or document.quotation_at(mention.span.start) is None:
            return
        if mention.last == len(sentence.words) or sentence.words[mention.last].text not in POSSESSIVE:
            self.quoted.setdefault(sentence.paragraph, {}).setdefault(mention.person)

    def in_quotation(self, paragraph: int, gender: str) -> str | None:
        """Whom a speaker means: the first one named inside the quotations of this paragraph, else of the one before."""
        named = (*self.quoted.get(paragraph, ()), *self.quoted.get(paragraph - 1, ()))
        return next((person for person in named if self.fits(person, gender)), None)

    def subject(self, gender: str) -> str | None:
        """Who the last sentence with people in it is about: the first one it mentions whom the pronoun fits."""
        for mentions in reversed(self.recent):
            for mention in mentions:
                if mention.person is not None and self.fits(mention.person, gender):
                    return mention.person
        return None

    def fits(self, person: str, gender: str) -> bool:
        """Whether nothing in the article says that the person is of the other gender."""
        return self.genders.get(person, gender) == gender


def _title_mention(number: int, title: Title, person: str | None) -> Mention:
    return Mention(title.span, person, _TITLE, number, title.first, title.last)


def _with_titles(
    number: int, here: list[Mention], titles: Sequence[Title], held: Sequence[Holding], memory: _Memory
) -> list[Mention]:
    """The mentions of a sentence with its titles alone among them; who holds the others is remembered."""
    tied = {h.span for h in held}
    for holding in held:
        memory.hold(holding)
    lone = [t for t in titles if not t.plural and t.definite and t.span not in tied]
    return sorted([*here, *(_title_mention(number, t, memory.holder(t)) for t in lone)], key=_span) if lone else here


def _with_pronouns(document: Document, number: int, here: Sequence[Mention], memory: _Memory) -> list[Mention]:
    """The mentions of a sentence with its pronouns among them, each led back to the subject before it."""
    sentence = document.sentences[number]
    words, paragraph = sentence.words, sentence.paragraph
    places: list[tuple[int, Mention | None]]
    places = [(index, None) for index, word in enumerate(words) if word.text in _GENDERS]
    if here:
        places = sorted([*[(m.first, m) for m in here], *places], key=_place)
    found: list[Mention] = []
    seen: dict[str, None] = {}
    last: str | None = None
    for index, told in places:
        if told is not None:
            mention = told
            memory.listen(document, sentence, mention)
        else:
            word = words[index]
            gender = _GENDERS[word.text]
            if document.quotation_at(word.start) is not None:
                person = memory.in_quotation(paragraph, gender)
            else:
                other_side = last if index and words[index - 1].lower == "and" else None
                person = _antecedent(gender, other_side, seen, memory)
            mention = Mention(Span(word.start, word.end), person, _PRONOUN, number, index, index + 1)
        found.append(mention)
        if mention.person is not None:
            seen.setdefault(mention.person)
            last = mention.person
    return found


def _antecedent(gender: str, other_side: str | None, seen: Mapping[str, None], memory: _Memory) -> str | None:
    """The subject of this sentence if one has been named, else that of the last; never the other side of "X and he"."""
    if other_side is not None:
        previous = memory.subject(gender)
        return previous if previous != other_side else None
    fitting = [person for person in seen if memory.fits(person, gender)] if seen else ()
    for person in fitting:
        if person in memory.genders:
            return person
    return fitting[0] if fitting else memory.subject(gender)
