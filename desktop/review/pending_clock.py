"""The ten seconds: approvals that are stored but not signed yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import UmlaufError
from db.rows import PendingRow
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates
from desktop.i18n.sentences import spoken

TICK_MS = 200


class PendingClock(QObject):
    """Counts down and signs; several may wait, the youngest is taken back first.

    Signals:
        ticked: the youngest waiting act (or None), its seconds left, its share left, the count.
        offered: an act of an earlier run, which nobody signs unasked.
        signed: id of the draft.      taken_back: id of the draft.
        dropped: an act that a new revision or a recall made pointless.
        refused: the act and the sentence why it was not signed.
    """

    ticked = Signal(object, int, float, int)
    offered = Signal(object)
    signed = Signal(str)
    taken_back = Signal(str)
    dropped = Signal(object)
    refused = Signal(object, str)

    def __init__(
        self,
        runner: StoreRunner,
        now: Callable[[], int] = dates.now_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self.now = runner, now
        self._rows: dict[str, PendingRow] = {}
        self._held_at: dict[str, int] = {}
        self._signing: set[str] = set()
        self._together: dict[str, frozenset[str]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def load(self) -> None:
        """Look for acts of an earlier run; call once after the store is open."""
        self._runner.query(_pending, self._on_loaded)

    def rows(self) -> tuple[PendingRow, ...]:
        """Return what is not signed yet, the oldest first."""
        return tuple(self._rows.values())

    def hold(self, row: PendingRow) -> None:
        """Begin to count down for a stored act."""
        self._rows[row.id] = row
        self._held_at[row.id] = self.now()
        self._timer.start()
        self.tick()

    def hold_together(self, rows: Sequence[PendingRow]) -> None:
        """Begin to count down for acts that were one act: they are taken back together."""
        together = frozenset(row.id for row in rows)
        for row in rows:
            self._together[row.id] = together
            self.hold(row)

    def together(self, row: PendingRow) -> tuple[PendingRow, ...]:
        """Return what is taken back with an act, itself included."""
        with_it = self._together.get(row.id, frozenset({row.id}))
        return tuple(one for one in self.rows() if one.id in with_it)

    def take_back_youngest(self) -> None:
        """Drop the act that began to count down last, unsigned, with all that were one act."""
        youngest = self._youngest()
        if youngest is not None:
            for row in self.together(youngest):
                self.take_back(row)

    def take_back_all(self) -> None:
        """Drop everything that counts down."""
        for row in self.rows():
            self.take_back(row)

    def take_back(self, row: PendingRow) -> None:
        """Drop an act unsigned."""
        if row.id in self._signing:
            return
        back = _TakeBack(self._runner, row, self)
        back.done.connect(self._on_taken_back)
        back.start()

    def sign(self, row: PendingRow) -> None:
        """Sign an act now."""
        if row.id in self._signing:
            return
        self._signing.add(row.id)
        self._rows[row.id] = row
        signing = _Signing(self._runner, row, self)
        signing.done.connect(self._on_signed)
        signing.refused.connect(self._on_refused)
        signing.start()

    def sign_all(self) -> None:
        """Sign everything that counts down, e.g. because the person leaves and said so."""
        for row in self.rows():
            self.sign(row)

    def look_again(self) -> None:
        """Notice acts that the store dropped; call after something changed."""
        if self._rows:
            self._runner.query(_pending, self._on_looked, latest=True)

    def tick(self) -> None:
        """Sign what is due and say how long the youngest has left."""
        for row in self.rows():
            if row.sign_at <= self.now():
                self.sign(row)
        youngest = self._youngest()
        if youngest is None:
            self._timer.stop()
            self.ticked.emit(None, 0, 0.0, len(self._rows))
            return
        left = max(youngest.sign_at - self.now(), 0)
        whole = max(youngest.sign_at - self._held_at[youngest.id], 1)
        self.ticked.emit(youngest, -(-left // 1000), left / whole, len(self._rows))

    def _youngest(self) -> PendingRow | None:
        waiting = [row for row in self._rows.values() if row.id not in self._signing]
        return waiting[-1] if waiting else None

    def _forget(self, key: str) -> PendingRow | None:
        self._signing.discard(key)
        self._held_at.pop(key, None)
        self._together.pop(key, None)
        row = self._rows.pop(key, None)
        self.tick()
        return row

    def _on_loaded(self, rows: Sequence[PendingRow]) -> None:
        for row in rows:
            if row.id not in self._rows:
                self.offered.emit(row)

    def _on_looked(self, rows: Sequence[PendingRow]) -> None:
        still = {row.id for row in rows}
        for key in [key for key in self._rows if key not in still | self._signing]:
            self.dropped.emit(self._forget(key))

    def _on_signed(self, row: PendingRow) -> None:
        self._forget(row.id)
        self.signed.emit(row.draft)

    def _on_taken_back(self, row: PendingRow) -> None:
        self._forget(row.id)
        self.taken_back.emit(row.draft)

    def _on_refused(self, row: PendingRow, error: UmlaufError) -> None:
        self._forget(row.id)
        self.refused.emit(row, spoken(error.sentence))


class _Signing(QObject):
    """Remembers which act an answer belongs to."""

    done = Signal(object)
    refused = Signal(object, object)

    def __init__(self, runner: StoreRunner, row: PendingRow, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._row = runner, row

    def start(self) -> None:
        key = self._row.id
        self._runner.command(
            lambda store: store.votes.sign(key), self._on_done, refused=self._on_refused
        )

    def _on_done(self, _changes: Any) -> None:
        self.done.emit(self._row)
        self.deleteLater()

    def _on_refused(self, error: UmlaufError) -> None:
        self.refused.emit(self._row, error)
        self.deleteLater()


class _TakeBack(QObject):
    """The same for taking back."""

    done = Signal(object)

    def __init__(self, runner: StoreRunner, row: PendingRow, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._row = runner, row

    def start(self) -> None:
        key = self._row.id
        self._runner.command(lambda store: store.votes.take_back(key), self._on_done)

    def _on_done(self, _changes: Any) -> None:
        self.done.emit(self._row)
        self.deleteLater()


def _pending(store: Any) -> Any:
    return store.votes.pending()
