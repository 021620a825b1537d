"""From an article's own subjects to the story's."""

from articles import articles

from claimcheck import pipeline
from claimcheck.model import Claim, Office


def claims(kind: str, *texts: str) -> list[Claim]:
    return [claim for claim in pipeline.check(articles(*texts)).claims if claim.kind == kind]


def subjects(kind: str, *texts: str) -> list[str]:
    return [claim.subject.label if claim.subject else claim.unresolved for claim in claims(kind, *texts)]


FULL = "Laura Lopez met Juan Perez for three hours."
PARTIAL = "Laura Lopez arrived. Her meeting lasted three hours."


def test_one_event_in_two_articles_has_one_subject() -> None:
    found = claims("duration", FULL, "The meeting of Juan Perez with Laura Lopez lasted three hours.")
    assert {claim.subject.id for claim in found if claim.subject} == {"s1:meeting:juan-perez+laura-lopez"}


def test_an_event_with_one_known_participant_is_the_only_one_of_the_story_with_that_person() -> None:
    assert subjects("duration", FULL, PARTIAL) == ["meeting of Juan Perez and Laura Lopez"] * 2


def test_where_there_are_several_it_stays_open() -> None:
    found = subjects("duration", FULL, "Laura Lopez met Anna Berg for two hours.", PARTIAL)
    assert found[-1] == "event-ambiguous"


def test_an_event_of_nobody_stays_open() -> None:
    assert subjects("duration", "The meeting lasted three hours.") == ["event-unnamed"]


def test_a_misspelt_name_leads_to_the_same_event() -> None:
    minister = "Norwegian Foreign Minister"
    found = claims(
        "duration",
        f"{minister} Laura Lopez met Juan Perez for an hour.",
        f"{minister} Laura Lopes met Juan Perez for an hour.",
    )
    assert len({claim.subject.id for claim in found if claim.subject}) == 1


def test_an_office_takes_the_country_that_the_story_gives_it() -> None:
    found = claims("title", "Norwegian Foreign Minister Laura Lopez spoke.", "Foreign Minister Laura Lopez spoke.")
    assert [claim.value.scope for claim in found if isinstance(claim.value, Office)] == ["Norway", "Norway"]


def test_an_office_of_two_countries_stays_as_it_is() -> None:
    found = claims(
        "title",
        "Norwegian Foreign Minister Laura Lopez spoke.",
        "Chilean Foreign Minister Laura Lopez spoke.",
        "Foreign Minister Laura Lopez spoke.",
    )
    assert [claim.value.scope for claim in found if isinstance(claim.value, Office)] == ["Norway", "Chile", ""]
