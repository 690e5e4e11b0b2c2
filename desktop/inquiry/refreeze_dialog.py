"""Which figures a new state would change, before anything is frozen anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget, QWidget

from db.rows.cases import ChangedFigure
from desktop.i18n import dates
from desktop.inquiry.words import InquiryWords
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, LINES = 520, 9


class RefreezeDialog(FramedDialog):
    """Accepted = freeze anew."""

    def __init__(
        self, changes: Sequence[ChangedFigure], newer: int, words: InquiryWords, parent: QWidget
    ) -> None:
        title = self.tr("Neu einfrieren")
        super().__init__(title, title, parent)
        one = self.tr("1 Eintrag ist seitdem dazugekommen.")
        many = self.tr("{0} Einträge sind seitdem dazugekommen.")
        self.set_subline(one if newer == 1 else many.format(dates.number(newer)))
        if changes:
            count = self.tr("Diese Zahlen ändern sich ({0}):").format(dates.number(len(changes)))
            self.body.addWidget(text_label(count, "body"))
            self.list = QListWidget()
            self.list.setAccessibleName(self.tr("Zahlen, die sich ändern"))
            self.list.addItems([words.change(one) for one in changes])
            self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * LINES)
            self.body.addWidget(self.list)
        else:
            self.body.addWidget(text_label(self.tr("Keine Zahl ändert sich."), "body"))
        self.add_cancel(self.tr("Alten Stand behalten"))
        self.go = self.add_button(self.tr("Neu einfrieren"), "primary")
        self.go.clicked.connect(self.accept)
        self.fit(WIDTH)
