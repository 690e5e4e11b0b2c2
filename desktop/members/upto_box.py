"""Up to which of its entries a device counts: everything until now, or back to one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from db.rows.people import KeyRow, PositionRow
from desktop.i18n import dates
from desktop.i18n.sentences import spoken

NOW = -1


class UptoBox(QComboBox):
    """Lists the newest entries of one device; the first line leaves everything as it is."""

    def __init__(self, key: KeyRow, rows: Sequence[PositionRow]) -> None:
        super().__init__()
        self.feed = key.feed
        self.setAccessibleName(self.tr("Gerät „{0}“ zählt bis").format(key.name))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(30)
        words = self.tr("Alles bis jetzt zählt (Nr. {0})").format(key.last)
        self.addItem(words, NOW)
        for row in rows[1:]:
            self.addItem(self._entry(row), row.seq)
        self.addItem(self.tr("Nichts von diesem Gerät zählt"), 0)

    def _entry(self, row: PositionRow) -> str:
        return self.tr("Bis {0}").format(self._told(row))

    def _told(self, row: PositionRow) -> str:
        about = f"{spoken(row.sentence)} · {row.title}" if row.title else spoken(row.sentence)
        when = dates.planned(row.at)
        return self.tr("Nr. {0}, {1}: {2}").format(row.seq, when, about)

    def upto(self) -> int:
        """Return the last position that counts, -1 = everything until now."""
        return int(self.currentData())
