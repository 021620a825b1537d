"""Quotations: whose words, and which.

A quotation is compared sentence by sentence with what the same person is quoted as saying elsewhere. Two are set side
by side when they share most of their words of content; cutting at the ends is no difference, other words are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.grammar import ONE_SENTENCE, ClaimType, Comparison, Ladder, Level, Reading, apart, claim, speakers
from claimcheck.grammar.speakers import DASHES
from claimcheck.grammar.wording import Change, changes, is_grave, is_key, likeness, told, words
from claimcheck.model import Claim, Span, Verdict, Words
from claimcheck.text.sentences import sentences
from claimcheck.text.words import word_set

KIND = "quote"
SAID = "said"

_TOKEN = re.compile(r"[^\W_]++(?:['’-][^\W_]++)*+")
_CLAUSE_END = re.compile(r"[,;] +")
_FEWEST_WORDS = 3
_FEWEST_TOLD = 2  # where a verb of saying gives them to somebody: he was seeking “spiritual guidance”, he said
_LONG = 120  # characters: a quoted sentence longer than this is compared clause by clause
_CLAUSE_WORDS = 4
_NEARLY_THE_SAME = 0.8  # share of words in common, in order
_TELLING_WORDS = 7  # fewer may be said by two people
_EMPTY = word_set(
    "the a an of to in on at for by with from and or but not no is are was were be been being it its this that",
    "these those i you he she we they my your his her our their me him us them as so if will would can could",
    "should must may might have has had do does did there what who which very",
)
_SHARED = 0.6
_FEW_KEYS = 2  # a translator changes more


def read(reading: Reading) -> Iterator[Claim]:
    """Every quotation of some length, one claim for each of its sentences or long clauses."""
    for quotation, person, cue in speakers(reading):
        for span in _sentences(reading, quotation.span):
            text = span.of(reading.document.text)
            tokens = tuple(_TOKEN.findall(text.lower().replace("’", "'")))
            number = reading.document.sentence_at(span.start)
            few = len(tokens) < (_FEWEST_TOLD if person is not None else _FEWEST_WORDS)
            if number is None or few or _is_name_of_work(text):
                continue
            speaker = reading.people.entities[person] if person is not None else None
            yield claim(
                reading, KIND, SAID, span, number, Words(text.strip(" ,;."), tokens), cue or "no-cue", subject=speaker,
                unresolved="no-speaker",
            )  # fmt: skip


def _is_name_of_work(text: str) -> bool:
    """Whether the marks hold the name of a programme, a book, a song: capitals on all words but small ones.

    A stop at its end, or a comma inside it, makes it something that was said.
    """
    if text.endswith((".", "!", "?")) or "," in text[:-1]:
        return False
    named = [word for word in _TOKEN.findall(text) if word.lower() not in _EMPTY]
    return len(named) > 1 and all(word[0].isupper() for word in named)


def _sentences(reading: Reading, span: Span) -> Iterator[Span]:
    """The sentences inside the marks, a saying between dashes left out; a long one clause by clause."""
    text = reading.document.text
    dashed = any(text.find(dash, *span) >= 0 for dash in DASHES)
    for sentence in sentences(text, span):
        for part in _around_saying(text, sentence) if dashed else (sentence,):
            if part.end - part.start <= _LONG:
                yield part
            else:
                yield from _clauses(text, part)


def _clauses(text: str, span: Span) -> Iterator[Span]:
    """The clauses of a long sentence, each ending with a comma or semicolon: they show where a difference is."""
    start = span.start
    for match in _CLAUSE_END.finditer(text, span.start, span.end):
        rest = text[match.end() : span.end]
        if min(len(_TOKEN.findall(text[start : match.end()])), len(_TOKEN.findall(rest))) >= _CLAUSE_WORDS:
            yield Span(start, match.start() + 1)
            start = match.end()
    yield Span(start, span.end)


def _around_saying(text: str, span: Span) -> Iterator[Span]:
    for dash in DASHES:
        first = text.find(dash, span.start, span.end)
        second = text.find(dash, first + len(dash), span.end) if first >= 0 else -1
        if second >= 0 and re.search(r"\b(?:said|says|told|added)\b", text[first:second]):
            yield Span(span.start, first)
            yield Span(second + len(dash), span.end)
            return
    yield span


def _tokens(stated: Claim) -> tuple[str, ...]:
    return stated.value.tokens if isinstance(stated.value, Words) else ()


@lru_cache(maxsize=4096)
def _content(tokens: tuple[str, ...]) -> frozenset[str]:
    """The words of content, without endings; remembered, since a speaker's quotations are compared pair by pair."""
    return frozenset(t.removesuffix("'s").removesuffix("s") for t in tokens if t not in _EMPTY)


