"""Pairs of articles that look as if they were at odds, and are not: none of them may make a finding to act on."""

from __future__ import annotations

import pytest
from articles import articles

from claimcheck import pipeline
from claimcheck.model import Severity

PAIRS = [
    ("Outgoing foreign minister of Norway Ann Roe spoke.", "Norwegian Foreign Minister Bob Day spoke."),
    ("The accord was signed on Monday.", "The accord, first signed on Friday by the aides, was confirmed on Monday."),
    ("The treaty was signed on Monday.", "The treaty was signed in 1998."),
    ("The treaty was signed on Monday.", "The leaders signed a declaration on Friday."),
    ("The train was travelling at 120 kilometres per hour.", "Trains may go at 160 kilometres per hour on the line."),
    ("The train was travelling at 120 kilometres per hour.", "The wind was moving at 90 kilometres per hour."),
    (
        "The plant will close with the loss of 640 jobs.",
        "The plant will close with the loss of 640 jobs; 2,000 jobs at suppliers are at risk.",
    ),
    ("The storm claimed 12 lives.", "The last such storm claimed 300 lives."),
    ("The storm claimed 12 lives.", "The storm took the lives of 12 people and 40 cows."),
    ("Two leaders met for three hours.", "Ann Roe and Bob Day met for an hour."),
    (
        "Ann Roe and Bob Day signed it. Their talks lasted three hours.",
        "Ann Roe and Bob Day signed it. Their phone call lasted an hour.",
    ),
    ("Ann Roe said “this was a vote for change”.", "Ann Roe said “this was a day for hope and for work”."),
    (
        "Ann Roe said: “We must protect our borders and our people.”",
        "Ann Roe said: “We must protect our frontiers and our citizens.”",
    ),
    ("The king met President Ann Roe.", "Queen Sunniva of Norway met President Ann Roe."),
    ("Ann Roe takes over the interior ministry of Norway.", "Ann Roe, Norway's interior minister, spoke."),
    ("It won 36 percent of the vote.", "New Dawn won 12 percent of the vote."),
    ("The gunman held 20 hostages.", "The gunman freed eight hostages."),
    ("The jury deliberated for nine hours.", "The jury deliberated for nine hours over three days."),
    ("The match drew a crowd of 61,204.", "Rovers’ average crowd is 40,000."),
    ("The river’s water level reached 5.84 metres.", "The water level reached 3.9 metres at Low Mill."),
    ("The winner gets a prize of $1 million.", "The runner-up gets a prize of $400,000."),
    ("Net profit was $4 billion, up 21 percent.", "Operating profit was $6 billion, up 9 percent."),
    (
        "A strike by nurses has gone on since Monday. Nurses have been on strike since Monday.",
        "Doctors have been on strike since Friday.",
    ),
    ("Police had earlier put the toll at nine. The blast killed 12 people.", "The blast killed 12 people."),
    ("The ferry sank on Monday with 211 people aboard.", "The ferry can carry 400 people."),
    ("The ferry sank with 211 people aboard.", "A second ferry with 90 people aboard went to help."),
    ("The fire destroyed 40 homes.", "The fire threatened 900 homes."),
    ("Police fired 11 shots.", "Police fired 11 shots, three of which hit Gray."),
    ("Ann Roe was shot seven times.", "Ann Roe was shot by two officers."),
    ("The reward is $20,000.", "Police had first offered a $5,000 reward."),
    ("Ann Roe died on Monday.", "Ann Roe's husband died on Sunday."),
    ("Ann Roe died on Monday.", "Ann Roe, who died on Monday, was born on a Friday."),
    ("The ferry left Leeds at 9:40 p.m.", "The ferry was to leave Leeds at 9 p.m."),
    ("The summit will be held on Friday.", "The leaders’ dinner will be held on Thursday."),
    ("Members will vote on Friday.", "The board voted on Monday."),
    ("The museum opens on Friday.", "The museum’s shop opens on Monday."),
    ("Ann Roe earns £40,000 a week.", "Ann Roe earned £2 million last year."),
    ("Inflation rose to 2.3 percent.", "Core inflation rose to 3.1 percent."),
    ("Unemployment fell to 5 percent.", "Unemployment among the young fell to 14 percent."),
    ("Profit rose 21 percent in the third quarter.", "Profit rose 9 percent in the first nine months."),
    ("Shares in Orva rose 4 percent.", "Shares in Orva rose 4 percent to $20 and were up 9 percent on the week."),
    ("Ann Roe, the mayor of Leeds, spoke.", "Bob Day, the mayor of Halm, spoke."),
    ("Ann Roe, deputy foreign minister of Norway, spoke.", "Bob Day, foreign minister of Norway, spoke."),
    ("Norway’s acting foreign minister Ann Roe spoke.", "Norway’s foreign minister Bob Day is ill."),
    ("Ann Roe said: “We need peace.”", "Bob Day said: “We need peace.”"),
    (
        "The talks between Ann Roe and Bob Day lasted three hours.",
        "Ann Roe and Bob Day talked for three hours, an hour of it alone.",
    ),
    (
        "The talks between Ann Roe and Bob Day lasted three hours.",
        "Ann Roe and Bob Day met for 30 minutes on Sunday and for three hours on Monday.",
    ),
    (
        "The talks between Ann Roe and Bob Day lasted three hours.",
        "Talks between the teams of Ann Roe and Bob Day lasted two days.",
    ),
    ("Ann Roe has three sons.", "Ann Roe has three sons and two daughters."),
    ("Ann Roe was jailed for two years in 2009.", "Ann Roe was jailed for six years on Monday."),
    ("Orva said it had 4,000 workers.", "Orva will cut 400 workers."),
    ("The storm left 40,000 homes without power.", "The storm left 40,000 homes without power and destroyed 12."),
    ("The gunman killed 12 people and himself.", "Thirteen people died, including the gunman."),
    ("The attack killed 12 people.", "The attack was the deadliest since 30 people were killed in May."),
    ("Two of the 12 victims were children.", "Twelve people, two of them children, died."),
    ("Ann Roe (D) won by 54 to 46.", "Ann Roe had led the polls by 60 to 40."),
    ("It was the first visit by a president since 1987.", "It was the first visit by a queen since 1990."),
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
