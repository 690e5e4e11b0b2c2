"""One comment: number, who, when, what, where, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows import CommentRow
from desktop.draft_parts.comment_places import place_icon, place_words, spoken
from desktop.draft_parts.proposal_box import ProposalBox
from desktop.i18n import dates
from desktop.media.marks.mark import Mark
from desktop.media.marks.mark_item import paint_disc
from desktop.review.comment_markup import is_marked_up, marked_up
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.link_button import LinkButton
from desktop.widgets.painted import Painted
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

REPLY_INDENT, LINK_HEIGHT = 28, 24


class CommentCard(QFrame):
    """Reads as one line of a talk; links answer it, settle it, show its place.

    Signals:
        place_requested: the comment's id; its place shall come into sight.
        take_requested: its proposal shall become a revision.      remove_requested: a note.
        edit_requested: a note that shall be worded otherwise.
    """

    reply_requested = Signal(str)
    settle_requested = Signal(str, bool)
    place_requested = Signal(str)
    take_requested = Signal(str)
    remove_requested = Signal(str)
    edit_requested = Signal(str)

    def __init__(
        self, row: CommentRow, now: int, may_act: bool, *, may_take: bool = False
    ) -> None:
        super().__init__()
        self.row = self._row = row
        set_role(self, "surface", rule="bottom")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = QHBoxLayout(self)
        left = REPLY_INDENT * bool(row.reply_to)
        line.setContentsMargins(12 + left, 8, 12, 8)
        line.setSpacing(10)
        line.addWidget(_Number(row), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        line.addLayout(column, 1)
        column.addLayout(self._head(now))
        words = row.text or self.tr("Der Wortlaut wurde gelöscht.")
        column.addWidget(self._words(words))
        if row.proposal:
            self.proposal = ProposalBox(row, may_take=may_take)
            self.proposal.take_requested.connect(self.take_requested)
            column.addWidget(self.proposal)
        place = place_words(row)
        if place and not self.has_place():
            column.addWidget(self._lost(place))
        if row.must_settle and not (row.settled or row.private):
            must = self.tr("muss vor der Freigabe erledigt sein")
            column.addWidget(text_label(must, "warn", wrap=True))
        foot = FlowLayout(8)
        column.addLayout(foot)
        self._fill_foot(foot, place if self.has_place() else "", may_act)
        self.setAccessibleName(spoken(row, dates.moment(row.at, now)))
        self.setAccessibleDescription(words)

    def _words(self, words: str) -> QWidget:
        faded = self._row.gone or self._row.settled
        text = text_label(words, "muted" if faded else "body", wrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        if is_marked_up(words):
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setText(marked_up(words))
            text.setAccessibleName(words)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return text

    def _head(self, now: int) -> QHBoxLayout:
        head = QHBoxLayout()
        row = self._row
        name = ElidedLabel(self.tr("Private Notiz") if row.private else row.unit_name)
        set_role(name, "strong")
        head.addWidget(name, 1)
        head.addWidget(text_label(dates.moment(row.at, now), "muted"))
        return head

    def _fill_foot(self, foot: FlowLayout, place: str, may_act: bool) -> None:
        row = self._row
        if place:
            foot.addWidget(self._place(place))
        if row.private:
            words = self.tr("privat, nur auf diesem Gerät")
            foot.addWidget(_signed("lock", "text2", words, "muted"))
            foot.addWidget(self._link(self.tr("Bearbeiten …"), self._on_edit))
            foot.addWidget(self._link(self.tr("Löschen"), self._on_remove))
        elif row.settled:
            foot.addWidget(_signed("check", "ok", self.tr("Erledigt"), "ok"))
        if may_act and not row.private:
            self._add_deeds(foot)

    def _add_deeds(self, foot: FlowLayout) -> None:
        if not self._row.settled:
            foot.addWidget(self._link(self.tr("Antworten"), self._on_reply))
        if not self._row.reply_to:
            settle = self.tr("Wieder öffnen") if self._row.settled else self.tr("Erledigt")
            foot.addWidget(self._link(settle, self._on_settle))

    def _lost(self, place: str) -> QWidget:
        """Say that the place is no more; on a line of its own, for the sentence is long."""
        gone = self._row.passage == "gone"
        label = text_label(place, "warn" if gone else "muted", wrap=True)
        icon = "alert-triangle" if gone else place_icon(self._row.anchor)
        return _beside(icon, "warn" if gone else "text2", label, wide=True)

    def _place(self, place: str) -> QWidget:
        link = LinkButton(place)
        link.clicked.connect(self._on_place)
        link.setAccessibleName(self.tr("Stelle zeigen: {0}").format(place))
        return _beside(place_icon(self._row.anchor), "text2", link)

    def has_place(self) -> bool:
        """Tell whether its place is in the shown revision."""
        return bool(self._row.medium_number) or self._row.passage in {"same", "moved"}

    def show_chosen(self, *, chosen: bool) -> None:
        """Emphasise it: its mark was chosen."""
        set_role(self, "note" if chosen else "surface", rule="bottom", tone="accent")

    def _link(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "link")
        button.setAccessibleName(self.tr("{0}: Anmerkung {1}").format(words, self._row.number))
        button.clicked.connect(slot)
        return button

    def _on_reply(self) -> None:
        self.reply_requested.emit(self._row.id)

    def _on_settle(self) -> None:
        self.settle_requested.emit(self._row.id, not self._row.settled)

    def _on_place(self) -> None:
        self.place_requested.emit(self._row.id)

    def _on_edit(self) -> None:
        self.edit_requested.emit(self._row.id)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._row.id)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.has_place():
            self._on_place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_place()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()


class _Number(Painted):
    """The number in a disc: filled while open, a ring once settled, a dot for a note."""

    def __init__(self, row: CommentRow) -> None:
        super().__init__()
        self._mark = Mark(row.id, row.number, {}, row.settled, private=row.private)
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(20), look().px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_disc(painter, QRect(0, 0, self.width(), self.height()), self._mark)
        painter.end()


def _signed(icon: str, tone: str, words: str, role: str) -> QWidget:
    label = text_label(words, role)
    label.setMinimumHeight(look().px(LINK_HEIGHT))
    return _beside(icon, tone, label)


def _beside(icon: str, tone: str, widget: QWidget, *, wide: bool = False) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Symbol(icon, tone, 16))
    row.addWidget(widget, int(wide))
    return part
