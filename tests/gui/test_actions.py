"""Actions and shortcuts: each once, and none decides while somebody types."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.actions import Actions
from desktop.actions.key_words import key_words
from desktop.actions.table import MENUS, SEPARATOR, SPECS
from desktop.actions.text_first import TextFirst
from desktop.theme.look import look

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DECISIONS = [
    ("approve", Qt.Key.Key_Return, CONTROL),
    ("approve", Qt.Key.Key_Enter, CONTROL | Qt.KeyboardModifier.KeypadModifier),
    ("approve_with_conditions", Qt.Key.Key_Return, CONTROL | SHIFT),
    ("ask_back", Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
    ("reject", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
    ("take_back", Qt.Key.Key_Z, CONTROL),
]


class Desk(QMainWindow):
    """A window with the actions, a text field, a line and a button."""

    def __init__(self, app):
        super().__init__()
        self.done = []
        self.acts = Actions(self)
        self.acts.fill(self.menuBar())
        for key in (spec.key for spec in SPECS if spec.decides):
            self.acts.on(key, self.note)
        self.text, self.line, self.button = QPlainTextEdit(), QLineEdit(), QPushButton("Bild")
        center = QWidget()
        column = QVBoxLayout(center)
        for widget in (self.text, self.line, self.button):
            column.addWidget(widget)
        self.setCentralWidget(center)
        self.first = TextFirst(app, self.acts.deciding_keys())

    def note(self):
        self.done.append(self.sender().objectName())


@pytest.fixture
def desk(qtbot, qapp):
    desk = Desk(qapp)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    yield desk
    desk.first.deleteLater()


@pytest.mark.parametrize(("key", "press", "modifiers"), DECISIONS)
def test_a_decision_key_decides_where_nobody_types(desk, qtbot, key, press, modifiers):
    desk.button.setFocus()
    qtbot.keyClick(desk.button, press, modifiers)
    assert desk.done == [key]


@pytest.mark.parametrize("field", ["text", "line"])
@pytest.mark.parametrize("keys", [keys for _, *keys in DECISIONS], ids=str)
def test_a_decision_key_never_decides_in_a_text_field(desk, qtbot, field, keys):
    widget = getattr(desk, field)
    widget.setFocus()
    qtbot.keyClick(widget, *keys)
    assert desk.done == []


def test_a_text_that_is_only_read_leaves_the_keys_to_the_decision(desk, qtbot):
    desk.text.setReadOnly(True)
    desk.text.setFocus()
    qtbot.keyClick(desk.text, Qt.Key.Key_F9)
    assert desk.done == ["reject"]


def test_ctrl_z_belongs_to_the_text(desk, qtbot):
    desk.text.setFocus()
    qtbot.keyClick(desk.text, Qt.Key.Key_A)
    qtbot.keyClick(desk.text, Qt.Key.Key_Z, CONTROL)
    assert desk.text.toPlainText() == ""
    assert desk.done == []


def test_no_shortcut_is_given_twice():
    keys = [keys for spec in SPECS for keys in spec.keys]
    assert [one for one, count in Counter(keys).items() if count > 1] == []


def test_no_key_alone_is_a_shortcut_of_the_window():
    alone = [k for s in SPECS for k in s.keys if "+" not in k and not k.startswith("F")]
    assert alone == []


def test_every_action_stands_in_a_menu():
    assert {spec.menu for spec in SPECS} == {key for key, _ in MENUS}


def test_an_action_nobody_took_on_is_not_shown(qapp):
    actions = Actions()
    actions.on("sync", qapp.beep)
    shown = [s.key for s in SPECS if s.key != SEPARATOR and actions[s.key].isVisible()]
    assert shown == ["sync"]


def test_an_empty_menu_is_not_shown(desk):
    desk.acts.hide_empty_menus()
    shown = [key for key, menu in desk.acts.menus.items() if menu.menuAction().isVisible()]
    assert shown == ["edit", "route"]


def test_the_decisions_are_named_as_the_space_does(desk):
    look().wording = "cosign"
    desk.acts.reword()
    assert desk.acts["approve"].text() == "Mitzeichnen"
    assert desk.acts["reject"].text() == "Nicht mitzeichnen …"


@pytest.mark.parametrize(
    ("keys", "words"),
    [("Ctrl+Return", "Strg+Enter"), ("Ctrl+PgDown", "Strg+Bild↓"), ("Shift+F6", "Umschalt+F6")],
)
def test_keys_are_named_as_on_the_keyboard(keys, words):
    assert key_words(keys) == words


def test_no_keys_are_no_words():
    assert key_words("") == ""


def test_an_auditor_is_offered_nothing_that_changes_the_space(qtbot):
    actions = Actions()
    menus = QMenuBar()
    qtbot.addWidget(menus)
    actions.fill(menus)
    for key in ("new_draft", "approve", "search", "help", "erase"):
        actions.on(key, print)
    actions.reword(reads_only=True)
    shown = {key for key in actions._specs if actions[key].isVisible()}  # noqa: SLF001
    assert shown == {"search", "help"}
    assert not actions.menus["route"].menuAction().isVisible()
    actions.on("withdraw", print)
    assert not actions["withdraw"].isVisible()
    actions.reword(reads_only=False)
    assert actions["new_draft"].isVisible()
    assert actions["withdraw"].isVisible()
