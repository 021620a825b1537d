"""What holds for every format there is: it can always be read back, and no text of an article acts in it."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as Xml
from unicodedata import category

import pytest
from sample_reports import (
    article,
    empty_report,
    hostile_report,
    report,
    seeds_report,
    settled_report,
    shown_in,
    talks_report,
)

from claimcheck.model import Quantity, Span, ValueKind, ValueMention
from claimcheck.report import FORMATS, View
from claimcheck.rules import load, shipped

MENTIONS = [
    (one, [ValueMention(ValueKind.NUMBER, Span(0, 9), one.text[:9], "p\x07", quantity=Quantity(6))])
    for one in hostile_report().articles
]


def lonely_report():
    return report([article("a.txt", "x")])


def rows(text):
    first, *others = csv.reader(io.StringIO(text), strict=True)
    assert all(len(row) == len(first) for row in others)


def commands(text):
    for line in text.splitlines():
        assert re.match(r"::(error|warning|notice) file=[^:\n]*::|claimcheck: ", line)


REPORTS = [empty_report, lonely_report, talks_report, settled_report, hostile_report, seeds_report]
READ = {
    "csv": rows,
    "github": commands,
    "gitlab": json.loads,
    "json": json.loads,
    "jsonl": lambda text: [json.loads(line) for line in text.splitlines()],
    "jsonld": json.loads,
    "junit": Xml.fromstring,
    "sarif": json.loads,
}


def views(name, whole):
    """What the format writes of a report, by view."""
    made, view = FORMATS[name], View(rules=load())
    yield "check", "".join(made.check(whole, view))
    for other in ("claims", "table"):
        if (write := getattr(made, other)) is not None:
            yield other, "".join(write(*shown_in(other, whole), view))
    if made.values is not None:
        yield "values", "".join(made.values(MENTIONS, view))


@pytest.mark.parametrize("whole", REPORTS)
@pytest.mark.parametrize("name", FORMATS)
class TestEveryFormat:
    def test_it_can_be_read_back(self, name, whole):
        for _, text in views(name, whole()):
            text.encode("utf-8")
            READ.get(name, str)(text)

    def test_it_holds_no_character_that_acts_or_hides(self, name, whole):
        for _, text in views(name, whole()):
            assert {char for char in text if not char.isprintable() and category(char) != "Zs"} <= {"\n"}

    def test_it_ends_its_last_line(self, name, whole):
        for _, text in views(name, whole()):
            assert text.endswith("\n") or (name, text) == ("jsonl", "")

    def test_it_is_the_same_twice(self, name, whole):
        assert list(views(name, whole())) == list(views(name, whole()))


EVERY_VIEW = """
import sys, claimcheck
from claimcheck import pipeline
from claimcheck.report import FORMATS, View
from claimcheck.rules import load

rules, paths = load(), sys.argv[1:]
report = pipeline.check(paths, rules=rules, jobs=2)
for name, made in FORMATS.items():
    for view in ("check", "claims", "values", "table"):
        write = getattr(made, view)
        if write is not None:
            what = [report]
            if view == "values":
                what = pipeline.values(paths)[1:]
            elif view == "claims":
                what = pipeline.claims(paths, rules=rules, jobs=2)
            sys.stdout.buffer.write("".join((f"== {name} {view}\\n", *write(*what, View(rules=rules)))).encode())
"""


def bytes_of(seed, paths):
    done = subprocess.run(  # noqa: S603 - this interpreter
        [sys.executable, "-c", EVERY_VIEW, *map(str, paths)],
        env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_no_byte_depends_on_the_hash_seed_or_on_the_order_of_the_paths():
    paths = sorted(shipped("seeds").glob("0*"))
    first = bytes_of("0", paths)
    assert first.count(b"\n== ") >= len(FORMATS)
    assert bytes_of("4711", paths[::-1]) == first
