"""Words whose capitals mean nothing, and the small words that names and titles are built with.

These are the closed classes of English, not a lexicon: what an editor may want to change is in rules.yaml.
"""

from __future__ import annotations

from claimcheck.text.words import word_set

ARTICLES = word_set("the a an")
POSSESSIVE = word_set("'s ’s")
OWNERS = word_set("his her its their our my your")
OPENERS = ARTICLES | OWNERS
DETERMINERS = OWNERS | word_set("the this that whose")
PARTICLES = word_set("von van der den de del della di da dos la le al el bin ibn bint abu ben st ter ten zu")
SUFFIXES = word_set("jr sr ii iii iv")
ORGANISATIONAL = word_set("group company firm charity organisation organization agency bank party union newspaper")

# Words that end a noun phrase: a title does not reach across them.
FUNCTION = ARTICLES | OWNERS | word_set(
    "this that these those and or but nor for of in on at to from by with as than within without near inside outside",
    "into over under after before during while since until about between among against who whom whose which what when",
    "where why how is are was were be been being has have had do does did will would can could may might shall should",
    "must not no also then there here he she it they we i you him them us said says told if because although though",
    "however both all some many most more less very already still just only even once again",
)  # fmt: skip

CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
    "september october november december feb apr aug sep sept oct nov dec christmas easter ramadan today",
    "yesterday tomorrow",
)

# Words that begin sentences and headlines; capitals there say nothing.
COMMON = ARTICLES | word_set(
    "this that these those he she it they we you i his her its their our my your in on at by for from with as but and",
    "or if when while after before since because although though however meanwhile also some many most all both",
    "according asked earlier later last now then there here not no so what who why how where which once despite during",
    "under over about between among against until without within even still yet just only other another such each",
    "every any more less few several two three four five six seven eight nine ten one first second third new old state",
    "states city breaking exclusive updated update video photo photos watch read analysis opinion editorial",
    "correction press",
    "god whether nor either neither like unlike amid upon besides instead perhaps maybe indeed thus hence therefore",
    "moreover furthermore finally recently tonight again always never often soon thanks nobody everyone everything",
    "nothing something someone anyone internet islam islamic catholic yes well",
)  # fmt: skip
