"""One consequence of an ended consent: a tick, what it is about, the way to its draft."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows.consents import FollowRow
from desktop.consents.words import ConsentWords
from desktop.widgets.roles import text_label
from desktop.widgets.symbol import Symbol


class FollowItem(QWidget):
    """What holds by itself has a sign instead of a box: nobody ticks it.

    Signals:
        ticked: code, draft ("" = none), whether it is done.
        draft_requested: id.
    """

    ticked = Signal(str, str, bool)
    draft_requested = Signal(str)

    def __init__(self, row: FollowRow, words: ConsentWords, *, may_tick: bool) -> None:
        super().__init__()
        self._row = row
        head, below = words.follow(row)
        stands, sign = words.follow_signs(row)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(8)
        if row.automatic:
            line.addWidget(Symbol(*stands, 18), 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.box = self._make_box(f"{head}, {below}", may_tick=may_tick)
            line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Symbol(*sign, 16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text_label(head, "strong", wrap=True))
        column.addWidget(text_label(words.done_by(row) or below, "muted", wrap=True))
        line.addLayout(column, 1)
        if row.concerned is not None:
            line.addWidget(self._make_jump(row.concerned.title))

    def _make_box(self, name: str, *, may_tick: bool) -> QCheckBox:
        box = QCheckBox()
        box.setAccessibleName(name)
        box.setChecked(self._row.done)
        box.setEnabled(may_tick)
        box.toggled.connect(self._on_toggled)
        return box

    def _make_jump(self, title: str) -> QPushButton:
        button = QPushButton(self.tr("Öffnen"))
        button.setAccessibleName(self.tr("Entwurf „{0}“ öffnen").format(title))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self._on_jump)
        return button

    def _on_toggled(self, done: bool) -> None:
        draft = self._row.concerned.draft if self._row.concerned else ""
        self.ticked.emit(self._row.what, draft, done)

    def _on_jump(self) -> None:
        if self._row.concerned is not None:
            self.draft_requested.emit(self._row.concerned.draft)
