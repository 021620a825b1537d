"""The order of the stages, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from os import PathLike

from claimcheck import align, judge, sources
from claimcheck.baseline import Baseline, Judgements, apply_baseline, apply_judgements, given, reference_day
from claimcheck.baseline.identity import known_again
from claimcheck.claims import CLAIM_TYPES, Extract
from claimcheck.claims import extract as extract_all
from claimcheck.claims import read as read_claims
from claimcheck.errors import UsageError
from claimcheck.model import (
    Article,
    Batch,
    Claim,
    Entity,
    Finding,
    Matter,
    Report,
    Rung,
    Severity,
    Story,
    Summary,
    ValueMention,
)
from claimcheck.pipeline.working import Progress, each
from claimcheck.rules import Rules, load
from claimcheck.values import read as read_mentions

Source = str | PathLike[str] | Article


def check(  # noqa: PLR0913 - the options of the main job
    articles: Source | Iterable[Source],
    *,
    rules: Rules | str | PathLike[str] | None = None,
    date: datetime | None = None,
    story: str = "",
    story_per_folder: bool = False,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    judgements: Judgements | str | PathLike[str] | None = None,
    baseline: Baseline | str | PathLike[str] | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Report:
    """Compare what several articles state, and report where they disagree.

    Args:
        articles: Paths (files, folders, globs, ``"-"``) or articles.
        rules: A loaded rules object, the path of a rules file, or ``None`` for the rules that ship with the program.
        date: The reference date of articles that state none themselves.
        story: The name of the one story that all articles tell; "" to find the stories.
        story_per_folder: Whether the articles of one folder tell one story, except those that declare another.
        select: Claim kinds or rule codes to report; all when empty.
        ignore: Claim kinds or rule codes to leave out.
        judgements: What editors made of findings, or the path of a file of it: those findings do not count.
        baseline: The findings that are accepted, or the path of a file of them: only others are new.
        jobs: How many processes read articles.
        progress: Called with (articles done, articles in all).

    Raises:
        RulesError: The rules file, the judgements file or the baseline file is wrong.
        UsageError: A name in ``select`` or ``ignore`` is neither a claim kind nor a rule code; or both a story and
            stories by folder are asked for.
    """
    ruleset, known, expected = _ruleset(rules), given.judgements(judgements), given.baseline(baseline)
    refuse_unknown([*select, *ignore], ruleset)
    declared = _declared(story, story_per_folder)
    batch = _batch(articles)
    dated, stories = _dated(align.declare(batch.articles, declared), date)
    extracts = {extract.source: extract for extract in each(extract_all, dated, ruleset, jobs, progress)}
    told = [_story(story, extracts, ruleset, {a.id: a for a in dated}) for story in stories]
    found = known_again([f for t in told for f in t.findings], {a.id: a for a in dated}, ruleset)
    ranked = sorted(found, key=_rank)
    day = reference_day(dated, date)
    outcome = apply_judgements(ranked, known, day)
    accepted = None if expected is None else apply_baseline(ranked, expected, day, ruleset.version)
    findings = tuple(f for f in outcome.open if chosen(f, select, ignore))
    judged = tuple(j for j in outcome.judged if chosen(j.finding, select, ignore))
    claims = tuple(sorted((c for t in told for c in t.claims), key=lambda c: (c.source, c.span, c.kind)))
    entities = tuple(sorted({e.id: e for t in told for e in t.entities}.values(), key=lambda e: e.id))
    kinds = _kinds(select, ignore, ruleset)
    matters = tuple(m for t in told for m in t.matters if m.kind in kinds)
    return Report(
        articles=dated,
        stories=stories,
        entities=entities,
        claims=claims,
        findings=findings,
        skipped=batch.skipped,
        passed_over=batch.passed_over,
        summary=replace(_summary(dated, stories, claims, findings, told), judged=len(judged)),
        matters=matters,
        judged=judged,
        reprints=tuple(group for t in told for group in t.reprints),
        remarks=(*outcome.remarks, *(accepted.remarks if accepted else ())),
        accepted=None if accepted is None else accepted.among(findings),
    )


def claims(  # noqa: PLR0913 - options of check
    articles: Source | Iterable[Source],
    *,
    rules: Rules | str | PathLike[str] | None = None,
    date: datetime | None = None,
    story: str = "",
    story_per_folder: bool = False,
    jobs: int = 1,
    progress: Progress | None = None,
) -> tuple[Batch, Iterator[tuple[Article, tuple[Claim, ...]]]]:
    """What was read, and every claim of every article, one article at a time; nothing is compared.

    The options are check's. Stories are looked for only where an article has no date: they tell which other articles it
    may take one from.
    """
    ruleset = _ruleset(rules)
    declared = _declared(story, story_per_folder)
    batch = _batch(articles)
    dated = align.date_articles(align.declare(batch.articles, declared), date)
    if any(article.published is None for article in dated):
        dated = align.infer(dated, align.group(dated))
    stated = zip(dated, each(read_claims, dated, ruleset, jobs, progress), strict=True)
    return replace(batch, articles=dated), stated


def values(
    articles: Source | Iterable[Source], *, date: datetime | None = None
) -> tuple[Batch, Iterator[tuple[Article, list[ValueMention]]]]:
    """What was read, and every value mention of every article, one article at a time."""
    batch = _batch(articles)
    dated = align.date_articles(batch.articles, date)
    return batch, ((article, read_values(article.text, article.published)) for article in dated)


def extract(article: Article, rules: Rules | None = None) -> tuple[Claim, ...]:
    """The claims of one article, pure: the same article and rules give the same claims."""
    return read_claims(article, rules or load())


def trace(first: Claim, second: Claim) -> tuple[Rung, ...]:
    """How two claims of one kind are compared, rung by rung."""
    claim_type = CLAIM_TYPES[first.kind]
    ways = (claim_type.main, *claim_type.others)
    shared = (way for way in ways if not isinstance(way.block(first), str) and way.block(first) == way.block(second))
    return judge.trace(first, second, next(shared, claim_type.main))


def read_values(text: str, published: datetime | None = None) -> list[ValueMention]:
    """Every value mention of ``text``: dates, times, durations, numbers, money, percentages, measures, ages.

    Args:
        text: The text; spans count its code points.
        published: The wall-clock moment that "yesterday" and "Thursday" are seen from; without one they stay open.

    Returns:
        The mentions in the order of the text, none overlapping another.
    """
    return read_mentions(text, published, load().lexicon.hedges)


class _Told:
    """What one story brought out."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.claims: tuple[Claim, ...] = ()
        self.entities: tuple[Entity, ...] = ()
        self.matters: list[Matter] = []
        self.findings: list[Finding] = []
        self.compared = 0
        self.reasons: Counter[str] = Counter()
        self.reprints: tuple[tuple[str, ...], ...] = ()


