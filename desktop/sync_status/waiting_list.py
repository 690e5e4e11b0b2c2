"""The list "Wartet": what was signed here and is not on the carrier yet."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows import LogRow, SyncProgress
from desktop.i18n.dates import clock, days_from, moment, now_ms
from desktop.sync_status.words import waiting_words
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.overlay import Overlay
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.symbol import Symbol
from desktop.widgets.thin_bar import ThinBar

SYMBOLS = {
    "vote.cast": ("circle-check", "ok"),
    "comment.add": ("message-2", "text2"),
    "question.answer": ("help-circle", "ask"),
    "revision.add": ("versions", "text2"),
    "draft.submit": ("route", "text2"),
}
OTHER = ("file-text", "text2")
SHOWN, WIDE = 8, 52


class WaitingList(Overlay):
    """Lies above the status bar.

    Signals:
        retry_requested: try to sync now.
        pause_requested: whether media shall rest.
        remedy_requested: code of what helps, as `set_state` was told.
    """

    retry_requested = Signal()
    pause_requested = Signal(bool)
    remedy_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Wartet auf Abgleich"), parent)
        self._retry = QPushButton(self.tr("Jetzt versuchen"))
        set_role(self._retry, "link")
        self._retry.clicked.connect(self._on_retry)
        self._paused = False
        self._media, self._bar = text_label("", "body"), ThinBar()
        self._pause = QPushButton()
        set_role(self._pause, "link")
        self._pause.clicked.connect(self._on_pause)
        self._remedy, self._helps = QPushButton(), ""
        set_role(self._remedy, "link")
        self._remedy.clicked.connect(self._on_remedy)
        for button in (self._retry, self._pause, self._remedy):
            self.go_with(button)
        self._anchor: QWidget | None = None
        self._state = text_label("", "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        self._media_part = self._make_media_part()
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        foot.setSpacing(8)
        foot.addWidget(Symbol("device-laptop", "text2", 16))
        foot.addWidget(text_label(self.tr("sicher gespeichert und signiert"), "muted"), 1)
        foot.addWidget(self._retry)
        above = QHBoxLayout()
        above.addStretch(1)
        above.addWidget(self._remedy)
        column.addWidget(self._state)
        column.addLayout(above)
        column.addLayout(self._rows)
        column.addWidget(self._media_part)
        column.addWidget(rule())
        column.addLayout(foot)

    def _make_media_part(self) -> QWidget:
        part = QWidget()
        column, row = QVBoxLayout(part), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row.setSpacing(8)
        row.addWidget(Symbol("cloud-download", "text2", 16))
        row.addWidget(self._media, 1)
        row.addWidget(self._pause)
        column.addLayout(row)
        column.addWidget(self._bar)
        part.hide()
        return part

    def set_media(self, words: str, far: SyncProgress, *, paused: bool, lacking: int) -> None:
        """Show how far media are, "" = none are to come; resting or not."""
        self._paused = paused
        self._media.setText(words)
        self._bar.show_part(far.bytes_done, far.bytes_total if far.media_total else 0)
        self._pause.setText(self.tr("Weiter laden") if paused else self.tr("Anhalten"))
        self._pause.setToolTip(
            self.tr("Was Sie öffnen, wird auch jetzt geholt.") if paused else ""
        )
        self._media_part.setVisible(bool(words) or (paused and lacking > 0))
        self._fit()

    def set_state(self, words: str, helps: tuple[str, str]) -> None:
        """Say what is wrong and what to do, "" = nothing."""
        self._helps, name = helps
        self._state.setText(words)
        self._state.setVisible(bool(words))
        self._remedy.setText(name)
        self._remedy.setVisible(bool(name))
        self._fit()

    def set_rows(self, waiting: int, rows: Sequence[LogRow]) -> None:
        """Show the newest of what waits."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row in rows[:SHOWN]:
            self._rows.addWidget(_line(row))
        more = waiting - min(len(rows), SHOWN)
        if more > 0:
            self._rows.addWidget(text_label(self._more(more, named=bool(rows)), "muted"))

    def _more(self, count: int, *, named: bool) -> str:
        if named:
            return self.tr("und {0} weitere").format(count)
        words = self.tr("1 Eintrag wartet") if count == 1 else self.tr("{0} Einträge warten")
        return words.format(count)

    def open_above(self, widget: QWidget) -> None:
        """Show the list with its lower left corner on a widget's upper left one."""
        self._anchor = widget
        self.setParent(widget.window())
        self.show()
        self._fit()
        # Once more when its rows are shown: only then they count.
        QTimer.singleShot(0, self, self._fit)
        self.raise_()
        self._retry.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """Take the height the words need, the foot where it was."""
        if self._anchor is None or self.isHidden():
            return
        width = self.fontMetrics().averageCharWidth() * WIDE
        self.setFixedWidth(width)
        layout, edges = self.layout(), self.height() - self.contentsRect().height()
        if layout is not None:
            layout.activate()
            self.resize(width, layout.heightForWidth(width - edges) + edges)
        self.move(self._anchor.mapTo(self.window(), QPoint(8, -self.height() - 4)))

    def _on_pause(self) -> None:
        self.pause_requested.emit(not self._paused)

    def _on_remedy(self) -> None:
        self.hide()
        self.remedy_requested.emit(self._helps)

    def _on_retry(self) -> None:
        self.hide()
        self.retry_requested.emit()


def _line(row: LogRow) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    name, token = SYMBOLS.get(row.kind, OTHER)
    words = ElidedLabel(waiting_words(row))
    set_role(words, "body")
    layout.addWidget(Symbol(name, token, 16))
    layout.addWidget(words, 1)
    layout.addWidget(text_label(_when(row.at), "muted"))
    return line


def _when(at: int) -> str:
    now = now_ms()
    return clock(at) if days_from(at, now) == 0 else moment(at, now)
