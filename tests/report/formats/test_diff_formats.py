"""What changed between two runs, in the formats that tell of it."""

import json
from dataclasses import replace

import pytest

from claimcheck.model import Changes, ClaimChange, FindingChange, PastClaim, PastFinding, PastPosition, Severity
from claimcheck.report import FORMATS, View

OLD = PastFinding(
    id="0ld0ld00", rule="duration-conflict", kind="duration", severity=Severity.WARNING, subject="talks, lasted",
    message="talks, lasted: 3 hours against 5 hours.", fingerprint="0ld0ld00",
    positions=(PastPosition("3 hours", ("a",)), PastPosition("5 hours", ("b", "c"))),
)  # fmt: skip
NEW = replace(OLD, id="new0new0", severity=Severity.ERROR, message="talks, lasted: 3 hours against 6 hours.")
SAID = PastClaim("b", "duration", "lasted", "talks", "5 hours", "five hours", "They took five hours.")
CHANGES = Changes(
    new=(replace(NEW, accepted=True),),
    gone=(OLD,),
    changed=(FindingChange(OLD, NEW),),
    claims=(ClaimChange(SAID, replace(SAID, value="6 hours", text="six hours", context="They took six hours.")),),
)

SHOWN = """\
New findings

  ERROR duration-conflict new0new0 (accepted)
    talks, lasted: 3 hours against 6 hours.

Findings that are gone

  WARNING duration-conflict 0ld0ld00
    talks, lasted: 3 hours against 5 hours.

Findings that say something else

  ERROR duration-conflict new0new0
    now: talks, lasted: 3 hours against 6 hours.
    was: talks, lasted: 3 hours against 5 hours. (0ld0ld00, warning)

Claims that an article changed

  b, duration lasted: talks
    now: 6 hours: They took »six hours«.
    was: 5 hours: They took »five hours«.

Findings: 1 new, 1 gone, 1 changed.
1 claim that an article changed.
"""


def test_the_terminal_shows_what_is_new_first():
    assert "".join(FORMATS["terminal"].diff(CHANGES, View())) == SHOWN


def test_json_has_both_sides():
    document = json.loads("".join(FORMATS["json"].diff(CHANGES, View())))
    assert list(document) == ["schema_version", "tool", "new", "gone", "changed", "claims"]
    assert document["gone"] == [OLD.as_dict()]
    assert document["changed"] == [{"old": OLD.as_dict(), "new": NEW.as_dict(), "counts_as_new": False}]
    assert document["claims"] == [
        {
            "source": "b", "kind": "duration", "attribute": "lasted", "subject": "talks",
            "old": {"value": "5 hours", "text": "five hours", "context": "They took five hours."},
            "new": {"value": "6 hours", "text": "six hours", "context": "They took six hours."},
        }
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["terminal", "json"])
def test_hostile_words_stay_words(name):
    hostile = replace(CHANGES, new=(replace(NEW, message="\x1b[2J\u202e\ud800", subject="\x07"),), claims=())
    output = "".join(FORMATS[name].diff(hostile, View()))
    assert all(char.isprintable() or char == "\n" for char in output)
