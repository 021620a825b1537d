"""Party tags: what American and British news put after a politician's name.

"Rep. Ann Lee (R-N.Y.)", "Ann Lee, D-Calif.," and "Ann Lee, Republican of Long Beach," say the party, and the
state or place that somebody is elected for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import Office, Span
from claimcheck.names.holders import Holding
from claimcheck.names.persons import NameMention

_TAG = re.compile(
    r"(?:\s\(|,\s)(?P<tag>(?P<party>[RDI])(?:[-–](?P<state>[A-Z][A-Za-z. ]{1,14}))?)(?=\)|,|\s—)"
)
_WORDS = re.compile(
    r",\s(?:an?\s|the\s)?(?P<tag>(?P<party>Republican|Democrat|Independent|Conservative|Liberal|Labour)"
    r"\s(?:of|from)\s(?P<state>[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,3}))"
)
_ROOM = 80
_PARTIES = {"R": "Republican", "D": "Democrat", "I": "Independent"}


def party_tags(
    text: str, named: Sequence[tuple[NameMention, str]], states: Mapping[str, str]
) -> Iterator[Holding]:
    """The party tags after people's names.

    Args:
        text: The article's text.
        named: The people's names, each with the person's key.
        states: Abbreviations of states, without stops and in lower case ("ny"), to their names.
    """
    for mention, person in named:
        end = mention.span.end
        if text[end : end + 1] != "," and text[end + 1 : end + 2] != "(":
            continue  # most names
        window = text[end : end + _ROOM]
        match = _TAG.match(window) or _WORDS.match(window)
        if match is None or not (match["state"] or match[0].startswith(" (")):
            continue
        party = _PARTIES.get(match["party"], match["party"])
        words = (match["state"] or "").strip(" .,")
        scope = states.get(words.replace(".", "").replace(" ", "").lower(), words)
        office = Office(f"{party} ({scope})" if scope else party, party.lower(), scope)
        span = Span(end + match.start("tag"), end + match.end("tag"))
        yield Holding(person, office, span, mention.sentence, "party-tag")
