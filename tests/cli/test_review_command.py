"""``claimcheck review``: each open finding is asked about once, and each answer is written at once."""

import pytest
import yaml

from claimcheck.cli import dialogue

TALK = "Laura Lopez met Juan Perez for {} hours."
TEXTS = TALK.format("three") + " Laura Lopez, 34, left.", TALK.format("five") + " The 36-year-old Laura Lopez left."


def put(folder, name, words, date="2023-06-20"):
    stated = f"date: {date}\n" if date else ""
    (folder / name).write_text(f"---\nstory: talks\n{stated}---\n{words}\n", encoding="utf-8")


@pytest.fixture
def story(tmp_path):
    folder = tmp_path / "story"
    folder.mkdir()
    for name, words in zip(("a.md", "b.md"), TEXTS, strict=True):
        put(folder, name, words)
    return folder


@pytest.fixture
def file(tmp_path):
    return tmp_path / "judged.yaml"


@pytest.fixture
def review(claimcheck, story, file):
    def run(*answers, arguments=()):
        typed = "".join(f"{answer}\n" for answer in answers)
        return claimcheck("review", story, "--judgements", file, "--author", "K. Berg", *arguments, input=typed)

    return run


def judged(file):
    return [(one["judgement"], one["reason"]) for one in yaml.safe_load(file.read_text(encoding="utf-8"))]


def test_each_finding_is_shown_as_check_shows_it(claimcheck, review, story):
    shown = claimcheck("check", story).stdout.partition("\nERROR ")[0]
    result = review("k", "k")
    assert (result.exit_code, result.stderr) == (0, "")
    assert f"1 of 2\n{shown}\n[s]ame, [d]ifferent, [a]ccept, s[k]ip, [q]uit, [?] help: k\n" in result.stdout
    assert "2 of 2\nERROR " in result.stdout


def test_answers_are_written_with_their_reasons_and_do_not_count_from_then_on(claimcheck, review, story, file):
    result = review("s", "", "d", "Another Lopez.")
    assert result.stdout.endswith(f"2 findings judged in {file}, 0 skipped, 0 left.\n")
    assert judged(file) == [("same", "The passages say the same."), ("different", "Another Lopez.")]
    entry = yaml.safe_load(file.read_text(encoding="utf-8"))[0]
    assert (entry["author"], str(entry["date"]), len(entry["fingerprint"])) == ("K. Berg", "2023-06-20", 64)
    assert claimcheck("check", story, "--judgements", file).exit_code == 0


@pytest.mark.parametrize("word", ["s", "same", "SAME", " s "])
def test_letters_and_words_are_understood(review, file, word):
    review(word, "", "q")
    assert judged(file) == [("same", "The passages say the same.")]


def test_accepting_needs_a_reason(review, file):
    result = review("a", "", "a", "Both are right.", "q")
    assert "Accepting needs a reason; nothing is written.\n" in result.stdout
    assert judged(file) == [("accepted", "Both are right.")]


def test_nothing_is_asked_twice(review, file):
    review("s", "", "q")
    before = file.read_text(encoding="utf-8")
    result = review("a", "So be it.")
    assert "1 of 1\n" in result.stdout
    assert file.read_text(encoding="utf-8").startswith(before)
    assert review("s").stdout == "There is nothing to judge: no finding is open.\n"


def test_what_was_skipped_is_asked_again(review, file):
    assert review("k", "k").stdout.endswith("0 findings judged in " + str(file) + ", 2 skipped, 0 left.\n")
    assert not file.exists()
    assert "1 of 2\n" in review("q").stdout


@pytest.mark.parametrize("answers", [("s", "", "q"), ("s", ""), ("s", "", "a")])
def test_quitting_and_the_end_of_input_keep_what_was_answered(review, file, answers):
    result = review(*answers)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith(f"1 finding judged in {file}, 0 skipped, 1 left.\n")
    assert len(judged(file)) == 1


