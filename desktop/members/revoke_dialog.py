"""Cutting a member or a lost device, with what stops counting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db.rows.people import PersonPage, PositionRow
from desktop.members.act_dialog import ActDialog
from desktop.members.upto_box import NOW, UptoBox
from desktop.members.wishes import RevokeWish
from desktop.widgets.card import CardFace
from desktop.widgets.radio_card import RadioCard
from desktop.widgets.roles import text_label

Positions = Mapping[str, Sequence[PositionRow]]


class RevokeDialog(ActDialog):
    """Lost: only this device, the others go on. Cut: the member with everything it has."""

    def __init__(
        self, page: PersonPage, positions: Positions, lost: str, parent: QWidget | None = None
    ) -> None:
        """Take the member, the newest entries by device, and the device that was lost or ""."""
        super().__init__(page.row.title, parent)
        self._member = page.row.member
        self._keys = [one for one in page.keys if one.feed in positions]
        self.set_subline(page.row.unit_name)
        self._lost = RadioCard(
            CardFace(
                self.tr("Ein Gerät ist verloren"),
                self.tr("Nur dieses zählt nicht mehr, die übrigen gelten weiter."),
            )
        )
        self._gone = RadioCard(
            CardFace(
                self.tr("Das Mitglied scheidet aus"),
                self.tr("Kein Gerät zählt mehr, auch kein noch unbekanntes."),
            )
        )
        self.boxes = [UptoBox(key, positions[key.feed]) for key in self._keys]
        self._labels = [text_label(key.name, "field", wrap=True) for key in self._keys]
        self._feed = lost or (self._keys[0].feed if self._keys else "")
        self._lay_out(lost)
        self.finish(self.tr("Sperren"), self._act())

    def _lay_out(self, lost: str) -> None:
        for card in (self._gone, self._lost):
            self.body.addWidget(card)
        (self._lost if lost else self._gone).setChecked(True)
        self._gone.toggled.connect(self._on_changed)
        for label, box in zip(self._labels, self.boxes, strict=True):
            label.setBuddy(box)
            box.activated.connect(self._on_changed)
            self.body.addWidget(label)
            self.body.addWidget(box)
        hint = self.tr(
            "Wählen Sie einen älteren Eintrag nur, wenn das Gerät schon vorher in fremder Hand "
            "war. Eine Sperre lässt sich nicht zurücknehmen; einzelne Spannen lassen sich wieder "
            "zulassen."
        )
        self.body.addWidget(text_label(hint, "muted", wrap=True))
        self._show_boxes()

    def _show_boxes(self) -> None:
        for label, box in zip(self._labels, self.boxes, strict=True):
            shown = self._gone.isChecked() or box.feed == self._feed
            label.setVisible(shown)
            box.setVisible(shown)

    def _act(self) -> str:
        gone = self._gone.isChecked()
        return self.tr("Mitglied sperren") if gone else self.tr("Gerät sperren")

    def choose(self, *, lost: bool) -> None:
        """Choose one of the two ways, as if a person did."""
        (self._lost if lost else self._gone).setChecked(True)

    @override
    def wish(self) -> RevokeWish:
        lost = self._lost.isChecked()
        named = [one for one in self.boxes if not lost or one.feed == self._feed]
        upto = {one.feed: one.upto() for one in named if one.upto() != NOW}
        return RevokeWish(self._member, (self._feed,) if lost else (), upto)

    def _on_changed(self) -> None:
        self._show_boxes()
        self.sign.setText(self._act())
        self.try_again()
