"""The page that says what has arrived once the device was accepted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar

from db.rows import JoiningRow
from desktop.first_start.page import Page
from desktop.i18n import dates, terms
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import text_label


class ArrivalPage(Page):
    """Step 4: entries are here and checked, media go on in the background."""

    step = (4, 4)
    cancels = False

    def __init__(self) -> None:
        super().__init__(self.tr("Willkommen"))
        self.window_title = self.tr("Raum beitreten")
        self.next_text = self.tr("Eingang öffnen")
        self._good, self._grid = NoticeBar(), QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._good)
        self.body.addLayout(self._grid)
        self.add_line(
            "signature",
            self.tr("Sie können entscheiden. Bilder laden im Hintergrund weiter."),
        )

    def show_arrival(self, title: str, row: JoiningRow) -> None:
        """Show what is here."""
        self.headline.setText(self.tr("Willkommen im Raum „{0}“").format(title))
        one, many = self.tr("{0} Entwurf ist da."), self.tr("{0} Entwürfe sind da.")
        words = self.tr("Sie sind dabei. {0}").format(terms.counted(row.drafts, one, many))
        self._good.set_notice(words, "ok", closable=False)
        of = self.tr("{0} von {1}")
        entries, media = dates.number(row.entries), row.media - row.missing
        here = of.format(dates.number(media), dates.number(row.media))
        checked = self.tr("Einträge empfangen und Signaturen geprüft")
        self._line(0, checked, of.format(entries, entries), 1.0)
        self._line(2, self.tr("Medien geladen"), here, media / row.media if row.media else 1.0)

    def _line(self, row: int, name: str, figure: str, share: float) -> None:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(f"{name}, {figure}")
        bar.setRange(0, 1000)
        bar.setValue(round(1000 * share))
        self._grid.addWidget(text_label(name), row, 0)
        self._grid.addWidget(text_label(figure, "muted"), row, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(bar, row + 1, 0, 1, 2)
