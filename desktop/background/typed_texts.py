"""What is half typed: kept in the store, and in memory as long as the store could not take it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.background.store_runner import StoreRunner

if TYPE_CHECKING:
    from db.store import Store


class TypedTexts(QObject):
    """A full or read-only disk takes no text from whoever typed it."""

    def __init__(self, runner: StoreRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._unstored: dict[str, str] = {}

    def keep(self, key: str, text: str) -> None:
        """Keep a text under a name; "" forgets it."""
        self._unstored[key] = text
        self._runner.query(lambda store: _keep(store, key, text), self._on_kept)

    def reading(self, key: str) -> Callable[[Store], str]:
        """Return the question for what is kept under a name; "" where nothing is."""
        unstored = self._unstored

        def read(store: Store) -> str:
            text = unstored.get(key)
            return store.local.text(key) if text is None else text

        return read

    def _on_kept(self, kept: tuple[str, str]) -> None:
        key, text = kept
        if self._unstored.get(key) == text:
            del self._unstored[key]


def _keep(store: Store, key: str, text: str) -> tuple[str, str]:
    store.local.keep_text(key, text)
    return key, text
