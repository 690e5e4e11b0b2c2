"""The choice of one of the two revisions that are compared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.rows import RevisionRow
from db.rows.compare import ComparePage
from desktop.compare.words import CompareWords
from desktop.theme.icons import icon
from desktop.theme.states import verdict_face
from desktop.widgets.menu_button import MenuButton


class RevisionBox(MenuButton):
    """Reads „Fassung 2  Fr 13.11., 10:12 – Ihre Freigabe“; its menu has every revision."""

    revision_chosen = Signal(str)

    def __init__(self, words: CompareWords) -> None:
        super().__init__()
        self.setMenu(QMenu(self))
        self._words, self._texts, self._short = words, ("", ""), False

    def show_choice(self, page: ComparePage, row: RevisionRow, name: str) -> None:
        """Show which revision is chosen; ``name``: what this choice is for."""
        label = self.tr("Fassung {0}").format(row.label)
        says = self._words.revision(row, page)
        self._texts = (f"{label}  {says}", label)
        self.set_short(self._short)
        voted = page.vote is not None and page.vote.digest == row.digest
        face = verdict_face(page.vote.verdict) if voted and page.vote else None
        self.setIcon(icon(face.icon if face and face.icon else "versions", "text2"))
        self.setAccessibleName(f"{name}: {label}, {says}")
        self.setToolTip(f"{name}: {label}, {says}")
        menu = self.menu()
        menu.clear()
        for one in reversed(page.new.revisions):
            action = QAction(icon("check" if one.digest == row.digest else "versions"), "", menu)
            named = self.tr("Fassung {0}").format(one.label)
            action.setText(f"{named}  {self._words.revision(one, page)} · {one.by}")
            action.setData(one.digest)
            action.triggered.connect(self._on_chosen)
            menu.addAction(action)

    def set_short(self, short: bool) -> None:
        """Leave everything but the number out where there is little room."""
        self._short = short
        self.setText(self._texts[short])

    def long_width(self) -> int:
        """Return how wide the choice is with all its words."""
        return self.sizeHint().width() + (
            self.fontMetrics().horizontalAdvance(self._texts[0])
            - self.fontMetrics().horizontalAdvance(self.text())
        )

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.revision_chosen.emit(action.data())
