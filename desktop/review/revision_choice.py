"""The choice of the revision that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from db.rows import RevisionRow
from desktop.i18n import dates
from desktop.widgets.entry_menu import Entry, EntryMenu
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role


class RevisionChoice(MenuButton):
    """Reads „Fassung 3 von 3“; its menu names time and author of each."""

    revision_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._menu = EntryMenu(self)
        self._menu.entry_chosen.connect(self.revision_chosen)
        self.setMenu(self._menu)
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
        entries = []
        for row in reversed(revisions):
            mark = "check" if row.digest == shown.digest else "versions"
            named = self.tr("Fassung {0}").format(row.label)
            text = f"{named} · {dates.moment(row.at, now)} · {row.by}"
            entries.append(Entry(mark, text, row.digest))
        self._menu.show_entries(entries)

    def set_short(self, short: bool) -> None:
        """Leave the number of revisions out where there is little room."""
        self._short = short
        self.setText(self._texts[short])
