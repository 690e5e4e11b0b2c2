"""The words with which houses are asked, one after the other: to copy or to print."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, LINES = 620, 12


class TextsDialog(FramedDialog):
    """Shows one text a house; printing takes all of them, each on its own page."""

    def __init__(self, texts: dict[str, str], parent: QWidget) -> None:
        title = self.tr("Text für die Häuser")
        super().__init__(title, title, parent)
        self.set_subline(self.tr("Die Anfrage ist vermerkt. Bitte schicken Sie den Text selbst."))
        self._texts = texts
        self.house = QComboBox()
        self.house.setAccessibleName(self.tr("Haus"))
        self.house.addItems(list(texts))
        self.house.currentTextChanged.connect(self._on_house)
        self.house.setVisible(len(texts) > 1)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(title)
        self.words.setMinimumHeight(self.words.fontMetrics().lineSpacing() * LINES)
        self._told = text_label("", "muted")
        for part in (self.house, self.words, self._told):
            self.body.addWidget(part)
        self.add_cancel(self.tr("Schließen"))
        self.printed = self.add_button(self.tr("Drucken …"))
        self.printed.clicked.connect(self._on_print)
        self.copy = self.add_button(self.tr("Text kopieren"), "primary")
        self.copy.clicked.connect(self._on_copy)
        self._on_house(self.house.currentText())
        self.fit(WIDTH)

    def _on_house(self, house: str) -> None:
        self.words.setPlainText(self._texts[house])
        self._told.setText("")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._told.setText(self.tr("Text kopiert: {0}").format(self.house.currentText()))

    def _on_print(self) -> None:
        # Printing is rare, and its module loads the printing system.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            self.document().print_(printer)

    def document(self) -> QTextDocument:
        """Return all texts, each on its own page."""
        document = QTextDocument()
        document.setHtml("".join(map(_page, range(len(self._texts)), self._texts.values())))
        return document


def _page(number: int, text: str) -> str:
    anew = " page-break-before: always;" if number else ""
    return f'<pre style="white-space: pre-wrap;{anew}">{escape(text, quote=False)}</pre>'
