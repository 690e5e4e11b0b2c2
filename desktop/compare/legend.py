"""What the marks mean, and how long the new text is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from db.domain.comparison_words import NEW, OLD
from db.rows import TextRow
from db.rows.compare import TextDiff
from desktop.draft_parts.diff_browser import mark_style
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import text_label


class Legend(QWidget):
    """Stands above the text."""

    def __init__(self) -> None:
        super().__init__()
        self._gone, self._come = QLabel(self.tr("Wort")), QLabel(self.tr("Wort"))
        self._old = _pair(self._gone, self.tr("gestrichen"))
        self._new = _pair(self._come, self.tr("neu"))
        self._same = text_label("", "muted")
        self._count = text_label("", "muted")
        row = FlowLayout(16)
        self.setLayout(row)
        for widget in (self._old, self._new, self._same, self._count):
            row.addWidget(widget)
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._gone.setStyleSheet(mark_style(OLD))
        self._come.setStyleSheet(mark_style(NEW))

    def show_text(self, diff: TextDiff, row: TextRow | None) -> None:
        """Tell what can be seen in a text, and how the channel counts the new one."""
        marked = {one.kind for one in diff.pieces}
        self._old.setVisible(OLD in marked)
        self._new.setVisible(NEW in marked)
        same = self.tr("Dieser Text ist gleich.")
        self._same.setText(self.tr("Der Wortlaut einer Fassung fehlt.") if diff.gone else same)
        self._same.setVisible(not marked & {OLD, NEW})
        self._count.setText(self._length(row))

    def _length(self, row: TextRow | None) -> str:
        if row is None:
            return ""
        count = dates.number(row.count)
        if row.limit and row.verified:
            return self.tr("{0} von {1} Zeichen").format(count, dates.number(row.limit))
        return self.tr("{0} Zeichen").format(count)


def _pair(mark: QLabel, words: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(mark)
    row.addWidget(text_label(words, "muted"))
    return box
