"""The one thread that holds the store: it opens it, works off tasks in order, closes it."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from typing_extensions import override

from desktop.background.task import Outcome, Task

if TYPE_CHECKING:
    from db.store import Store


class StoreThread(QThread):
    """Signals arrive in the thread of whoever connected.

    Signals:
        opened: the store is open.      not_opened: the exception why it is not.
        done: an ``Outcome``.
    """

    opened = Signal()
    not_opened = Signal(object)
    done = Signal(object)

    def __init__(self, open_store: Callable[[], Store]) -> None:
        super().__init__()
        self._open = open_store
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self.wanted: Callable[[Task], bool] = _always

    def put(self, task: Task) -> None:
        """Add a task to the end."""
        self._tasks.put(task)

    def stop(self) -> None:
        """Finish what was asked for, close the store, and wait for that."""
        self._tasks.put(None)
        self.wait()

    @override
    def run(self) -> None:
        try:
            store = self._open()
        except Exception as error:  # noqa: BLE001 - told or reported by the main thread
            self.not_opened.emit(error)
            return
        with store:
            self.opened.emit()
            while (task := self._tasks.get()) is not None:
                if self.wanted(task):
                    self.done.emit(_outcome(task, store))


def _always(_task: Task) -> bool:
    return True


def _outcome(task: Task, store: Store) -> Outcome:
    try:
        return Outcome(task, task.work(store), None)
    except Exception as error:  # noqa: BLE001 - told or reported by the main thread
        return Outcome(task, None, error)
