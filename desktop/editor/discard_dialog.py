"""Asks before what was typed is thrown away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label


class DiscardDialog(FramedDialog):
    """`discarded` follows the button."""

    discarded = Signal()

    def __init__(self, parent: QWidget | None = None, *, new: bool = False) -> None:
        """``new``: the draft was never written, so nothing of it is left."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("DiscardDialog", "Verwerfen"),
            translate("DiscardDialog", "Ihre Änderungen verwerfen"),
            parent,
        )
        kept = self.tr("Was Sie hier geschrieben haben, geht verloren. Der Entwurf bleibt.")
        lost = self.tr("Was Sie hier geschrieben haben, geht verloren. Es bleibt kein Entwurf.")
        words = lost if new else kept
        self.body.addWidget(text_label(words, "body", wrap=True))
        self.body.addStretch(1)
        self.add_cancel()
        button = self.add_button(self.tr("Änderungen verwerfen"), "danger")
        button.clicked.connect(self._on_discard)

    def _on_discard(self) -> None:
        self.discarded.emit()
        self.accept()
