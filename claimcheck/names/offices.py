"""What a title's words mean as an office: which listed office it is, of what, and with which qualifier."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.model import Office
from claimcheck.names.complements import Right
from claimcheck.names.heads import Head
from claimcheck.names.modifiers import Left
from claimcheck.names.vocabulary import Vocabulary, plain
from claimcheck.names.wordlists import ARTICLES
from claimcheck.text.words import word_set

_DESCRIPTIVE = word_set("top senior leading high-ranking high-level longtime")
_DESCRIPTIVE_HEADS = word_set("chief head leader boss official figure diplomat strongman")
_SCOPE_LINKS = word_set("of for at to")
_BEHIND = word_set("elect designate")
_PARTIES = word_set("republican democratic conservative liberal labour socialist communist")
_PASSING = _DESCRIPTIVE | _PARTIES | word_set("then new current first last")


@lru_cache(maxsize=1 << 12)
def office_of(head: Head, left: Left, right: Right, vocabulary: Vocabulary) -> Office:
    """The office that a title's parts make."""
    qualifier = f"{left.qualifier} {head.qualifier}".strip()
    scope = (left.places[0] if left.places else "") or right.place
    organisation = " ".join(left.organisation or left.owner) or right.organisation
    role = _listed(head.role, left, right, vocabulary)
    if role is not None:
        body = _body(left, right) if role in vocabulary.of_bodies else ""
        scope = body or scope or organisation
        return Office(_shown(vocabulary.office_names[role], scope, qualifier), role, scope, qualifier, listed=True)
    own = " ".join((*left.own, head.role))
    words = f"{own} {right.text}".strip()
    scope = organisation or scope
    shown, said = _shown(words, scope if scope not in words else "", qualifier), plain(words)
    return Office(shown, said, scope, qualifier, informal=_is_informal(head, left, said, vocabulary))


def _body(left: Left, right: Right) -> str:
    """The firm or club of an office that countries have too: "American Airlines" or "Bank of China" president."""
    if left.organisation:
        return " ".join((*left.places[:1], *left.organisation))
    return right.organisation


def _is_informal(head: Head, left: Left, words: str, vocabulary: Vocabulary) -> bool:
    """Whether a title describes: "top diplomat", "the chief", "head of diplomacy", but not "chief of staff"."""
    described = not _DESCRIPTIVE.isdisjoint(left.own) or (head.role in _DESCRIPTIVE_HEADS and words.endswith(head.role))
    return described or words in vocabulary.informal or words.startswith(vocabulary.informal_openings)


def _listed(role: str, left: Left, right: Right, vocabulary: Vocabulary) -> str | None:
    """The office's id, by the longest run of the title's own words that rules.yaml lists."""
    if role not in vocabulary.office_words and "-" not in role:
        return None  # most titles
    tails = _tails(right.text, right.place)
    for start in range(len(left.own) + 1):
        own = left.own[start:]
        for tail in tails:
            words = " ".join((*own, role, tail)).strip()
            if (office := vocabulary.offices.get(plain(words))) and not (start and _narrows(left.own[:start], own)):
                return office
    return None


def _tails(text: str, place: str) -> tuple[str, ...]:
    """What follows the head, as it is; without the place; and, when it is only a place, not at all."""
    if not text:
        return ("",)
    words = [w for w in text.split() if w.lower() not in ARTICLES]
    without = " ".join(w for w in words if w not in place.split() and w not in {"US", "U.S."})
    without = without.removesuffix("of").strip()
    linked = len(words) > 1 and words[0] in _SCOPE_LINKS and words[1][0].isupper()
    only_scope = ("",) if linked else ()
    return tuple(dict.fromkeys((" ".join(words), without, *only_scope))) if words else ("",)


def _narrows(dropped: Sequence[str], kept: Sequence[str]) -> bool:
    """Whether words before an office's own make another office of it ("state treasury secretary")."""
    return any(word not in _PASSING for word in dropped) and not kept


def _shown(words: str, scope: str, qualifier: str) -> str:
    named = f"{words}-{qualifier}" if qualifier in _BEHIND else f"{qualifier} {words}".strip()
    return f"{named} ({scope})" if scope else named
