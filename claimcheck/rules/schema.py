"""What a rules file may say. One dataclass per mapping of the YAML, one field per key: nothing else is accepted.

A rules file selects, sets and lists; it never computes. There is no regular expression and no condition in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.model import Modifier, Relation, Severity
from claimcheck.rules.entries import (
    ActEntry,
    AttributeEntry,
    EventEntry,
    LabelEntry,
    OccasionEntry,
    OfficeEntry,
    PlaceEntry,
    Term,
    TermEntry,
)


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
