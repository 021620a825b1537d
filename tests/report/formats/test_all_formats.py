"""What holds for every format there is: it can always be read back, and no text of an article acts in it."""

import csv
import io
import json
import re
import xml.etree.ElementTree as Xml
from unicodedata import category

import pytest
from sample_reports import article, hostile_report, report, settled_report, talks_report

from claimcheck.model import Quantity, Span, ValueKind, ValueMention
from claimcheck.report import FORMATS, View
from claimcheck.rules import load

REPORTS = {
    "empty": report([]),
    "alone": report([article("a.txt", "x")]),
    "talks": talks_report(),
    "settled": settled_report(),
    "hostile": hostile_report(),
}
MENTIONS = [
    (one, [ValueMention(ValueKind.NUMBER, Span(0, 9), one.text[:9], "p\x07", quantity=Quantity(6))])
    for one in REPORTS["hostile"].articles
]


def rows(text):
    first, *others = csv.reader(io.StringIO(text), strict=True)
    assert all(len(row) == len(first) for row in others)


def commands(text):
    for line in text.splitlines():
        assert re.match(r"::(error|warning|notice) file=[^:\n]*::|claimcheck: ", line)


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
            yield other, "".join(write(whole, view))
    if made.values is not None:
        yield "values", "".join(made.values(MENTIONS, view))


@pytest.mark.parametrize("whole", REPORTS)
@pytest.mark.parametrize("name", FORMATS)
class TestEveryFormat:
    def test_it_can_be_read_back(self, name, whole):
        for _, text in views(name, REPORTS[whole]):
            text.encode("utf-8")
            READ.get(name, str)(text)

    def test_it_holds_no_character_that_acts_or_hides(self, name, whole):
        for _, text in views(name, REPORTS[whole]):
            assert {char for char in text if not char.isprintable() and category(char) != "Zs"} <= {"\n"}

    def test_it_ends_its_last_line(self, name, whole):
        for _, text in views(name, REPORTS[whole]):
            assert text.endswith("\n") or (name, text) == ("jsonl", "")

    def test_it_is_the_same_twice(self, name, whole):
        assert list(views(name, REPORTS[whole])) == list(views(name, REPORTS[whole]))
