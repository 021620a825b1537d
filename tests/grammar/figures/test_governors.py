"""The word that governs an amount, found from where the amount stands."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.governors import governor


def governing(marked: str) -> tuple[str, str] | None:
    """The attribute and the word that govern the amount between brackets."""
    at = anchored(marked)
    found = governor(at.reading, at.anchor, at.last)
    return (found.attribute, at.word(found.index)) if found else None


FOUND = [
    # right after the phrase, or before it
    ("[43 people] were killed", "killed", "killed"),
    ("[43 people] dead", "killed", "dead"),
    ("[40] dead", "killed", "dead"),
    ("a flood killing [43 people]", "killed", "killing"),
    ("The flood killed [43 people] on Sunday", "killed", "killed"),
    ("The mayor fled, [43 people] in tow", "displaced", "fled"),
    # one after the amount wins when it stands nearer than the one before it
    ("The quake left [40 people] homeless", "displaced", "homeless"),
    ("Police arrested [12] men after a march", "arrested", "arrested"),
    # another number parts them: what lies beyond is said of that one
    ("[Seven people] were killed and 12 were injured", "killed", "killed"),
    ("Seven people were killed and [12] injured", "injured", "injured"),
    ("The blast killed seven people and injured [12 people]", "injured", "injured"),
    ("Fire destroyed [30 houses] and damaged another 12", "destroyed", "destroyed"),
    ("[12 people] were killed after 300 gathered", "killed", "killed"),
    # two words that mean one thing
    ("The thieves made off with [$2 million]", "stolen", "made"),
    ("thieves making off with [$2 million] in cash", "stolen", "making"),
    # "has" governs what follows at once; as an auxiliary it leaves the word to the verb
    ("Laura Lopez has [20 wives]", "has", "has"),
    ("The storm had displaced [20 people]", "displaced", "displaced"),
    # a personal word after the amount needs the person after it
    ("[Seven bullets] hit Juan Perez", "shot", "hit"),
    ("[Seven bullets] hit the wall", "hit", "hit"),
    ("[$13.9 billion] acquisition", "price", "acquisition"),
    # the article's own word, auxiliaries passed over
    ("[200 people] set off for the coast", "set", "set"),
    ("[350 people] were still queueing", "queueing", "queueing"),
    ("[350 people] were taking shelter in a barn", "sheltering", "shelter"),
    # what stands before a break is another clause
    ("The fire killed two, but [40 people] walked home", "walked", "walked"),
    ("The fire killed some (and [40 people] waved)", "waved", "waved"),
    ("Nobody was killed; [40 people] waved", "waved", "waved"),
    ("Nobody was killed while [40 people] waved", "waved", "waved"),
    # an aside between commas is passed over, and its number with it
    ("[40 people], including two guards, were killed", "killed", "killed"),
    ("[40 people], among them two guards, were killed", "killed", "killed"),
]

NONE = [
    "[40 people] in the queue",  # a preposition is no verb
    "[40 people] who had queued",
    "[40 people], mostly tourists",
    "[40 people] said they saw it",  # who tells of something is not what is told
    "[40 people] Sang",  # a name
    "Laura Lopez has told [20 people] of it",
    "[$13.9 billion] in cash for the planned acquisition",  # after a sum of money: near only
    "[40] is the number of the bus",
    "[$30,000] paid by Perez",  # a personal word without its object
    "[40 people] and two guards were killed",  # beyond another number
    "[30 people] have 12 tickets",
    "[40 people] in the small grey building were killed",  # too far
    "The blast killed, at the end of a very long day of rain, [40 people]",
    "[40 people]",
]


@pytest.mark.parametrize(("marked", "attribute", "word"), FOUND)
def test_the_governing_word(marked: str, attribute: str, word: str) -> None:
    assert governing(marked) == (attribute, word)


@pytest.mark.parametrize("marked", NONE)
def test_no_governing_word(marked: str) -> None:
    assert governing(marked) is None


def test_of_two_at_one_distance_the_one_before_is_meant() -> None:
    assert governing("Police killed [two men], injured others") == ("killed", "killed")
    assert governing("Police killed, it seems, [two men], injured others") == ("injured", "injured")


def test_the_entry_is_that_of_the_rules() -> None:
    at = anchored("Laura Lopez paid [$40] in fees")
    found = governor(at.reading, at.anchor, at.last)
    assert found is not None
    assert found.entry is at.reading.rules.lexicon.attributes["paid"]
    assert (found.entry.personal, found.entry.of_something) == (True, True)
