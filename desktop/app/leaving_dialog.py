"""What is asked before somebody leaves with approvals that are not signed yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from db.rows import PendingRow
from desktop.theme.states import act_word
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label


class LeavingDialog(FramedDialog):
    """Two ways on and one back; nothing is signed or dropped unasked."""

    help_page = "3-decide"
    sign_chosen = Signal()
    drop_chosen = Signal()

    def __init__(self, rows: Sequence[PendingRow], parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("LeavingDialog", "Noch nicht gezeichnet"),
            translate("LeavingDialog", "Sie haben noch nicht alles gezeichnet"),
            parent,
        )
        for row in rows:
            self.body.addWidget(text_label(pending_words(row), "body", wrap=True))
        self.add_cancel()
        drop = self.add_button(self.tr("Zurücknehmen"))
        sign = self.add_button(self.tr("Jetzt zeichnen"), "primary")
        drop.clicked.connect(self._on_drop)
        sign.clicked.connect(self._on_sign)

    def _on_drop(self) -> None:
        self.drop_chosen.emit()
        self.accept()

    def _on_sign(self) -> None:
        self.sign_chosen.emit()
        self.accept()


def pending_words(row: PendingRow) -> str:
    """Return ``Freigeben: Waldarbeit mit Weitblick, Fassung 3``."""
    revision = QCoreApplication.translate("LeavingDialog", "Fassung {0}").format(row.revision)
    return f"{act_word(row.verdict)}: {row.title}, {revision}"
