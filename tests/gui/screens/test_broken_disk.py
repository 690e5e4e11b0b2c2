"""A disk that is full, read-only or locked: one kind sentence, nothing half done, nothing lost."""

import shutil
import sqlite3
import subprocess

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from db.store import Store
from desktop.app.offered_dialog import OfferedDialog
from tests.gui.screens.modal import modal
from tests.gui.spaces import REVIEWER
from tests.integration.test_environment import disk, fill

__all__ = ["disk"]
REASON = "Der Text nennt den falschen Ort."
PATIENT_MS = 30_000
FULL, LOCKED, READ_ONLY = "kein Platz mehr", "gesperrt", "darf nicht beschrieben werden"


@pytest.fixture
def space(original, disk):
    """The space on a disk of its own."""
    shutil.copytree(original, disk / "space")
    return disk / "space"


def told(desk, qtbot, part):
    """Wait for the one sentence at the foot of the window; it is closed again."""
    notice = desk.window.notice
    qtbot.waitUntil(lambda: notice.isVisible() and part in notice.text, timeout=PATIENT_MS)
    notice.hide()


def reject(desk, qtbot):
    """Open the dialog and wait for what was kept for it."""
    with qtbot.waitSignal(desk.review.acts.dialog_opened):
        desk.window.acts["reject"].trigger()
    settled(desk, qtbot)
    return desk.review.acts.dialog


def settled(desk, qtbot):
    """Wait until the store has answered everything."""
    answers = Answers()
    desk.runner.query(lambda _store: True, answers.keep)
    qtbot.waitUntil(lambda: bool(answers.found), timeout=PATIENT_MS)


class Answers:
    """Takes what the store answers."""

    def __init__(self):
        self.found = []

    def keep(self, found):
        """Keep one."""
        self.found.append(found)


def test_on_a_full_disk_nothing_typed_is_lost_and_an_approval_waits(open_desk, disk, qtbot):
    desk = open_desk()
    draft, write = desk.review.page.draft, desk.review_view.details.write
    ballast = fill(disk)
    write.edit.setPlainText("Bitte das Logo prüfen.")
    write.send()
    told(desk, qtbot, FULL)
    assert write.edit.toPlainText() == "Bitte das Logo prüfen."
    desk.window.acts["approve"].trigger()
    told(desk, qtbot, FULL)
    assert (desk.review.page.draft, desk.review.clock.rows()) == (draft, ())
    dialog = reject(desk, qtbot)
    dialog.field.edit.setPlainText(REASON)
    dialog.button.click()
    told(desk, qtbot, FULL)
    settled(desk, qtbot)  # it may have been told of what else the store had to write
    ballast.unlink()
    again = reject(desk, qtbot)
    assert again.field.text() == REASON
    again.reject()
    with qtbot.waitSignal(desk.review.acts.held):
        desk.window.acts["approve"].trigger()
    ballast = fill(disk)
    desk.review.clock.sign_all()
    told(desk, qtbot, FULL)
    qtbot.waitUntil(desk.window.unsigned.isVisible)
    ballast.unlink()
    desk.window.unsigned.action_requested.emit()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    words = {one.text(): one for one in modal(OfferedDialog).findChildren(QPushButton)}
    with qtbot.waitSignal(desk.review.clock.signed):
        words["Jetzt zeichnen"].click()
    desk.close()
    with Store.open(disk / "space", as_member=REVIEWER) as store:
        assert [vote.verdict for vote in store.drafts.page(draft).votes] == ["approve"]
        assert [one for one in store.care.doctor() if one.fault] == []


def test_a_read_only_disk_can_be_read_and_takes_no_typed_word_away(open_desk, disk, qtbot):
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    desk = open_desk()
    write = desk.review_view.details.write
    write.edit.setPlainText("Bitte das Logo prüfen.")
    write.send()
    told(desk, qtbot, READ_ONLY)
    assert write.edit.toPlainText() == "Bitte das Logo prüfen."
    dialog = reject(desk, qtbot)
    dialog.field.edit.setPlainText(REASON)
    dialog.button.click()
    told(desk, qtbot, READ_ONLY)
    again = reject(desk, qtbot)
    assert again.field.text() == REASON
    again.reject()
    desk.close()


def test_a_locked_file_is_told_and_the_comment_goes_out_later(
    open_desk, space, qtbot, monkeypatch
):
    monkeypatch.setattr("db.tables.database.BUSY_MS", 1_000)
    desk = open_desk()
    write = desk.review_view.details.write
    other = sqlite3.connect(space / "space.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    write.edit.setPlainText("Bitte das Logo prüfen.")
    write.send()
    told(desk, qtbot, LOCKED)
    assert write.edit.toPlainText() == "Bitte das Logo prüfen."
    other.execute("ROLLBACK")
    other.close()
    write.send()
    qtbot.waitUntil(lambda: not write.edit.toPlainText(), timeout=PATIENT_MS)
    desk.close()
