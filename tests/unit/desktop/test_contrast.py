"""The contrast of every pair of colours that meet on a screen, computed from the tokens."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor

from desktop.theme.sheet import make_sheet
from desktop.theme.tokens import SCHEMES, TONES, contrast, load_tokens

TEXT = [
    *(("text", "surface"), ("text2", "surface"), ("text3", "surface"), ("text3", "panel")),
    *(("text3", "win"), ("text2", "stage"), ("accent", "surface"), ("accent", "win")),
    *(("text", "accent_bg"), ("text3", "accent_bg"), ("on_accent", "accent")),
    *(("on_accent", "accent_hi"), ("text", "diff_add"), ("text", "diff_del"), ("text", "mark")),
    *(("text2", "warn_bg"), ("warn", "accent_bg"), ("bad", "accent_bg"), ("ok", "accent_bg")),
    *(("text", "title"), ("text2", "title"), ("text", "hover"), ("text2", "hover")),
    *(("text", "field"), ("text3", "field"), ("text2", "panel"), ("accent", "title")),
    *((tone, f"{tone}_bg") for tone in TONES),
    *((tone, "surface") for tone in TONES),
]
# Notes, chips, heads, menus and pointed-at rows: any of these words may stand on any of them.
GROUNDS = ("win", "surface", "panel", "title", "field", "hover", *(f"{tone}_bg" for tone in TONES))
WORDS = ("text", "text2", "text3", "accent", "accent_hi")
TEXT += product(WORDS, GROUNDS)
TEXT += product(TONES, ("win", "surface", "panel", "title", "field", "hover"))
# What differs is said by words and strokes too, but the words must be legible all the same.
TEXT += product(("text", "text2"), ("stage", "mark", "diff_add", "diff_del"))
EDGES = [
    *(("line2", "surface"), ("line2", "win"), ("line2", "field"), ("line2", "panel")),
    *(("focus", "surface"), ("focus", "win"), ("focus", "stage"), ("focus", "panel")),
    *(("accent", "surface"), ("accent", "title")),
    *product(("line2", "focus"), ("surface", "win", "panel", "field", "title")),
    *product(TONES, ("surface", "panel")),
]
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOR = re.compile(r"(?<![-\w])(background|color): (#[0-9a-f]{6})")


def worst(scheme, pairs):
    tokens = load_tokens(scheme)
    found = {f"{a}/{b}": contrast(tokens.color(a), tokens.color(b)) for a, b in pairs}
    name = min(found, key=lambda pair: found[pair])
    return name, round(found[name], 2)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_reaches_4_5_to_1(scheme):
    name, ratio = worst(scheme, TEXT)
    assert ratio >= 4.5, name


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_border_and_ring_reaches_3_to_1(scheme):
    name, ratio = worst(scheme, EDGES)
    assert ratio >= 3, name


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_rule_of_the_style_sheet_that_names_ground_and_words_reaches_4_5_to_1(scheme):
    sheet = make_sheet(load_tokens(scheme), 100)
    rules = {name.strip(): dict(COLOR.findall(body)) for name, body in RULE.findall(sheet)}
    pairs = {name: one for name, one in rules.items() if {"background", "color"} <= one.keys()}
    assert len(pairs) > 12
    for name, one in pairs.items():
        ratio = contrast(QColor(one["background"]), QColor(one["color"]))
        assert ratio >= 4.5, name


def test_the_formula_gives_the_known_extremes():
    light = load_tokens("hc")
    assert round(contrast(light.text, light.surface), 1) == 21.0
    assert contrast(light.text, light.text) == 1.0


def test_the_figures_of_the_design_come_out():
    light, dark = load_tokens("light"), load_tokens("dark")
    assert round(contrast(light.text, light.surface), 1) == 16.5
    assert round(contrast(dark.accent, dark.accent_bg), 1) == 6.5
