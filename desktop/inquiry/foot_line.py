"""In the foot of the assistant: what is still open, or for a while what has just been done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.notice_bar import LEAST_MS, LETTER_MS
from desktop.widgets.roles import set_role
from desktop.widgets.symbol import Symbol


class FootLine(QWidget):
    """One line that never changes its height: nothing moves while somebody aims."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "clear")
        self._missing: Sequence[str] = ()
        self._done = ""
        self._sign, self.words = Symbol("alert-triangle", "warn", 18), ElidedLabel()
        set_role(self.words, "body")
        self._passing = QTimer(self, singleShot=True)
        self._passing.timeout.connect(self.forget_done)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)

    def show_missing(self, missing: Sequence[str]) -> None:
        """Say what is still open, once what was done has been read."""
        self._missing = tuple(missing)
        self._show()

    def show_done(self, words: str) -> None:
        """Say what has been done, as long as it takes to read it; it is read out politely."""
        self._done = words
        self._passing.start(max(LEAST_MS, LETTER_MS * len(words)))
        self._show()
        event = QAccessibleAnnouncementEvent(self, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def forget_done(self) -> None:
        """Say again what is open."""
        self._passing.stop()
        self._done = ""
        self._show()

    def _show(self) -> None:
        missing = self._missing
        if self._done:
            first, _, more = self._done.partition(". ")
            self.words.set_texts(self._done, *([f"{first}."] if more else []))
        elif missing:
            words = self.tr("Noch offen: {0}")
            self.words.set_texts(words.format(", ".join(missing)), words.format(len(missing)))
        else:
            self.words.set_texts(self.tr("Nichts mehr offen."))
        is_open = bool(missing) and not self._done
        sign, tone = ("alert-triangle", "warn") if is_open else ("check", "ok")
        self._sign.set_symbol(sign, tone)
