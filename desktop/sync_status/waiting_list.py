"""The list "Wartet": what was signed here and is not on the carrier yet."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows import LogRow, SyncProgress
from desktop.i18n.dates import moment, now_ms
from desktop.i18n.sentences import spoken
from desktop.widgets.elided_label import ElidedLabel
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
SHOWN = 8


class WaitingList(QFrame):
    """Lies in the window above the status bar: a pop-up of its own no screen reader would find.

    Signals:
        retry_requested: try to sync now.
        pause_requested: whether media shall rest.
        left: by Escape; the focus goes back to where it came from.
    """

    retry_requested = Signal()
    pause_requested = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        set_role(self, "card")
        self.setAccessibleName(self.tr("Wartet auf Abgleich"))
        self._retry = QPushButton(self.tr("Jetzt versuchen"))
        set_role(self._retry, "link")
        self._retry.clicked.connect(self._on_retry)
        self._paused = False
        self._media, self._bar = text_label("", "body"), ThinBar()
        self._pause = QPushButton()
        set_role(self._pause, "link")
        self._pause.clicked.connect(self._on_pause)
        for button in (self._retry, self._pause):
            button.installEventFilter(self)
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
        column.addWidget(self._state)
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

    def set_rows(self, state: str, waiting: int, rows: Sequence[LogRow]) -> None:
        """Show the state in words and the newest of what waits."""
        self._state.setText(state)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row in rows[:SHOWN]:
            self._rows.addWidget(_line(row))
        more = waiting - min(len(rows), SHOWN)
        if more > 0:
            words = self.tr("und {0} weitere") if rows else self.tr("{0} Einträge warten")
            self._rows.addWidget(text_label(words.format(more), "muted"))

    def open_above(self, widget: QWidget) -> None:
        """Show the list with its lower left corner on a widget's upper left one."""
        window = widget.window()
        self.setParent(window)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.adjustSize()
        self.move(widget.mapTo(window, QPoint(8, -self.height() - 4)))
        self.show()
        self.raise_()
        self._retry.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            new = QApplication.focusWidget()
            if new is None or not self.isAncestorOf(new):
                self.hide()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            self.hide()
            return
        super().keyPressEvent(event)

    def _on_pause(self) -> None:
        self.pause_requested.emit(not self._paused)

    def _on_retry(self) -> None:
        self.hide()
        self.retry_requested.emit()


def _line(row: LogRow) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    name, token = SYMBOLS.get(row.kind, OTHER)
    words = ElidedLabel(spoken(row.sentence))
    set_role(words, "body")
    layout.addWidget(Symbol(name, token, 16))
    layout.addWidget(words, 1)
    layout.addWidget(text_label(moment(row.at, now_ms()), "muted"))
    return line
