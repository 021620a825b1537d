"""The page of the HTML report as a reader of its markup sees it: whole, closed in itself, deaf to hostile articles."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from html_pages import Page, copied, joined, seeds_report, written
from sample_reports import TALKS, article, claim, finding, hours, report, talks_report

from claimcheck.model import Decision, Judged, Matter, Position, Severity, Skipped, Story
from claimcheck.report import FORMATS


def page(whole, **view):
    return Page(written(whole, **view))


def talks():
    """The sample report with the matter of its finding."""
    whole = talks_report()
    positions = whole.findings[0].positions
    return replace(whole, matters=(Matter("s1", "duration", TALKS.label, whole.claims[:3], positions),))


SEEDS = Page(written(seeds_report()))


class TestAPageOfItsOwn:
    """It needs nothing but itself, and lets nothing else run."""

    def test_its_policy_knows_its_style_and_its_script_by_their_hashes(self):
        (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', SEEDS.markup)
        hashes = {
            tag: b64encode(sha256(re.search(f"<{tag}>(.*?)</{tag}>", SEEDS.markup, re.S)[1].encode()).digest()).decode()
            for tag in ("style", "script")
        }
        assert policy == (
            f"default-src 'none'; script-src 'sha256-{hashes['script']}'; style-src 'sha256-{hashes['style']}'; "
            "base-uri 'none'; form-action 'none'"
        )

    def test_it_loads_nothing_and_has_no_style_or_script_in_attributes(self):
        names = {name for _, known in SEEDS.elements for name in known}
        assert not names & {"src", "srcset", "style", "action", "background", "poster"}
        assert not [name for name in names if name.startswith("on")]
        assert {tag for tag, _ in SEEDS.elements} & {"link", "img", "iframe", "object", "base"} == set()
        assert "url(" not in SEEDS.markup
        assert "@import" not in SEEDS.markup

    def test_every_link_leads_to_a_place_on_it_that_there_is_once(self):
        for one in (SEEDS, page(talks()), page(copied(seeds_report(), 3))):
            places = one.values("id")
            assert len(places) == len(set(places))
            assert {link.removeprefix("#") for link in one.values("href")} <= set(places)
            assert set(one.values("aria-labelledby")) <= set(places)


class TestHostileWords:
    """What an article says is text, whatever it looks like."""

    HOSTILE = "</p></a>'\"><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}<!-- \x1b[2J\u202e &amp;"

    def report(self, words):
        source = article(
            f"a{words}", f"It took six {words} hours.\n\n{words}", title=words, publisher=words, path=words
        )
        other = article("b", "It took two hours.")
        first, second = claim(source, f"six {words} hours", hours(6)), claim(other, "two hours", hours(2))
        first = replace(first, kind=f"k{words}", value=replace(first.value, shown=words), attribute=words)
        sides = (Position(words, (first,)), Position("2", (second,)))
        found = finding(*sides, rule=words, kind=first.kind, subject=words, message=f"{words}: {words}", why=(words,))
        more = finding(*sides, severity=Severity.NOTE, id="other", fingerprint="f")
        whole = report((source, other), (first, second), (found, more), (Skipped(words, words),))
        matter = Matter("s1", first.kind, words, (first, second), sides)
        judged = Judged(replace(found, id="judged"), Decision.SAME, words, words, date(2021, 6, 2))
        return replace(
            whole, matters=(matter,), judged=(judged,), accepted={"f": words},
            stories=(replace(whole.stories[0], label=words),),
        )  # fmt: skip

    def test_they_change_nothing_in_the_markup(self):
        hostile, plain = page(self.report(self.HOSTILE)), page(self.report("harmless"))
        assert hostile.shape == plain.shape
        assert hostile.words.count("<script>alert(1)</script>") == plain.words.lower().count("harmless")
        assert "{{ 7*7 }}" in hostile.words

    def test_what_would_act_unseen_is_written_out(self):
        markup = written(self.report(self.HOSTILE))
        assert all(char.isprintable() or char == "\n" for char in markup)
        assert r"\x1b[2J\u202e" in markup

    @pytest.mark.parametrize("address", ["javascript:alert(1)", " https://x", "data:text/html,x", "//x", ""])
    def test_only_an_address_on_the_web_is_a_link(self, address):
        assert "original" not in page(report([article("a", "x", url=address)])).words

    def test_an_address_on_the_web_tells_nobody_where_the_reader_comes_from(self):
        one = page(report([article("a", "x", url='https://example.org/?a=1&b="')]))
        (known,) = (known for tag, known in one.elements if tag == "a" and "rel" in known)
        assert known == {"href": 'https://example.org/?a=1&b="', "rel": "noreferrer noopener"}


class TestFindings:
    def test_positions_stand_side_by_side_with_their_passages_and_marks(self):
        one = page(talks())
        for words in (
            "1 error duration",
            "talks of Mara Lind and Tomas Ek Sources give lengths that cannot both be true: 8 hours or 6 hours.",
            "8 hours 2 sources courier.txt The Courier, 2021-06-02 … Lind and Tomas Ek, which",
            "6 hours 1 source herald.txt Lind and Ek spoke for six hours.",
            "Why it was flagged No reading of the one fits the other. Rule duration-conflict. Two articles say",
        ):
            assert words in one.words
        assert one.markup.count("<mark>") == 3

    def test_without_the_rules_it_names_the_rule(self):
        assert "Rule duration-conflict 80e62fba" in page(talks(), rules=None).words

    def test_a_position_of_many_sources_shows_the_words_of_some_and_names_the_rest(self):
        sources = [article(f"n{n}", "It took six hours. Then six hours more.") for n in range(9)]
        claims = [claim(one, "six hours", hours(6)) for one in sources]
        again = claim(sources[0], "six hours more", hours(6))
        other = article("other", "It took two hours.")
        second = claim(other, "two hours", hours(2))
        found = finding(Position("6", (*claims, again)), Position("2", (second,)))
        one = page(report((*sources, other), (*claims, again, second), (found,)))
        assert one.markup.count("<blockquote") == 6 + 1
        assert "and 3 more: n6, n7, n8" in one.words
        assert "And again: “six hours more”" in one.words

    def test_reference_knowledge_is_a_position_without_sources(self):
        source = article("a", "The mayor, Ana Lopez, spoke.")
        made = claim(source, "mayor")
        one = page(report([source], [made], [finding(Position("Ana Lopez", (made,)), Position("Juan Perez", ()))]))
        assert "Juan Perez Why it was flagged" in one.words

    def test_what_a_baseline_accepts_is_told_apart_from_what_is_new(self):
        whole = talks()
        new, known = finding(*whole.findings[0].positions, id="new", fingerprint="n"), whole.findings[0]
        one = page(replace(whole, findings=(known, new), accepted={known.fingerprint: "Asked both."}))
        assert one.values("data-state") == ["new", "accepted"]
        assert one.words.startswith("1 new finding in 3 sources")
        assert "Accepted by the baseline: Asked both. The positions and their sources 8 hours" in one.words
        assert one.markup.count("<details>") == 1
        assert "1 new finding: 1 error. " in one.words
        assert "Known, accepted by the baseline: 1 finding (1 error)." in one.words

    def test_a_judged_finding_follows_and_says_who_judged_it(self):
        whole = talks()
        found = finding(*whole.findings[0].positions, id="j")
        judged = Judged(found, Decision.SAME, "Rounded.", "M. K.", date(2021, 7, 1))
        one = page(replace(whole, judged=(judged,)))
        assert one.values("data-state") == ["open", "judged"]
        assert "Does not count. Judged same by M. K. on 2021-07-01: Rounded." in one.words
        assert "1 finding in 3 sources" in one.words


class TestTheRest:
    def test_the_table_says_aloud_how_each_source_stands(self):
        one = page(talks())
        assert "A courier.txt The Courier, 2021-06-02 B gazette.md 2021-06-02 14:30, inferred C herald.txt" in one.words
        assert [label for label in one.values("aria-label") if len(label) < 12] == [
            "A agrees", "B agrees", "C differs", *["finding 1"] * 3,
        ]  # fmt: skip
        assert "= agrees ≠ differs ! alone · silent blank: states another value" in one.words

    def test_columns_that_do_not_fit_follow_in_a_part_of_their_own_with_what_they_state(self):
        sources = [article(f"n{n:02}", "It took six hours.") for n in range(25)]
        claims = tuple(claim(one, "six hours", hours(6)) for one in sources)
        late = replace(claims[24], id="late")
        matters = (
            Matter("s1", "duration", "talks", claims, (Position("6 hours", claims),)),
            Matter("s1", "duration", "walk", (late,), (Position("5 hours", (late,)),)),
        )
        one = page(replace(report(sources, (*claims, late)), matters=matters))
        rows = [place for place in one.values("id") if "-row-" in place]
        assert rows == ["story-1-row-0-0", "story-1-row-1-0", "story-1-row-1-1"]
        linked = [link for link in one.values("href") if "-row-" in link]
        assert (linked[0], linked[-2:]) == ("#story-1-row-0-0", ["#story-1-row-1-0", "#story-1-row-1-1"])

    def test_reprints_are_told_in_the_legend(self):
        assert "C herald.txt one text with A" in page(replace(talks(), reprints=(("courier.txt", "herald.txt"),))).words

    def test_the_timeline_has_the_dates_with_their_words(self):
        told = "2022-11 meeting of Joe Biden and Xi Jinping, took place 04-sender-west-online.txt “November”"
        assert told in SEEDS.words

    def test_a_text_keeps_its_line_ends(self):
        assert "The talks took <" in written(talks())
        assert "</sup>.\nNothing was signed.</p>" in written(talks())

    def test_claims_say_what_they_were_read_as_or_why_they_were_not_compared(self):
        words = page(talks()).words
        assert "8 hours duration lasted: talks of Mara Lind and Tomas Ek finding 1 table" in words
        assert "two days duration not compared: pronoun" in words

    def test_claims_that_overlap_do_not_break_the_markup(self):
        source, other = article("a", "It took more than six hours."), article("b", "two hours")
        words = ("more than six", "six hours", "six", "took more than six")
        crossing = tuple(claim(source, one, hours(6), id=one) for one in words)
        second = claim(other, "two hours", hours(2))
        found = finding(Position("6", crossing), Position("2", (second,)))
        one = page(report([source, other], [*crossing, second], [found]))  # the reader is strict
        (text,) = re.findall(r'<p>(It .*class="claim.*)</p>', one.markup)
        assert re.sub(r"<sup>.*?</sup>|<[^>]*>", "", text) == "It took more than six hours."
        assert text.count('class="claim disputed"') == 4

    def test_the_gravest_story_comes_first_and_the_contents_name_them_all(self):
        calm = report([article("x", "Calm.")])
        calm = replace(calm, stories=(Story("s0", "a calm day", ("x",)),))
        one = page(joined([calm, talks()]))
        assert "Contents talks in Oslo 1 error 3 sources, 2021-06-02 a calm day no findings 1 source" in one.words
        assert one.words.index("Who states what") < one.words.index("No findings in this story.")

    def test_what_could_not_be_read_is_told_at_the_top(self):
        words = page(talks()).words
        assert words.index("articles/broken.bin: not a text file") < words.index("Why it was flagged")

    @pytest.mark.parametrize(
        ("whole", "told"),
        [
            (report([]), "No findings in 0 sources There was no article to compare."),
            (report([article("a", "x")]), "a is the only article: it had no other to be compared with, only itself."),
        ],
    )
    def test_nothing_to_compare(self, whole, told):
        assert told in page(whole).words

    def test_filters_offer_what_there_is_to_choose(self):
        assert SEEDS.values("name")[-1] == "source"
        assert {"error", "warning", "note"} <= set(SEEDS.values("value"))
        assert "form" not in {tag for tag, _ in page(talks()).elements}

    def test_the_same_report_gives_the_same_page(self):
        assert written(seeds_report()) == SEEDS.markup

    def test_it_shows_findings_only(self):
        assert (FORMATS["html"].claims, FORMATS["html"].values, FORMATS["html"].table) == (None, None, None)
