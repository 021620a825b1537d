"""Tables of currencies: signs, names, codes, and the countries that tell one dollar from another.

The unit of an amount of money is its ISO 4217 code. A name that several countries share is itself the unit where the
text does not say whose it is ("francs"); but dollars are American, pounds British, rupees Indian and lire Turkish until
the text says otherwise.
"""

from __future__ import annotations

SIGNS = {
    "$": "USD", "US$": "USD", "us$": "USD", "AU$": "AUD", "A$": "AUD", "NZ$": "NZD", "HK$": "HKD", "CA$": "CAD",
    "C$": "CAD", "c$": "CAD", "S$": "SGD", "R$": "BRL", "MX$": "MXN", "Mex$": "MXN", "NT$": "TWD", "TT$": "TTD",
    "J$": "JMD", "$US": "USD", "$A": "AUD", "$AU": "AUD", "$NZ": "NZD", "$C": "CAD", "$CA": "CAD", "$HK": "HKD",
    "$S": "SGD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₺": "TRY",
    "₴": "UAH", "₾": "GEL", "₫": "VND", "₱": "PHP", "₦": "NGN", "₭": "LAK",
}  # fmt: skip
WORDS = {
    "dollar": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rouble": "RUB",
    "ruble": "RUB", "franc": "franc", "peso": "peso", "won": "KRW", "lira": "TRY", "shekel": "ILS", "ringgit": "MYR",
    "rupiah": "IDR", "baht": "THB", "krona": "SEK", "kronor": "SEK", "krone": "krone", "kroner": "krone",
    "zloty": "PLN", "forint": "HUF", "rand": "ZAR", "naira": "NGN", "dirham": "AED", "dinar": "dinar",
    "riyal": "riyal", "rial": "IRR", "hryvnia": "UAH", "peseta": "peseta", "deutschmark": "DEM", "taka": "BDT",
    "dong": "VND", "buck": "USD", "sterling": "GBP", "bitcoin": "bitcoin", "shilling": "shilling", "lari": "GEL",
    "cedi": "GHS", "kwacha": "ZMW", "birr": "ETB", "afghani": "AFN", "tenge": "KZT", "koruna": "CZK", "leva": "BGN",
}  # fmt: skip
"""Names that are money wherever they stand; "pound" may be a mass, and is told apart in money.py."""

SUBUNITS = {
    "pence": "GBP", "cent": "USD", "penny": "USD", "dime": "dime", "paise": "INR", "centime": "franc", "p": "GBP",
}  # fmt: skip
CODES = (
    "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "INR", "RUB", "CHF", "MXN", "KRW", "TRY", "ILS", "MYR", "IDR", "THB",
    "SEK", "NOK", "DKK", "PLN", "HUF", "ZAR", "NGN", "AED", "KWD", "SAR", "UAH", "AUD", "NZD", "CAD", "HKD", "SGD",
    "BRL", "TWD", "PKR", "BDT", "VND", "LBP", "JOD", "QAR", "EGP", "GEL", "CZK", "ARS", "CLP", "COP", "KES", "PHP",
    "RM", "Rs",
)  # fmt: skip
NOT_LOWER = frozenset(("TRY", "COP", "RM", "ALL"))
"""Codes that are words of their own in lower case."""

ALIASES = {"RMB": "CNY", "RM": "MYR", "Rs": "INR"}
COUNTRIES = {
    "US": "USD", "American": "USD", "Canadian": "CAD", "Australian": "AUD", "Singapore": "SGD", "Hong": "",
    "Kong": "HKD", "New": "", "Zealand": "NZD", "Taiwan": "TWD", "British": "GBP", "Lebanese": "LBP",
    "Egyptian": "EGP", "Syrian": "SYP", "Sudanese": "SDG", "Swiss": "CHF", "French": "FRF", "Belgian": "BEF",
    "Turkish": "TRY", "Kuwaiti": "KWD", "Jordanian": "JOD", "Iraqi": "IQD", "Saudi": "SAR", "Qatari": "QAR",
    "Emirati": "AED", "Iranian": "IRR", "Chinese": "CNY", "Japanese": "JPY", "Indian": "INR", "Pakistani": "PKR",
    "Nepalese": "NPR", "Russian": "RUB", "Mexican": "MXN", "Philippine": "PHP", "Colombian": "COP", "Chilean": "CLP",
    "Argentine": "ARS", "Cuban": "CUP", "Malaysian": "MYR", "Malaysia": "MYR", "Swedish": "SEK", "Danish": "DKK",
    "Norwegian": "NOK", "Icelandic": "ISK", "Israeli": "ILS", "Korean": "KRW", "South": "", "African": "ZAR",
    "Kenyan": "KES", "Ugandan": "UGX", "Tanzanian": "TZS", "German": "DEM", "Jamaican": "JMD", "Thai": "THB",
}  # fmt: skip
"""Adjectives and names of countries -> the code of the money that follows; "" where the next word decides."""
