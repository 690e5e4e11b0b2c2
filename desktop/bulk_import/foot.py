"""The foot of every step: how far it is at the left, where to go at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import dates
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.roles import set_role
from desktop.widgets.thin_bar import ThinBar

PROGRESS = 300


class Foot(QFrame):
    """Work under way, a word beside it, and buttons.

    Signals:
        cancel_requested: the person wants the work to stop.
    """

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self._what, self._count, self._bar = ElidedLabel(), ElidedLabel(), ThinBar()
        for label in (self._what, self._count):
            set_role(label, "muted")
        self.cancel = QPushButton(self.tr("Abbrechen"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.note = ElidedLabel()
        set_role(self.note, "muted")
        self._running = QWidget()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 16, 10)
        self._row.setSpacing(12)
        self._lay_running()
        self._row.addWidget(self._running)
        self._row.addWidget(self.note, 1)
        self.show_idle()

    def _lay_running(self) -> None:
        words = QHBoxLayout()
        words.addWidget(self._what, 1)
        words.addWidget(self._count)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)

    def add_button(self, words: str, role: str = "", sign: str = "") -> QPushButton:
        """Add a button at the right."""
        button = QPushButton(words)
        if role:
            set_role(button, role)
        if sign:
            button.setIcon(icon(sign, "on_accent" if role == "primary" else "text2"))
            size_icon(button, 16, gap=3)
        self._row.addWidget(button)
        return button

    def add(self, widget: QWidget) -> None:
        """Add something else at the right."""
        self._row.addWidget(widget)

    def show_work(self, what: str) -> None:
        """Say what is under way; how far is not known yet."""
        self._running.setFixedWidth(look().px(PROGRESS) + self.cancel.sizeHint().width())
        self._what.setText(what)
        self._count.setText("")
        self._bar.show_part(0, 0)
        self._running.show()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        words = self.tr("{0} von {1}")
        self._count.setText(words.format(dates.number(done), dates.number(total)))
        self._bar.show_part(done, total)

    def show_idle(self) -> None:
        """Nothing is under way."""
        self._running.hide()
