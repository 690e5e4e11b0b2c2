"""The words of one medium: alternative text, source, licence, who is to be seen and heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from db.rows.consents import ConsentRow
from desktop.editor.content import EditedMedium
from desktop.i18n import dates
from desktop.media.consent_picker import ConsentPicker
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

LICENCES = ("Eigenes Werk", "CC0 1.0", "CC BY 4.0", "CC BY-SA 4.0")


class MediaForm(QWidget):
    """Setters in, signals out.

    Attributes:
        kind: MIME type of the medium shown, "" = none was.

    Signals:
        changed: ask `edited`.
        entry_requested: a new entry of the register is wanted.
    """

    changed = Signal()
    entry_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling, self._limit, self.kind = False, 0, ""
        self.alt = GrowingEdit(self.tr("Alternativtext"), least=2, most=5)
        self._new = text_label(
            self.tr("Neue Datei: Bitte prüfen Sie, ob diese Angaben noch stimmen."),
            "warn",
            wrap=True,
        )
        self.alt.setPlaceholderText(
            self.tr("Was ist zu sehen? Zum Beispiel: Ein Weg führt durch dichten Wald.")
        )
        self._sign, self._count = Symbol("alert-triangle", "warn", 16), text_label("", "muted")
        self.credit, self.licence = QLineEdit(), QComboBox()
        self.music, self.consent = QLineEdit(), QLineEdit()
        self.picker = ConsentPicker()
        self._music_label, self._consent_label = self._label(""), self._label("")
        self._lay_out()
        let_wheel_pass(self)
        self.alt.textChanged.connect(self._on_changed)
        for line in (self.credit, self.music, self.consent):
            line.textChanged.connect(self._on_changed)
        self.licence.currentTextChanged.connect(self._on_changed)
        self.picker.changed.connect(self._on_changed)
        self.picker.entry_requested.connect(self.entry_requested)

    def _label(self, words: str) -> QLabel:
        return text_label(words, "field", wrap=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._new)
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Alternativtext"), "field"), 1)
        head.addWidget(self._sign)
        head.addWidget(self._count)
        column.addLayout(head)
        column.addWidget(self.alt)
        pair = QHBoxLayout()
        pair.setSpacing(8)
        self.licence.setEditable(True)
        self.licence.addItems(LICENCES)
        self.licence.setMinimumContentsLength(6)
        self.licence.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for words, field in (
            (self.tr("Bildnachweis"), self.credit),
            (self.tr("Lizenz"), self.licence),
        ):
            part = QVBoxLayout()
            part.setSpacing(6)
            field.setAccessibleName(words)
            part.addWidget(self._label(words))
            part.addWidget(field)
            pair.addLayout(part, 1)
        written = self.licence.lineEdit()
        if written is not None:
            written.setAccessibleName(self.licence.accessibleName())
        column.addLayout(pair)
        self._add(column, self._music_label, self.tr("Musik und Rechte daran"), self.music)
        people = self.tr("Erkennbare Personen und Einwilligung")
        column.addWidget(self._label(people))
        column.addWidget(self.picker)
        self._add(column, self._consent_label, self.tr("Vermerk zur Einwilligung"), self.consent)
        column.addStretch(1)
        self.music.setPlaceholderText(self.tr("zum Beispiel: ohne Musik"))

    def _add(self, column: QVBoxLayout, label: QLabel, words: str, field: QLineEdit) -> None:
        label.setText(words)
        field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)

    def show_limit(self, limit: int) -> None:
        """Take how long an alternative text may be, 0 = no channel says."""
        self._limit = limit
        self._show_count()

    def show_medium(self, medium: EditedMedium) -> None:
        """Fill the fields; no signal."""
        self._filling, self.kind = True, medium.type
        self.alt.setPlainText(medium.alt_text)
        self.credit.setText(medium.credit)
        self.licence.setCurrentText(medium.licence)
        self.music.setText(medium.music)
        self.consent.setText(medium.consent)
        self.picker.show_medium(medium.people, medium.consents)
        words = (medium.alt_text, medium.credit, medium.licence, medium.consent, medium.people)
        self._new.setVisible(medium.replaces and any(words))
        heard = medium.type.startswith("video/") or bool(medium.music)
        for widget in (self._music_label, self.music):
            widget.setVisible(heard)
        for widget in (self._consent_label, self.consent):
            widget.setVisible(bool(medium.consent))
        self._filling = False
        self._show_count()

    def show_consents(self, rows: Sequence[ConsentRow]) -> None:
        """Offer the entries of the register."""
        self.picker.show_choices(rows)

    def edited(self, medium: EditedMedium) -> EditedMedium:
        """Return a medium with the words as they stand."""
        return replace(
            medium,
            alt_text=self.alt.text(),
            credit=self.credit.text().strip(),
            licence=self.licence.currentText().strip(),
            consent=self.consent.text().strip(),
            music=self.music.text().strip(),
            people=self.picker.people(),
            consents=self.picker.consents(),
        )

    def _show_count(self) -> None:
        count = len(self.alt.text())
        over = bool(self._limit) and count > self._limit
        length = dates.number(count)
        words = f"{length} / {dates.number(self._limit)}" if self._limit else length
        # A description of a film or a document is welcome; only a picture's is asked for.
        asked = self.kind.startswith("image/")
        missing = self.tr("fehlt  {0}") if asked else self.tr("freiwillig  {0}")
        self._count.setText(words if count else missing.format(words))
        absent, tone = ("alert-triangle", "warn") if asked else ("minus", "muted")
        set_role(self._count, "bad" if over else "muted" if count else tone)
        self._sign.set_symbol(
            "alert-circle" if over else "check" if count else absent,
            "bad" if over else "ok" if count else "warn" if asked else "neu",
        )
        self.alt.setAccessibleDescription(self._count.text())

    def _on_changed(self) -> None:
        self._show_count()
        if not self._filling:
            self.changed.emit()
