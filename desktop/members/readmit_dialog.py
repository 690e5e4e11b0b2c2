"""Letting entries count again: a range after a cut, or one branch of a forked chain."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget
from typing_extensions import override

from db.rows.people import BranchRow, LateRow, PersonPage
from desktop.members.act_dialog import ActDialog
from desktop.members.wishes import ReadmitWish
from desktop.widgets.roles import text_label


class ReadmitDialog(ActDialog):
    """From one entry of a device to another; of a branch all of it."""

    def __init__(
        self,
        page: PersonPage,
        what: LateRow | BranchRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(page.row.title, parent)
        self._what = what
        self.set_subline(page.row.unit_name)
        self.first, self.last = self._number(what.first), self._number(what.last)
        row = QHBoxLayout()
        for label, box in ((self.tr("Von Nr."), self.first), (self.tr("bis Nr."), self.last)):
            box.setAccessibleName(label)
            box.setEnabled(isinstance(what, LateRow))
            box.valueChanged.connect(self._on_changed)
            row.addWidget(text_label(label, "field"))
            row.addWidget(box)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(text_label(self._about(), "body", wrap=True))
        self.finish(self.tr("Wieder zulassen"), self.tr("Wieder zählen lassen"))

    def _number(self, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(self._what.first, self._what.last)
        box.setValue(value)
        return box

    def _about(self) -> str:
        if isinstance(self._what, BranchRow):
            return self.tr(
                "Dieser Zweig zählt dann wieder, der andere bleibt sichtbar und zählt nicht. "
                "Wählen zwei Verwaltungen verschiedene Zweige, zählt keiner."
            )
        return self.tr(
            "Nehmen Sie nur, was sicher von diesem Mitglied stammt. Das Gerät selbst bleibt "
            "gesperrt."
        )

    @override
    def wish(self) -> ReadmitWish | None:
        if self.first.value() > self.last.value():
            return None
        head = self._what.head if isinstance(self._what, BranchRow) else ""
        return ReadmitWish(self._what.feed, self.first.value(), self.last.value(), head)

    def _on_changed(self) -> None:
        if self.wish() is None:
            self.show_refusal(self.tr("Die erste Nummer liegt hinter der letzten."))
        else:
            self.try_again()
