"""The choice of the revision that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.rows import RevisionRow
from desktop.i18n import dates
from desktop.theme.icons import icon
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role


class RevisionChoice(MenuButton):
    """Reads „Fassung 3 von 3“; its menu names time and author of each."""

    revision_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMenu(QMenu(self))
        set_role(self, "boxed", weight="strong")
        self._texts, self._short = ("", ""), False

    def show_revisions(
        self, revisions: Sequence[RevisionRow], shown: RevisionRow, now: int
    ) -> None:
        """Offer all revisions, the newest first."""
        words = self.tr("Fassung {0} von {1}").format(shown.label, len(revisions))
        self._texts = (words, self.tr("Fassung {0}").format(shown.label))
        self.set_short(self._short)
        self.setAccessibleName(words)
        menu = self.menu()
        menu.clear()
        for row in reversed(revisions):
            mark = "check" if row.digest == shown.digest else "versions"
            action = QAction(icon(mark), "", menu)
            named = self.tr("Fassung {0}").format(row.label)
            action.setText(f"{named} · {dates.moment(row.at, now)} · {row.by}")
            action.setData(row.digest)
            action.triggered.connect(self._on_chosen)
            menu.addAction(action)

    def set_short(self, short: bool) -> None:
        """Leave the number of revisions out where there is little room."""
        self._short = short
        self.setText(self._texts[short])

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.revision_chosen.emit(action.data())
