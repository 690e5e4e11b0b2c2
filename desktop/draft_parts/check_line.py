"""One check that blocks or hints: what it found, what to do, the way there, its exception."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.rows import CheckRow
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

LEVELS = {"block": ("circle-x", "bad"), "hint": ("alert-triangle", "warn")}
NO_JUMP = frozenset({"", "labels", "planned_at"})


class CheckLine(QWidget):
    """Offers an exception only where the person may ask for it or grant it.

    Signals:
        jump_requested: the check's place.
        ask_requested, lift_requested, decline_requested: the check.
    """

    jump_requested = Signal(str)
    ask_requested = Signal(object)
    lift_requested = Signal(object)
    decline_requested = Signal(object)

    def __init__(
        self,
        check: CheckRow,
        *,
        may_ask: bool,
        may_lift: bool,
        dead_ends: frozenset[str] = NO_JUMP,
        media: Sequence[str] = (),
    ) -> None:
        """Take the places that nothing here can show, and the types of the revision's media."""
        super().__init__()
        self._check, self._media = check, media
        symbol, tone = LEVELS[check.level]
        level = self.tr("Sperre") if check.level == "block" else self.tr("Hinweis")
        self.setAccessibleName(f"{spoken(check.text)}, {level}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Symbol(symbol, tone, 16))
        label: QLabel = text_label(spoken(check.text), tone, wrap=True)
        head.addWidget(label, 1)
        if check.place.partition(".")[0] not in dead_ends:
            head.addWidget(self._link(self._jump_words(), self._on_jump))
        column.addLayout(head)
        self._add_below(column, may_ask=may_ask, may_lift=may_lift)

    def _add_below(self, column: QVBoxLayout, *, may_ask: bool, may_lift: bool) -> None:
        for words in (spoken(self._check.remedy), self._exception_words()):
            if words:
                column.addWidget(_indented(text_label(words, "muted", wrap=True)))
        buttons = []
        if self._check.level == "block":
            buttons += self._offers(may_ask=may_ask, may_lift=may_lift)
        if buttons:
            column.addWidget(_indented(*buttons))

    def _offers(self, *, may_ask: bool, may_lift: bool) -> list[QPushButton]:
        state, found = self._check.exception, []
        if may_ask and state in {"", "declined"}:
            again = state == "declined"
            words = self.tr("Erneut erbitten …") if again else self.tr("Ausnahme erbitten …")
            found.append(self._link(words, self._on_ask))
        if may_lift:
            found.append(self._link(self.tr("Sperre aufheben …"), self._on_lift))
        if may_lift and state == "asked":
            found.append(self._link(self.tr("Ausnahme ablehnen …"), self._on_decline))
        return found

    def _exception_words(self) -> str:
        one = self._check
        if not one.exception:
            return ""
        words = {
            "lifted": self.tr("Sperre aufgehoben von {0} am {1}: {2}"),
            "declined": self.tr("Ausnahme abgelehnt von {0} am {1}: {2}"),
        }.get(one.exception, self.tr("Ausnahme erbeten von {0} am {1}: {2}"))
        return words.format(
            one.exception_by, dates.day_with_year(one.exception_at), one.exception_reason
        )

    def _jump_words(self) -> str:
        kind, _, key = self._check.place.partition(".")
        words = {
            "media": self._medium_words(key).format(key),
            "text": self.tr("{0} zeigen").format(terms.channel_name(key.partition(":")[0])),
            "consent": self.tr("Register zeigen"),
            "draft": self.tr("Entwurf zeigen"),
            "planned_at": self.tr("Termin zeigen"),
        }
        return words.get(kind, self.tr("zeigen"))

    def _medium_words(self, key: str) -> str:
        number = int(key) if key.isdigit() else 0
        kind = self._media[number - 1].partition("/")[0] if 0 < number <= len(self._media) else ""
        words = {"image": self.tr("Bild {0} zeigen"), "video": self.tr("Video {0} zeigen")}
        return words.get(kind) or self.tr("Medium {0} zeigen")

    def _link(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "link")
        # Two lines may lead to the same picture: each says in its name what about it.
        button.setAccessibleName(f"{words}: {spoken(self._check.text)}")
        button.clicked.connect(slot)
        return button

    def _on_jump(self) -> None:
        self.jump_requested.emit(self._check.place)

    def _on_ask(self) -> None:
        self.ask_requested.emit(self._check)

    def _on_lift(self) -> None:
        self.lift_requested.emit(self._check)

    def _on_decline(self) -> None:
        self.decline_requested.emit(self._check)


def _indented(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    if len(widgets) > 1:
        # Three offers do not fit side by side into a narrow pane.
        flow = FlowLayout(12)
        holder.setLayout(flow)
        flow.setContentsMargins(22, 0, 0, 2)
        for widget in widgets:
            flow.addWidget(widget)
        return holder
    row = QHBoxLayout(holder)
    row.setContentsMargins(22, 0, 0, 2)
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, QLabel)))
    if not isinstance(widgets[0], QLabel):
        row.addStretch(1)
    return holder