def _story(story: Story, extracts: Mapping[str, Extract], rules: Rules, articles: Mapping[str, Article]) -> _Told:
    told = _Told(story)
    own = [extracts[source] for source in story.sources]
    sightings = [align.Sighting(e.source, n.entity, n.mentions, n.context) for e in own for n in e.names]
    joined = align.join_people(story.id, sightings, rules.lexicon.nicknames)
    told.claims = align.resolve(story.id, [c for e in own for c in e.claims], joined, story.label)
    told.entities = tuple(joined.people.values())
    reprints = align.find_reprints([articles[source] for source in story.sources])
    told.reprints = reprints.among(story.sources)
    blocks, told.reasons = align.blocks(story.id, told.claims, CLAIM_TYPES)
    for block in blocks:
        told.compared += len(block.claims) if len(block.claims) > 1 else 0
        stated = tuple(judge.matters(story.id, block.claims, block.way, reprints))
        if block.way is CLAIM_TYPES[block.claims[0].kind].main:  # other ways look at the same claims again
            told.matters.extend(stated)
        told.findings.extend(judge.compare(stated, block.way, rules, articles))
    told.findings = judge.with_reference(told.findings, told.claims, rules, articles)
    return told


def _batch(articles: Source | Iterable[Source]) -> Batch:
    sought = [articles] if isinstance(articles, str | PathLike | Article) else list(articles)
    ready = [a for a in sought if isinstance(a, Article)]
    paths = [p for p in sought if not isinstance(p, Article)]
    read = sources.read(paths) if paths else Batch(())
    return Batch(tuple(sorted((*ready, *read.articles), key=lambda a: a.id)), read.skipped, read.passed_over)


def _declared(story: str, per_folder: bool) -> align.Declared:
    if story and per_folder:
        raise UsageError("all articles cannot be one story and each folder another; leave out one of the two options")
    return align.Declared(story, per_folder)


def _dated(articles: Sequence[Article], option: datetime | None) -> tuple[tuple[Article, ...], tuple[Story, ...]]:
    dated = align.date_articles(articles, option)
    stories = align.group(dated)
    return align.infer(dated, stories), stories


def _ruleset(rules: Rules | str | PathLike[str] | None) -> Rules:
    return rules if isinstance(rules, Rules) else load(rules)


def refuse_unknown(names: Iterable[str], rules: Rules) -> None:
    """Raise a UsageError when a name is neither a claim kind nor a rule code."""
    known = {*CLAIM_TYPES, *rules.rules}
    for name in names:
        if name not in known:
            raise UsageError(f"“{name}” is neither a claim kind nor a rule code; known are: {', '.join(sorted(known))}")


def _kinds(select: Collection[str], ignore: Collection[str], rules: Rules) -> frozenset[str]:
    """The claim kinds that are reported: those selected, by name or by one of their rules, without those ignored."""
    wanted = {rules.rules[name].kind if name in rules.rules else name for name in select}
    return frozenset(wanted or CLAIM_TYPES) - set(ignore)


def chosen(finding: Finding, select: Collection[str], ignore: Collection[str]) -> bool:
    """Whether the finding is one of what is selected, by kind or rule code, and not ignored."""
    names = {finding.kind, finding.rule}
    return (not select or bool(names & set(select))) and not names & set(ignore)


def _rank(finding: Finding) -> tuple[int, int, str, str]:
    """Errors first, then by how many independent sources stand on the weaker side, then by name."""
    weaker = finding.positions[-1].independent
    return finding.severity.rank, -weaker, finding.subject, finding.fingerprint


def _summary(
    articles: Sequence[Article],
    stories: Sequence[Story],
    found: Sequence[Claim],
    findings: Sequence[Finding],
    told: Sequence[_Told],
) -> Summary:
    counts = Counter(f.severity.value for f in findings)
    reasons: Counter[str] = sum((t.reasons for t in told), Counter())
    return Summary(
        sources=len(articles),
        stories=len(stories),
        claims=len(found),
        compared=sum(t.compared for t in told),
        findings={severity.value: counts[severity.value] for severity in Severity},
        unresolved=dict(sorted(reasons.items())),
    )