def _other_words(first: Claim, second: Claim) -> bool:
    """Whether two quotations share too few words to be one."""
    a, b = _content(_tokens(first)), _content(_tokens(second))
    return not _is_enough(len(a & b), a, b)


def _is_enough(shared: int, a: frozenset[str], b: frozenset[str]) -> bool:
    return shared >= max(2, _SHARED * min(len(a), len(b)))


def _near(claims: Sequence[Claim]) -> Iterator[Sequence[int]]:
    """The earlier quotations that share enough words with each; a word leads to those that have it."""
    contents = [_content(_tokens(stated)) for stated in claims]
    holders: dict[str, list[int]] = defaultdict(list)
    for index, content in enumerate(contents):
        shared: Counter[int] = Counter()
        for word in content:
            shared.update(holders[word])
            holders[word].append(index)
        yield sorted(other for other, count in shared.items() if _is_enough(count, content, contents[other]))


def _same(first: Claim, second: Claim) -> bool:
    return _tokens(first) == _tokens(second)


def _cut(first: Claim, second: Claim) -> bool:
    """Whether one is a run of words of the other."""
    short, long = sorted((_tokens(first), _tokens(second)), key=len)
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _alike(first: Claim, second: Claim) -> bool:
    """Whether only the ends of words differ, word for word: "concession" and "concessions"."""
    a, b = _tokens(first), _tokens(second)
    return len(a) == len(b) and all(x.rstrip("s") == y.rstrip("s") for x, y in zip(a, b, strict=True))


def _changes(first: Claim, second: Claim) -> tuple[Change, ...]:
    """What differs between two quotations that are nearly the same; nothing for others."""
    a, b = words(first.value.shown), words(second.value.shown)
    return changes(a, b) if likeness(_tokens(first), _tokens(second)) >= _NEARLY_THE_SAME else ()


def _gravely_changed(first: Claim, second: Claim) -> bool:
    found = _changes(first, second)
    return any(is_grave(change) for change in found) or (0 < len(found) <= _FEW_KEYS and all(map(is_key, found)))


def _difference(first: Claim, second: Claim) -> str:
    found = _changes(first, second)
    if found:
        return f"the words inside the marks differ: {told(found)}"
    return f"the words inside the marks differ: “{first.value.shown}” and “{second.value.shown}”"


LADDER = Ladder(
    (
        ONE_SENTENCE,
        Level("other words", Verdict.INCOMPARABLE, _other_words, "the two quotations share too few words to be one"),
        Level("same words", Verdict.AGREE, _same, "the same words"),
        Level("cut", Verdict.REFINE, _cut, "one quotation is a part of the other"),
        Level("alike", Verdict.REFINE, _alike, "the same words but for their endings"),
        Level("changed meaning", Verdict.CONFLICT, _gravely_changed, _difference),
        Level("other wording", Verdict.DIFFER, apart, _difference),
    )
)


def _by_speaker(stated: Claim) -> tuple[str, ...] | str:
    return (stated.subject.id,) if stated.subject and stated.subject.id else f"-{stated.unresolved or 'no-speaker'}"


def _by_words(stated: Claim) -> tuple[str, ...] | str:
    """A quotation of some length that a verb of saying gives to somebody, whoever that is."""
    known = stated.subject is not None and bool(stated.subject.id) and stated.production != "continued"
    return ("words", *_tokens(stated)) if known and len(_tokens(stated)) >= _TELLING_WORDS else "-no-speaker"


def _same_speaker(first: Claim, second: Claim) -> bool:
    return first.subject is not None and second.subject is not None and first.subject.id == second.subject.id


SPEAKERS = Ladder(
    (
        Level("same speaker", Verdict.AGREE, _same_speaker, "both quote the same person"),
        Level("two speakers", Verdict.CONFLICT, apart, "the same words are given to two people"),
    )
)

CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        block=_by_speaker,
        ladder=LADDER,
        exclusive=True,
        rules={Verdict.CONFLICT: "quote-changed", Verdict.DIFFER: "quote-wording"},
        label=lambda stated: f"{stated.subject.label}, quoted" if stated.subject else "quoted",
        near=_near,
    ),
    others=(
        Comparison(
            block=_by_words,
            position=lambda stated: stated.subject.label if stated.subject else "",
            ladder=SPEAKERS,
            rules={Verdict.CONFLICT: "quote-two-speakers"},
            label=lambda stated: f"“{stated.value.shown}”",
        ),
    ),
)
