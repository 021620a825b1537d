"""Bare numbers: counts, ranges, shares, votes and scores, vague numbers, ordinals."""

from __future__ import annotations

from claimcheck.model import Modifier, Quantity, ValueKind
from claimcheck.values.amounts import Amount, quantity
from claimcheck.values.labels import is_label, is_street, noun_follows
from claimcheck.values.production import (
    HIDDEN,
    Parts,
    Production,
    Reading,
    word_after,
    word_before,
    word_set,
    words_before,
)
from claimcheck.values.shares import denominator
from claimcheck.values.units import tidy

_NOT_COUNTED = word_set(
    "of a an the another who whom whose that which is was are were be has had can could may might must should "
    "would will to in on at by for from with as and or but used thing day more"
)
"""Words after which "one" is a pronoun."""

_NOT_COUNTING = word_set("the this that no any each every which another only")
_OUTCOMES = word_set(
    "vote votes voted decision ruling majority margin win victory defeat loss lead score draw tie verdict "
    "split"
)
_CONTESTED = word_set(
    "voted vote votes won lost beat beaten defeated passed approved rejected by score leading led"
)
_MEASURED = word_set("than about nearly almost over by around roughly under")
_HALF_OF = word_set("of the a an its their his her all that these those our")


def _number(parts: Parts) -> Reading | None:
    if is_label(parts):
        return HIDDEN
    amounts = parts.numbers()
    if len(amounts) == 1 and _is_pronoun(amounts[0], parts):
        return None
    stated = quantity(amounts, "")
    if stated is None or (parts.item("or") and stated.high and stated.high > 2 * (stated.number or 0)):
        return None
    return Reading(ValueKind.NUMBER, quantity=stated)


def _is_pronoun(amount: Amount, parts: Parts) -> bool:
    """Read "one of the", "this one", "a difficult one," as no number, but "killing one," as one."""
    if amount.value != 1 or amount.digits:
        return False
    text, last = parts.context.text, parts.items[-1]
    before, after = word_before(text, parts.items[0].start, 12), word_after(text, last.end, 12)
    if not before and not after:
        return False
    if before in _NOT_COUNTING:
        return True
    if after and (after not in _NOT_COUNTED or (after == "was" and not before)):
        return False
    if after in ("of", "another"):
        return True
    return not before.endswith(("ing", "ed", "hurt", "least"))


def _tally(parts: Parts) -> Reading | None:
    """Read "219-212", "a 3-2 defeat", "voted 51 to 49": two figures in their order."""
    first, second = (amount.value for amount in parts.numbers()[:2])
    text = parts.context.text
    before, after = words_before(text, parts.items[0].start, 24), word_after(text, parts.items[-1].end, 16)
    contested = after in _OUTCOMES or not _CONTESTED.isdisjoint(before[-3:])
    if not isinstance(first, int) or not isinstance(second, int) or (is_label(parts) and not contested):
        return None
    if not contested and first == second == 50:
        return HIDDEN  # "a 50-50 chance"
    if not contested and (first < second or not parts.item("dash")):
        return None
    return Reading(ValueKind.NUMBER, tally=(first, second), hedged=False)


def _one_in(parts: Parts) -> Reading | None:
    """Read "one in five", "1 in every 500", "two out of three", "three in ten": a share."""
    first, second = parts.numbers()
    after = word_after(parts.context.text, parts.items[-1].end)
    timed = after.rstrip("s") in ("second", "minute", "hour", "day", "week", "month", "year")
    shared = parts.item("out") or first.value == 1 or second.value in (10, 100)
    if not shared or second.name == "year" or not 0 < first.value < second.value or timed:
        return None
    share = tidy(first.value / second.value)
    return Reading(ValueKind.NUMBER, quantity=Quantity(share, "", tidy(1 / second.value)))


def _half(parts: Parts) -> Reading | None:
    """Read "more than half", "half of the voters", "half the seats"; not "the second half", "half time"."""
    text, item = parts.context.text, parts.items[-1]
    if text[item.end : item.end + 1] == "-":
        return None
    before, after = word_before(text, item.start, 12), word_after(text, item.end, 12)
    measured = before in _MEASURED
    followed = after in _HALF_OF and before not in ("the", "first", "second")
    alone = len(parts.items) > 1 and not after
    return Reading(ValueKind.NUMBER, quantity=Quantity(0.5, "", 0.5)) if measured or followed or alone else None


