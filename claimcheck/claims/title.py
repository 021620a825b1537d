"""Titles: who holds which office.

Claims are compared by office: one that has a single holder at a time (rules.yaml says which), in a known country or
organisation. Former, acting, deputy and incoming holders do not stand against the holder, nor do informal titles.

They are compared by person too, where one post is told with two ranks: "security director" and "security manager" of
one firm, "chief executive" and "executive director", each of which is a body's highest post, or two posts of one
government. And where one article has somebody in an office whom another calls its former holder or a deputy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.grammar import (
    ONE_SENTENCE,
    TOLD_DIFFERENTLY,
    ClaimType,
    Comparison,
    Ladder,
    Level,
    Reading,
    apart,
    claim,
)
from claimcheck.model import Claim, Entity, Office, Verdict
from claimcheck.text.words import word_set

KIND = "title"
HOLDS = "holds"
# Names for the one who runs a body: nobody has two of them in the same one.
_TOP_POSTS = frozenset(
    {"chief executive", "executive director", "managing director", "general manager", "director general"}
)
_RANKS = word_set("manager director supervisor coordinator superintendent secretary editor analyst")
_TOP = "the highest post"
# Posts that nobody has two of at a time: of one government, and of the police.
_MINISTERS = "post in government"
_POLICE = "post in the police"
_POLICE_HEADS = frozenset({"police chief", "chief of police", "sheriff", "police commissioner"})
# What people once were is often their courtesy title still: "President Carter".
_COURTESY = word_set("president governor senator representative ambassador mayor judge general secretary")
_LEAVES = re.compile(
    r"\b(?:resign(?:s|ed|ing|ation)?|quits?|quitting|step(?:s|ped|ping)? (?:down|aside)|oust(?:s|ed|ing)|fire[ds]"
    r"|firing|sack(?:s|ed|ing)|dismiss(?:es|ed|al)|remov(?:es|ed|al) |retir(?:es|ed|ing|ement)|outgoing"
    r"|(?:replaced|succeeded) by)\b",
    re.IGNORECASE,
)
_ONCE_BEGINS = re.compile(r"(?:In|During|By|Until|From) (?:\w+ )?(?:19|20)\d\d\b")
_AT_A_TIME = re.compile(r"\b(?:at the time|(?:in|from|between|until|to|during) (?:\w+ )?(?:19|20)\d\d)\b")
_BY_VERB = frozenset({"copula", "as"})
_SMALL = word_set("the of and for a group company inc corp ltd plc partners association international national")


def read(reading: Reading) -> Iterator[Claim]:
    """Every title that the article gives to somebody, and every listed office of a known country that stands alone."""
    single = reading.vocabulary.single_holder
    held = {h.span for h in reading.people.holdings}
    for holding in reading.people.holdings:
        person = reading.people.entities[holding.person]
        attribute = HOLDS if holding.office.listed and holding.office.role in single else "described as"
        stated_at = reading.words_of(holding.sentence, holding.span)[0] if holding.production == "copula" else None
        yield claim(
            reading, KIND, attribute, holding.span, holding.sentence, holding.office, holding.production,
            subject=person, word=stated_at,
        )  # fmt: skip
    for number, titles in enumerate(reading.people.titles):
        for title in titles:
            office = title.office
            if office.listed and office.scope and title.definite and not title.plural and title.span not in held:
                yield claim(
                    reading, KIND, HOLDS, title.span, number, office, "alone", subject=None, unresolved="holder-unknown"
                )


def _block(stated: Claim) -> tuple[str, ...] | str:
    office = stated.value
    if not isinstance(office, Office) or stated.subject is None or not stated.subject.id:
        return f"-{stated.unresolved or 'holder-unknown'}"
    if stated.attribute != HOLDS:
        return "-informal-title"
    if office.qualifier:
        return "-qualified-title"
    if _is_passing(stated):
        return "-changing-hands"
    return (office.role, office.scope) if office.scope else "-no-jurisdiction"


def _is_passing(stated: Claim) -> bool:
    """Whether the sentence tells of somebody who leaves an office, or of who had it at another time.

    On the day of a change, and long after it, an office has two holders in print, and neither article is wrong.
    """
    told = stated.context
    if _LEAVES.search(told) or _ONCE_BEGINS.match(told):
        return True
    return stated.production in _BY_VERB and _AT_A_TIME.search(told) is not None


def _same_person(first: Claim, second: Claim) -> bool:
    return first.subject is not None and second.subject is not None and first.subject.id == second.subject.id


LADDER = Ladder(
    (
        TOLD_DIFFERENTLY,
        Level("same holder", Verdict.AGREE, _same_person, "both give {first} to the same person"),
        Level("two holders", Verdict.CONFLICT, apart, "one office has two holders: {first} has one holder at a time"),
    )
)


def _holder(stated: Claim) -> str:
    about = stated.subject.about if stated.subject else None
    return about.name if isinstance(about, Entity) else ""


def _by_post(stated: Claim) -> tuple[str, ...] | str:
    """By the person and the post without its rank: "security research", or the highest of a body."""
    office = stated.value
    if not isinstance(office, Office) or stated.subject is None or not stated.subject.id or office.qualifier:
        return "-no-post"
    field, rank = _post(office)
    return (stated.subject.id, field) if field and rank else "-no-post"


def _post(office: Office) -> tuple[str, str]:
    """What a post is of, and its rank; ("", "") where the title does not say both."""
    role = office.role.replace("-", " ") if office.listed else office.role
    words = re.split(r" (?:of|for|at|in|to) ", role, maxsplit=1)[0]
    if words in _TOP_POSTS:
        return _TOP, words
    if words in _POLICE_HEADS:
        return _POLICE, words
    if office.listed and role.endswith(" minister"):  # "the minister" has every portfolio
        return _MINISTERS, role
    field, _, rank = words.rpartition(" ")
    return (field, rank) if rank in _RANKS and not office.listed else ("", "")


def _rank(stated: Claim) -> str:
    return _post(stated.value)[1] if isinstance(stated.value, Office) else ""


def _same_rank(first: Claim, second: Claim) -> bool:
    return _rank(first) == _rank(second)


def _other_body(first: Claim, second: Claim) -> bool:
    """Whether both name a body, and the names share neither a word nor initials."""
    named = [_names_of(claim.value) for claim in (first, second) if isinstance(claim.value, Office)]
    return all(named) and not named[0] & named[-1]


def _names_of(office: Office) -> frozenset[str]:
    """The words of the body in lower case, and its initials."""
    words = [word for word in _body(office).lower().split() if word not in _SMALL]
    return frozenset((*words, "".join(word[0] for word in words))) if words else frozenset()


def _body(office: Office) -> str:
    """The body that a title names, in its scope or behind its link."""
    behind = re.split(r" (?:of|for|at|in|to) ", office.role, maxsplit=1)[1:]
    return office.scope or (behind[0] if behind else "")


def _by_role(stated: Claim) -> tuple[str, ...] | str:
    """By the person and the role, whether it is held, was held once, or is held by a deputy.

    A trade ("engineer") may be followed after it was left; and who leaves an office is its holder and its former holder
    on one day.
    """
    office = stated.value
    if not isinstance(office, Office) or stated.subject is None or not stated.subject.id or office.informal:
        return "-no-role"
    if _is_trade(office) or _LEAVES.search(stated.context) or _FOLLOWED.search(stated.context):
        return "-no-role"
    stands_beside = stated.production in _BESIDE_NAME and office.role.rpartition("-")[2] not in _COURTESY
    if stated.context[stated.span.end - stated.sentence.start :].lstrip().startswith(_ONCE):
        return "-no-role"
    role = re.split(r" (?:of|for|at|in|to) ", office.role, maxsplit=1)[0]
    return (stated.subject.id, f"role {role}") if stands_beside else "-no-role"


def _is_trade(office: Office) -> bool:
    """Whether an office is a word alone that no list has, of nobody: "engineer"."""
    return not office.listed and not office.scope and " " not in office.role


_FOLLOWED = re.compile(r"\b(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|sworn)\b", re.IGNORECASE)
_ONCE = ("under ", "during ", "from ", "until ", "when ", "before ", "in the ")  # "director under Clinton"
_BESIDE_NAME = frozenset({"before-name", "after-name", "title-then-name"})
_FORMER = word_set("former ex onetime one-time retired")
_ANOTHER_TIME = word_set("then late outgoing incoming designate elect interim acting")


def _qualifier(stated: Claim) -> str:
    return stated.value.qualifier if isinstance(stated.value, Office) else ""


def _same_qualifier(first: Claim, second: Claim) -> bool:
    return _qualifier(first) == _qualifier(second)


def _same_article(first: Claim, second: Claim) -> bool:
    return first.source == second.source


def _left_since(first: Claim, second: Claim) -> bool:
    """Whether the later article calls a former holder whom the earlier one still has in office."""
    if first.published is None or second.published is None or first.published == second.published:
        return False
    later = first if first.published > second.published else second
    return not _FORMER.isdisjoint(_qualifier(later).split())


def _loosely_told(first: Claim, second: Claim) -> bool:
    """“Acting mayor” and “mayor” are told of one person without any error."""
    return bool(_ANOTHER_TIME & {word for claim in (first, second) for word in _qualifier(claim).split()})


STANDING = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level("same standing", Verdict.AGREE, _same_qualifier, "{first} and {second} say the same of the office"),
        Level("one article", Verdict.INCOMPARABLE, _same_article, "one article tells of different times"),
        Level("another body", Verdict.INCOMPARABLE, _other_body, "{first} and {second} are posts of different bodies"),
        Level("left since", Verdict.INCOMPARABLE, _left_since, "{first} and {second} may be said of two days"),
        Level("loosely told", Verdict.INCOMPARABLE, _loosely_told, "{first} and {second} may be said of one time"),
        Level("another standing", Verdict.DIFFER, apart, "{first} and {second} cannot both be held"),
    )
)

POSTS = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level("same rank", Verdict.AGREE, _same_rank, "both give the same rank: {first}, {second}"),
        Level("another body", Verdict.INCOMPARABLE, _other_body, "{first} and {second} are posts of different bodies"),
        Level("two ranks", Verdict.DIFFER, apart, "{first} and {second} are told of one post"),
    )
)


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        block=_block,
        position=_holder,
        ladder=LADDER,
        exclusive=True,
        rules={Verdict.CONFLICT: "title-two-holders"},
        label=lambda stated: stated.value.shown,
    ),
    others=(
        Comparison(
            block=_by_post,
            ladder=POSTS,
            rules={Verdict.DIFFER: "title-two-ranks"},
            label=lambda stated: f"{stated.subject.label}, post" if stated.subject else "post",
        ),
        Comparison(
            block=_by_role,
            ladder=STANDING,
            rules={Verdict.DIFFER: "title-standing"},
            label=lambda stated: f"{stated.subject.label}, office" if stated.subject else "office",
        ),
    ),
)
