"""Checks on the review screen: worst first, the way there, exceptions; and their levels."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from db.rows import CheckRow, RuleRow
from desktop.draft_parts.checks_section import FEW, ChecksSection
from desktop.preferences.checks_dialog import ChecksDialog
from tests.gui.audit import unnamed

BLOCK = CheckRow("consent", "block", "Einwilligung fehlt bei Bild 2", "Bitte …", "media.2")
HINT = CheckRow("fold", "hint", "Der erste Satz ist lang", "Kürzer.", "text.xing:3-9")
RULES = (
    RuleRow("fold", "Falz", "Vor „… mehr“ steht kein Satz.", "hint", "hint", set_here=False),
    RuleRow("length", "Textlänge", "Zu lang.", "off", "block", set_here=True),
)


@pytest.fixture
def section(qtbot):
    found = ChecksSection()
    qtbot.addWidget(found)
    return found


def buttons(widget):
    return {one.text(): one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)}


def test_a_writer_is_offered_to_ask_and_the_signatory_to_lift(section):
    section.show_checks((BLOCK, HINT), may_ask=True, may_lift=True)
    assert {"Ausnahme erbitten …", "Sperre aufheben …"} <= set(buttons(section))
    section.show_checks((BLOCK, HINT))
    assert set(buttons(section)) == {"Medium 2 zeigen", "Xing zeigen"}


def test_the_link_calls_the_medium_what_it_is(section):
    film = CheckRow("subtitles", "hint", "Untertitel fehlen bei Video 1", "Bitte …", "media.1")
    section.show_checks((film, BLOCK), media=("video/mp4", "image/jpeg"))
    assert {"Video 1 zeigen", "Bild 2 zeigen"} <= set(buttons(section))


def test_a_click_on_the_link_names_the_place(section, qtbot):
    section.show_checks((HINT,))
    with qtbot.waitSignal(section.jump_requested) as told:
        buttons(section)["Xing zeigen"].click()
    assert told.args == ["text.xing:3-9"]


def test_a_hint_is_never_offered_an_exception(section):
    section.show_checks((HINT,), may_ask=True, may_lift=True)
    assert set(buttons(section)) == {"Xing zeigen"}


def test_other_results_take_the_place_of_the_former_at_once(section):
    section.show_checks((BLOCK,))
    section.show_checks((HINT,))
    assert "Medium 2 zeigen" not in buttons(section)


def test_many_fulfilled_checks_are_shown_on_request(section):
    passed = tuple(CheckRow(str(n), "ok", f"Gut {n}", "", "") for n in range(FEW + 5))
    section.show_checks(passed)
    buttons(section)["5 weitere erfüllte zeigen"].click()
    assert buttons(section) == {}


def test_a_lifted_block_names_who_lifted_it_and_why(section):
    lifted = CheckRow(
        *("consent", "hint", "Einwilligung fehlt", "", "media.2", "consent@media.2"),
        *("lifted", "SK, Leitung", 1_795_200_000_000, "Die Person ist nicht zu erkennen."),
    )
    section.show_checks((lifted,), may_lift=True)
    assert any("SK, Leitung" in one.text() for one in section.findChildren(QLabel))


def test_the_signatory_may_decline_what_was_asked_and_the_no_stands_at_the_check(section, qtbot):
    asked = (*("consent", "block", "Einwilligung fehlt", "", "media.2", "consent@media.2"),)
    told = ("SK, Leitung", 1_795_200_000_000, "Die Person ist gut zu erkennen.")
    section.show_checks((CheckRow(*asked, "asked", *told),), may_ask=True, may_lift=True)
    assert "Ausnahme erbitten …" not in buttons(section)
    with qtbot.waitSignal(section.decline_requested):
        buttons(section)["Ausnahme ablehnen …"].click()
    section.show_checks((CheckRow(*asked, "declined", *told),), may_ask=True, may_lift=True)
    assert {"Erneut erbitten …", "Sperre aufheben …"} <= set(buttons(section))
    assert "Ausnahme ablehnen …" not in buttons(section)
    words = [one.text() for one in section.findChildren(QLabel)]
    assert any(one.startswith("Ausnahme abgelehnt von SK, Leitung am") for one in words)


def test_only_what_was_changed_is_handed_in(qtbot):
    dialog = ChecksDialog(RULES, may_set=True)
    qtbot.addWidget(dialog)
    choice = dialog.choices["fold"]
    choice.setCurrentIndex(choice.findData("block"))
    with qtbot.waitSignal(dialog.chosen) as told:
        buttons(dialog)["Prüfungen speichern"].click()
    assert told.args == [(("fold", "block"),)]


def test_who_may_not_set_levels_reads_them(qtbot):
    dialog = ChecksDialog(RULES, may_set=False)
    qtbot.addWidget(dialog)
    assert not any(one.isEnabled() for one in dialog.choices.values())
    assert dialog.choices["length"].currentData() == "off"
    assert unnamed(dialog) == []
