"""Who: people, their titles, and the places that the titles belong to."""

from claimcheck.names.holders import Holding
from claimcheck.names.people import People, read
from claimcheck.names.persons import NameMention
from claimcheck.names.reference import Form, Mention
from claimcheck.names.vocabulary import PlaceForm, PlaceHit, Vocabulary, vocabulary

__all__ = [
    "Form", "Holding", "Mention", "NameMention", "People", "PlaceForm", "PlaceHit", "Vocabulary", "read", "vocabulary",
]  # fmt: skip
