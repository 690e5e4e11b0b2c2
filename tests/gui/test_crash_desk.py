"""Many reports in a row make one dialog, and closing it ends the row."""

import pytest

from desktop.main_window.crash_desk import PAUSE_S, CrashDesk


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
