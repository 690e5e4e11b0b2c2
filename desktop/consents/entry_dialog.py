"""Entering a consent or a licence, or changing one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from db.rows import HouseRow
from db.rows.consents import KINDS, ConsentInput, ConsentPage
from desktop.consents.channel_boxes import ChannelBoxes
from desktop.consents.date_field import DateField
from desktop.consents.files_field import FilesField
from desktop.consents.words import KIND_SIGNS, ConsentWords
from desktop.i18n import dates
from desktop.theme.icons import icon
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import text_label

WIDTH = 560


class EntryDialog(FramedDialog):
    """What is typed stays until the store took it.

    Signals:
        sent: a ``ConsentInput``.
    """

    sent = Signal(object)

    def __init__(
        self,
        words: ConsentWords,
        houses: Sequence[HouseRow],
        page: ConsentPage | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = "" if page is None else page.row.motif
        super().__init__(self._title(new=page is None), title or self._title(new=True), parent)
        self._words, self._page = words, page
        self.set_subline(
            self.tr("Nennen Sie das Motiv als Funktion. Namen stehen nur auf dem Scan.")
        )
        self._make_fields(houses)
        self._lay_fields()
        self.add_cancel()
        self.send = self.add_button(self._verb(), "primary")
        self.send.clicked.connect(self._on_send)
        if page is not None:
            self.fill(entered_of(page))
        self._on_kind()
        self.motif.setFocus()
        self.fit(WIDTH)

    def _title(self, *, new: bool) -> str:
        return self.tr("Nachweis eintragen") if new else self.tr("Nachweis bearbeiten")

    def _verb(self) -> str:
        return self.tr("Eintragen") if self._page is None else self.tr("Änderung eintragen")

    def _make_fields(self, houses: Sequence[HouseRow]) -> None:
        self.kind, self.motif = QComboBox(), QLineEdit()
        for code in KINDS:
            self.kind.addItem(icon(KIND_SIGNS[code]), self._words.kind(code), code)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.motif.setMaxLength(200)
        self.house, self.state = QComboBox(), QComboBox()
        self.house.addItem(self.tr("kein Haus"), "")
        for house in houses:
            self.house.addItem(f"{house.code} · {house.name}", house.code)
        self.state.addItem(self.tr("liegt vor"), "given")
        self.state.addItem(self.tr("ist angefragt"), "asked")
        self.state.currentIndexChanged.connect(self._on_kind)
        self.guardians = QComboBox()
        for number in range(3):
            self.guardians.addItem(
                self.tr("{0} von 2 haben unterschrieben").format(number), number
            )
        self.channels = ChannelBoxes()
        self.basis, self.note = QLineEdit(), GrowingEdit(self.tr("Bemerkung"), least=2)
        self.basis.setMaxLength(200)
        self.basis.setPlaceholderText(
            self.tr("zum Beispiel: volljährig · CC BY 4.0 · Eigenes Werk")
        )
        until, signed = self.tr("Gültig bis"), self.tr("Bogen vom")
        self.until = DateField(until, self.tr("unbefristet"))
        self.signed = DateField(signed, self.tr("ohne Bogen"))
        self.scans = FilesField(self.tr("Scan"), self.tr("PDF oder Bild wählen …"))
        self.media = FilesField(self.tr("Motive"), self.tr("Bild oder Video wählen …"))

    def _lay_fields(self) -> None:
        self._rows: dict[QWidget, QWidget] = {}
        for words, field in (
            (self.tr("Art"), self.kind),
            (self.tr("Motiv (Pflicht)"), self.motif),
            (self.tr("Haus"), self.house),
            (self.tr("Stand"), self.state),
            (self.tr("Sorgeberechtigte"), self.guardians),
            (self.tr("Kanäle"), self.channels),
            (self.tr("Gültig bis"), self.until),
            (self.tr("Grundlage"), self.basis),
            (self.tr("Bogen vom"), self.signed),
            (self.tr("Scan"), self.scans),
            (self.tr("Motive, die er deckt"), self.media),
            (self.tr("Bemerkung"), self.note),
        ):
            label = text_label(words, "field")
            if not field.accessibleName():
                field.setAccessibleName(words)
            self._rows[field] = label
            self.body.addWidget(label)
            self.body.addWidget(field)
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.insertWidget(self.body.indexOf(self.motif) + 1, self._error)

    def fill(self, entered: ConsentInput) -> None:
        """Show what was entered or typed before."""
        self.kind.setCurrentIndex(KINDS.index(entered.kind))
        self.motif.setText(entered.motif)
        self.house.setCurrentIndex(max(self.house.findData(entered.house), 0))
        self.state.setCurrentIndex(self.state.findData(entered.state))
        self.guardians.setCurrentIndex(entered.guardians)
        self.channels.show_codes(entered.channels)
        self.until.show_moment(entered.valid_until)
        self.signed.show_moment(entered.signed_at)
        self.basis.setText(entered.basis)
        self.note.setPlainText(entered.note)
        self.scans.show_kept(entered.scans)
        self.media.show_kept(entered.media)

    def _on_kind(self) -> None:
        minor, given = self.kind.currentData() == "minor", self.state.currentData() == "given"
        for field, shown in (
            (self.guardians, minor and given),
            (self.signed, given),
            (self.until, given),
        ):
            field.setVisible(shown)
            self._rows[field].setVisible(shown)

    def show_error(self, words: str) -> None:
        """Say what is wrong, at the field that is to be looked at first."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.motif.setAccessibleDescription(words)

    def _on_send(self) -> None:
        if not self.motif.text().strip():
            self.show_error(
                self.tr("Bitte nennen Sie das Motiv, zum Beispiel „Forstwirt mit Karte“.")
            )
            self.motif.setFocus()
            return
        self.sent.emit(self.entered())

    def entered(self) -> ConsentInput:
        """Return what stands in the fields."""
        row, given = self._page.row if self._page else None, self.state.currentData() == "given"
        return ConsentInput(
            str(self.kind.currentData()),
            self.motif.text().strip(),
            consent=row.id if row else "",
            house=str(self.house.currentData()),
            state=str(self.state.currentData()),
            channels=self.channels.codes(),
            valid_until=self.until.end_of_day() if given else 0,
            basis=self.basis.text().strip(),
            guardians=int(self.guardians.currentData()) if given else 0,
            signed_at=self.signed.noon() if given else 0,
            asked_at=0 if given else (row.asked_at if row else 0) or dates.now_ms(),
            scans=self.scans.files(),
            media=self.media.files(),
            note=self.note.text(),
        )


def entered_of(page: ConsentPage) -> ConsentInput:
    """Return an entry as it would be entered again."""
    row = page.row
    return ConsentInput(
        row.kind,
        row.motif,
        consent=row.id,
        house=row.house,
        state=row.state,
        channels=row.channels,
        valid_until=row.valid_until,
        basis=row.basis,
        guardians=row.guardians,
        signed_at=row.signed_at,
        asked_at=row.asked_at,
        scans=tuple(one.digest for one in page.scans),
        media=page.media,
        note=page.note,
    )
