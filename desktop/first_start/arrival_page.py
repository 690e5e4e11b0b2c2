"""The page that says what has arrived once the device was accepted, and what still comes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar

from db.rows import JoiningRow
from desktop.first_start.page import Page
from desktop.i18n import dates, terms
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import text_label

MEGABYTE, MINUTE_S, STEP_S = 1_000_000, 60, 10


class ArrivalPage(Page):
    """Step 4: entries are here and checked, media go on in the background."""

    step = (4, 4)
    cancels = False

    def __init__(self) -> None:
        super().__init__(self.tr("Willkommen"))
        self.window_title = self.tr("Raum beitreten")
        self.next_text = self.tr("Eingang öffnen")
        self.left_text = self.tr("Später weiter laden")
        self._good, self._grid = NoticeBar(), QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._lines: dict[int, tuple[QLabel, QLabel, QProgressBar]] = {}
        self._began: tuple[int, int] | None = None
        self.body.addWidget(self._good)
        self.body.addLayout(self._grid)
        self.add_line(
            "signature",
            self.tr("Sie können entscheiden. Bilder laden im Hintergrund weiter."),
        )

    def show_arrival(self, title: str, row: JoiningRow) -> None:
        """Show what is here; shown again, tell from the pace how long the rest takes."""
        self.headline.setText(self.tr("Willkommen im Raum „{0}“").format(title))
        one, many = self.tr("{0} Entwurf ist da."), self.tr("{0} Entwürfe sind da.")
        words = self.tr("Sie sind dabei. {0}").format(terms.counted(row.drafts, one, many))
        self._good.set_notice(words, "ok", closable=False)
        of = self.tr("{0} von {1}")
        entries = dates.number(row.entries)
        checked = self.tr("Einträge empfangen und Signaturen geprüft")
        self._line(0, checked, of.format(entries, entries), self.tr("fertig"), 1.0)
        here = row.media_bytes - row.missing_bytes
        share = here / row.media_bytes if row.media_bytes else 1.0
        figure = self.tr("{0} von {1} MB").format(_megabytes(here), _megabytes(row.media_bytes))
        self._line(2, self.tr("Medien laden"), figure, self._rest(row, here), share)

    def _rest(self, row: JoiningRow, here: int) -> str:
        """Say how long the rest takes, "" where nothing has come since the page was shown."""
        now = dates.now_ms()
        if not row.missing_bytes:
            return self.tr("fertig")
        if self._began is None:
            self._began = (now, here)
        since, before = self._began
        if here <= before or now <= since:
            return ""
        seconds = row.missing_bytes * (now - since) / 1000 / (here - before)
        if seconds >= MINUTE_S:
            return self.tr("noch etwa {0} min").format(round(seconds / MINUTE_S))
        return self.tr("noch etwa {0} s").format(max(round(seconds / STEP_S), 1) * STEP_S)

    def _line(self, row: int, name: str, figure: str, rest: str, share: float) -> None:
        if row not in self._lines:
            self._lines[row] = self._make(row, name)
        amount, time, bar = self._lines[row]
        amount.setText(figure)
        time.setText(rest)
        told = f"{name}, {figure}, {rest}" if rest else f"{name}, {figure}"
        bar.setAccessibleName(told)
        bar.setValue(round(1000 * share))

    def _make(self, row: int, name: str) -> tuple[QLabel, QLabel, QProgressBar]:
        amount, time, bar = text_label("", "muted"), text_label("", "muted"), QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 1000)
        right = Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(text_label(name, wrap=True), row, 0)
        self._grid.addWidget(amount, row, 1, right)
        self._grid.addWidget(time, row, 2, right)
        self._grid.addWidget(bar, row + 1, 0, 1, 3)
        return amount, time, bar


def _megabytes(size: int) -> str:
    """Return whole megabytes; something is never nothing."""
    return dates.number(max(round(size / MEGABYTE), int(size > 0)))
