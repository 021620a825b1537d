"""English word forms: enough to list a verb or a noun once in rules.yaml and find all its forms in a text."""

from __future__ import annotations

from claimcheck.text.words import word_set

# The past and the participle, where they are not made with "-ed".
_IRREGULAR = {
    "die": ("died",), "meet": ("met",), "speak": ("spoke", "spoken"), "hold": ("held",), "begin": ("began", "begun"),
    "shoot": ("shot",), "strike": ("struck",), "fight": ("fought",), "win": ("won",), "steal": ("stole", "stolen"),
    "fall": ("fell", "fallen"), "fly": ("flew", "flown"), "go": ("went", "gone"), "give": ("gave", "given"),
    "leave": ("left",), "break": ("broke", "broken"), "burn": ("burned", "burnt"), "sell": ("sold",),
    "buy": ("bought",), "pay": ("paid",), "say": ("said",), "tell": ("told",), "take": ("took", "taken"),
    "swear": ("swore", "sworn"),
    "arise": ("arose", "arisen"), "blow": ("blew", "blown"), "sit": ("sat",), "spend": ("spent",), "come": ("came",),
    "see": ("saw", "seen"), "find": ("found",), "lose": ("lost",), "run": ("ran",), "write": ("wrote", "written"),
    "drive": ("drove", "driven"), "bring": ("brought",), "catch": ("caught",), "seek": ("sought",), "send": ("sent",),
    "build": ("built",), "lead": ("led",), "know": ("knew", "known"), "grow": ("grew", "grown"),
    "rise": ("rose", "risen"), "throw": ("threw", "thrown"), "draw": ("drew", "drawn"), "choose": ("chose", "chosen"),
    "wear": ("wore", "worn"), "flee": ("fled",), "keep": ("kept",), "sink": ("sank", "sunk"), "make": ("made",),
    "have": ("had",), "get": ("got", "gotten"), "stand": ("stood",), "sweep": ("swept",), "teach": ("taught",),
}  # fmt: skip
_UNCHANGED = word_set("hit set cut put quit cost hurt shut spread let")  # past and participle are the base
_DOUBLING = word_set("gun hit set cut put quit let shut run sit win begin stab rob grab plan ban stop drop get admit")
_DOUBLING_IN_BRITAIN = word_set("cancel travel signal model label")
_PLURALS = {
    "person": "people", "child": "children", "foot": "feet", "tooth": "teeth", "mouse": "mice", "life": "lives",
    "wife": "wives", "half": "halves", "knife": "knives", "thief": "thieves",
}  # fmt: skip
_PLURAL_FORMS = frozenset(_PLURALS.values())
_VOWELS = "aeiou"
_PASTS = frozenset(form for forms in _IRREGULAR.values() for form in forms)


def verb_forms(base: str) -> frozenset[str]:
    """The forms of a verb, lower case: base, -s, -ing, past and participle, British doubling included.

    A particle stays behind: "call off" gives "called off".
    """
    head, _, particle = base.partition(" ")
    stems = [_doubled(head)] if head in _DOUBLING else [head]
    if head in _DOUBLING_IN_BRITAIN:
        stems.append(_doubled(head))
    forms = {head, _third_person(head), *map(_ing, stems), *_pasts(head, stems)}
    return frozenset(f"{form} {particle}".strip() for form in forms)


def is_past(word: str) -> bool:
    """Whether a word in lower case looks like the past of a verb: "left", "voted"."""
    return word in _PASTS or (word.endswith("ed") and len(word) > len("need"))


def is_unchanged(word: str) -> bool:
    """Whether the past of a verb in lower case is its base: "quit"."""
    return word in _UNCHANGED


def noun_forms(singular: str) -> frozenset[str]:
    """Singular and plural of a noun, lower case: "man" gives "men"; a compound changes its last word."""
    return frozenset({singular, plural(singular)})


def plural(singular: str) -> str:
    """The plural of a noun in lower case: "page" gives "pages", "person" gives "people"."""
    if singular in _PLURALS:
        return _PLURALS[singular]
    return f"{singular[:-3]}men" if singular.endswith("man") else _third_person(singular)


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun: "speeches", "people", not "business" or "Paris"."""
    lower = word.lower()
    regular = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ous"))
    return lower in _PLURAL_FORMS or lower.endswith("men") or (regular and len(lower) > len("has"))


def _doubled(word: str) -> str:
    return word + word[-1]


def _third_person(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")) or word == "go":
        return word + "es"
    if _ends_in_consonant_y(word):
        return word[:-1] + "ies"
    return "has" if word == "have" else word + "s"


def _ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    return stem[:-1] + "ing" if stem.endswith("e") and not stem.endswith("ee") else stem + "ing"


def _pasts(head: str, stems: list[str]) -> tuple[str, ...]:
    if head in _IRREGULAR:
        return _IRREGULAR[head]
    return () if head in _UNCHANGED else tuple(map(_past, stems))


def _past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    return stem[:-1] + "ied" if _ends_in_consonant_y(stem) else stem + "ed"


def _ends_in_consonant_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in _VOWELS
