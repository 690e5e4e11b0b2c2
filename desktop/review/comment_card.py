"""One comment: number, who, when, what, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows import CommentRow
from desktop.i18n import dates, terms
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.painted import Painted
from desktop.widgets.painting import rounded, write
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

translate = QCoreApplication.translate
REPLY_INDENT, LINK_HEIGHT, QUOTE = 28, 24, 16
PER_MYRIAD = 10_000


class CommentCard(QFrame):
    """Reads as one line of a talk; links answer it or settle it."""

    reply_requested = Signal(str)
    settle_requested = Signal(str, bool)
    place_requested = Signal(str)

    def __init__(self, row: CommentRow, now: int, may_act: bool) -> None:
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
        text = text_label(words, "muted" if row.gone or row.settled else "body", wrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        column.addLayout(self._foot(may_act))
        self.setAccessibleName(self._spoken(now))
        self.setAccessibleDescription(words)

    def _head(self, now: int) -> QHBoxLayout:
        head = QHBoxLayout()
        name = ElidedLabel(self._row.unit_name)
        set_role(name, "strong")
        head.addWidget(name, 1)
        head.addWidget(text_label(dates.moment(self._row.at, now), "muted"))
        return head

    def _foot(self, may_act: bool) -> FlowLayout:
        foot = FlowLayout(8)
        place = place_words(self._row)
        if place:
            foot.addWidget(_signed(_place_icon(self._row), "text2", place, "muted"))
        if self._row.settled:
            foot.addWidget(_signed("check", "ok", self.tr("Erledigt"), "ok"))
        elif self._row.must_settle:
            foot.addWidget(text_label(self.tr("muss vor der Freigabe erledigt sein"), "warn"))
        if may_act and not self._row.reply_to:
            if not self._row.settled:
                foot.addWidget(self._link(self.tr("Antworten"), self._on_reply))
            settle = self.tr("Wieder öffnen") if self._row.settled else self.tr("Erledigt")
            foot.addWidget(self._link(settle, self._on_settle))
        return foot

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

    def _spoken(self, now: int) -> str:
        state = self.tr("erledigt") if self._row.settled else self.tr("offen")
        parts = (
            self.tr("Anmerkung {0}").format(self._row.number),
            self._row.unit_name,
            place_words(self._row),
            dates.moment(self._row.at, now),
            state,
        )
        return ", ".join(part for part in parts if part)


class _Number(Painted):
    """The number in a disc: filled while open, a ring once settled."""

    def __init__(self, row: CommentRow) -> None:
        super().__init__()
        self._row = row
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(20), look().px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, box = look().tokens, QRect(0, 0, self.width(), self.height())
        painter = QPainter(self)
        ink = tokens.accent if self._row.settled else tokens.on_accent
        fill = tokens.surface if self._row.settled else tokens.accent
        rounded(painter, box, fill, tokens.accent, box.height() // 2)
        center = Qt.AlignmentFlag.AlignHCenter
        write(painter, box, str(self._row.number), look().font("tiny_strong"), ink, center)
        painter.end()


def _signed(icon: str, tone: str, words: str, role: str) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Symbol(icon, tone, 16))
    label = text_label(words, role)
    label.setMinimumHeight(look().px(LINK_HEIGHT))
    row.addWidget(label)
    return part


def _place_icon(row: CommentRow) -> str:
    return "text-size" if "channel" in row.anchor else "photo"


def place_words(row: CommentRow) -> str:
    """Return where a comment is pinned: ``Bild 1, Ausschnitt``; "" for the whole draft."""
    if "medium" in row.anchor:
        region = row.anchor.get("w") or row.anchor.get("h")
        kind = (
            translate("CommentCard", "Ausschnitt")
            if region
            else translate("CommentCard", "Stelle")
        )
        named = translate("CommentCard", "Bild {0}").format(row.anchor["medium"])
        return f"{named}, {kind}" if "x" in row.anchor else named
    if "channel" in row.anchor:
        quote = shortened(str(row.anchor.get("quote", "")))
        channel = terms.channel_name(str(row.anchor["channel"]))
        return f"{channel}, „{quote}“" if quote else channel
    return ""


def shortened(words: str) -> str:
    """Return the start of a quotation."""
    return words if len(words) <= QUOTE else f"{words[:QUOTE].rstrip()} …"
