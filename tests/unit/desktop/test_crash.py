"""A crash leaves a report and what was typed, and the report names nobody."""

import stat
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from desktop.crash import CrashReporter, take_last_end, typed_of
from desktop.main_window.crash_bell import CrashBell
from desktop.main_window.crash_dialog import CrashDialog


def crash(reporter):
    try:
        int("kaputt")
    except ValueError as error:
        return reporter.report(error)


@pytest.fixture
def reporter(tmp_path):
    return CrashReporter(tmp_path)


def test_a_report_holds_the_error_and_the_last_lines_of_the_log(reporter):
    reporter.note("Abgleich begonnen")
    text = crash(reporter).read_text("utf-8")
    assert "ValueError: invalid literal" in text
    assert text.rstrip().endswith("Abgleich begonnen")


def test_what_was_typed_lies_beside_the_report(reporter, qtbot):
    field = QPlainTextEdit("Bitte noch Logo weglassen.")
    qtbot.addWidget(field)
    report = crash(reporter)
    typed = report.with_name(report.name.replace("crash", "typed"))
    assert "Bitte noch Logo weglassen." in typed.read_text("utf-8")
    assert "Logo" not in report.read_text("utf-8")


def test_passphrases_are_not_kept(reporter, qtbot, tmp_path):
    field = QLineEdit("geheim")
    field.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.addWidget(field)
    crash(reporter)
    assert all("geheim" not in path.read_text("utf-8") for path in tmp_path.iterdir())


def test_only_the_user_may_read_it(reporter):
    assert stat.S_IMODE(crash(reporter).stat().st_mode) == 0o600


def test_two_crashes_leave_two_reports(reporter, tmp_path):
    crash(reporter)
    crash(reporter)
    assert len(list(tmp_path.glob("crash-*.txt"))) == 2


def test_the_news_of_a_crash_names_both_files(reporter, qtbot):
    field = QPlainTextEdit("Bitte noch Logo weglassen.")
    qtbot.addWidget(field)
    report = crash(reporter)
    dialog = CrashDialog(report)
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {str(report), str(typed_of(report))} <= set(words)


def test_the_news_comes_by_signal(qtbot, tmp_path):
    bell = CrashBell()
    with qtbot.waitSignal(bell.rung) as rung:
        bell.ring(tmp_path / "crash-1.txt")
    assert rung.args == [str(tmp_path / "crash-1.txt")]


DIE = """
import sys
from ctypes import string_at
from pathlib import Path
from desktop.crash import CrashReporter
reporter = CrashReporter(Path(sys.argv[1]))
reporter.install()
string_at(0)
"""


@pytest.fixture
def died(tmp_path):
    """A folder in which a process left the trace of its death."""
    done = subprocess.run([sys.executable, "-c", DIE, str(tmp_path)], check=False)
    assert done.returncode < 0
    return tmp_path


def test_the_next_start_makes_a_report_of_a_death_by_signal_once(died):
    report = take_last_end(died)
    assert report is not None
    text = report.read_text("utf-8")
    assert text.startswith("Umlauf ")
    assert "Segmentation fault" in text
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    assert take_last_end(died) is None


def test_an_ordinary_end_leaves_nothing_to_tell(tmp_path):
    (tmp_path / "faults.txt").touch()
    assert take_last_end(tmp_path) is None
    assert take_last_end(tmp_path / "nowhere") is None
