"""Money: by sign, by code, by name and country; the unit is the ISO 4217 code."""

from __future__ import annotations

from claimcheck.model import Quantity, ValueKind
from claimcheck.values.amounts import quantity
from claimcheck.values.numbers import Amount
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.units import ALIASES, CURRENCY_SIGNS, tidy


def _money(parts: Parts) -> Reading | None:
    amounts = parts.numbers() or [Amount(0.5, 0.5) if parts.item("half") else Amount(1)]
    stated = quantity(amounts, _currency(parts))
    return None if stated is None else Reading(ValueKind.MONEY, quantity=stated)


def _currency(parts: Parts) -> str:
    country = "".join(parts.all("country"))
    for item in parts.items:
        if item.name == "sign":
            return country or CURRENCY_SIGNS[str(item.value)]
        if item.name == "currencycode":
            return ALIASES.get(str(item.value), str(item.value))
        if item.name == "currency":
            return country or str(item.value)
    return "USD"


def _subunit(parts: Parts) -> Reading | None:
    code = str(parts.get("subunit"))
    amounts = parts.numbers() or [Amount(1)]
    if code == "dime":
        return None
    stated = quantity([Amount(tidy(amount.value / 100), tidy(amount.grain / 100)) for amount in amounts], code)
    return None if stated is None else Reading(ValueKind.MONEY, quantity=stated)


def _mixed(parts: Parts) -> Reading | None:
    whole, small = parts.numbers()[-2:]
    if small.value >= 100:
        return None
    return Reading(ValueKind.MONEY, quantity=Quantity(tidy(whole.value + small.value / 100), _currency(parts), 0.01))


PRODUCTIONS = (
    Production(
        "money.sign",
        "( between country? sign num and sign? num | from? country? sign num ( ( to | dash ) sign? num )? )",
        _money,
    ),
    Production("money.sign-after", "amount sign", _money),
    Production("money.code", "currencycode amount", _money),
    Production("money.code-after", "amount currencycode", _money),
    Production("money.word", "amount dash? country? country? currency", _money),
    Production("money.ends", "( between num currency and | from? num currency to ) num currency", _money),
    Production("money.one", "( a | half a ) country? currency", _money),
    Production("money.subunit", "( amount | a ) dash? subunit", _subunit),
    Production("money.mixed", "( num ( currency | currencycode | sign ) | sign num ) and? num subunit", _mixed),
)
