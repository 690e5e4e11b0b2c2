"""What was recorded as published: where, when, and where its words differ from the release."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db.domain.comparison_words import NEW, OLD, Piece, compare_words, places
from db.rows import PublicationRow, ReviewPage
from desktop.draft_parts.marked_words import marked_words
from desktop.i18n import dates, terms
from desktop.theme.look import look
from desktop.widgets.roles import text_label
from desktop.widgets.section import Section


def missing_channels(page: ReviewPage) -> list[str]:
    """Return the names of the shown revision's channels that nothing was recorded for."""
    there = {one.channel for one in page.publications}
    return [terms.channel_name(one) for one in page.shown.channels if one not in there]


class LiveSection(Section):
    """One entry for each recorded publication; hidden while there is none."""

    def __init__(self) -> None:
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(30, 0, 12, 8)
        self._column.setSpacing(4)
        super().__init__(self.tr("Veröffentlichungen"), self._body)
        self._rows: tuple[PublicationRow, ...] = ()
        self._missing: list[str] = []
        self._labels: list[QLabel] = []
        look().changed.connect(self._fill)
        self.hide()

    def show_page(self, page: ReviewPage, now: int) -> None:
        """Show the publications of a page."""
        self._rows, self._now, self._missing = page.publications, now, missing_channels(page)
        self._fill()
        self.setVisible(bool(self._rows))

    def words(self) -> list[str]:
        """Return what is shown, in words, without marks."""
        return [one.accessibleName() or one.text() for one in self.labels()]

    def labels(self) -> list[QLabel]:
        """Return what stands there, from above."""
        return list(self._labels)

    def _fill(self) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row in self._rows:
            self._add(row)
        if self._rows and self._missing:
            words = self.tr("Noch nicht vermerkt: {0}").format(", ".join(self._missing))
            self._put(text_label(words, "warn", wrap=True))

    def _put(self, label: QLabel) -> None:
        self._labels.append(label)
        self._column.addWidget(label)

    def _add(self, row: PublicationRow) -> None:
        pieces = compare_words(row.released, row.text) if row.deviation else ()
        role = "bad" if row.deviation else "ok" if row.compared else "muted"
        where, when = terms.channel_name(row.channel), dates.moment(row.at, self._now)
        self._put(text_label(f"{where} · {when}", "strong", wrap=True))
        self._put(_plain_label(row.url, "muted"))
        self._put(text_label(self._verdict(row, pieces), role, wrap=True))
        if row.deviation:
            self._put(self._marked(where, pieces))

    def _verdict(self, row: PublicationRow, pieces: Sequence[Piece]) -> str:
        if not row.deviation:
            alike, open_ = self.tr("wortgleich"), self.tr("Wortlaut nicht verglichen")
            return alike if row.compared else open_
        count = places(pieces)
        one, many = self.tr("weicht an {0} Stelle ab"), self.tr("weicht an {0} Stellen ab")
        return terms.counted(count, one, many) if count else self.tr("weicht ab")

    def _marked(self, where: str, pieces: Sequence[Piece]) -> QLabel:
        label = text_label(marked_words(pieces), "body", wrap=True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(self.tr("{0}, abweichender Text").format(where))
        label.setAccessibleDescription(" ".join(self._spoken(one) for one in pieces))
        return label

    def _spoken(self, piece: Piece) -> str:
        words = piece.text.strip()
        if not words:
            return ""
        if piece.kind == OLD:
            return self.tr("[nicht veröffentlicht: {0}]").format(words)
        return self.tr("[nicht freigegeben: {0}]").format(words) if piece.kind == NEW else words


def _plain_label(words: str, role: str) -> QLabel:
    """Return words of strangers as they stand: no markup, nothing to press."""
    label = text_label("", role, wrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText("\u200b".join(words[at : at + 24] for at in range(0, len(words), 24)))
    label.setAccessibleName(words)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
