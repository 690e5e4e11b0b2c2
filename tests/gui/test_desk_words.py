"""Menu, button and notice use the same words; what was typed goes on at its end."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from db.rows import TextRow
from desktop.actions.actions import Actions
from desktop.draft_parts.reason_field import ReasonField
from desktop.editor.channel_edit import ChannelEdit
from desktop.main_window.tools import Tools

PORTABLE = QKeySequence.SequenceFormat.PortableText


@pytest.mark.parametrize(
    ("act", "keys"),
    [("approve", "Ctrl+Enter"), ("approve_with_conditions", "Ctrl+Shift+Enter")],
)
def test_menus_call_the_key_enter_and_both_keys_work(qapp, act, keys):
    shortcuts = [one.toString(PORTABLE) for one in Actions(qapp)[act].shortcuts()]
    assert shortcuts == [keys, keys.replace("Enter", "Return")]


@pytest.mark.parametrize(
    ("act", "words"), [("submit", "Vorlegen …"), ("resolve", "Strittig lösen …")]
)
def test_menus_say_what_the_buttons_say(qapp, act, words):
    assert Actions(qapp)[act].text() == words


def test_the_menu_of_the_account_begins_with_words(qtbot):
    tools = Tools(Actions())
    qtbot.addWidget(tools)
    tools.set_identities([("1", "SK, Presseamt")], "1")
    (menu,) = [one for one in tools.findChildren(QMenu) if one.actions()]
    heading, first, *_ = menu.actions()
    assert (heading.text(), heading.isEnabled(), heading.isSeparator()) == (
        "Ansehen als …",
        False,
        False,
    )
    assert first.text() == "SK, Presseamt"


def test_a_reason_that_comes_back_goes_on_at_its_end(qtbot):
    field = ReasonField("reason", 20)
    qtbot.addWidget(field)
    field.show_kept("halb fertig")
    assert field.edit.textCursor().position() == len("halb fertig")


def test_the_fold_of_the_editor_stands_at_the_end_of_a_word(qtbot):
    edit = ChannelEdit("instagram")
    qtbot.addWidget(edit)
    text = "😀 Technik und Bestände pflegen"
    edit.show_text(text)
    edit.show_measure(TextRow("instagram", text, "", len(text), 2200, text.index("stände")))
    assert edit.edit.fold() == len("😀😀 Technik und")
