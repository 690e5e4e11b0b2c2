"""The subtitles of a film as a list: read, chosen, and followed while it plays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from typing_extensions import override

from db.domain.subtitles import Cue
from desktop.i18n import dates
from desktop.widgets.roles import set_role


class CueList(QListWidget):
    """`chosen` gives the moment of a subtitle, ms."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel")
        self._cues: tuple[Cue, ...] = ()
        self.setAccessibleName(self.tr("Untertitel"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_item)
        self.itemClicked.connect(self._on_item)

    def show_cues(self, cues: Sequence[Cue]) -> None:
        """Show subtitles, in order of time."""
        self._cues = tuple(cues)
        self.clear()
        for cue in cues:
            words = cue.text.replace("\n", " ")
            item = QListWidgetItem(f"{dates.duration(cue.start)}   {words}")
            spoken = self.tr("{0} bis {1}: {2}").format(
                dates.duration(cue.start), dates.duration(cue.end), words
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)

    def follow(self, position: int) -> None:
        """Mark what is read at a moment, ms."""
        found = [n for n, cue in enumerate(self._cues) if cue.start <= position < cue.end]
        if found and found[0] != self.currentRow() and not self.hasFocus():
            with QSignalBlocker(self):
                self.setCurrentRow(found[0])

    def _on_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._cues[self.row(item)].start)

    @override
    def clear(self) -> None:
        with QSignalBlocker(self):
            super().clear()