def _part(parts: Parts) -> Reading | None:
    """Read "rose by a third", "more than a quarter"; not "a third man"."""
    text, below = parts.context.text, denominator(parts.items[-1]._replace(value=_plain(parts.items[-1].value)))
    before = word_before(text, parts.items[0].start, 12)
    if below is None or before not in _MEASURED or noun_follows(text, parts.items[-1].end):
        return None
    return Reading(ValueKind.NUMBER, quantity=Quantity(tidy(1 / below), "", tidy(1 / below)))


def _plain(value: object) -> object:
    """The bare number of an ordinal in words, which a share is named by; figures ("3rd") name none."""
    return value.value if isinstance(value, Amount) and not value.digits else value


def _twice(parts: Parts) -> Reading | None:
    """Read "sixty-two (62)": one number, written twice."""
    first, second = parts.numbers()
    end = parts.items[-1].end
    if first.value != second.value or first.digits == second.digits or parts.context.text[end : end + 1] != ")":
        return None
    return Reading(ValueKind.NUMBER, quantity=quantity([first], ""), end=end + 1)


def _scale(parts: Parts) -> Reading | None:
    """Read "another dozen", "hundred people"; not "million-dollar"."""
    amount = parts.get("scale")
    if amount.value > 1000 or parts.context.text[parts.items[-1].end : parts.items[-1].end + 1] == "-":
        return None
    return Reading(ValueKind.NUMBER, quantity=quantity([amount], ""), start=parts.items[-1].start)


def _vague(parts: Parts) -> Reading | None:
    """Read "dozens", "tens of thousands", "several hundred", "a couple of"; not "the couple", "several" alone."""
    word, last = parts.get("vague"), parts.items[-1]
    end = parts.items[-2].end if last.name == "of" else last.end
    if isinstance(word, int):
        counted = parts.items[0].name == "a" and last.name == "of"
        exact = parts.words.lower().startswith("a pair")
        stated = Quantity(word, modifier=None if exact else Modifier.APPROX)
        return Reading(ValueKind.NUMBER, quantity=stated, end=end) if counted else None
    if not is_vague_number(parts):
        return None
    return Reading(ValueKind.NUMBER, quantity=Quantity(None), end=end)


def is_vague_number(parts: Parts) -> bool:
    """Whether the items tell of a number without naming one: "dozens", "tens of thousands", "several hundred"."""
    words = parts.all("vague")
    if words[0] in ("several", "few", "many", "some"):
        return parts.item("scale") is not None
    return words != ["tens"] or parts.items[-1].name == "of"


def _ordinal(parts: Parts) -> Reading | None:
    text, item = parts.context.text, parts.items[0]
    adverb = text[item.end : item.end + 1] == "," and not word_before(text, item.start, 4)  # "First, ..."
    if adverb or is_street(text, item.end):
        return None
    return Reading(ValueKind.ORDINAL, quantity=Quantity(parts.get("ordinal").value), hedged=False)


def _telephone(parts: Parts) -> Reading | None:
    """Read "(020) 7946 0958", "22 24 26": bare figures in a row."""
    return HIDDEN if all(amount.digits and not amount.mixed for amount in parts.numbers()) else None


def _hidden(parts: Parts) -> Reading:
    return HIDDEN


_PART = "( num | code )"
PRODUCTIONS = (
    Production("number.tally", "num ( dash | to ) num", _tally),
    Production("number.plain", "amount", _number),
    Production("number.one-in", "num ( dash? in dash? | out of ) every? num", _one_in),
    Production("number.half", "a? half", _half),
    Production("number.part", "a ( ordinal | fraction )", _part),
    Production("number.twice", "num open num", _twice),
    Production("number.scale", "other? scale", _scale),
    Production("number.vague", "a? ( vague of )? vague scale? of?", _vague),
    Production("number.ordinal", "ordinal", _ordinal),
    Production("number.slash", "slash", _hidden),
    Production("number.code", "code", _hidden),
    Production("number.serial", f"{_PART} dash {_PART} dash {_PART} ( dash {_PART} )?", _hidden),
    Production("number.telephone", f"( open? {_PART} close | num num ) num ( dash? num )?", _telephone),
)
