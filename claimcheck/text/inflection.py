"""English word forms: enough to list a verb or a noun once in rules.yaml and find all its forms in a text."""

from __future__ import annotations

_IRREGULAR = {
    "meet": ("met",), "speak": ("spoke", "spoken"), "hold": ("held",), "begin": ("began", "begun"), "shoot": ("shot",),
    "strike": ("struck",), "fight": ("fought",), "win": ("won",), "steal": ("stole", "stolen"), "kill": (), "die": ("dying",),
    "fall": ("fell", "fallen"), "fly": ("flew", "flown"), "go": ("went", "gone"), "give": ("gave", "given"),
    "leave": ("left",), "break": ("broke", "broken"), "burn": ("burnt",), "sell": ("sold",), "buy": ("bought",),
    "pay": ("paid",), "hit": (), "set": (), "cut": (), "put": (), "quit": (), "say": ("said",), "tell": ("told",),
    "take": ("took", "taken"), "swear": ("swore", "sworn"), "arise": ("arose", "arisen"), "blow": ("blew", "blown"),
    "sit": ("sat",), "spend": ("spent",), "come": ("came",), "see": ("saw", "seen"), "find": ("found",), "lose": ("lost",), "run": ("ran",), "write": ("wrote", "written"), "drive": ("drove", "driven"),
}  # fmt: skip
_DOUBLING = frozenset("hit set cut put quit run sit stab rob grab plan ban stop cancel travel".split())
_VOWELS = "aeiou"


def verb_forms(base: str) -> frozenset[str]:
    """The forms of a verb, lower case: base, -s, -ing, past and participle, British doubling included."""
    head, _, particle = base.partition(" ")
    forms = {head, _third_person(head), _ing(head)}
    forms.update(_IRREGULAR[head] if head in _IRREGULAR else (_past(head),))
    if head in _DOUBLING:
        forms.update((f"{head}{head[-1]}ing", f"{head}{head[-1]}ed"))
    return frozenset(f"{form} {particle}".strip() for form in forms)


def noun_forms(singular: str) -> frozenset[str]:
    """Singular and plural of a noun, lower case."""
    return frozenset({singular, _third_person(singular)})


def _third_person(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _ing(word: str) -> str:
    return word[:-1] + "ing" if word.endswith("e") and not word.endswith(("ee", "ie")) else word + "ing"


def _past(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ied"
    return word + "ed"
