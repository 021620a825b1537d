"""Articles as text: blocks, sentences, words and quotations. This layer knows no claim."""

from claimcheck.text.blocks import Block, BlockKind
from claimcheck.text.document import Document, Sentence, parse
from claimcheck.text.quotations import Quotation
from claimcheck.text.words import Word

__all__ = ["Block", "BlockKind", "Document", "Quotation", "Sentence", "Word", "parse"]
