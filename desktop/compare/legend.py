"""What the marks mean, and how long the new text is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from db.domain.comparison_words import NEW, OLD, Piece
from db.rows import TextRow
from db.rows.compare import TextDiff
from desktop.compare.diff_browser import mark_style
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import text_label


class Legend(QWidget):
    """Stands above the text."""

    def __init__(self) -> None:
        super().__init__()
        self._gone, self._come = QLabel(self.tr("Wort")), QLabel(self.tr("Wort"))
        self._says = (
            text_label(self.tr("gestrichen"), "muted"),
            text_label(self.tr("neu"), "muted"),
        )
        self._same = text_label("", "muted")
        self._count = text_label("", "muted")
        row = FlowLayout(6)
        self.setLayout(row)
        for mark, words in zip((self._gone, self._come), self._says, strict=True):
            row.addWidget(mark)
            row.addWidget(words)
        row.addWidget(self._same)
        row.addWidget(self._count)
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._gone.setStyleSheet(mark_style(OLD))
        self._come.setStyleSheet(mark_style(NEW))

    def show_text(self, diff: TextDiff, row: TextRow | None) -> None:
        """Tell what can be seen in a text, and how the channel counts the new one."""
        marked = {one.kind for one in diff.pieces}
        for kind, mark, words in zip(
            (OLD, NEW), (self._gone, self._come), self._says, strict=True
        ):
            mark.setVisible(kind in marked)
            words.setVisible(kind in marked)
        self._same.setText(self._plain_words(diff, diff.pieces))
        self._same.setVisible(not marked & {OLD, NEW})
        self._count.setText(self._length(row))

    def _plain_words(self, diff: TextDiff, pieces: tuple[Piece, ...]) -> str:
        if diff.gone:
            return self.tr("Der Wortlaut einer Fassung fehlt.")
        return self.tr("Dieser Text ist gleich.") if pieces else ""

    def _length(self, row: TextRow | None) -> str:
        if row is None:
            return ""
        count = dates.number(row.count)
        if row.limit and row.verified:
            return self.tr("{0} von {1} Zeichen").format(count, dates.number(row.limit))
        return self.tr("{0} Zeichen").format(count)
