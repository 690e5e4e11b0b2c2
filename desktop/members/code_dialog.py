"""Shows a short code once, to be read out."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from db.rows import CodeRow
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH = 480


class CodeDialog(FramedDialog):
    """Code and address; both can be selected and copied."""

    def __init__(self, row: CodeRow, parent: QWidget | None = None) -> None:
        super().__init__("", row.title, parent)
        self.setWindowTitle(self.tr("Einladung als Code"))
        until = dates.planned(row.until)
        self.set_subline(self.tr("Gilt bis {0} und nur einmal.").format(until))
        self.code, address = self._shown(row.code), self._shown(row.address)
        self.code.setFont(look().font("section"))
        for words, field in (
            (self.tr("Code"), self.code),
            (self.tr("Ablage oder Server"), address),
        ):
            field.setAccessibleName(words)
            self.body.addWidget(text_label(words, "field"))
            self.body.addWidget(field)
        hint = self.tr(
            "Lesen Sie beides am Telefon vor. Der Code steht nur hier; Umlauf behält ihn nicht. "
            "Danach meldet sich das Gerät, und Sie vergleichen die sechs Wörter."
        )
        self.body.addWidget(text_label(hint, "body", wrap=True))
        self.add_left(self.tr("Code kopieren")).clicked.connect(self._on_copy)
        self.add_button(self.tr("Fertig"), "primary").clicked.connect(self.accept)
        self.code.setFocus()
        self.fit(WIDTH)

    def _shown(self, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setReadOnly(True)
        return field

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())
