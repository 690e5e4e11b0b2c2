"""Many reports in a row make one dialog; what ended the last run is offered to be read."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from desktop.actions.actions import Actions
from desktop.main_window.crash_desk import PAUSE_S, CrashDesk
from desktop.main_window.last_end import LastEnd
from desktop.main_window.main_window import MainWindow
from desktop.main_window.report_dialog import ReportDialog
from desktop.settings import Settings
from tests.gui.audit import only


@pytest.fixture
def tell(qapp, tmp_path):
    """Tell a desk of so many reports; returns the desk."""
    desk = CrashDesk(qapp)
    desk.now = lambda: 0.0

    def tell_it(count):
        for number in range(count):
            desk.tell(tmp_path / f"crash-{number}.txt", None)
        return desk

    yield tell_it
    if desk.dialog is not None:
        desk.dialog.accept()


def test_one_report_is_told_alone(tell):
    assert tell(1).dialog.others() == ""


def test_further_reports_are_counted_in_the_open_dialog(tell):
    first = tell(1).dialog
    desk = tell(7)
    assert desk.dialog is first
    assert first.others() == "und 7 weitere Berichte"


def test_what_breaks_again_at_once_opens_no_new_dialog(tell):
    desk = tell(1)
    desk.dialog.accept()
    assert tell(5).dialog is None


def test_later_a_new_dialog_tells_of_what_came_meanwhile(tell):
    desk = tell(1)
    desk.dialog.accept()
    tell(1)
    desk.now = lambda: PAUSE_S + 1.0
    assert tell(1).dialog.others() == "und 1 weiterer Bericht"


@pytest.fixture
def window(qtbot, tmp_path):
    """Make windows."""

    def make():
        ini = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
        made = MainWindow(Actions(), Settings(ini))
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def test_the_report_on_the_last_end_is_offered_shown_and_copied(window, tmp_path):
    report = tmp_path / "crash-1.txt"
    report.write_text("Umlauf 1\n\nFatal Python error: Segmentation fault\n", "utf-8")
    first, end = window(), LastEnd(report)
    end.tell(first)
    told = "Umlauf endete zuletzt von selbst. Was gezeichnet ist, ist sicher."
    assert (first.ended.text, first.ended.isVisible()) == (told, True)
    first.ended.action_requested.emit()
    dialog = only(first, ReportDialog)
    assert dialog.words.isReadOnly()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report.read_text("utf-8")
    dialog.accept()


def test_the_last_end_is_told_in_the_next_window_too_until_it_is_closed(window, tmp_path):
    first, second, third = window(), window(), window()
    end = LastEnd(tmp_path / "crash-1.txt")
    end.tell(first)
    end.tell(second)
    assert second.ended.isVisible()
    second.ended.close_button.click()
    end.tell(third)
    assert not third.ended.isVisible()
