"""The dialog for a passphrase, where this computer has no keyring for the key."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import set_role, text_label

LEAST = 12


class PassphraseDialog(FramedDialog):
    """Asks twice for a new passphrase, once for one that exists.

    One that exists stays on the screen until somebody tried it: `accept` or `show_problem`.

    Signals:
        given: the passphrase.
    """

    help_page = "16-spaces"
    given = Signal(str)

    def __init__(self, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Passphrase"), self.tr("Passphrase für Ihren Schlüssel"), parent)
        self._new = new
        self.set_subline(_reason() if new else _what_for())
        name = self.tr("Passphrase (mindestens 12 Zeichen)") if new else self.tr("Passphrase")
        self._first = self._field(name)
        self._second = self._field(self.tr("Noch einmal")) if new else self._first
        self._problem = text_label("", "bad", wrap=True)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self.add_cancel()
        words = self.tr("Passphrase festlegen") if new else self.tr("Schlüssel öffnen")
        self.add_button(words, "primary").clicked.connect(self._on_given)
        self.fit(440)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_labelled(name, field)
        return field

    def problem(self) -> str:
        """Return what is wrong with what was typed, "" = nothing."""
        if self._new and len(self._first.text()) < LEAST:
            return self.tr("Bitte nehmen Sie mindestens 12 Zeichen.")
        if self._first.text() != self._second.text():
            return self.tr("Die beiden Eingaben sind verschieden.")
        return "" if self._first.text() else self.tr("Bitte geben Sie die Passphrase ein.")

    def _on_given(self) -> None:
        problem = self.problem()
        self.show_problem(problem)
        if problem:
            return
        self.given.emit(self._first.text())
        if self._new:
            self.accept()

    def show_problem(self, problem: str) -> None:
        """Say at the field what is wrong, and go there; "" = nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        set_role(self._first, "", invalid="true" if problem else "false")
        if problem:
            self._first.setFocus()
            self._first.selectAll()
            self.fit(440)


def _reason() -> str:
    return QCoreApplication.translate(
        "PassphraseDialog",
        "Dieser Computer hat keinen Schlüsselbund. Der Schlüssel liegt deshalb in einer "
        "Datei, die nur Ihre Passphrase öffnet. Umlauf kann sie nicht wiederherstellen.",
    )


def _what_for() -> str:
    return QCoreApplication.translate(
        "PassphraseDialog",
        "Mit ihr zeichnen Sie. Ohne sie können Sie alles lesen, aber nichts entscheiden. "
        "Umlauf speichert sie nicht.",
    )
