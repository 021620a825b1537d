"""Reports made by hand, so that the formats are tested without the reading of articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from hashlib import sha256

from claimcheck import pipeline
from claimcheck.model import (
    Amount,
    Article,
    Batch,
    Claim,
    DateOrigin,
    Decision,
    Entity,
    EntityKind,
    Event,
    Finding,
    Judged,
    Matter,
    Position,
    Range,
    Relation,
    Report,
    Severity,
    Skipped,
    Span,
    Spelling,
    Story,
    Subject,
    Summary,
    Timex,
    Verdict,
)
from claimcheck.rules import shipped

TALKS = Subject("event:talks", "talks of Mara Lind and Tomas Ek", Event("meeting"))


def article(id: str, text: str, **known: object) -> Article:
    return replace(Article(id=id, text=text, path=f"articles/{id}"), **known)


def hours(number: float) -> Amount:
    shown = f"{number:g} hours"
    around = Range(number - 0.25, number + 0.25)
    return Amount(shown, number, "hour", 1, None, around, around, Timex("DURATION", f"PT{number:g}H"))


def claim(source: Article, words: str, value=None, **known: object) -> Claim:
    """A claim at the first place of ``words``; its sentence ends at full stops."""
    start = source.text.index(words)
    opening = source.text.rfind(". ", 0, start)
    closing = source.text.find(".", start + len(words))
    begin = 0 if opening < 0 else opening + 2
    sentence = Span(begin, len(source.text) if closing < 0 else closing + 1)
    made = Claim(
        id=f"{source.id}:{start}",
        source=source.id,
        kind="duration",
        attribute="lasted",
        subject=TALKS,
        span=Span(start, start + len(words)),
        text=words,
        sentence=sentence,
        context=sentence.of(source.text),
        value=value or Spelling(words, (words,)),
        production="number-unit",
    )
    return replace(made, **known)


def finding(*positions: Position, severity: Severity = Severity.ERROR, **known: object) -> Finding:
    values = " or ".join(position.value for position in positions)
    print_of = sha256(values.encode("utf-8", "surrogatepass")).hexdigest()
    made = Finding(
        id=print_of[:8],
        rule="duration-conflict",
        kind="duration",
        severity=severity,
        verdict=Verdict.CONFLICT,
        relation=Relation.CONFLICT,
        subject=TALKS.label,
        message=f"{TALKS.label}: sources give lengths that cannot both be true: {values}.",
        why=("No reading of the one fits the other.",),
        positions=positions,
        fingerprint=print_of,
    )
    return replace(made, **known)


def report(
    articles: Iterable[Article],
    claims: Iterable[Claim] = (),
    findings: Iterable[Finding] = (),
    skipped: Iterable[Skipped] = (),
) -> Report:
    articles, claims, findings = tuple(articles), tuple(claims), tuple(findings)
    stories = (Story("s1", "talks in Oslo", tuple(one.id for one in articles)),) if articles else ()
    severities = Counter(one.severity.value for one in findings)
    summary = Summary(
        sources=len(articles),
        stories=len(stories),
        claims=len(claims),
        compared=sum(not one.unresolved for one in claims),
        findings={severity.value: severities[severity.value] for severity in Severity},
        unresolved=dict(sorted(Counter(one.unresolved for one in claims if one.unresolved).items())),
    )
    entities = (Entity("person:lind", EntityKind.PERSON, "Mara Lind", ("Lind",), "Lind"),) if articles else ()
    return Report(articles, stories, entities, claims, findings, tuple(skipped), summary)


def talks_report() -> Report:
    """Three articles, one fact in dispute, one claim without a subject, one file that could not be read."""
    courier = article(
        "courier.txt",
        "OSLO, June 2 (Courier) - The two met on Monday. The talks of Mara Lind and Tomas Ek, which began in the "
        "morning and were broken off twice by telephone calls from home, went on for eight hours behind closed doors, "
        "according to people who were in the building and who did not wish to be named, and ended without a statement "
        "or the date of another round.",
        publisher="The Courier",
        published=datetime(2021, 6, 2),
        published_from=DateOrigin.METADATA,
        title="Talks end",
    )
    gazette = article(
        "gazette.md",
        "The talks took 8 hours.\nNothing was signed.",
        published=datetime(2021, 6, 2, 14, 30),
        published_from=DateOrigin.INFERRED,
    )
    herald = article("herald.txt", "Lind and Ek spoke for six hours. It lasted two days.")
    claims = (
        claim(courier, "eight hours", hours(8)),
        claim(gazette, "8 hours", hours(8)),
        claim(herald, "six hours", hours(6)),
        claim(herald, "two days", subject=None, unresolved="pronoun"),
    )
    found = finding(Position("8 hours", claims[:2]), Position("6 hours", claims[2:3]))
    return report((courier, gazette, herald), claims, (found,), (Skipped("articles/broken.bin", "not a text file"),))


def settled_report() -> Report:
    """The talks with two more findings: a note that a baseline accepts, and a warning that an editor has judged."""
    talks = talks_report()
    courier, _, herald, _ = talks.claims
    positions = Position("one", (courier,)), Position("two", (herald,))
    note = finding(*positions, severity=Severity.NOTE, rule="quote-wording", kind="quote")
    warning = finding(*reversed(positions), severity=Severity.WARNING, rule="count-difference", kind="count")
    judged = Judged(warning, Decision.ACCEPTED, "Both count otherwise.", "M. Keller", date(2021, 6, 3))
    findings = (*talks.findings, note)
    return replace(talks, findings=findings, judged=(judged,), accepted={note.fingerprint: "Both were said."})


@cache
def seeds_report() -> Report:
    """The batch that ships, through the whole program."""
    return pipeline.check(sorted(shipped("seeds").glob("0*")))


def stated(report: Report) -> tuple[Batch, list[tuple[Article, list[Claim]]]]:
    """A report's claims as ``claims`` has them: article by article."""
    articles = [(one, [claim for claim in report.claims if claim.source == one.id]) for one in report.articles]
    return Batch(report.articles, report.skipped, report.passed_over), articles


