"""Inviting somebody, or a further device of a member: by a short code or with a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QRadioButton, QWidget

from db.rows import UnitRow
from db.rows.people import PersonRow
from desktop.members.words import ROLES, MemberWords
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label
from desktop.widgets.segmented_control import SegmentedControl

WIDTH = 520
NEW, DEVICE = "new", "device"


@dataclass(frozen=True, slots=True)
class InviteWish:
    """Whom to invite: ``member`` for a device, else unit, roles and title.

    Attributes:
        file: to write, "" = by code.
        carrier: over which the invited person joins, "" = packets.
    """

    member: str
    unit: str
    roles: tuple[str, ...]
    title: str
    file: str
    carrier: str = ""


class InviteDialog(FramedDialog):
    """Asks for function and roles; never for a person's name.

    Signals:
        sent: an ``InviteWish``.
    """

    sent = Signal(object)

    def __init__(
        self,
        units: Sequence[UnitRow],
        people: Sequence[PersonRow],
        words: MemberWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", words.role("admin"), parent)
        self.setWindowTitle(self.tr("Einladen"))
        self.set_headline(self.tr("Wen möchten Sie einladen?"))
        choices = ((NEW, self.tr("Neues Mitglied")), (DEVICE, self.tr("Weiteres Gerät")))
        self.kind = SegmentedControl(self.tr("Was möchten Sie einladen?"), choices)
        self.kind.chosen.connect(self._on_kind)
        self.body.addWidget(self.kind)
        self.unit, self.title, self.member = QComboBox(), QLineEdit(), QComboBox()
        for unit in units:
            self.unit.addItem(f"{unit.house_code}, {unit.name}", unit.id)
        for person in people:
            self.member.addItem(person.title, person.member)
        self.title.setPlaceholderText(self.tr("Funktion, nie ein Name: Pressestelle, Vertretung"))
        self._labels = [
            self.add_labelled(self.tr("Stelle"), self.unit),
            self.add_labelled(self.tr("Funktion"), self.title),
        ]
        self._member_label = self.add_labelled(self.tr("Mitglied"), self.member)
        self._add_roles(words)
        self._add_way()
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_cancel()
        self.send = self.add_button(self.tr("Einladen"), "primary")
        self.send.clicked.connect(self._on_send)
        self._on_kind(NEW)
        self.title.setFocus()
        self.fit(WIDTH)

    def _add_roles(self, words: MemberWords) -> None:
        self._roles_label = text_label(self.tr("Rollen"), "field")
        self.body.addWidget(self._roles_label)
        self.roles: dict[str, QCheckBox] = {}
        for code in ROLES:
            box = QCheckBox(f"{words.role(code)}: {words.may(code)}")
            box.setChecked(code == "reviewer")
            self.roles[code] = box
            self.body.addWidget(box)

    def _add_way(self) -> None:
        self.body.addWidget(text_label(self.tr("Wie kommt die Einladung an?"), "field"))
        self.by_code = QRadioButton(
            self.tr("Als kurzer Code zum Vorlesen; er gilt eine Woche und nur einmal")
        )
        self.by_file = QRadioButton(self.tr("Als Datei, die Sie selbst weitergeben"))
        self.body.addWidget(self.by_code)
        self.body.addWidget(self.by_file)
        self.by_code.setChecked(True)
        self.carrier = QComboBox()
        self.carrier.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.add_labelled(self.tr("Worüber wird abgeglichen?"), self.carrier)

    def set_carriers(self, addresses: Sequence[str]) -> None:
        """Offer the carriers there are, the usual one first; a code only where there is any."""
        for address in addresses:
            self.carrier.addItem(address, address)
        self.carrier.addItem(self.tr("Ohne: nur mit Paketen von Hand"), "")
        self.by_code.setEnabled(bool(addresses))
        (self.by_code if addresses else self.by_file).setChecked(True)
        if not addresses:
            self.by_code.setToolTip(
                self.tr("Dafür braucht der Raum eine Ablage oder einen Server.")
            )

    def choose_member(self, member: str) -> None:
        """Begin with a further device of a member."""
        self.kind.choose(DEVICE)
        self.member.setCurrentIndex(max(self.member.findData(member), 0))
        self._on_kind(DEVICE)
        self.member.setFocus()

    def begin_move(self, before: PersonRow) -> None:
        """Begin with a function at another unit for who had this one."""
        self.setWindowTitle(self.tr("Stelle wechseln"))
        self.set_headline(self.tr("Wohin wechselt „{0}“?").format(before.title))
        self.set_subline(
            self.tr(
                "Eine Funktion gehört zu ihrer Stelle. Wer wechselt, bekommt an der neuen Stelle "
                "eine eigene; was bisher gezeichnet wurde, gilt weiter. Ist das neue Gerät "
                "bestätigt, laden Sie für die alte Funktion ein Gerät der Nachfolge ein oder "
                "sperren sie."
            )
        )
        self.kind.hide()
        if (place := self.unit.findData(before.unit)) >= 0:
            self.unit.removeItem(place)
        self.title.setText(before.title)
        for code, box in self.roles.items():
            box.setChecked(code in before.roles)
        self.fit(WIDTH)
        self.unit.setFocus()

    def show_error(self, words: str) -> None:
        """Say why it was refused."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.send.setEnabled(True)
        self.fit()

    def show_busy(self) -> None:
        """A code is being laid down; that takes a round with the carrier."""
        self.send.setEnabled(False)

    def _on_kind(self, key: str) -> None:
        new = key == NEW
        for part in (*self._labels, self.unit, self.title, self._roles_label):
            part.setVisible(new)
        for box in self.roles.values():
            box.setVisible(new)
        for part in (self._member_label, self.member):
            part.setVisible(not new)
        self.fit(WIDTH)

    def _on_send(self) -> None:
        if problem := self._problem():
            self.show_error(problem)
            return
        self.show_error("")
        file = ""
        if self.by_file.isChecked():
            file, _ = QFileDialog.getSaveFileName(
                self,
                self.tr("Einladungsdatei speichern"),
                self.tr("Einladung.umlauf-einladung"),
            )
            if not file:
                return
        self.sent.emit(self.wish(file))

    def wish(self, file: str) -> InviteWish:
        """Return what was entered; ``file``: where the invitation goes, "" = by code."""
        carrier = str(self.carrier.currentData())
        if self.kind.key == DEVICE:
            return InviteWish(str(self.member.currentData()), "", (), "", file, carrier)
        roles = tuple(code for code, box in self.roles.items() if box.isChecked())
        title = self.title.text().strip()
        return InviteWish("", str(self.unit.currentData()), roles, title, file, carrier)

    def _problem(self) -> str:
        if self.by_code.isChecked() and not self.carrier.currentData():
            return self.tr("Ein Code liegt auf einer Ablage oder einem Server. Bitte wählen Sie.")
        if self.kind.key == DEVICE:
            return ""
        if not self.title.text().strip():
            return self.tr("Bitte nennen Sie die Funktion.")
        if not any(box.isChecked() for box in self.roles.values()):
            return self.tr("Bitte wählen Sie mindestens eine Rolle.")
        return ""
