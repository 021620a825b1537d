"""Short forms of organisations are led back to their long forms."""

from __future__ import annotations

from articles import article

from claimcheck import check


def holders(*texts: str) -> list[str]:
    report = check([article(text, chr(97 + n)) for n, text in enumerate(texts)])
    return [finding.subject for finding in report.findings if finding.rule == "title-two-holders"]


LONG = "Anna Berg, the chairman of the Northern Fishing Council, spoke. Berg left."
SHORT = "NFC chairman Peter Hale spoke. Hale left."


def test_a_short_form_is_its_long_form_in_one_story() -> None:
    texts = (LONG.replace("chairman", "chief executive"), SHORT.replace("chairman", "chief executive"))
    assert holders(*texts) == ["chief executive (Northern Fishing Council)"]


def test_other_initials_are_another_organisation() -> None:
    texts = (LONG.replace("chairman", "chief executive"), SHORT.replace("NFC chairman", "NBC chief executive"))
    assert holders(*texts) == []
