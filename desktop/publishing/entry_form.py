"""Where a posting stands now: its address, the text that went live, when, what it cost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.draft_parts.reason_field import KEEP_AFTER_MS
from desktop.i18n import dates
from desktop.publishing.entry import Entry
from desktop.publishing.moment_field import moment_field
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import dress_anew, set_role, text_label

WIDE = 600
LARGEST = 1_000_000
AHEAD_MS = 300_000
"""As far as clocks may differ."""


class EntryForm(QWidget):
    """Opens no address and fetches nothing: a person pastes what they see.

    Signals:
        sent: the `Entry`.      kept: the `Entry` as it is typed so far.
        left: a change is given up.
    """

    sent = Signal(object)
    kept = Signal(object)
    left = Signal()

    def __init__(self, channel: str, now: Callable[[], int], *, changes: bool = False) -> None:
        """Take the clock, ms; ``changes``: what stands already is put right, and may be left."""
        super().__init__()
        self._now = now
        self._channel, self._wide, self._filling, self._sending = channel, True, False, False
        self._timed = changes
        self.url, self.text = QLineEdit(), GrowingEdit(self.tr("Text aus dem Beitrag"), 1, 8)
        self.url.setPlaceholderText("https://")
        self.text.setPlaceholderText(self.tr("Hier einfügen; leer = wird nicht verglichen"))
        self.when, self.amount = moment_field(now()), self._make_amount()
        self.error = text_label("", "bad", wrap=True)
        self.error.hide()
        self.send = QPushButton(
            self.tr("Eintrag ersetzen") if changes else self.tr("Veröffentlichung eintragen")
        )
        self.send.setIcon(icon("send", "on_accent"))
        size_icon(self.send, 16, gap=3)
        set_role(self.send, "primary")
        self.cancel = QPushButton(self.tr("Abbrechen"))
        self.cancel.setVisible(changes)
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._lay_out()
        self._join()
        let_wheel_pass(self)
        self.setFocusProxy(self.url)

    def _make_amount(self) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setLocale(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        field.setGroupSeparatorShown(True)
        field.setRange(0, LARGEST)
        field.setSuffix(" €")
        field.setSpecialValueText(self.tr("nichts"))
        return field

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._fields = [
            _named(self.tr("Adresse des Beitrags"), self.url),
            _named(self.tr("Tag und Uhrzeit"), self.when),
            _named(self.tr("Bezahlt"), self.amount),
        ]
        self.url.setAccessibleName(self.tr("Adresse des Beitrags (Pflicht)"))
        self.amount.setAccessibleName(self.tr("Für Reichweite bezahlt"))
        self._paste = _named(self.tr("Text aus dem Beitrag"), self.text)
        self._buttons = QWidget()
        line = QHBoxLayout(self._buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.send)
        self._place()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.error)

    def _join(self) -> None:
        self.send.clicked.connect(self._on_send)
        self.cancel.clicked.connect(self.left)
        self.url.returnPressed.connect(self._on_send)
        self.text.send_requested.connect(self._on_send)
        self._timer.timeout.connect(self._on_keep)
        self.url.textChanged.connect(self._on_address)
        self.when.dateTimeChanged.connect(self._on_when)
        for changed in (
            self.url.textChanged,
            self.text.textChanged,
            self.when.dateTimeChanged,
            self.amount.valueChanged,
        ):
            changed.connect(self._on_typed)

    def _place(self) -> None:
        """Two lines where there is room for them, else one part below the other."""
        address, when, amount = self._fields
        for part in (*self._fields, self._paste, self._buttons):
            self._grid.removeWidget(part)
        bottom = Qt.AlignmentFlag.AlignBottom
        if self._wide:
            for column, field in enumerate(self._fields):
                self._grid.addWidget(field, 0, column)
            self._grid.addWidget(self._paste, 1, 0)
            self._grid.addWidget(self._buttons, 1, 1, 1, 2, bottom)
            return
        self._grid.addWidget(address, 0, 0, 1, 3)
        self._grid.addWidget(when, 1, 0)
        self._grid.addWidget(amount, 1, 1)
        self._grid.addWidget(self._paste, 2, 0, 1, 3)
        self._grid.addWidget(self._buttons, 3, 0, 1, 3)

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return the fields in the order they are filled, wherever they stand."""
        return self.url, self.text, self.when, self.amount

    def entry(self) -> Entry:
        """Return what stands in the fields."""
        at = dates.from_wall(self.when.dateTime())
        cents = round(self.amount.value() * 100)
        return Entry(self._channel, self.url.text().strip(), self.text.text(), at, cents)

    def fill(self, entry: Entry) -> None:
        """Show what was typed earlier, or what stands already."""
        self._filling = True
        self.url.setText(entry.url)
        self.text.setPlainText(entry.text)
        self.amount.setValue(entry.amount / 100)
        if entry.at:
            self._timed = True
            self.when.setDateTime(dates.to_wall(entry.at))
        self._filling = False

    def show_error(self, words: str, field: QWidget | None = None) -> None:
        """Say below the fields why it was refused, and go to one of them (None = the address)."""
        self._sending = False
        self._mark(words, field or self.url)
        (field or self.url).setFocus()
        event = QAccessibleAnnouncementEvent(field or self.url, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _mark(self, words: str, field: QWidget) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))
        for one in (self.url, self.when):
            wrong = bool(words) and one is field
            one.setProperty("invalid", "true" if wrong else "false")
            one.setAccessibleDescription(words if wrong else "")
            dress_anew(one)

    def flush(self) -> None:
        """Keep at once what is typed."""
        if self._timer.isActive():
            self._timer.stop()
            self._on_keep()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(WIDE)
        if wide != self._wide:
            self._wide = wide
            self._place()

    def _on_when(self) -> None:
        self._timed = True

    def _on_address(self) -> None:
        """Take the moment at which the address comes, not that at which the page was opened."""
        if not self._timed and not self._filling:
            with QSignalBlocker(self.when):
                self.when.setDateTime(dates.to_wall(self._now()))

    def _on_typed(self) -> None:
        if not self._filling:
            self._timer.start()
        if not self.error.isHidden():
            self._mark("", self.url)

    def _on_keep(self) -> None:
        self.kept.emit(self.entry())

    def _on_send(self) -> None:
        if self.entry().at > self._now() + AHEAD_MS:
            self.show_error(self.tr("Dieser Zeitpunkt liegt in der Zukunft."), self.when)
        elif not self._sending:  # a second press before the answer would enter it twice
            self._sending = True
            self.flush()
            self.sent.emit(self.entry())


def _named(words: str, field: QWidget) -> QWidget:
    """Return a field below its name."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = text_label(words, "field")
    label.setBuddy(field)
    field.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(field)
    return box
