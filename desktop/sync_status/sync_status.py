"""Keeps the status bar's line about the sync true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import LogRow, SyncState
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.i18n.dates import now_ms
from desktop.sync_status.share_dialog import ShareDialog, is_address
from desktop.sync_status.waiting_list import SHOWN, WaitingList
from desktop.sync_status.words import carrier_words, sync_words
from desktop.widgets.status_item import StatusItem

if TYPE_CHECKING:
    from db.store import Store

REFRESH_MS = 20_000
NOTHING = SyncState("none", "", 0, 0, "")


class SyncStatus(QObject):
    """Presenter of the sync: shows its state, opens the list, asks for the share."""

    def __init__(
        self, runner: StoreRunner, timer: SyncTimer, line: StatusItem, carrier: StatusItem
    ) -> None:
        super().__init__()
        self._runner, self._timer = runner, timer
        self._line, self._carrier = line, carrier
        self._state, self._space = NOTHING, ""
        self._list = WaitingList(line)
        self._clock = QTimer(self, interval=REFRESH_MS)
        self._clock.timeout.connect(self.reload)
        self._clock.start()
        self._join()

    def _join(self) -> None:
        self._runner.opened.connect(self.reload)
        self._runner.changed.connect(self._on_changed)
        self._runner.written.connect(self._timer.sync_soon)
        self._timer.started.connect(self._show)
        self._timer.finished.connect(self._on_round)
        self._timer.failed.connect(self._on_failed)
        self._line.clicked.connect(self._on_pressed)
        self._list.retry_requested.connect(self._timer.sync_now)
        self._list.left.connect(self._line.setFocus)

    def reload(self) -> None:
        """Read the state anew."""
        self._runner.query(_state, self._on_state, latest=True)

    def ask_for_share(self, parent: QWidget) -> None:
        """Open the dialog that asks for the shared folder."""
        dialog = ShareDialog(self._space, self._state.target, parent)
        dialog.share_chosen.connect(self._timer.sync_with)
        dialog.open()

    def _on_changed(self, changes: Changes) -> None:
        if changes.entries or changes.everything:
            self.reload()

    def _on_round(self, _report: object) -> None:
        self._runner.look_for_changes()
        self.reload()

    def _on_failed(self, _error: UmlaufError) -> None:
        self._on_round(None)

    def _on_state(self, answer: tuple[SyncState, str]) -> None:
        self._state, self._space = answer
        self._show()

    def _show(self) -> None:
        words = sync_words(self._state, now_ms(), running=self._timer.running)
        self._line.show_state(words.text, words.icon, words.tone, tip=self._state.text)
        full, short = carrier_words(self._state.target)
        symbol = "cloud" if is_address(self._state.target) else "folder"
        self._carrier.show_state(full, symbol, short=short, tip=full)

    def _on_pressed(self) -> None:
        if self._state.state == "none":
            self.ask_for_share(self._line.window())
        else:
            self._runner.query(_waiting, self._on_waiting)

    def _on_waiting(self, rows: tuple[LogRow, ...]) -> None:
        text = self._state.text or self._line.text()
        self._list.set_rows(text, self._state.waiting, rows)
        self._list.open_above(self._line)


def _state(store: Store) -> tuple[SyncState, str]:
    return store.sync.state(), store.space().title


def _waiting(store: Store) -> tuple[LogRow, ...]:
    return store.sync.waiting(SHOWN)
