"""Pairs of articles that look as if they were at odds, and are not: none of them may make a finding to act on."""

from __future__ import annotations

import pytest
from articles import articles

from claimcheck import pipeline
from claimcheck.model import Severity

PAIRS = [
    ("Ann Roe, 34, was jailed.", "Ann Roe, who was 29 when she killed him, was jailed."),
    ("Ann Roe, 34, was jailed.", "Ann Roe moved to Leeds at 21 and married at 25."),
    ("Ann Roe, 34, was jailed.", "Ann Roe's son, 12, was in court."),
    ("Ann Roe, 34, was jailed.", "Ann Roe turns 35 in May."),
    (
        "Twelve people were killed on Monday.",
        "Twelve people were killed on Monday, a year after a fire killed 30 people there.",
    ),
    ("The blast killed 12 people.", "The blast killed 12 people, four of them children."),
    ("The blast killed 12 people.", "The blast killed a woman and injured her two sons."),
    ("The blast killed 12 people and wounded 30.", "At least 12 people died and 35 were treated for injuries."),
    ("The firm will cut 640 jobs.", "The firm will cut 640 jobs, 410 of them in production."),
    (
        "The firm will cut 640 jobs in Leeds.",
        "The firm, which cut 2,000 jobs last year, said it would close the plant.",
    ),
    ("Ann Roe was arrested on Monday.", "Ann Roe was arrested on Monday and charged on Wednesday."),
    (
        "Ann Roe was arrested on Monday.",
        "Ann Roe was first arrested on Friday and released on bail; she was arrested again on Monday.",
    ),
    ("Orva will buy Vela for $3 billion.", "Orva bought Vela's rival Marl for $2 billion last year."),
    ("Orva will buy Vela for $3 billion.", "Orva will buy Vela for $3 billion, or $20 a share."),
    ("Orva will buy Vela for $3 billion.", "Orva had offered $2.5 billion for Vela in May."),
    ("Turnout was 61 percent.", "Turnout was 61 percent, up from 54 percent in 2018."),
    ("Sales rose 5 percent in May.", "Sales rose 3 percent in April."),
    ("The trial lasted three weeks.", "The trial is expected to last two weeks."),
    ("Ann Roe was sentenced to 12 years.", "Prosecutors had sought 20 years for Ann Roe."),
    ("Ann Roe was sentenced to 12 years.", "Ann Roe faces up to 30 years in prison."),
    ("Ann Roe was sentenced to 12 years.", "Her accomplice was sentenced to 8 years. Ann Roe wept."),
    ("The quake struck at 4:17 a.m.", "An aftershock struck at 6:20 a.m."),
    ("The quake had a magnitude of 6.4.", "A 5.1-magnitude aftershock shook the town."),
    ("The bridge is 300 metres long.", "The new bridge will be 450 metres long."),
    ("Ann Roe met Paul Hale on Monday.", "Ann Roe will meet Paul Hale again on Friday."),
    (
        "Ann Roe met Paul Hale for two hours.",
        "Ann Roe met Paul Hale for 20 minutes on the sidelines of a summit last year.",
    ),
    ("Ann Roe told reporters: “We will never give up.”", "Ann Roe said “we will never give up” the fight."),
    ("The Senate passed the bill 51 to 49.", "The House passed the bill 220 to 213."),
    ("Rovers won 3-2.", "Rovers led 2-0 at half-time."),
    ("Two men were arrested.", "Two men were arrested on Monday; a third man was held on Tuesday."),
    ("The strike will last 24 hours.", "The last strike went on for six days."),
    ("Eight people are missing.", "Three of the missing were found alive."),
    ("Ann Roe fell 60 metres.", "Paul Hale fell 20 metres on the same day."),
    ("Ann Roe won 54 percent of the vote.", "Ann Roe won 61 percent of the vote in Leeds."),
    ("Ann Roe resigned as foreign minister of Norway on Monday.", "Norwegian Foreign Minister Bob Day spoke."),
    ("Ann Roe was fired as Norway's foreign minister.", "Norwegian Foreign Minister Bob Day spoke."),
    ("Norway's foreign minister, Ann Roe, was replaced by Bob Day.", "Norwegian Foreign Minister Bob Day spoke."),
    ("Bob Day replaced Ann Roe as Norway's foreign minister.", "Norwegian Foreign Minister Bob Day spoke."),
    ("Ann Roe served as Norway's foreign minister from 2010 to 2014.", "Norwegian Foreign Minister Bob Day spoke."),
    ("Ann Roe was Norway's foreign minister at the time.", "Norwegian Foreign Minister Bob Day spoke."),
    ("In 2011, Norwegian Foreign Minister Ann Roe signed it.", "Norwegian Foreign Minister Bob Day spoke."),
    (
        "The crash killed 12 people.",
        "Two people died at a hospital.",
    ),
    (
        "The quake killed 40 people.",
        "The quake killed 12 people in a school.",
    ),
    (
        "Three people were killed at a school.",
        "Two people were killed at a mosque.",
    ),
    (
        "A storm destroyed 300 homes.",
        "The storm destroyed 12 homes at a camp.",
    ),
    (
        "Police arrested 300 people.",
        "Police arrested 12 people at a station.",
    ),
    (
        "The quake killed 40 people.",
        "Twelve people were pulled dead from a school.",
    ),
    (
        "The quake killed 12 people in the town.",
        "The quake killed 300 people.",
    ),
    (
        "It was the deadliest fire since 2015.",
        "It was the deadliest fire since 2019.",
    ),
    (
        "It was his first win since June.",
        "It was her first win since 2019.",
    ),
    (
        "Ann Roe will lead the Spanish finance ministry delegation to Paris.",
        "Spanish finance minister Bo Hale spoke.",
    ),
    (
        "Ann Roe takes over the Spanish interior ministry from Bo Hale.",
        "Spain's interior minister Bo Hale will leave on Friday.",
    ),
    (
        "Laura Lopez met Anna Berg on Monday for 70 minutes.",
        "Laura Lopez met Anna Berg on Monday. Protesters gathered outside. They talked for two hours with police.",
    ),
    (
        "Laura Lopez met Anna Berg on Monday for 70 minutes.",
        "Laura Lopez met Anna Berg on Monday. Union leaders were angry. They met for five hours.",
    ),
    (
        "Laura Lopez met Anna Berg on Monday for 70 minutes.",
        "Laura Lopez met Anna Berg on Monday. Pilots want more pay. Both sides met for nine hours.",
    ),
    (
        "Laura Lopez met Anna Berg on Monday for 70 minutes.",
        "Laura Lopez met Anna Berg on Monday. They talked for ten minutes about the fire.",
    ),
    (
        "Laura Lopez met Anna Berg for 70 minutes.",
        "Police arrested Laura Lopez and Anna Berg after five hours of talks.",
    ),
    (
        "Laura Lopez met Anna Berg for 70 minutes.",
        "The deal to free Laura Lopez and Anna Berg came after five hours of talks.",
    ),
    (
        "Laura Lopez met Anna Berg for 70 minutes.",
        "Laura Lopez and Anna Berg were freed after six weeks of talks.",
    ),
    (
        "Laura Lopez met Anna Berg for 70 minutes.",
        "After a two-hour meeting, Laura Lopez and Anna Berg were expelled by the board.",
    ),
    (
        "Laura Lopez met Anna Berg on Monday for 70 minutes.",
        "Laura Lopez met Anna Berg on Monday after the match. It lasted 90 minutes.",
    ),
    (
        "A crowd of 300 saw it.",
        "Shots fired at the crowd hit 12 people.",
    ),
    (
        "A crowd of 300 saw it.",
        "The crowd set 12 cars on fire.",
    ),
    (
        "A crowd of 300 saw it.",
        "The youngest in the crowd was 12.",
    ),
    (
        "A crowd of 300 saw it.",
        "The crowd was 12 deep.",
    ),
    (
        "The president attended with 12 guests.",
        "300 people attended the funeral.",
    ),
    (
        "Waves reached a height of 3 metres.",
        "The plane flew at an altitude of 9,000 metres.",
    ),
    (
        "They climbed a peak of 4,810 metres.",
        "The river peaked at 5.84 metres.",
    ),
    (
        "There is a charge of $5 for parking.",
        "The firm took a charge of $320 million.",
    ),
    (
        "The winner took the top prize of $3 million.",
        "He won a prize of $1 million.",
    ),
    (
        "Vela paid $3 million for Juan Perez.",
        "Investors pay $5 million for lunch with Juan Perez.",
    ),
    (
        "Vela paid $3 million for Juan Perez.",
        "The museum paid $9 million for Juan Perez’s portrait.",
    ),
    (
        "Five hostages were taken to hospital.",
        "The gunman held 20 hostages.",
    ),
    (
        "The firm sold 4 million cars, up 21 percent.",
        "The firm spent $4 billion on research, up 9 percent.",
    ),
    (
        "It made a profit of $4 billion on sales of $9 billion, up 21 percent.",
        "Sales rose 3 percent.",
    ),
    (
        "Profit for the year rose 21 percent, after a fall in the first quarter.",
        "Profit in the first quarter rose 3 percent.",
    ),
    (
        "The company contracted 300 people.",
        "The virus infected 12 people.",
    ),
    (
        "Police questioned a man for six hours.",
        "Detectives questioned the suspect's wife for two hours.",
    ),
    (
        "A hostage was held for 500 days.",
        "She was held hostage for 738 days.",
    ),
    (
        "Jurors deliberated for two hours on Monday.",
        "Jurors deliberated for nine hours in all.",
    ),
    (
        "Her speech lasted 12 minutes.",
        "The president gave a 50-minute speech.",
    ),
    (
        "Nurses walked out on Monday.",
        "Pilots walked out on Friday.",
    ),
    (
        "The Greek government was sworn in on Monday.",
        "The Spanish government was sworn in on Friday.",
    ),
    (
        "Ann Roe won the race. Second was a Dane. The Norwegian, 23, was third.",
        "Ann Roe, 31, won the race.",
    ),
    (
        "Bombs killed 12 people on Monday.",
        "Road crashes killed 300 people in January-March.",
    ),
    (
        "Police killed 12 people on Monday.",
        "Police killed 300 people over last year.",
    ),
    (
        "The firm will cut 4,600 jobs, or 14 percent of the unit's staff.",
        "The firm will cut 4,600 jobs, or 3 percent of the group's staff.",
    ),
    (
        "Ann Roe received a message: “We will never leave this place.”",
        "“We will never leave this place,” Bo Hale said.",
    ),
    (
        "Ann Roe said: “And we will do all we can for them”",
        "Ann Roe said: “But we will do all we can for them”",
    ),
    (
        "The team has 12 injuries.",
        "The team has four injuries to its defence.",
    ),
]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_no_finding(first: str, second: str) -> None:
    found = pipeline.check(articles(first, second), story="s").findings
    assert [(finding.rule, finding.message) for finding in found if finding.severity is not Severity.NOTE] == []
