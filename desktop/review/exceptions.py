"""Asks for an exception from a check that blocks, grants or declines it: a reason, always."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.rows import CheckRow, ReviewPage
from desktop.background.store_runner import StoreRunner
from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.i18n.sentences import spoken
from desktop.review.dialogs.wordings import Wordings

if TYPE_CHECKING:
    from db.changes import Changes
    from db.store import Store


class Exceptions(QObject):
    """Knows the page it was asked on; what arrives meanwhile does not change it.

    Signals:
        refused: the error (`UmlaufError`).
    """

    refused = Signal(object)

    def __init__(
        self,
        runner: StoreRunner,
        host: QWidget,
        wordings: Wordings,
        page: Callable[[], ReviewPage | None],
    ) -> None:
        super().__init__(host)
        self._runner, self._host, self._wordings, self._page = runner, host, wordings, page
        self._asked: tuple[ReviewPage, CheckRow, str] | None = None
        self.dialog: ReasonDialog | None = None

    def ask(self, check: CheckRow) -> None:
        """Open the dialog in which the agency asks for an exception."""
        self._open(check, "ask")

    def lift(self, check: CheckRow) -> None:
        """Open the dialog in which the final signatory lifts a block."""
        self._open(check, "lift")

    def decline(self, check: CheckRow) -> None:
        """Open the dialog in which the final signatory lets a block stand."""
        self._open(check, "decline")

    def _open(self, check: CheckRow, act: str) -> None:
        page = self._page()
        if page is None or self.dialog is not None:
            return
        self._asked = (page, check, act)
        words = {
            "ask": self._ask_words,
            "lift": self._lift_words,
            "decline": self._decline_words,
        }[act]
        dialog = ReasonDialog(words(page, check), self._wordings.about(page), self._host)
        dialog.decided.connect(self._on_decided)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _ask_words(self, page: ReviewPage, check: CheckRow) -> Wording:
        return Wording(
            self.tr("Ausnahme erbitten"),
            self.tr("Ausnahme für Fassung {0} erbitten").format(page.shown.label),
            self.tr("Ausnahme erbitten"),
            "shield-lock",
            self.tr("Warum soll diese Sperre nicht gelten?"),
            self._wordings.reason_min,
            self.tr("Gesperrt: {0}. Über die Ausnahme entscheidet die Schlusszeichnung.").format(
                spoken(check.text)
            ),
        )

    def _lift_words(self, page: ReviewPage, check: CheckRow) -> Wording:
        return Wording(
            self.tr("Sperre aufheben"),
            self.tr("Sperre für Fassung {0} aufheben").format(page.shown.label),
            self.tr("Sperre aufheben"),
            "shield-x",
            self.tr("Begründung"),
            self._wordings.reason_min,
            self.tr(
                "Gesperrt: {0}. Die Aufhebung gilt nur für diese Fassung und steht dauerhaft "
                "mit Ihrer Funktion im Protokoll."
            ).format(spoken(check.text)),
            "danger",
        )

    def _decline_words(self, page: ReviewPage, check: CheckRow) -> Wording:
        return Wording(
            self.tr("Ausnahme ablehnen"),
            self.tr("Ausnahme für Fassung {0} ablehnen").format(page.shown.label),
            self.tr("Ausnahme ablehnen"),
            "shield-lock",
            self.tr("Begründung"),
            self._wordings.reason_min,
            self.tr(
                "Gesperrt: {0}. {1} hat um die Ausnahme gebeten: „{2}“. Die Sperre bleibt, Ihre "
                "Begründung steht bei der Prüfung."
            ).format(spoken(check.text), check.exception_by, check.exception_reason),
        )

    def _on_decided(self, reason: str) -> None:
        if self._asked is None:
            return
        page, check, act = self._asked
        draft, digest = page.draft, page.shown.digest
        self._runner.command(
            partial(_write, act, (draft, check.rule, check.place, reason, digest)),
            refused=self._on_refused,
        )

    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(error)

    def _on_closed(self) -> None:
        self.dialog = None


def _write(act: str, what: tuple[str, str, str, str, str], store: Store) -> Changes:
    door = store.checks
    write = {"ask": door.ask, "lift": door.lift, "decline": door.decline}[act]
    return write(*what)
