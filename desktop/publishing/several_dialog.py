"""Which drafts go into one package."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from db.rows.publishing import PublishRow
from desktop.publishing.words import PublishWords
from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH, HEIGHT = 560, 320


class SeveralDialog(FramedDialog):
    """Those of today are ticked.

    Signals:
        chosen: a tuple of drafts' ids, in the order of the list.
    """

    help_page = "17-publish"
    chosen = Signal(object)

    def __init__(
        self, rows: Sequence[PublishRow], words: PublishWords, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Paket aus mehreren Entwürfen")
        super().__init__(title, title, parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Entwürfe für das Paket"))
        self.list.setMinimumHeight(look().px(HEIGHT))
        for row in rows:
            self._add(row, words)
        self.list.setCurrentRow(0)
        self._error = text_label(self.tr("Wählen Sie mindestens einen Entwurf."), "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._error)
        self.add_cancel()
        self.save = self.add_button(self.tr("Paket speichern …"), "primary")
        self.save.clicked.connect(self._on_save)
        self.list.setFocus()
        self.fit(WIDTH)

    def _add(self, row: PublishRow, words: PublishWords) -> None:
        parts = (row.title, row.house, words.when(row))
        item = QListWidgetItem(" · ".join(part for part in parts if part))
        item.setData(Qt.ItemDataRole.UserRole, row.draft)
        ticked = Qt.CheckState.Checked if row.group == "today" else Qt.CheckState.Unchecked
        item.setCheckState(ticked)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.row(row))
        self.list.addItem(item)

    def _on_save(self) -> None:
        items = [self.list.item(number) for number in range(self.list.count())]
        found = tuple(
            str(one.data(Qt.ItemDataRole.UserRole))
            for one in items
            if one.checkState() == Qt.CheckState.Checked
        )
        self._error.setVisible(not found)
        if found:
            self.accept()
            self.chosen.emit(found)
        else:
            self.list.setFocus()
            self.grow()
