"""The second admin looks at a cut that reaches back, and agrees."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db.rows.people import DeedRow, PersonPage
from desktop.i18n import dates
from desktop.members.act_dialog import ActDialog
from desktop.members.wishes import AgreeWish
from desktop.members.words import MemberWords
from desktop.widgets.roles import text_label


class AgreeDialog(ActDialog):
    """Says whose cut it is, and what its rest would take away."""

    def __init__(
        self, page: PersonPage, deed: DeedRow, words: MemberWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(page.row.title, parent)
        self._cut = deed.entry
        self.set_subline(f"{words.deed(deed)} {dates.planned(deed.at)}")
        told = self.tr(
            "Das kann nur eine Administration bestätigen, die weder gesperrt wird noch unter dem "
            "gesperrten Mitglied steht. Fragen Sie die erste, warum sie so weit zurückgeht."
        )
        self.body.addWidget(text_label(told, "body", wrap=True))
        self.finish(self.tr("Rückwirkende Sperre"), self.tr("Rückwirkung bestätigen"))

    @override
    def wish(self) -> AgreeWish:
        return AgreeWish(self._cut)
