"""A real desk without a screen whose buttons press themselves; tells on stdout what it shows.

Words, one a line: ``ready``; ``held D`` (the ten seconds run), ``signing D`` (told to sign),
``shown D`` (shown as given), ``offered D`` (asked about after a start), ``dropped D``, ``synced``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from db.rows import PendingRow
from desktop.app.desk import Desk
from desktop.app.offered_dialog import OfferedDialog
from desktop.app.options import Options
from desktop.app.program import Program
from desktop.preferences.preferences import Preferences
from desktop.settings import Settings
from desktop.theme.apply import Dresser

TICK_MS, SYNC_TICKS, LEFT_HELD = 10, 25, 3


class Hand(QObject):
    """Approves whatever is chosen, signs two of three at once and leaves the third waiting."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._asked: set[str] = set()
        self._ticks, self._held = 0, 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        program.desk_ready.connect(self._on_ready)

    @property
    def _desk(self) -> Desk:
        assert self._program.desk is not None
        return self._program.desk

    def _on_ready(self) -> None:
        desk = self._desk
        desk.review.acts.held.connect(self._on_held)
        desk.review.clock.signed.connect(self._on_signed)
        desk.timer.finished.connect(self._on_synced)
        tell("ready")
        self._timer.start()

    def _on_tick(self) -> None:
        self._ticks += 1
        if self._ticks % SYNC_TICKS == 0:
            self._desk.timer.sync_now()
        dialog = open_dialog()
        if dialog is not None:
            self._answer(dialog)
        else:
            self._approve()

    def _answer(self, dialog: OfferedDialog) -> None:
        draft = dialog._row.draft  # noqa: SLF001 - shown only as a title, which is not unique
        tell(f"offered {draft}")
        sign = int(draft, 16) % 2
        tell(f"signing {draft}" if sign else f"dropped {draft}")
        words = "Jetzt zeichnen" if sign else "Nicht zeichnen"
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == words)
        button.click()

    def _approve(self) -> None:
        page = self._desk.review.page
        if page is not None and page.draft not in self._asked:
            self._asked.add(page.draft)
            self._desk.review.request("approve")

    def _on_held(self, row: PendingRow) -> None:
        tell(f"held {row.draft}")
        self._held += 1
        if self._held % LEFT_HELD:
            tell(f"signing {row.draft}")
            self._desk.review.clock.sign(row)

    def _on_signed(self, draft: str) -> None:
        tell(f"shown {draft}")

    def _on_synced(self, _report: object) -> None:
        tell("synced")


def open_dialog() -> OfferedDialog | None:
    """The dialog that offers an act of an earlier run, if one is open."""
    for one in QApplication.topLevelWidgets():
        if isinstance(one, OfferedDialog) and one.isVisible():
            return one
    return None


def tell(words: str) -> None:
    """Say something at once, without a buffer that a kill would take along."""
    os.write(1, f"{words}\n".encode())


def main(space: str, member: str) -> int:
    """Run the desk until somebody kills it."""
    app = QApplication([sys.argv[0]])
    settings = Settings()
    preferences = Preferences(settings, Dresser(app))
    preferences.put_into_effect()
    program = Program(app, settings, preferences)
    Hand(program)
    program.window.show()
    QTimer.singleShot(0, program, lambda: program.begin(Options(space=Path(space), member=member)))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