def test_each_answer_is_in_the_file_before_the_next_question(review, file, monkeypatch):
    seen = []
    ask = dialogue._answer
    monkeypatch.setattr(dialogue, "_answer", lambda question: seen.append(file.exists()) or ask(question))
    review("s", "", "k")
    assert seen == [False, False, True]


def test_what_somebody_else_has_judged_meanwhile_is_not_asked(review, file, monkeypatch):
    note = dialogue.Desk.note

    def both(desk, finding, *known):
        note(desk, finding, *known)
        (other,) = (one for one in reported if one.fingerprint != finding.fingerprint)
        note(desk, other, *known)

    reported = []
    go = dialogue.go_through
    monkeypatch.setattr(dialogue, "go_through", lambda r, desk: reported.extend(r.findings) or go(r, desk))
    monkeypatch.setattr(dialogue.Desk, "note", both)
    assert "2 of 2" not in review("s", "", "s", "").stdout
    assert len(judged(file)) == 2


def test_help_and_unknown_answers_ask_again(review, file):
    result = review("?", "what", "", "q")
    assert "  a, accept     they do disagree, and it may stay so; a reason is asked for\n" in result.stdout
    assert result.stdout.count("Answer with one of the letters in brackets.\n") == 2
    assert not file.exists()


def test_words_that_could_act_are_written_harmless(review, file):
    review("a", "fine\x1b[2J \u202e # no: comment", "q")
    assert judged(file) == [("accepted", "fine\\x1b[2J \\u202e # no: comment")]


def test_what_a_baseline_accepts_is_not_asked(claimcheck, review, story, tmp_path):
    known = tmp_path / "known.yaml"
    claimcheck("baseline", story, "-o", known, "--select", "duration")
    assert "1 of 1\nERROR age-conflict" in review("k", arguments=("--baseline", known)).stdout


def test_comments_of_the_file_stay(review, file):
    file.write_text("# our judgements\n", encoding="utf-8")
    review("s", "", "q")
    assert file.read_text(encoding="utf-8").startswith("# our judgements\n- fingerprint: ")


def test_the_date_is_the_option_else_the_newest_articles_never_the_clock(review, story, file):
    review("s", "", "q", arguments=("--date", "2023-07-01"))
    assert str(yaml.safe_load(file.read_text(encoding="utf-8"))[0]["date"]) == "2023-07-01"
    for name, words in zip(("a.md", "b.md"), TEXTS, strict=True):
        put(story, name, words, date="")
    result = review("s", "")
    assert result.exit_code == 2
    assert "no article has a date, and a judgement needs one; give it as --date 2023-06-19" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("-",), "standard input has the answers"),
        (("--author", " "), "a judgement needs a name"),
        (("--judgements", "no-such-folder/j.yaml"), "there is no folder no-such-folder"),
    ],
)
def test_wrong_usage(review, arguments, told):
    result = review("s", "", arguments=arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_a_wrong_file_is_refused_before_anything_is_asked(review, file):
    file.write_text("- fingerprint: x\n", encoding="utf-8")
    result = review("s", "")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{file}:1: " in result.stderr


def test_a_file_that_cannot_be_written_is_told(review, monkeypatch):
    def full(path, pieces):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(dialogue, "write_file", full)
    result = review("s", "")
    assert result.exit_code == 2
    assert "cannot be written: No space left on device" in result.stderr


def test_a_judgement_that_has_run_out_is_asked_again_and_followed(claimcheck, review, story, file):
    review("s", "", "k")
    ended = file.read_text(encoding="utf-8") + "  until: 2023-06-25\n"
    file.write_text(ended, encoding="utf-8")
    result = review("a", "Still so.", "k", arguments=("--date", "2023-07-01"))
    assert "1 of 2\n" in result.stdout
    assert file.read_text(encoding="utf-8").startswith(ended)
    assert judged(file) == [("same", "The passages say the same."), ("accepted", "Still so.")]
    later = claimcheck("check", story, "--judgements", file, "--date", "2023-07-01")
    assert "(1 accepted)" in later.stdout
    assert later.stderr == ""
