"""The dialog in which an administrator chooses how the space names a decision; others read it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from desktop.widgets.card import CardFace
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.roles import text_label

LONGEST_REASON = 500


class WordingDialog(FramedDialog):
    """Signals: ``chosen``: (``release`` or ``cosign``, least number of characters of a reason)."""

    help_page = "15-words"
    chosen = Signal(str, int)

    def __init__(
        self,
        wording: str,
        reason_min: int,
        *,
        may_set: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Wortwahl des Raums"), self.tr("Wie heißt eine Entscheidung?"), parent
        )
        self.set_subline(
            self.tr("Gilt für alle Mitglieder. Das Protokoll ändert sich nicht.")
            if may_set
            else self.tr("Einstellen kann das die Administration.")
        )
        release, cosign = self._faces()
        self._release, self._cosign = RadioCard(release), RadioCard(cosign)
        self._release.setChecked(wording == "release")
        self._cosign.setChecked(wording == "cosign")
        self._least = QSpinBox()
        self._least.setRange(0, LONGEST_REASON)
        self._least.setValue(reason_min)
        label = text_label(self.tr("Begründungen haben mindestens so viele Zeichen"), "field")
        label.setBuddy(self._least)
        self._least.setAccessibleName(label.text())
        for widget in (self._release, self._cosign, label, self._least):
            self.body.addWidget(widget)
            widget.setEnabled(may_set)
        self.body.addStretch(1)
        self.add_cancel("" if may_set else self.tr("Schließen"))
        if may_set:
            save = self.add_button(self.tr("Wortwahl speichern"), "primary")
            save.clicked.connect(self._on_save)
        self.fit(460)

    def _faces(self) -> tuple[CardFace, CardFace]:
        return (
            CardFace(
                self.tr("Freigabe"), self.tr("Freigeben, mit Auflage freigeben, zurückweisen")
            ),
            CardFace(
                self.tr("Mitzeichnung"),
                self.tr("Mitzeichnen, mit Maßgabe mitzeichnen, nicht mitzeichnen"),
            ),
        )

    def _on_save(self) -> None:
        self.chosen.emit("cosign" if self._cosign.isChecked() else "release", self._least.value())
        self.accept()
