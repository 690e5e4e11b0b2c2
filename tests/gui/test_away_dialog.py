"""Absence and substitution: the dialog takes the height of what it lists."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QScrollArea

from db.rows.deputies import AwayRow, SubstitutionRow
from desktop.preferences.away_dialog import AwayDialog
from desktop.theme.look import look
from tests.gui.audit import only, settle
from tests.gui.samples import NOW

UNITS = (("u1", "SK, Referat 15 (Kampagne)"), ("u2", "SMI, Pressestelle"))


def substitution(number):
    day = NOW + number * 86_400_000
    names = ("u1", UNITS[0][1], f"u{number}", f"SMI, Referat {number} (Öffentlichkeitsarbeit)")
    return SubstitutionRow(*names, day, day, "later", mine=True)


def test_after_an_entry_the_dialog_grows_with_its_list(qtbot, monkeypatch):
    monkeypatch.setattr(look(), "room", QSize(1440, 900))
    row = AwayRow(0, 0, UNITS, UNITS, ())
    dialog = AwayDialog(row, NOW)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    before = dialog.height()
    for count in (1, 2, 4):
        dialog.show_row(replace(row, substitutions=tuple(map(substitution, range(count)))))
        settle()
        assert only(dialog, QScrollArea).verticalScrollBar().maximum() == 0
        ends = [one for one in dialog.findChildren(QPushButton) if one.text() == "Beenden"]
        shown = [one for one in ends if one.isVisible()]
        assert len(shown) == count
    assert dialog.height() > before
