"""A bar only for long batches, and only where somebody looks."""

import io

from claimcheck.cli import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_off_a_terminal_there_is_no_bar(monkeypatch):
    monkeypatch.setattr("sys.stderr", io.StringIO())
    with progress.progress_bar() as advance:
        assert advance is None


def run(monkeypatch, total):
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    with progress.progress_bar() as advance:
        for done in range(total + 1):
            advance(done, total)
    return screen.getvalue()


def test_a_short_batch_shows_nothing(monkeypatch):
    assert run(monkeypatch, 50) == ""


def test_a_long_batch_shows_how_far_it_is_and_cleans_up(monkeypatch):
    seen = run(monkeypatch, 51)
    assert "Reading articles" in seen
    assert seen.endswith("\x1b[2K")  # the last line is erased


def test_results_on_the_same_terminal_show_the_progress_themselves(monkeypatch):
    monkeypatch.setattr("sys.stderr", Terminal())
    monkeypatch.setattr("sys.stdout", Terminal())
    with progress.progress_bar(beside_results=True) as advance:
        assert advance is None
    monkeypatch.setattr("sys.stdout", io.StringIO())
    with progress.progress_bar(beside_results=True) as advance:
        assert advance is not None
