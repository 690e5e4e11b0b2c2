"""Paid reach of a draft: asked for, granted or declined."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db.rows import ReviewPage
from db.rows.boost import BoostRow
from desktop.i18n import dates, terms
from desktop.widgets.roles import text_label
from desktop.widgets.section import Section

TONES = {"asked": "warn", "granted": "ok", "declined": "bad"}


class BoostSection(Section):
    """One entry for each request; hidden while there is none."""

    def __init__(self) -> None:
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(30, 0, 12, 8)
        self._column.setSpacing(4)
        super().__init__(self.tr("Bezahlte Reichweite"), self._body)
        self._labels: list[QLabel] = []
        self._rows: tuple[BoostRow, ...] = ()
        self.hide()

    def show_page(self, page: ReviewPage) -> None:
        """Show what was asked for on a page."""
        if page.boosts != self._rows:
            self._rows = page.boosts
            self._fill()
        self.setVisible(bool(self._rows))

    def words(self) -> list[str]:
        """Return what is shown."""
        return [one.text() for one in self._labels]

    def _fill(self) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row in self._rows:
            self._add(row)

    def _put(self, words: str, role: str) -> None:
        label = text_label(words, role, wrap=True)
        self._labels.append(label)
        self._column.addWidget(label)

    def _add(self, row: BoostRow) -> None:
        channel = terms.channel_name(row.channel)
        self._put(f"{channel} · {dates.euros(row.cents)}", "strong")
        since, until = dates.day(row.since), dates.day(row.until)
        span = self.tr("{0} bis {1}, Fassung {2}").format(since, until, row.revision)
        self._put(" · ".join(one for one in (span, row.budget) if one), "muted")
        self._put(self._verdict(row), TONES[row.state])
        if row.reason:
            self._put(row.reason, "body")

    def _verdict(self, row: BoostRow) -> str:
        if row.state == "granted":
            words = self.tr("{0} genehmigt {1}, beantragt von {2}")
            return words.format(row.answered_by, dates.euros(row.granted), row.unit_name)
        if row.state == "declined":
            words = self.tr("{0} lehnt ab, beantragt von {1}")
            return words.format(row.answered_by, row.unit_name)
        return self.tr("Beantragt von {0}, noch nicht genehmigt").format(row.unit_name)
