"""Above the assistant: what the inquiry is, and how long there is to answer it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from db.rows.cases import CaseFile, CaseState
from desktop.i18n import dates
from desktop.inquiry.words import InquiryWords
from desktop.theme.look import look
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.link_button import LinkButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.thin_bar import ThinBar


class HeadBar(QFrame):
    """Setters in, signals out.

    Signals:
        left: back to the log.      details_requested: what the letter says beside the answers.
    """

    left = Signal()
    details_requested = Signal()

    def __init__(self, words: InquiryWords) -> None:
        super().__init__()
        set_role(self, "surface", rule="bottom")
        self._words, self._low = words, False
        self._state: CaseState | None = None
        self.back = IconButton("arrow-left", self.tr("Zurück zum Protokoll"))
        self.back.clicked.connect(self.left)
        self.title, self._scope = ElidedLabel(), ElidedLabel()
        set_role(self.title, "page")
        set_role(self._scope, "muted")
        self.details = LinkButton(self.tr("Angaben …"))
        self.details.setAccessibleName(self.tr("Angaben zum Schreiben …"))
        self.details.clicked.connect(self.details_requested)
        self._due, self.days = text_label("", "body"), Chip(Face("", "calendar-due", "warn"))
        self.bar = ThinBar()
        self._from, self._span = text_label("", "muted"), text_label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addLayout(self._about(), 1)
        row.addLayout(self._time())

    def _about(self) -> QVBoxLayout:
        about, first = QVBoxLayout(), QHBoxLayout()
        about.setSpacing(0)
        first.setSpacing(12)
        first.addWidget(self.title, 1)
        first.addWidget(self.details)
        about.addLayout(first)
        about.addWidget(self._scope)
        return about

    def _time(self) -> QVBoxLayout:
        time, upper, lower = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        time.setSpacing(2)
        upper.setSpacing(16)
        upper.addWidget(self._due)
        upper.addStretch(1)
        upper.addWidget(self.days)
        lower.addWidget(self._from)
        lower.addStretch(1)
        lower.addWidget(self._span)
        time.addLayout(upper)
        time.addWidget(self.bar)
        time.addLayout(lower)
        return time

    def show_case(self, state: CaseState) -> None:
        """Show what was asked and when."""
        kept, self._state = state.file, state
        self.title.set_texts(self._words.title(kept), self._words.number(kept))
        self._scope.setText(self._words.scope(kept))
        self._due.setText(self._words.due(kept.case.due, off=state.day_off))
        self._due.setVisible(bool(kept.case.due))
        self.days.set_face(self._words.left(kept.case.due, state.days_left))
        self.days.setVisible(bool(kept.case.due))
        self._show_bar(kept)

    def _show_bar(self, kept: CaseFile) -> None:
        whole = self._words.span(kept.sent, kept.case.due)
        for part in (self._from, self._span):
            part.setVisible(whole > 0 and not self._low)
        today = dates.local(dates.now_ms()).date().isoformat()
        gone = min(max(self._words.span(kept.sent, today), 0), whole)
        self.bar.show_part(gone, max(0, whole))
        self.bar.setHidden(whole <= 0 or self._low)
        self._from.setText(self.tr("versandt {0}").format(self._words.named_day(kept.sent)))
        self._span.setText(self._words.weeks(whole))

    def set_low(self, *, low: bool) -> None:
        """Take one line where the window is low: the bar and what is asked about go."""
        self._low = low
        self._scope.setVisible(not low)
        self.bar.setMinimumWidth(0 if low else look().px(300))
        if self._state is not None:
            self._show_bar(self._state.file)
