"""Says in the window that a crisis stop holds, and lets the lead begin and end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.errors import UmlaufError
from db.rows.checks import BlackoutRow
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.preferences.halt_dialog import HaltDialog
from desktop.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from db.store import Store

LOOK_MS = 60_000
MAY = frozenset({"admin", "lead"})


class Halt(NamedTuple):
    """What holds now, and whether the acting member may begin or end it."""

    row: BlackoutRow | None
    may: bool


class HaltDesk(QObject):
    """Signals: ``told``: words and tone.

    Args:
        runner: of the store.
        bar: stands above everything while a stop holds.
        action: begins one.
        parent: the window.
    """

    told = Signal(str, str)

    def __init__(
        self, runner: StoreRunner, bar: NoticeBar, action: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._runner, self._bar, self._action, self._host = runner, bar, action, parent
        self._state = Halt(None, may=False)
        self.dialog: HaltDialog | None = None
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.reload)
        self._clock.start()
        self._bar.action_requested.connect(self._on_end)
        self._runner.changed.connect(self._on_changed)
        self._action.setEnabled(False)

    def reload(self) -> None:
        """Look anew: it begins and ends by the clock, too."""
        self._runner.query(_halt, self._on_state, latest=True)

    def ask(self) -> None:
        """Ask for occasion and duration."""
        if self.dialog is not None:
            return
        self.dialog = HaltDialog(self._host)
        self.dialog.wanted.connect(self._on_wanted)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _on_changed(self, changes: Changes) -> None:
        if changes.space or changes.everything:
            self.reload()

    def _on_state(self, state: Halt) -> None:
        self._state = state
        self._action.setEnabled(state.may and state.row is None)
        if state.row is None:
            self._bar.hide()
            return
        words = self.tr("Krisenstopp „{0}“ bis {1}: Freigaben ruhen, veröffentlichen Sie nichts.")
        text = words.format(state.row.name, dates.moment(state.row.until, dates.now_ms()))
        self._bar.set_notice(text, "bad", self.tr("Aufheben") if state.may else "", closable=False)

    def _on_wanted(self, name: str, hours: int) -> None:
        self._runner.command(
            lambda store: store.blackouts.halt(name, hours * dates.HOUR_MS),
            self._on_done,
            refused=self._on_refused,
        )

    def _on_end(self) -> None:
        row = self._state.row
        if row is not None:
            self._runner.command(
                lambda store: store.blackouts.remove(row.id),
                self._on_done,
                refused=self._on_refused,
            )

    def _on_done(self, _changes: object) -> None:
        self.reload()

    def _on_refused(self, error: UmlaufError) -> None:
        self.told.emit(spoken(error.sentence), "bad")


def _halt(store: Store) -> Halt:
    return Halt(store.blackouts.halted(), may=not MAY.isdisjoint(store.me().roles))
