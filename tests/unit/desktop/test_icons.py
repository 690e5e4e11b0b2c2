"""Symbols: every name used exists, and their colour follows the theme."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from desktop.resources import resource, resource_text
from desktop.theme.icons import icon, icon_names, icon_pixmap
from desktop.theme.look import look
from desktop.theme.states import STATES
from desktop.theme.tokens import load_tokens

DESKTOP = Path(__file__).parents[3] / "desktop"
OPAQUE = 200
CALLS = {"icon": 0, "Symbol": 0, "icon_pixmap": 0, "EmptyState": 0, "ActionButton": 0}


def named_icons():
    for path in DESKTOP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from literal(node, CALLS.get(node.func.id))


def literal(call, position):
    if position is None or len(call.args) <= position:
        return
    name = call.args[position]
    if isinstance(name, ast.Constant) and isinstance(name.value, str):
        yield name.value


def test_every_symbol_that_is_asked_for_by_name_exists():
    asked = set(named_icons()) | {look[1] for look in STATES.values()}
    assert asked - icon_names() == set()


@pytest.mark.usefixtures("qapp")
def test_every_symbol_draws_something():
    empty = [n for n in icon_names() if not colors(icon_pixmap(n, QColor("#123456"), 32, 1))]
    assert empty == []


def colors(pixmap):
    image = pixmap.toImage()
    spots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {spot.name() for spot in spots if spot.alpha() > OPAQUE}


@pytest.mark.usefixtures("qapp")
def test_an_icon_takes_the_colour_of_the_theme_at_hand():
    sign = icon("inbox", "text")
    look().choose(load_tokens("light"), 100)
    light = colors(sign.pixmap(QSize(32, 32)))
    look().choose(load_tokens("dark"), 100)
    dark = colors(sign.pixmap(QSize(32, 32)))
    look().choose(load_tokens("light"), 100)
    assert "#17202a" in light
    assert "#e9edf1" in dark


@pytest.mark.usefixtures("qapp")
def test_a_checked_icon_takes_the_accent():
    pixmap = icon("inbox").pixmap(QSize(32, 32), QIcon.Mode.Normal, QIcon.State.On)
    assert look().tokens.accent.name() in colors(pixmap)


def test_a_name_that_does_not_exist_is_an_error():
    with pytest.raises(KeyError):
        icon("no-such-symbol")


def test_the_symbols_are_drawn_only_with_the_current_colour():
    fixed = [n for n in icon_names() if re.search("#[0-9a-f]{3}", resource_text(f"icons/{n}.svg"))]
    assert fixed == []


def test_the_licence_lies_beside_the_symbols():
    assert resource("icons/LICENSE-tabler.txt").is_file()
