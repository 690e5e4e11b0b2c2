"""The dialog for a new key: after a restore, a copy, or on a new computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.first_start.invitation_field import InvitationField
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH = 520


class RenewalDialog(FramedDialog):
    """Says what happens and asks for the invitation of a further device.

    Signals:
        renewal_wanted: path of the file, and the code; one of them is "".
    """

    help_page = "16-spaces"
    renewal_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Neuer Schlüssel"), self.tr("Mit einem neuen Schlüssel weitermachen"), parent
        )
        self.set_subline(
            self.tr(
                "Nötig nach einer Wiederherstellung oder Kopie, wenn auch der Abgleich nicht "
                "zurückbringt, was dieses Gerät zuletzt gezeichnet hatte, und wenn der Schlüssel "
                "verloren ist. Ihr Mitglied, Ihre Stelle und alles Gezeichnete bleiben."
            )
        )
        for step in self._steps():
            self.body.addWidget(text_label(step, wrap=True))
        self._field = InvitationField()
        self._problem = text_label("", "bad", wrap=True)
        self._problem.hide()
        self.body.addWidget(self._field)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self.add_cancel()
        self._go = self.add_button(self.tr("Neuen Schlüssel anlegen"), "primary")
        self._go.clicked.connect(self._on_go)
        self._field.setFocus()
        self.fit(WIDTH)

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("1. Bitten Sie die Verwaltung des Raums um eine Einladung für Ihr Gerät."),
            self.tr("2. Öffnen Sie hier die Datei oder geben Sie den Code ein."),
            self.tr(
                "3. Lesen Sie sechs Wörter am Telefon vor. Bis zur Bestätigung lesen Sie nur."
            ),
        )

    def problem(self) -> str:
        """Return what is said to be in the way."""
        return self._problem.text()

    def show_problem(self, words: str) -> None:
        """Say what is in the way, and let the person try again."""
        self._go.setEnabled(True)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._field.setFocus()
        self.fit(WIDTH)

    def _on_go(self) -> None:
        if not self._field.complete():
            self.show_problem(
                self.tr("Hier fehlt die Einladung: eine Datei oder ein ganzer Code.")
            )
            return
        self._go.setEnabled(False)
        code = self._field.code()
        self.renewal_wanted.emit("" if code else str(self._field.file()), code)
