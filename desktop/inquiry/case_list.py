"""Which inquiries were begun: known at the log before the assistant is made."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.rows.cases import CaseFile
from desktop.background.store_runner import StoreRunner
from desktop.inquiry.words import InquiryWords


class CaseList(QObject):
    """Asks the store and names what it finds.

    Signals:
        listed: (id, title) of all that were begun.
    """

    listed = Signal(object)

    def __init__(self, runner: StoreRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._words = runner, InquiryWords(self)

    def load(self) -> None:
        """Ask which inquiries were begun."""
        self._runner.query(lambda store: store.cases.list(), self._on_listed, latest=True)

    def _on_listed(self, cases: tuple[CaseFile, ...]) -> None:
        self.listed.emit(tuple((one.id, self._words.title(one)) for one in cases))
