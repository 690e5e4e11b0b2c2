"""Working off what follows from the end of a consent: one after the other, with what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from db.rows.consents import ConsentPage, FollowRow
from desktop.consents.words import ConsentWords
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH = 560


class FollowDialog(FramedDialog):
    """Only what is still open; a tick says that a person did it.

    Signals:
        sent: a tuple of (code, draft).
    """

    sent = Signal(object)

    def __init__(
        self, page: ConsentPage, words: ConsentWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Folgen abarbeiten"), page.row.motif, parent)
        self.set_subline(words.headline(page.row).word)
        self._boxes: list[tuple[FollowRow, QCheckBox]] = []
        for row in page.follow:
            if not row.done:
                self._add(row, words)
        self.add_cancel()
        button = self.add_button(self.tr("Erledigtes abhaken"), "primary")
        button.clicked.connect(self._on_send)
        self.fit(WIDTH)

    def _add(self, row: FollowRow, words: ConsentWords) -> None:
        head, below = words.follow(row)
        box = QCheckBox(head)
        box.setAccessibleDescription(self._advice(row.what))
        self._boxes.append((row, box))
        self.body.addWidget(box)
        for text, role in ((below, "muted"), (self._advice(row.what), "body")):
            label = text_label(text, role, wrap=True)
            label.setContentsMargins(26, 0, 0, 4 if role == "body" else 0)
            self.body.addWidget(label)

    def _advice(self, what: str) -> str:
        return {
            "release": self.tr(
                "Öffnen Sie den Entwurf und widerrufen Sie die Freigabe, bevor er erscheint."
            ),
            "unpublish": self.tr(
                "Nehmen Sie die Beiträge auf den Kanälen von Hand offline. Umlauf ruft keine "
                "Adresse auf."
            ),
            "media": self.tr(
                "Nehmen Sie die Dateien aus Bildarchiv und Ordnern. Im Raum bleiben sie, bis sie "
                "dort gelöscht werden."
            ),
            "confirm": self.tr("Bestätigen Sie der Dienststelle den Eingang des Widerrufs."),
            "renew": self.tr("Holen Sie einen neuen Bogen ein und tragen Sie ihn ein."),
        }.get(what, "")

    def _on_send(self) -> None:
        done = tuple(
            (row.what, row.concerned.draft if row.concerned else "")
            for row, box in self._boxes
            if box.isChecked()
        )
        self.sent.emit(done)
        self.accept()
