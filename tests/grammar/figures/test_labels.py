"""What an amount is, by a noun or a verb beside it: and of what, or why of nothing."""

import pytest
from anchored import anchored
from articles import article

from claimcheck.claims import read
from claimcheck.grammar.figures.labels import label_of
from claimcheck.rules import load

LEDE = "Orva unveils phone\n\nThe firm Orva showed its new Orva Nine phone to some reporters in Halm.\n\n"
TOLD = [
    # a noun right before or after, or as the subject
    ("Police offered a [$20,000] reward for information", "reward", "story"),
    ("A cash reward of [up to £5,000] has been offered", "reward", "story"),
    ("The reward for his capture stands at [30,000 euros]", "reward", "story"),
    ("He could be in line for the [$20,000] reward", "reward", "story"),
    ("He is accused of accepting [$60,000] in bribes", "bribe", "story"),
    ("Vela paid [$3 million] for Juan Perez", "price", "story"),
    ("Vela are paying an initial [$3 million] (2.7 million euros) for Juan Perez", "price, first part", "story"),
    ("The Halm peaked at [5.84 metres] at the bridge", "water level", "story"),
    ("The firm will take a restructuring charge of [$320 million]", "charge", "story"),
    ("The train was travelling at [120 kilometres per hour]", "speed", "story"),
    ("They played before a crowd of [61,204]", "attended", "story"),
    ("The crowd numbered [61,204]", "attended", "story"),
    ("Attendance was [61,204]", "attended", "story"),
    ("The award carries a cash prize of [50,000 euros]", "prize", "story"),
    ("She took a [60,000-euro] bribe from a builder", "bribe", "story"),
    ("The family paid a [$1 million] ransom", "ransom", "story"),
    ("The company expects annual savings of [$40 million]", "savings per year", "story"),
    ("It hopes to save [$40 million] a year", "savings per year", "story"),
    ("Turnout was [48 percent], down from 60 percent in 2016", "turnout", "story"),
    ("Turnout in the referendum reached [48 percent]", "turnout", "story"),
    ("The commission put turnout at [48 percent]", "turnout", "story"),
    ("Final turnout stood at [48 percent]", "turnout", "story"),
    ("The union won an [11 percent] pay rise over three years", "pay rise", "story"),
    ("The offer is a premium of [28 percent] to the last price", "premium", "story"),
    # a verb right before
    ("The firm was fined [$5 million]", "fine", "story"),
    ("The fee is understood to be [$5 million]", "price", "story"),
    ("Juan Perez joined from Halm for [$3 million]", "price", "story"),
    ("The display measures [6 inches]", "screen", "story"),
    ("The bridge is [300 metres] long", "length", "story"),
    ("The tower, which stands [40 metres] high, was hit", "height", "story"),
    ("The [40-metre] tower was hit", "height", "story"),
    ("The [40-metre-high] bridge was hit", "height", "story"),
    ("The phone sells for [$500]", "cost", "story"),
    ("The painting was sold for [$5 million]", "sale", "story"),
    ("The pipeline spilled [2,000 barrels] of oil", "spilled", "story"),
    ("The fire has burned [3,000 hectares]", "burned", "story"),
    ("Police searched [200 square miles] of desert", "searched", "story"),
    ("The manhunt stretched across [200 square miles] of desert", "searched", "story"),
    # of a person
    ("Juan Perez blew [$200,000] on fast cars", "spent on cars", "Juan Perez"),
    ("Juan Perez splashed [$200,000] on his boat", "spent on boat", "Juan Perez"),
    ("Juan Perez will earn [£40,000] a week", "pay per week", "Juan Perez"),
    ("Juan Perez signed a three-year contract worth [£40,000] a week", "pay per week", "Juan Perez"),
    # the price of a move, of somebody whom the article is about
    ("Vela signed striker Juan Perez for [$3 million]", "price", "story"),
    ("Vela signed Juan Perez from Halm for a club-record fee of [$3 million]", "price", "story"),
    ("The [$3 million] move was made on Monday", "price", "story"),
]


