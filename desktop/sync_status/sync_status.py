"""Keeps the status bar's line about the sync true."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import LogRow, SyncProgress, SyncState
from desktop.background.store_runner import StoreRunner
from desktop.background.sync_timer import SyncTimer
from desktop.i18n.dates import now_ms
from desktop.i18n.sentences import spoken
from desktop.sync_status.far import Far
from desktop.sync_status.share_dialog import ShareDialog, is_address
from desktop.sync_status.waiting_list import SHOWN, WaitingList
from desktop.sync_status.words import SyncWords, carrier_words, media_words, remedy, sync_words
from desktop.widgets.status_item import CHEVRON, NO_BAR, StatusItem

if TYPE_CHECKING:
    from db.store import Store

REFRESH_MS = 20_000
NOTHING = SyncState("none", "", 0, 0, "")


class SyncStatus(QObject):
    """Presenter of the sync: shows its state, opens the list, asks for the share.

    Signals:
        told: the `SyncState` that is shown.
        packet_requested: somebody wants to read a packet.
    """

    told = Signal(object)
    packet_requested = Signal()

    def __init__(
        self,
        runner: StoreRunner,
        timer: SyncTimer,
        line: StatusItem,
        media: StatusItem,
        carrier: StatusItem,
    ) -> None:
        super().__init__()
        self._runner, self._timer = runner, timer
        self._line, self._media, self._carrier = line, media, carrier
        self._state, self._space = NOTHING, ""
        self._far = Far()
        self._named = ("", "")
        self._list = WaitingList(line)
        self._clock = QTimer(self, interval=REFRESH_MS)
        self._clock.timeout.connect(self.reload)
        self._clock.start()
        self._join()

    def _join(self) -> None:
        self._runner.opened.connect(self.reload)
        self._runner.changed.connect(self._on_changed)
        self._runner.written.connect(self._timer.sync_soon)
        self._timer.started.connect(self._on_started)
        self._timer.progressed.connect(self._on_progressed)
        self._timer.finished.connect(self._on_round)
        self._timer.failed.connect(self._on_failed)
        self._line.clicked.connect(self._on_pressed)
        self._media.clicked.connect(self._on_pressed)
        self._list.pause_requested.connect(self._on_pause)
        self._list.retry_requested.connect(self._timer.sync_now)
        self._list.remedy_requested.connect(self._on_remedy)
        self._list.left.connect(self._line.setFocus)

    def reload(self) -> None:
        """Read the state anew."""
        self._runner.query(_state, self._on_state, latest=True)

    def ask_for_share(self, parent: QWidget) -> None:
        """Open the dialog that asks for the shared folder."""
        state = self._state
        dialog = ShareDialog(self._space, state.target, parent, packets=state.chosen)
        dialog.share_chosen.connect(self._on_share)
        dialog.open()

    def _on_share(self, target: str, token: str, packets: bool) -> None:
        """Keep how to write there before the round begins, which has a store of its own."""
        self._named = (target, token)
        self._runner.query(lambda store: store.sync.set_packets_only(packets), self._on_kept)

    def _on_kept(self, _nothing: None) -> None:
        self._timer.sync_with(*self._named)

    def _on_changed(self, changes: Changes) -> None:
        # Other processes tell what they touched, never which entries they wrote.
        if replace(changes, local=False):
            self.reload()

    def _on_started(self) -> None:
        self._far.begin()
        self._show()

    def _on_progressed(self, progress: SyncProgress) -> None:
        self._far.show(progress)
        self._show()

    def _on_pause(self, paused: bool) -> None:
        self._runner.query(lambda store: store.media.pause(paused=paused), self._on_paused)

    def _on_admitted(self, _who: str) -> None:
        self._timer.sync_now()

    def _on_paused(self, _nothing: None) -> None:
        self._timer.sync_now()
        self.reload()

    def _on_round(self, _report: object) -> None:
        if not self._timer.running:
            self._far.end()
        self._runner.look_for_changes()
        self.reload()

    def _on_failed(self, _error: UmlaufError) -> None:
        self._on_round(None)

    def _on_state(self, answer: tuple[SyncState, str]) -> None:
        self._state, self._space = answer
        self._show()

    def _show(self) -> None:
        state, far = self._state, self._far.progress
        running = self._timer.running
        words = sync_words(state, now_ms(), far, running=running)
        entries = far.entries_total if running and words.icon == "refresh" else 0
        part = far.entries_done / entries if entries else NO_BAR
        self._line.show_state(
            words.text,
            words.icon,
            words.tone,
            tip=self._why(),
            part=part,
            tail=self._tail(words),
        )
        media = media_words(state, far)
        part = far.bytes_done / far.bytes_total if far.media_total and far.bytes_total else NO_BAR
        self._media.show_state(media.text, media.icon, media.tone, part=part)
        full, short = carrier_words(state.target)
        symbol = "cloud" if is_address(state.target) else "folder"
        self._carrier.show_state(full, symbol, short=short, tip=full)
        self._list.set_media(media.text, far, paused=state.media_paused, lacking=state.media)
        self._list.set_state(self._why(), remedy(state))
        self.told.emit(state)

    def _tail(self, words: SyncWords) -> str:
        """Return what a press shows of a state that is not as it should be."""
        return {"warn": CHEVRON, "bad": self.tr("Ursache zeigen")}.get(words.tone, "")

    def _on_pressed(self) -> None:
        if self._state.state == "none":
            self.ask_for_share(self._line.window())
        else:
            self._runner.query(_waiting, self._on_waiting)

    def _why(self) -> str:
        return spoken(self._state.text or self._state.note)

    def _on_waiting(self, rows: tuple[LogRow, ...]) -> None:
        self._list.set_rows(self._state.waiting, rows)
        self._list.open_above(self._line)

    def _on_remedy(self, code: str) -> None:
        if code == "acknowledge":
            self._runner.query(lambda store: store.sync.acknowledge(), self._on_paused)
        elif code == "reset":
            self._timer.reset()
        elif code == "choose":
            self.ask_for_share(self._line.window())
        elif code == "admit":
            self._runner.query(lambda store: store.sync.admit(""), self._on_admitted)
        elif code == "packet":
            self.packet_requested.emit()


def _state(store: Store) -> tuple[SyncState, str]:
    return store.sync.state(), store.space().title


def _waiting(store: Store) -> tuple[LogRow, ...]:
    return store.sync.waiting(SHOWN)
