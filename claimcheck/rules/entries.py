"""What the word lists of a rules file may say of an entry: of an office, a place, an act, a word beside an amount.

One dataclass per mapping of the YAML, one field per key, as in :mod:`claimcheck.rules.schema`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OfficeEntry:
    """An office: the ways it is written, whether it has one holder at a time in each country or organisation.

    Attributes:
        names: The ways it is written.
        single_holder: Whether it has one holder at a time.
        of_bodies: Whether firms and clubs have it as well as countries ("American Airlines president").
    """

    names: tuple[str, ...]
    single_holder: bool = False
    of_bodies: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """Who held an office from when to when: reference knowledge, which no article has to state.

    Attributes:
        person: Whose term it was, by the full name.
        from_: The first day; ``from`` in the file.
        until: The day on which it ended, the successor's first; left out while it lasts.
        aliases: Other forms of the name that are no spelling variant of it.
    """

    person: str
    from_: date
    until: date | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A country or territory.

    Attributes:
        names: Other names and abbreviations of it ("United States", "U.S.", "US", "USA").
        adjectives: Demonyms ("American").
        government: Names that stand for its government ("Washington").
        surname_first: Whether people's family names come first there.
    """

    names: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    government: tuple[str, ...] = ()
    surname_first: bool = False


@dataclass(frozen=True, slots=True)
class EventEntry:
    """A type of event.

    Attributes:
        nouns: The nouns that tell of it.
        verbs: The verbs that tell of it, in their base forms.
        mutual: Whether it needs two participants.
    """

    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    mutual: bool = False


@dataclass(frozen=True, slots=True)
class ActEntry:
    """What somebody may do or undergo, and be said to have done or to be about to.

    Attributes:
        verbs: Base forms ("resign", "step down").
        nouns: In the singular ("resignation").
        alone: Base forms of verbs that tell it only without an object: "conceded on Sunday", not "conceded two goals".
        suffered: Whether it is said of the person to whom it is done ("was charged").
        only_day: Whether only the day of it is compared, and not how far it has gone ("died").
    """

    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    suffered: bool = False
    only_day: bool = False


@dataclass(frozen=True, slots=True)
class OccasionEntry:
    """What a thing or a body does once, on a day of its own ("the ferry left").

    Attributes:
        verbs: Base forms ("leave", "set sail").
        subjects: Who does it, each form that counts ("ferry"); without any, each name that stands before the verb has
            an occasion of its own.
        each: Whether each of the subjects has an occasion of its own.
        leaving: Whether each place that is left has one of its own.
        clock: Whether the time of day is compared too.
        since: What somebody is in from then on, right before "since" and the day ("on strike").
        objects: Whether the subjects may also be what somebody does it to ("they signed the treaty").
    """

    verbs: tuple[str, ...]
    subjects: tuple[str, ...] = ()
    since: str = ""
    objects: bool = False
    each: bool = False
    leaving: bool = False
    clock: bool = False


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A length of time that is laid down for somebody: a prison sentence, a contract.

    Attributes:
        nouns: What is so long ("sentence"), behind the length or before it with "of".
        verbs: What stands right before the length ("jailed for"); other words may stand before its preposition.
        giving: Verbs that give a length which one of ``given`` stands behind ("got 12 years in prison").
        given: Those nouns and phrases; alone they say too little.
        setting: Words of an article in which the length alone is enough ("got 12 years for fraud", with "court").
        begun: Verbs that say in the progressive that it has begun ("was serving 14 years for").
        others: Words beside it that make it another length ("suspended").
    """

    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    giving: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    setting: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttributeEntry:
    """What may be said of an amount.

    Attributes:
        words: The words that say it, in every form ("killed", "dead", "deaths").
        counts: Nouns that the attribute itself counts ("people" killed); they make no difference.
        personal: Whether it is said of a person ("fell 60 metres"), else of what the story is about.
        of_something: Whether the amount must say of what ("paid … in taxes"); without it, it is compared with nothing.
        yearly: Whether it is a figure of the years that its sentence names ("earned"): those of other years are others.
        grows: Whether the figure grows while a story goes on, so that a later higher one is an update (a death toll).
        falls: Whether such a figure falls too, as the missing are found.
        worth: Whether "worth" says it too in an article that has one of its words.
    """

    words: tuple[str, ...]
    counts: tuple[str, ...] = ()
    personal: bool = False
    of_something: bool = False
    yearly: bool = False
    grows: bool = False
    falls: bool = False
    worth: bool = False


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """A word that says by itself what an amount beside it is ("a reward of $50,000", "turnout was 61 percent").

    Attributes:
        of: Which amounts: "money", "percent", "number", or what a measure is of ("mass", "length", "area", "volume").
        nouns: The nouns that say it, in every form.
        verbs: Verbs that say it right before the amount, in every form ("weighs 174 grams").
        traded: Verbs that say it with "for" ("signed Hale for $2 million"), in every form.
        paid: Verbs that say it right before an amount that is given for somebody ("paid $2 million for Hale").
        of_thing: Whether it is said of one thing among others ("the bridge cost …"), which then must be known.
        planned: Whether "offered" and "expects" say it as well as "is": a reward, savings.
        grows: Whether the figure grows while a story goes on.
        personal: Whether it is said of a person ("spent", weekly pay), else of what the story is about.
        on_something: Whether the amount must say on what ("spent $2 million on boats").
        per: The rates of which it must have one ("week": "£900 a week"); none when it needs no rate.
    """

    of: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    traded: tuple[str, ...] = ()
    paid: tuple[str, ...] = ()
    of_thing: bool = False
    planned: bool = False
    grows: bool = False
    personal: bool = False
    on_something: bool = False
    per: tuple[str, ...] = ()
