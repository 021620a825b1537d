"""Which claims are about the same thing: stories, dates, people across sources, events, and the blocks they form."""

from claimcheck.align.blocks import Block, blocks
from claimcheck.align.dating import date_articles, infer
from claimcheck.align.declared import Declared, declare
from claimcheck.align.entities import Joined, Sighting, join_people
from claimcheck.align.likeness import may_be_one
from claimcheck.align.reprints import Reprints, find_reprints
from claimcheck.align.stories import group
from claimcheck.align.subjects import resolve

__all__ = [
    "Block", "Declared", "Joined", "Reprints", "Sighting", "blocks", "date_articles", "declare", "find_reprints",
    "group", "infer", "join_people", "may_be_one", "resolve",
]  # fmt: skip