@pytest.mark.parametrize(("marked", "attribute", "subject"), TOLD)
def test_labels(marked: str, attribute: str, subject: str) -> None:
    at = anchored(marked)
    found = label_of(at.reading, at.anchor)
    assert found is not None
    assert not isinstance(found, str)
    assert (found.attribute, getattr(found.subject, "name", "story")) == (attribute, subject)


OTHERS = [
    ("In 2009 turnout was [60 percent]", "another-time"),
    ("Turnout was [48 percent] at 5 p.m.", "part-of-a-whole"),
    ("Turnout was [48 percent] so far", "part-of-a-whole"),
    ("Turnout was [48 percent] in the north", "part-of-a-whole"),
    ("A further [$20,000] reward was offered", "part-of-a-whole"),
    ("Pollsters predicted a turnout of [70 percent]", "another-thing"),
    ("An exit poll put turnout at [70 percent]", "another-thing"),
    ("The kidnappers demanded a ransom of [$2 million]", "another-thing"),
    ("Halm rejected a fee of [$2 million]", "another-thing"),
    ("Drivers are paid [£700] a week", "no-person"),
    ("The firm faces a fine of [up to $50 million]", "another-thing"),
    ("The city offered a pay rise of [8 percent]", "another-thing"),
    (LEDE + "Tormey Bank was fined [$9 million]", "another-thing"),
    (LEDE + "Tormey’s fine was [$9 million]", "another-thing"),
    (LEDE + "Tormey’s phone weighs [90 grams]", "another-thing"),
    (LEDE + "A bigger version has a [6.5-inch] display", "another-thing"),
    (LEDE + "The Orva Maxi has a [6.5-inch] display", "another-thing"),
    (LEDE + "Vela signed Karl Berg for [$3 million]", "another-thing"),
    (LEDE + "The rival Tessel weighs [170 grams]", "another-thing"),
    (LEDE + "The phone's sister, a [200-gram] phone, was shown", "another-thing"),
]


@pytest.mark.parametrize(("marked", "reason"), OTHERS)
def test_of_something_else(marked: str, reason: str) -> None:
    at = anchored(marked)
    assert label_of(at.reading, at.anchor) == reason


NONE = [
    ("Turnout among women was [31 percent]", "a part of those who vote"),
    ("Youth turnout was [31 percent]", "a part of those who vote"),
    ("Turnout in the capital was [31 percent]", "a part of the country"),
    ("The [$20,000] reward fund was set up in May", "a fund"),
    ("Juan Perez paid an agent's fee of [$2 million]", "another fee"),
    ("The entry fee is [$20]", "another fee"),
    ("Hale lost his life savings of [$40,000]", "other savings"),
    ("Juan Perez earned [$40,000] in fees", "no weekly pay"),
    ("Juan Perez spent [$40,000]", "on nothing"),
    ("The firm sells [$2 billion] of goods", "no price"),
    ("The city put the cost at [$14 million] a year", "no verb"),
    ("The reward went up by [$20,000]", "a change"),
]


@pytest.mark.parametrize(("marked", "why"), NONE)
def test_no_label(marked: str, why: str) -> None:
    at = anchored(marked)
    assert label_of(at.reading, at.anchor) is None, why


def test_a_list_of_currencies_is_of_one_thing() -> None:
    at = anchored("Orva Nine on sale\n\nThe Orva Nine costs £499 in Britain and [$599] in Chile")
    found = label_of(at.reading, at.anchor)
    assert found is not None
    assert not isinstance(found, str)
    assert found.attribute == "cost"


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("He took a bribe of $2,000. She took a bribe of $9,000.", ["several", "several"]),
        ("He took a bribe of $2,000. The bribe was $2,000.", ["", ""]),
        ("Turnout was 48 percent. He took a bribe of $9,000.", ["", ""]),
    ],
)
def test_an_article_that_tells_of_several(text: str, reasons: list[str]) -> None:
    stated = [c for c in read(article(text), load()) if c.kind in ("money", "percent")]
    assert [c.unresolved for c in stated] == reasons
