"""Reads the drafts beside the shown one before anybody asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.errors import UmlaufError
from db.rows import MediumRow, ReviewPage
from desktop.background.store_runner import StoreRunner

if TYPE_CHECKING:
    from db.store import Store

# The page in sight is painted first.
AFTER_MS = 40


class Ahead(QObject):
    """Holds the pages of a few drafts until anything changes.

    Signals:
        medium_wanted: the first picture of such a page, to be decoded.
    """

    medium_wanted = Signal(object)

    def __init__(self, runner: StoreRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._drafts: tuple[str, ...] = ()
        self._pages: dict[str, ReviewPage] = {}
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._read)
        runner.changed.connect(self._on_changed)

    def want(self, drafts: Sequence[str]) -> None:
        """Take which drafts may come next; all others are forgotten."""
        self._drafts = tuple(drafts)
        self._pages = {draft: page for draft, page in self._pages.items() if draft in drafts}
        self._timer.start()

    def page(self, draft: str) -> ReviewPage | None:
        """Return the page of a draft, None where it is not here."""
        return self._pages.get(draft)

    def _read(self) -> None:
        missing = tuple(draft for draft in self._drafts if draft not in self._pages)
        if missing:
            self._runner.query(
                lambda store: _pages(store, missing),
                self._on_read,
                refused=self._on_refused,
                latest=True,
            )

    def _on_read(self, pages: Sequence[ReviewPage]) -> None:
        for page in pages:
            if page.draft in self._drafts:
                self._pages[page.draft] = page
                medium = _first_picture(page)
                if medium is not None:
                    self.medium_wanted.emit(medium)

    def _on_refused(self, _error: UmlaufError) -> None:
        """Whoever really asks for that draft is told."""

    def _on_changed(self) -> None:
        self._pages.clear()
        self._timer.start()


def _pages(store: Store, drafts: Sequence[str]) -> list[ReviewPage]:
    return [store.drafts.page(draft) for draft in drafts]


def _first_picture(page: ReviewPage) -> MediumRow | None:
    media = page.media[:1]
    return next((one for one in media if one.path), None)
