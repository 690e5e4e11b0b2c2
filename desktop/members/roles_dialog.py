"""Giving a member other roles; taking one away is a cut and shows what it costs."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from db.rows.people import PersonPage
from desktop.members.act_dialog import ActDialog
from desktop.members.revoke_dialog import Positions
from desktop.members.upto_box import NOW, UptoBox
from desktop.members.wishes import RolesWish
from desktop.members.words import ROLES, MemberWords
from desktop.widgets.roles import text_label


class RolesDialog(ActDialog):
    """A box for each role; below, up to where each device keeps what is taken away."""

    def __init__(
        self,
        page: PersonPage,
        positions: Positions,
        words: MemberWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(page.row.title, parent)
        self._row = page.row
        self.set_subline(page.row.unit_name)
        self.roles: dict[str, QCheckBox] = {}
        for code in ROLES:
            box = QCheckBox(f"{words.role(code)}: {words.may(code)}")
            box.setChecked(code in page.row.roles)
            box.toggled.connect(self._on_changed)
            self.roles[code] = box
            self.body.addWidget(box)
        self.boxes = [
            UptoBox(key, positions[key.feed]) for key in page.keys if key.feed in positions
        ]
        told = self.tr("Was bisher geschah, zählt mit den alten Rollen weiter, je Gerät:")
        self._told = text_label(told, "field", wrap=True)
        self.body.addWidget(self._told)
        for upto in self.boxes:
            upto.activated.connect(self._on_changed)
            self.body.addWidget(upto)
        self._show_boxes()
        self.finish(self.tr("Rollen"), self.tr("Rollen setzen"))

    def chosen(self) -> tuple[str, ...]:
        """Return the roles ticked."""
        return tuple(code for code, box in self.roles.items() if box.isChecked())

    def _show_boxes(self) -> None:
        takes = bool(set(self._row.roles) - set(self.chosen()))
        self._told.setVisible(takes)
        for box in self.boxes:
            box.setVisible(takes)

    @override
    def wish(self) -> RolesWish:
        upto = {
            one.feed: one.upto()
            for one in self.boxes
            if one.isVisibleTo(self) and one.upto() != NOW
        }
        return RolesWish(self._row.member, self.chosen(), upto)

    @override
    def try_again(self) -> None:
        if set(self.chosen()) == set(self._row.roles):
            self._pause.stop()
            self.show_refusal(self.tr("Das sind die Rollen, die das Mitglied schon hat."))
            return
        super().try_again()

    def _on_changed(self) -> None:
        self._show_boxes()
        self.try_again()
