"""A wording proposal beneath its comment: the old words, the new ones, and taking them over."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from db.domain.passage import CONTEXT
from db.rows import CommentRow
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label


class ProposalBox(QFrame):
    """Shows what is struck and what comes in its place.

    Signals:
        take_requested: the comment's id.
    """

    take_requested = Signal(str)

    def __init__(self, row: CommentRow, *, may_take: bool) -> None:
        super().__init__()
        self._row = row
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(text_label(self.tr("Vorschlag zum Wortlaut"), "field"))
        self._words = text_label("", "body", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        column.addWidget(self._words)
        spoken = self.tr("„{0}“ statt „{1}“").format(row.proposal, row.anchor.get("quote", ""))
        self._words.setAccessibleName(spoken)
        look().changed.connect(self._dress)
        self._dress()
        if may_take and not row.settled and row.passage in {"same", "moved"}:
            column.addWidget(self._button(), 0, Qt.AlignmentFlag.AlignLeft)

    def _dress(self) -> None:
        tokens, row = look().tokens, self._row
        before, after = around(row)
        quote = html.escape(str(row.anchor.get("quote", "")))
        new, struck = html.escape(row.proposal), tokens.diff_del.name()
        self._words.setText(
            f'{html.escape(before)}<s style="background-color:{struck}">{quote}</s> '
            f'<b><u style="background-color:{tokens.diff_add.name()}">{new}</u></b>'
            f"{html.escape(after)}"
        )

    def _button(self) -> QPushButton:
        self.take = QPushButton(self.tr("Übernehmen …"))
        set_role(self.take, "primary")
        name = self.tr("Vorschlag aus Anmerkung {0} übernehmen").format(self._row.number)
        self.take.setAccessibleName(name)
        self.take.clicked.connect(self._on_take)
        return self.take

    def _on_take(self) -> None:
        self.take_requested.emit(self._row.id)


def around(row: CommentRow) -> tuple[str, str]:
    """Return a few whole words before and behind the passage, with … where more stands."""
    before, after = (str(row.anchor.get(name, "")) for name in ("before", "after"))
    line_before, line_after = before.rpartition("\n")[2], after.partition("\n")[0]
    left = line_before if len(before) < CONTEXT else line_before.partition(" ")[2]
    right = line_after if len(after) < CONTEXT or line_after != after else after.rpartition(" ")[0]
    more_left = "… " if left != before or len(before) == CONTEXT else ""
    return more_left + left, right if right == after else f"{right} …"
