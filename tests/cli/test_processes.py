"""What only a real process shows: pipes, locales, terminals, hash seeds."""

# ruff: noqa: S603 - what is run is the program under test
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, str(Path(__file__).with_name("talks_command.py"))]
CLEAN = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "PYTHONIOENCODING")}


def run(*arguments, environment=None, **known):
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, env=CLEAN | (environment or {}), timeout=60, check=False, **known
    )


def test_bytes_do_not_depend_on_the_hash_seed():
    outputs = {run("check", "x", environment={"PYTHONHASHSEED": seed}).stdout for seed in ("0", "1", "4711")}
    assert len(outputs) == 1


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_output_is_utf8_whatever_the_locale(environment):
    result = run("check", "x", environment=environment)
    assert "»eight hours«" in result.stdout.decode("utf-8")
    assert b"Traceback" not in result.stderr


def test_no_colour_in_a_pipe_even_when_the_environment_forces_it():
    assert b"\x1b" not in run("check", "x", environment={"FORCE_COLOR": "1", "COLUMNS": "40"}).stdout


@pytest.mark.skipif(os.name != "posix", reason="pipes close differently elsewhere")
def test_a_reader_that_leaves_is_no_error():
    read, write = os.pipe()
    os.close(read)
    process = subprocess.Popen([*COMMAND, "check", "x"], stdout=write, stderr=subprocess.PIPE, env=CLEAN)
    os.close(write)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 2  # for the skipped source, as without the pipe
    assert told == b"claimcheck: skipped articles/broken.bin: not a text file\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told():
    with open("/dev/full", "wb") as full:
        result = subprocess.run([*COMMAND, "check", "x"], stdout=full, stderr=subprocess.PIPE, env=CLEAN, check=False)
    assert result.returncode == 2
    assert b"cannot be written to standard output: No space left on device" in result.stderr
    assert b"Exception" not in result.stderr


def on_a_terminal(*arguments, columns=80, **environment):
    """Standard output as a terminal of ``columns`` sees it."""
    fcntl, pty, struct, termios = (pytest.importorskip(name) for name in ("fcntl", "pty", "struct", "termios"))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    known = CLEAN | {"TERM": "xterm-256color"} | environment
    with subprocess.Popen([*COMMAND, *arguments], stdout=theirs, stderr=subprocess.DEVNULL, stdin=theirs, env=known):
        os.close(theirs)
        seen = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:  # Linux says so when the other side has closed
                break
            if not piece:
                break
            seen += piece
    os.close(ours)
    return seen.decode("utf-8").replace("\r\n", "\n")


def test_a_terminal_gets_colour():
    assert "\x1b[1;4meight hours\x1b[0m" in on_a_terminal("check", "x")


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [(("--no-color",), {}), ((), {"NO_COLOR": "1"}), ((), {"TERM": "dumb"})],
)
def test_a_terminal_gets_none_when_none_is_wanted(arguments, environment):
    seen = on_a_terminal("check", "x", *arguments, **environment)
    assert "»eight hours«" in seen
    assert "\x1b" not in seen


@pytest.mark.parametrize(("columns", "widest"), [(60, 60), (200, 100)])
def test_the_window_sets_the_width_up_to_what_can_be_read(columns, widest):
    lines = on_a_terminal("check", "x", "--no-color", columns=columns).splitlines()
    assert widest - 20 < max(map(len, lines)) <= widest
