"""What happens when a bug shows: a report is written, and nothing that was typed is lost."""

import faulthandler
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

LOG_LINES = 200
FAULTS = "faults.txt"
SEVERE = {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
# Said on every Wayland-less or screen-less machine, and nobody can do anything about it.
NOISE = ("This plugin does not support propagateSizeHints",)


class CrashReporter:
    """Writes crash-<time>.txt, and typed-<time>.txt beside it, into a folder of the user.

    Attributes:
        on_report: called in the thread of the bug with the file of the report.
        last_end: report on what ended the last process, None = nothing did.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._log: deque[str] = deque(maxlen=LOG_LINES)
        self._faults: IO[str] | None = None
        self.on_report: Callable[[Path], None] | None = None
        self.last_end: Path | None = None

    def install(self) -> None:
        """Take over uncaught exceptions, Qt's messages and the signals of a dying process."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(self._on_message)
        self.last_end = take_last_end(self._folder)
        self._faults = (self._folder / FAULTS).open("a", encoding="utf-8")
        faulthandler.enable(self._faults)

    def note(self, line: str) -> None:
        """Add a line to the log that a report ends with."""
        self._log.append(f"{datetime.now(UTC):%H:%M:%S} {line}")

    def report(self, error: BaseException) -> Path:
        """Write a report and what is being typed; return the report's file."""
        stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
        parts = [*facts(), "", *traceback.format_exception(error), "", *self._log]
        path = self._folder / f"crash-{stamp}.txt"
        _write_private(path, "\n".join(part.rstrip("\n") for part in parts))
        if typed := typed_texts():
            _write_private(typed_of(path), "\n\n".join(typed))
        return path

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        path = self.report(error)
        if self.on_report:
            self.on_report(path)

    def _on_thread_exception(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if text.startswith(NOISE):
            return
        self.note(f"{kind.name} {text}")
        if kind in SEVERE:
            sys.stderr.write(f"{text}\n")


def take_last_end(folder: Path) -> Path | None:
    """Make a report of what a process left that died by a signal: it could make none itself.

    Returns:
        The report, None where nothing was left.
    """
    faults = folder / FAULTS
    trace = faults.read_text("utf-8", "replace") if faults.exists() else ""
    if not trace.strip():
        return None
    at = datetime.fromtimestamp(faults.stat().st_mtime, UTC)
    path = folder / f"crash-{at:%Y%m%d-%H%M%S-%f}.txt"
    _write_private(path, "\n".join([*facts(), "", trace.strip()]))
    # Emptied, not taken away: another desk may have it open to write its own end there.
    faults.write_text("", "utf-8")
    return path


def typed_of(report: Path) -> Path:
    """Return the file with what was typed that belongs to a report; it may not exist."""
    return report.with_name(report.name.replace("crash-", "typed-"))


def facts() -> list[str]:
    """Return what a report says of program and machine; nothing of persons or spaces."""
    import platform  # noqa: PLC0415 - slow to import, as the next
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

    try:
        own = version("umlauf")
    except PackageNotFoundError:
        own = "?"
    return [
        f"Umlauf {own}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        platform.platform(),
    ]


def typed_texts() -> list[str]:
    """Return every text that stands in a field a person can write in."""
    if not isinstance(QApplication.instance(), QApplication):
        return []
    texts = (_typed(widget) for widget in QApplication.allWidgets())
    return [text for text in texts if text.strip()]


def _typed(widget: object) -> str:
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return "" if widget.isReadOnly() else widget.toPlainText()
    if isinstance(widget, QLineEdit):
        hidden = widget.echoMode() != QLineEdit.EchoMode.Normal
        return "" if hidden or widget.isReadOnly() else widget.text()
    return ""


def _write_private(path: Path, text: str) -> None:
    path.touch(mode=0o600)
    path.write_text(text + "\n", "utf-8")
