"""The colours of the HTML report: what is to be read stands out from what it stands on, by the figures of WCAG 2 AA."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

STYLE = files("claimcheck.report.formats.html").joinpath("style.css").read_text(encoding="utf-8")
TEXT, LARGE_OR_EDGE = 4.5, 3.0
PAIRS = [
    *((colour, "paper", TEXT) for colour in ("ink", "soft", "link", "error", "warning", "note")),
    ("ink", "mark", TEXT),
    ("ink", "target", TEXT),
    ("edge", "paper", LARGE_OR_EDGE),  # the borders of controls
    ("link", "paper", LARGE_OR_EDGE),  # the ring around what has the focus
]


def palettes():
    """The colours of each scheme; what the dark one does not name is that of the light one."""
    light, dark, paper = (
        dict(re.findall(r"--([a-z]+): (#[0-9a-f]{3,6});", block))
        for block in re.findall(r":root \{([^}]*--paper[^}]*)\}", STYLE)
    )
    return {"light": light, "dark": light | dark, "print": light | paper}


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    shares = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first, second):
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure():
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize(("colour", "ground", "least"), PAIRS)
def test_what_is_read_stands_out(scheme, colour, ground, least):
    palette = palettes()[scheme]
    assert contrast(palette[colour], palette[ground]) >= least


def test_every_scheme_names_every_colour():
    light, dark, paper = (set(palette) for palette in palettes().values())
    assert light == dark == paper
    own = re.findall(r":root \{([^}]*--paper[^}]*)\}", STYLE)
    assert len({tuple(re.findall(r"--([a-z]+):", block)) for block in own}) == 1


def test_colours_stand_in_the_palette_alone():
    rest = re.sub(r":root \{[^}]*\}", "", STYLE)
    assert re.findall(r"#[0-9a-f]{3,8}\b|rgb|hsl", rest) == []
