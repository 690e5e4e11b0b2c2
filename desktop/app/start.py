"""Starts the desktop program: window first, everything that is heavy after its first paint."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from desktop.app.first_paint import FirstPaint
from desktop.app.garbage import Garbage
from desktop.app.options import Options, with_space
from desktop.app.program import Program
from desktop.crash import CrashReporter
from desktop.i18n.translators import choose_language, install_language
from desktop.main_window.crash_bell import CrashBell
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings, state_folder
from desktop.theme.apply import Dresser
from desktop.widgets.scroll_reading import install_scroll_reading

NO_DISPLAY = 3
# Python's own 5 ms are too long a wait for a paint each time another thread computes.
SWITCH_S = 0.0005


def run_desk(arguments: Sequence[str]) -> int:
    """Run the desk until its window closes; returns the exit code."""
    options = _asked_for(arguments)
    if options.tour is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not has_display():
        sys.stderr.write(
            "Hier gibt es keinen Bildschirm. „umlauf desk --tour ORDNER“ zeigt ihn.\n"
        )
        return NO_DISPLAY
    sys.setswitchinterval(SWITCH_S)
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Umlauf")
    app.setQuitOnLastWindowClosed(True)
    reporter = CrashReporter(state_folder())
    reporter.install()
    install_scroll_reading()
    garbage = Garbage(app)
    settings = Settings()
    install_language(app, choose_language(settings.language))
    dresser = Dresser(app)
    if options.tour is not None:
        from desktop.app.tour import take_tour  # noqa: PLC0415 - nobody else needs it

        return take_tour(options, options.tour, dresser)
    preferences = Preferences(settings, dresser)
    preferences.put_into_effect()
    program = Program(app, settings, preferences)
    program.desk_ready.connect(garbage.spare)
    bell = CrashBell(app)
    bell.rung.connect(program.show_report)
    reporter.on_report = bell.ring
    first = FirstPaint(program.window)
    first.painted.connect(lambda: program.begin(options))
    if (ended := reporter.last_end) is not None:
        first.painted.connect(lambda: program.tell_last_end(ended))
    program.window.show()
    return app.exec()


def _asked_for(arguments: Sequence[str]) -> Options:
    if not arguments:
        return with_space(Options())
    # The way of an icon has no words, and its window does not wait for what reads them.
    from desktop.app.command_line import read_options  # noqa: PLC0415

    return read_options(arguments)


def has_display() -> bool:
    """Tell whether a window can be shown: on Linux that takes a display server."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)
