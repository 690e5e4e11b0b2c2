"""A message in the window instead of a pop-up: symbol, words, at most one thing to do."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from desktop.override import override
from desktop.theme.icons import icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

SYMBOLS = {
    "accent": "info-circle",
    "neu": "info-circle",
    "ok": "circle-check",
    "warn": "alert-triangle",
    "bad": "alert-circle",
    "ask": "help-circle",
}
PASSING = frozenset({"ok", "neu", "warn"})
LEAST_MS, LETTER_MS = 8_000, 80
"""Time to notice a message, and to read a letter of it, slowly."""


class NoticeBar(QFrame):
    """A tinted line with a message; hidden until ``show_notice``, or made for good as a banner.

    What ``show_notice`` says of an act that is over ends by itself, but never under the pointer or
    with the keys in it. What still runs (``accent``) waits for the message that ends it, an error
    (``bad``) and what offers something to do wait for the person.

    Signals:
        action_requested: the person pressed the notice's button.
        closed: the person closed it.

    Attributes:
        close_button: hidden where the message stays; there with the first message.
    """

    action_requested = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tone, self._share = "accent", 0.0
        self._passing = QTimer(self, singleShot=True)
        self._passing.timeout.connect(self._on_passed)
        self._filled = False
        self.hide()

    def _fill(self) -> None:
        """Make what it shows with the first message: most windows close without most bars."""
        self._filled = True
        self._symbol = Symbol(SYMBOLS["accent"], "accent")
        self._words = text_label("", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.clicked.connect(self.action_requested)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("x"))
        self.close_button.setAccessibleName(self.tr("Meldung schließen"))
        self.close_button.setToolTip(self.tr("Meldung schließen"))
        self.close_button.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._symbol)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self.close_button)

    def show_notice(self, text: str, tone: str = "accent", action: str = "") -> None:
        """Show a message; errors (tone ``bad``) are read out at once, others politely."""
        self.set_notice(text, tone, action)
        if tone in PASSING and not action:
            self._passing.start(max(LEAST_MS, LETTER_MS * len(text)))
        # Its enumerations take a while to make; no window needs them before it speaks.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        event = QAccessibleAnnouncementEvent(self, text)
        urgent = QAccessible.AnnouncementPoliteness.Assertive
        polite = QAccessible.AnnouncementPoliteness.Polite
        event.setPoliteness(urgent if tone == "bad" else polite)
        QAccessible.updateAccessibility(event)

    def set_notice(
        self, text: str, tone: str = "accent", action: str = "", *, closable: bool = True
    ) -> None:
        """Show a message without reading it out, e.g. as a banner that stays."""
        if not self._filled:
            self._fill()
        self._tone, self._share = tone, 0.0
        self._passing.stop()
        set_role(self, "note", tone=tone)
        self._symbol.set_symbol(SYMBOLS[tone], tone)
        self._words.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.close_button.setVisible(closable)
        self.show()

    @property
    def text(self) -> str:
        """Return the words shown."""
        return self._words.text() if self._filled else ""

    def set_progress(self, share: float) -> None:
        """Show at the lower edge how much time is left: 1 all of it, 0 no bar."""
        self._share = share
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._share > 0:
            width = round(self.width() * min(self._share, 1))
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 4, width, 4, look().tokens.color(self._tone))
            painter.end()

    def _on_passed(self) -> None:
        if self.underMouse() or self.close_button.hasFocus():
            self._passing.start(LEAST_MS)
        else:
            self._on_close()

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
