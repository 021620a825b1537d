"""Money: by sign, by code, by name and country; the unit is the ISO 4217 code."""

from __future__ import annotations

from claimcheck.model import Modifier, Quantity, ValueKind
from claimcheck.values import currencies
from claimcheck.values.amounts import Amount, quantity, share_of
from claimcheck.values.counts import is_vague_number
from claimcheck.values.production import Parts, Production, Reading, ends_clause, word_set, words_after, words_before
from claimcheck.values.scan import Item
from claimcheck.values.units import tidy

_PAID = word_set(
    "pay pays paid paying cost costs costing worth fine fined price priced spend spends spent spending earn "
    "earned earning raise raised raising prize sell sells sold bought buy salary owe owed owes debt debts "
    "charge charged save saved fee fees donate donated stole stolen steal budget bail invest invested "
    "budgeted reward lend lent borrow borrowed"
)
_MONEY_BEHIND = word_set(
    "sterling compensation damages note notes coin coins ticket tickets bail reward prize"
)


def _money(parts: Parts) -> Reading | None:
    country = parts.item("country")
    if country is not None and parts.item("sign") and parts.context.text[country.start].islower():
        return None  # "gave us $20"
    amounts = parts.numbers() or [share_of(1, 2) if parts.item("half") else Amount(1)]
    unit = _currency(parts)
    if unit == "KRW" and parts.item("currency") and not parts.item("country") and amounts[-1].value < 100:
        return None  # "all 12 won"
    stated = quantity(amounts, unit)
    return None if stated is None else Reading(ValueKind.MONEY, quantity=stated)


def _money_behind(parts: Parts) -> Reading | None:
    """Read "20 €", "20 EUR"; in "3 USD50" and "1 $10" the sign belongs to what follows."""
    end = parts.items[-1].end
    return None if parts.context.text[end : end + 1].isdigit() else _money(parts)


def _code_before(parts: Parts) -> Reading | None:
    """Read "EUR 20", "Rs. 500"; of the names only those that print puts first, "ringgit 42"."""
    return _money(parts) if parts.item("currencycode") or parts.get("currency") == "MYR" else None


def _code_of(nation: Item) -> str:
    """The code of a nation's money; words of time zones ("British") tell of nations too."""
    return str(nation.value) if nation.name == "country" else currencies.COUNTRIES.get(str(nation.value), "")


def _currency(parts: Parts) -> str:
    country = "".join(_code_of(item) for item in parts.items if item.name in ("country", "placetime"))
    code = parts.get("currencycode")
    if code is not None:
        return currencies.ALIASES.get(str(code), str(code))
    if country:
        return country
    sign = parts.get("sign")
    if sign is not None:
        return currencies.SIGNS[str(sign).replace(" ", "")]
    return "GBP" if parts.item("pound") else str(parts.get("currency") or "USD")


def _pounds(parts: Parts) -> Reading | None:
    """Read pounds as money where the text says so: a country, millions, "paid", "sterling"; else they are a mass."""
    text, first, last = parts.context.text, parts.items[0], parts.items[-1]
    nation = parts.item("country") or parts.item("placetime")
    named = nation is not None or any(amount.scale >= 10**6 for amount in parts.numbers())
    weighed = parts.item("dash") is not None and not named  # "a 20-pound bag"
    paid = not weighed and _PAID.intersection(words_before(text, first.start)[-5:])
    behind = _MONEY_BEHIND.intersection(words_after(text, last.end)[:2])
    return _money(parts) if named or paid or behind else None


def _vague(parts: Parts) -> Reading | None:
    """Read "hundreds of millions of dollars", "several million euros"."""
    word = parts.get("vague")
    if isinstance(word, int) and not parts.item("scale"):
        return Reading(ValueKind.MONEY, quantity=Quantity(word, _currency(parts), modifier=Modifier.APPROX))
    if isinstance(word, int) or not is_vague_number(parts):
        return None
    return Reading(ValueKind.MONEY, quantity=Quantity(None, _currency(parts)))


def _subunit(parts: Parts) -> Reading | None:
    """Read "16 cents", "50p" as a share of the currency."""
    item, code = parts.items[-1], str(parts.get("subunit"))
    glued = parts.items[-2].end == item.start
    if code == "dime" or (item.end - item.start == 1 and not glued):
        return None
    amounts = parts.numbers() or [Amount(1)]
    stated = quantity([Amount(tidy(amount.value / 100), tidy(amount.grain / 100)) for amount in amounts], code)
    return None if stated is None else Reading(ValueKind.MONEY, quantity=stated)


def _mixed(parts: Parts) -> Reading | None:
    """Read "3 dollars and 50 cents"; without the cents ("15 dollars 50") only at the end of a clause."""
    whole, small = parts.numbers()[-2:]
    if not isinstance(small.value, int) or not 0 <= small.value < 100:
        return None
    if not parts.item("subunit") and not ends_clause(parts.context.text, parts.items[-1].end):
        return None
    return Reading(ValueKind.MONEY, quantity=Quantity(tidy(whole.value + small.value / 100), _currency(parts), 0.01))


_CODE = "currencycode stop?"
PRODUCTIONS = (
    Production(
        "money.sign",
        "( between nation? sign num ( and | to ) sign? num"
        " | from? ( nation | currencycode )? sign num ( ( to | or | dash ) sign? num )? )"
        " ( dash? ( currency | currencycode ) )?",
        _money,
    ),
    Production("money.sign-after", "amount sign", _money_behind),
    Production("money.code", f"( nation nation? )? ( {_CODE} | currency ) amount", _code_before),
    Production("money.code-after", "amount currencycode", _money_behind),
    Production("money.word", "amount dash? nation? nation? currency", _money),
    Production(
        "money.ends", "( between num currency ( and | to ) | from? num currency ( to | or ) ) num currency", _money
    ),
    Production("money.one", "( a | half a? ) nation? nation? currency", _money),
    Production("money.pound", "( amount | a | half a ) dash? nation? pound", _pounds),
    Production("money.vague", "a? ( vague of )? vague scale? of? nation? nation? currency", _vague),
    Production("money.subunit", "( amount | a ) dash? subunit", _subunit),
    Production(
        "money.mixed",
        "( num ( currency | currencycode | sign | pound ) | sign num ) and? num subunit"
        " | num nation? currency and? num",
        _mixed,
    ),
)
