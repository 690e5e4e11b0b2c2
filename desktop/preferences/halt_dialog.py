"""The dialog that begins a crisis stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.widgets.framed_dialog import FramedDialog

WIDTH = 520
LONGEST = 60
HOURS = (24, 48, 72, 168)
USUAL = 1


class HaltDialog(FramedDialog):
    """Signals: ``wanted``: occasion and hours."""

    wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Krisenstopp"), self.tr("Ab jetzt ruhen alle Freigaben."), parent)
        self.set_subline(
            self.tr(
                "Vorlegen, mitzeichnen, zurückweisen und anmerken gehen weiter. Alle sehen den "
                "Anlass. Der Stopp endet von selbst oder wenn Sie ihn aufheben."
            )
        )
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("Unwetterlage, Trauerfall, Anschlag"))
        self.hours = QComboBox()
        for hours, words in zip(HOURS, self._spans(), strict=True):
            self.hours.addItem(words, hours)
        self.hours.setCurrentIndex(USUAL)
        for words, field in ((self.tr("Anlass"), self.name), (self.tr("Dauer"), self.hours)):
            self.add_labelled(words, field)
        self.body.addStretch(1)
        self.add_cancel()
        self.begin = self.add_button(self.tr("Freigaben anhalten"), "danger")
        self.begin.setEnabled(False)
        self.begin.clicked.connect(self._on_begin)
        self.name.textChanged.connect(self._on_typed)
        self.fit(WIDTH)
        self.name.setFocus()

    def _spans(self) -> tuple[str, ...]:
        return self.tr("1 Tag"), self.tr("2 Tage"), self.tr("3 Tage"), self.tr("1 Woche")

    def _on_typed(self, words: str) -> None:
        self.begin.setEnabled(bool(words.strip()))

    def _on_begin(self) -> None:
        self.wanted.emit(self.name.text(), int(self.hours.currentData()))
        self.accept()