def shown_in(view: str, report: Report) -> tuple[object, ...]:
    """What the writer of a view is given of a report."""
    return stated(report) if view == "claims" else (report,)


@cache
def seeds_claims() -> tuple[Batch, list[tuple[Article, tuple[Claim, ...]]]]:
    """The batch that ships as ``claims`` has it: nothing is compared."""
    batch, claims = pipeline.claims(sorted(shipped("seeds").glob("0*")))
    return batch, list(claims)


def empty_report() -> Report:
    """Nothing was read."""
    return report([])


HOSTILE = (
    "\x1b[2J\x9b31m\x00\x07 \u202eevil\u2066 \u2028 \ud800 \ufffe \U000e0041 "
    "]]> --> <script>alert(1)</script> <b>&amp; {0} | `a` ``b`` **c** _d_ [z](0) [y](javascript:alert(1)) "
    "![x](https://evil.example/x.png) https://evil.example www.evil.example a@evil.example "
    "@everyone #1 GH-1 !2 ~3 %4 $5 $6$ :smile: deadbeef0 ::error file=x::y %0A %25 \"' ;=1+1 \r\n"
    "::set-output name=x::y\n=2+5+cmd|' /C calc'!A0 "
)


def hostile_report() -> Report:
    """Whatever a text can hold, wherever a text can stand."""
    sources = [
        article(f"=a{HOSTILE}", f"{HOSTILE} lasted six hours{HOSTILE}", publisher=HOSTILE, title=HOSTILE, url=HOSTILE),
        article("@b", f"+six hours{HOSTILE}", path=HOSTILE, url='https://evil.example/"><script>'),
        article("-c", f"{HOSTILE}six hours", path="batch.jsonl", line=3, whole_file=False),
        article("=d", "six hours", path="-"),
    ]
    about = replace(TALKS, label=f"=s{HOSTILE}")
    claims = [claim(one, "six hours", Spelling(HOSTILE, ()), subject=about, kind="name") for one in sources]
    claims[1] = replace(claims[1], span=Span(0, len(sources[1].text)), text=sources[1].text)
    positions = Position(f"=1{HOSTILE}", tuple(claims[:2])), Position("2", tuple(claims[2:])), Position(HOSTILE, ())
    found = finding(*positions, message=HOSTILE, subject=HOSTILE, why=(HOSTILE, "- x", "1. y"), rule="r`|<x>\x07")
    judged = Judged(replace(found, fingerprint="0" * 64), Decision.SAME, HOSTILE, HOSTILE, date(2021, 6, 3))
    matter = Matter("s1", "name", HOSTILE, tuple(claims), positions[:2])
    whole = report(sources, claims, [found, found], [Skipped(HOSTILE, HOSTILE)])
    return replace(whole, judged=(judged,), matters=(matter,))
