"""The field for a comment; what is typed outlives Esc, a crash and a sync."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from desktop.actions.text_first import WRITING, sends
from desktop.review.place_row import PlaceRow
from desktop.theme.look import look
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.icon_button import IconButton
from desktop.widgets.key_cap import KeyCap
from desktop.widgets.painting import text_width
from desktop.widgets.roles import set_role, text_label

KEEP_AFTER_MS, KEY_EDGE, SIDE, BOX = 600, 8, 12, 32
ANY = 10_000


class WriteBox(QFrame):
    """Ctrl+Enter or the arrow sends; `kept` asks to store what is typed so far.

    Signals:
        sent: the words; everything else stands in `proposal`, `must` and `private`.
        kept: what is typed so far (see `typed`) shall be stored.
        place_dropped: the place is given up.
    """

    sent = Signal(str)
    kept = Signal()
    place_dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self.setProperty(WRITING, True)  # noqa: FBT003 - Qt's signature
        self.edit = GrowingEdit(self.tr("Anmerkung schreiben"))
        self.edit.setPlaceholderText(self.tr("Anmerkung schreiben"))
        self.proposal = GrowingEdit(self.tr("Neuer Wortlaut"), most=4)
        self.proposal.setPlaceholderText(self.tr("Neuer Wortlaut"))
        self._wording = text_label(self.tr("Vorschlag zum Wortlaut"), "field")
        self._wording.setBuddy(self.proposal)
        self._reason = text_label(self.tr("Anmerkung dazu"), "field")
        self._reason.setBuddy(self.edit)
        self.must = QCheckBox()
        self.must.setAccessibleName(self.tr("muss vor Freigabe erledigt sein"))
        self.private = QCheckBox(self.tr("private Notiz"))
        tip = self.tr("Bleibt auf diesem Gerät. Andere sehen sie nie.")
        self.private.setToolTip(tip)
        self.private.setAccessibleDescription(tip)
        self.place = PlaceRow()
        self._hint, self._room = text_label("", "faint", wrap=True), ANY
        words = self.tr("Anmerkung senden"), self.tr("Anmerkung senden (Strg+Enter)")
        self._send = IconButton("send", *words)
        self._key = KeyCap(self.tr("Strg+M"))
        self._key.setParent(self.edit)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._on_keep)
        self._connect()
        self.show_proposal(shown=False)

    def _connect(self) -> None:
        for field in (self.edit, self.proposal):
            field.textChanged.connect(self._on_typed)
        self._send.clicked.connect(self.send)
        self.private.toggled.connect(self._on_typed)
        self.place.dropped.connect(self.place_dropped)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 8)
        column.setSpacing(4)
        column.addWidget(self.place)
        column.addWidget(self._wording)
        column.addWidget(self.proposal)
        column.addWidget(self._reason)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self._send)
        column.addLayout(row)
        choices = FlowLayout(12)
        column.addLayout(choices)
        choices.addWidget(self.must)
        choices.addWidget(self.private)
        column.addWidget(self._hint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        left = self.edit.width() - size.width() - KEY_EDGE
        self._key.setGeometry(left, KEY_EDGE, size.width(), size.height())
        self._fit_words()
        self._fit_hint()

    def _fit_words(self) -> None:
        """Break the longer choice where it does not fit: it is never cut."""
        whole = self.must.accessibleName()
        room = self.width() - 2 * SIDE - look().px(BOX)
        words = whole if text_width(look().font("body"), whole) <= room else halved(whole)
        if words != self.must.text():
            self.must.setText(words)

    def show_kept(self, words: str, proposal: str = "") -> None:
        """Show what was typed earlier for this draft."""
        self.edit.setPlainText(words)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.proposal.setPlainText(proposal)
        self._timer.stop()

    def show_proposal(self, *, shown: bool) -> None:
        """Offer the field for a new wording, or take it away."""
        for part in (self._wording, self.proposal, self._reason):
            part.setVisible(shown)
        self._on_typed()
        self._timer.stop()

    def flush(self) -> None:
        """Store at once what is typed: another draft comes."""
        if self._timer.isActive():
            self._timer.stop()
            self._on_keep()

    def clear(self) -> None:
        """Begin anew after what was written is kept elsewhere."""
        chosen = self.must.isChecked() or self.private.isChecked()
        if not chosen and self.proposal.isHidden() and not any(self.typed()):
            self._timer.stop()
            return
        self.show_kept("")
        self.must.setChecked(False)
        self.private.setChecked(False)
        self.show_proposal(shown=False)

    def set_prompt(self, words: str) -> None:
        """Say what is being written, e.g. an answer to comment 2."""
        self.edit.setPlaceholderText(words)
        self.edit.setAccessibleName(words)

    def typed(self) -> tuple[str, str]:
        """Return all that is typed: the words and the new wording."""
        return self.edit.toPlainText(), self.new_wording()

    def new_wording(self) -> str:
        """Return the proposal, "" where none is being written."""
        return self.proposal.text() if self.proposal.isVisibleTo(self) else ""

    def _on_typed(self) -> None:
        typed = bool(self.edit.text() or self.new_wording())
        self._send.setVisible(typed)
        self._key.setVisible(not self.edit.text())
        self._hint.setText(
            self.tr("Nur Sie sehen das, nur auf diesem Gerät. Strg+Enter behält es.")
            if self.private.isChecked()
            else self.tr("Alle Mitglieder des Raums können das lesen. Strg+Enter sendet.")
        )
        self.must.setVisible(typed and not self.private.isChecked())
        self.private.setVisible(typed and not self.proposal.isVisibleTo(self))
        self._fit_hint()
        self._timer.start()

    def set_room(self, height: int) -> None:
        """Take how high this may get, px."""
        self._room = height
        self._fit_hint()

    def _fit_hint(self) -> None:
        """Say who can read this where there is room for it, else when somebody asks."""
        layout, width = self.layout(), self.width()
        if layout is None:
            return
        shown = self._hint.isVisibleTo(self)
        own = self._hint.heightForWidth(width - 2 * SIDE) + layout.spacing()
        needed = layout.heightForWidth(width) + (0 if shown else own)
        typed = bool(self.edit.text() or self.new_wording())
        self._hint.setVisible(typed and needed <= self._room)
        self.edit.setToolTip(self._hint.text() if typed else "")

    def _on_keep(self) -> None:
        self.kept.emit()

    def send(self) -> None:
        """Send what is typed, if anything is."""
        if self.edit.text() or self.new_wording():
            self._timer.stop()
            self.sent.emit(self.edit.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send from the field, which hands Ctrl+Enter on, and from what lies beside it."""
        if sends(event):
            self.send()
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.edit.setFocus(event.reason())


def halved(words: str) -> str:
    """Return words on two lines, broken at the space nearest to the middle."""
    spaces = [place for place, sign in enumerate(words) if sign == " "]
    middle = min(spaces, key=lambda place: abs(2 * place - len(words)), default=0)
    return f"{words[:middle]}\n{words[middle + 1 :]}" if middle else words
