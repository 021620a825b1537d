"""What a rules file may say. One dataclass per mapping of the YAML, one field per key: nothing else is accepted.

A rules file selects, sets and lists; it never computes. There is no regular expression and no condition in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from claimcheck.model import Modifier, Relation, Severity


@dataclass(frozen=True, slots=True)
class Tolerances:
    """How far a stated value may lie from the true one, as multiples of its grain (the step in which it was stated).

    Attributes:
        plain: Each way, for a measured value without a hedge ("eight hours").
        about_usual: Each way, what a reader takes "about" to mean.
        about_hard: Each way, where "about" becomes false.
        nearly_usual: Downwards, what a reader takes "nearly" to mean.
        nearly_hard: Downwards, where "nearly" becomes false.
        beyond_usual: Upwards ("more than") or downwards ("less than"), what a reader takes the bound to mean.
        round_count: Each way, for counts that end in zeros, as a share of the step of the second significant digit.
    """

    plain: float = 0.25
    about_usual: float = 0.5
    about_hard: float = 1.0
    nearly_usual: float = 0.5
    nearly_hard: float = 1.0
    beyond_usual: float = 1.0
    round_count: float = 0.5


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
    """

    verbs: tuple[str, ...]
    subjects: tuple[str, ...] = ()
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
        of: Which amounts: "money", "percent", or what a measure is of ("mass", "length", "area", "volume").
        nouns: The nouns that say it, in every form.
        verbs: Verbs that say it right before the amount, in every form ("weighs 174 grams").
        traded: Verbs that say it with "for" ("signed Hale for $2 million"), in every form.
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
    of_thing: bool = False
    planned: bool = False
    grows: bool = False
    personal: bool = False
    on_something: bool = False
    per: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A rule's own example.

    Attributes:
        articles: Sentences of several articles, one text for each.
        fires: Whether the rule must fire on them.
    """

    articles: tuple[str, ...]
    fires: bool = True


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule: what it is called when it fires, how much it matters, and how it is told.

    Attributes:
        kind: The claim type it belongs to.
        relation: How the positions of its findings stand to one another.
        severity: How much its findings matter.
        message: One sentence with the named fields {subject}, {values}, {first}, {second}, {sources}.
        why: What the rule is for, for ``explain``.
        examples: Its own examples, which ``claimcheck rules test`` runs.
    """

    kind: str
    relation: Relation
    severity: Severity
    message: str
    why: str
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Word lists. Every word is matched as a whole word, without regard to case unless it is a name.

    Attributes:
        hedges: Words before or after a value that say how it bounds the true one.
        reporting_verbs: Verbs that give words to somebody ("said").
        honorifics: Words before a name that are no title ("Mr").
        roles: Words that end a title ("minister").
        qualifiers: Words that make a title another one ("former", "deputy").
        offices: The offices that are compared, by their id.
        informal_titles: Descriptions that are no offices: they never contradict an office or one another.
        organisation_words: Words that end or begin the name of an organisation ("University").
        place_words: Words that end the name of a place ("Street").
        places: Countries and territories, by the name they are known by.
        states: American states by their abbreviations, without stops.
        surnames_first: Family names of countries where they come first: a hint, never the only evidence.
        given_names: A hint that a capitalised pair of words is a person.
        given_names_of_women: Those of the given names that women bear.
        given_names_of_either: Those that women and men bear.
        acronyms: What an acronym stands for.
        events: What happens, and the words that tell of it, by type.
        statuses: What became of a planned event, and the words that say so.
        attributes: What an amount is said of, by the word that governs it.
        labels: What an amount is, by a noun or a verb that says it right beside the amount.
        things: What has a cost, a weight or a size ("a 98-metre ferry"): the nouns of one sort in one list.
        counted: Nouns that are counted when a number stands before them.
        scores: What players are said to make in a season, in the plural ("goals").
        groups: Groups of people that are a part of a toll, never the whole of it.
        other_scenes: Words that set another scene than the one the story is about.
        sites: Where a toll may be told for, by the word alone ("school").
        areas: Where a toll may be told for, by its name ("village").
        nicknames: Short forms of given names: they are no other spelling.
        furniture: Beginnings of lines that a web page leaves in an article's text.
        title_modifiers: Words that may stand in a title before its last one ("prime").
        not_events: Compounds of an event's noun that are another thing ("press conference").
        fixtures: What is planned and may be called off, in the singular ("concert").
        acts: What people do or undergo, and are said to have done, to be about to do, or to rule out.
        incidents: What befalls at a time and on a day, by its nouns in the singular.
        incident_verbs: Verbs that tell of an incident by themselves ("crashed"), by the incident, in the past.
        occasions: What a thing or a body does once, on a day of its own ("classes resume").
        spots: Sorts of places that exclude one another, and their words, for a death and for where something began.
        courses: What goes on for a time with nobody who takes part by name ("standoff", "trial"), by its nouns.
        course_verbs: Verbs that tell of a course by themselves ("searched"), by the course, in the past.
        terms: Lengths of time that are laid down for somebody ("jailed for"), by what is stated.
    """

    hedges: Mapping[str, Modifier] = field(default_factory=dict)
    reporting_verbs: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    qualifiers: tuple[str, ...] = ()
    offices: Mapping[str, OfficeEntry] = field(default_factory=dict)
    informal_titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    organisation_words: tuple[str, ...] = ()
    place_words: tuple[str, ...] = ()
    places: Mapping[str, PlaceEntry] = field(default_factory=dict)
    states: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    surnames_first: tuple[str, ...] = ()
    given_names: tuple[str, ...] = ()
    given_names_of_women: tuple[str, ...] = ()
    given_names_of_either: tuple[str, ...] = ()
    acronyms: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[str, EventEntry] = field(default_factory=dict)
    statuses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fixtures: tuple[str, ...] = ()
    acts: Mapping[str, ActEntry] = field(default_factory=dict)
    attributes: Mapping[str, AttributeEntry] = field(default_factory=dict)
    labels: Mapping[str, LabelEntry] = field(default_factory=dict)
    things: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    counted: tuple[str, ...] = ()
    scores: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    other_scenes: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    nicknames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    furniture: tuple[str, ...] = ()
    title_modifiers: tuple[str, ...] = ()
    not_events: tuple[str, ...] = ()
    incidents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    incident_verbs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    occasions: Mapping[str, OccasionEntry] = field(default_factory=dict)
    spots: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    courses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    course_verbs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    terms: Mapping[str, TermEntry] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """A whole rules file, merged over the defaults that ship with the program.

    Attributes:
        version: Of the file's form.
        kinds: The claim types that are on.
        tolerances: How far values may lie apart.
        lexicon: Word lists.
        rules: What may be reported, by code.
        incumbents: Who held which office when, by the office's id, then by its place or organisation. Empty where
            nothing is known: then no title is checked against it.
    """

    version: int
    kinds: tuple[str, ...]
    tolerances: Tolerances
    lexicon: Lexicon
    rules: Mapping[str, RuleEntry]
    incumbents: Mapping[str, Mapping[str, tuple[Term, ...]]] = field(default_factory=dict)
