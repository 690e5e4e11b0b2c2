"""How wide each column of the register is, and which go where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTableView

from desktop.consents.table_model import (
    BASIS,
    CHANNELS,
    DRAFTS,
    MOTIF,
    SCAN,
    STATUS,
    UNTIL,
)
from desktop.consents.words import SHOWN_ORDER, ConsentWords
from desktop.theme.look import look
from desktop.widgets.painting import chip_size, text_width

LEAST_MOTIF, PAD = 210, 16
DROPPED = (SCAN, DRAFTS, CHANNELS, BASIS, UNTIL)
"""What goes first: the entry at the right says all of it; motif and state always stay."""


class Columns:
    """Measured by the words in them; motif and basis share what is left."""

    def __init__(self, table: QTableView, words: ConsentWords) -> None:
        self._table, self._words = table, words
        # With the rows comes their scroll bar, and takes its part of the room.
        table.verticalScrollBar().rangeChanged.connect(self._later)
        # And whatever else makes the table narrower: nothing may stand beyond its edge.
        table.horizontalScrollBar().rangeChanged.connect(self._later)

    def _later(self) -> None:
        QTimer.singleShot(0, self._table, self.fit)

    def fit(self) -> None:
        """Give every column its width."""
        room, needed = self._table.viewport().width(), self._needed()
        least = look().px(LEAST_MOTIF)
        shown = dict(needed)
        for column in DROPPED:
            if least + sum(shown.values()) > room:
                shown.pop(column, None)
        spare = max(room - least - sum(shown.values()), 0)
        wider = min(spare // 3, look().px(80)) if BASIS in shown else 0
        for column in (*DROPPED, STATUS):
            self._table.setColumnHidden(column, column not in shown)
        for column, width in shown.items():
            self._table.setColumnWidth(column, width + (wider if column == BASIS else 0))
        self._table.setColumnWidth(MOTIF, max(room - sum(shown.values()) - wider, least))

    def _needed(self) -> dict[int, int]:
        pad = look().px(PAD)
        heads, heads_font = self._words.heads(), look().font("small_strong")
        widths = {
            column: text_width(heads_font, heads[column]) + pad for column in (*DROPPED, STATUS)
        }
        chips = [chip_size(self._words.status(code)).width() for code in SHOWN_ORDER]
        widths[STATUS] = max(widths[STATUS], max(chips) + pad)
        body = look().font("strong")
        widths[UNTIL] = max(widths[UNTIL], text_width(body, "30.11.2026") + pad)
        signed = text_width(look().font("small"), self._words.form("30.11.2026"))
        signed = max(signed, text_width(heads_font, self._words.guardians(2)))
        widths[BASIS] = max(widths[BASIS], signed + pad)
        every = text_width(look().font("small"), self._words.channels(()))
        widths[CHANNELS] = max(widths[CHANNELS], 3 * look().px(22) + pad, every + pad)
        there = text_width(look().font("body"), self._words.scans(1))
        widths[SCAN] = max(widths[SCAN], there + look().px(20) + pad)
        return widths
