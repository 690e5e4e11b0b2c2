"""Entering that somebody took a consent back."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QFrame, QHBoxLayout, QWidget

from db.rows.consents import ConsentPage
from desktop.i18n import dates, terms
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

WIDTH, MOST = 460, 6


class RevokeDialog(FramedDialog):
    """Says before what it does: it locks at once and cannot be taken back.

    Signals:
        sent: when it came, ms, and how.
    """

    # Moments in ms do not fit into Qt's int.
    sent = Signal(object, str)

    def __init__(self, page: ConsentPage, locking: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Widerruf eintragen"), page.row.motif, parent)
        self.set_subline(self._about(page))
        if page.drafts:
            self.drafts = text_label(self._names(page), "body", wrap=True)
            self.body.addWidget(self.drafts)
        self.how = QComboBox()
        for code, words in (
            ("written", self.tr("schriftlich")),
            ("mail", self.tr("per E-Mail")),
            ("spoken", self.tr("mündlich")),
        ):
            self.how.addItem(words, code)
        self.when = QDateTimeEdit()
        self.when.setTimeZone(QTimeZone.utc())
        self.when.setDisplayFormat("dd.MM.yyyy HH:mm")
        self.when.setCalendarPopup(True)
        self.when.setDateTime(dates.to_wall(dates.now_ms()))
        for words, field in (
            (self.tr("Wie kam der Widerruf?"), self.how),
            (self.tr("Eingegangen am"), self.when),
        ):
            field.setAccessibleName(words)
            self.body.addWidget(text_label(words, "field"))
            self.body.addWidget(field)
        self.body.addWidget(self._note(locking))
        self._error = text_label("", "bad", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_cancel()
        button = self.add_button(self.tr("Widerruf eintragen"), "danger")
        button.clicked.connect(self._on_send)
        self.how.setFocus()
        self.fit(WIDTH)

    def _about(self, page: ConsentPage) -> str:
        count = len(page.drafts)
        one, many = (
            self.tr("{0} Entwurf zeigt das Motiv."),
            self.tr("{0} Entwürfe zeigen das Motiv."),
        )
        return (
            terms.counted(count, one, many) if count else self.tr("Kein Entwurf zeigt das Motiv.")
        )

    def _names(self, page: ConsentPage) -> str:
        """Return the titles of the first drafts, and how many more there are."""
        titles = [f"„{one.title}“" for one in page.drafts[:MOST]]
        rest = len(page.drafts) - len(titles)
        more = [self.tr("und {0} weitere").format(rest)] if rest else []
        return ", ".join([*titles, *more])

    def _note(self, locking: str) -> QFrame:
        frame = QFrame()
        set_role(frame, "note", tone="warn")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(Symbol("lock", "warn", 18))
        rest = self.tr(
            "Er lässt sich nicht zurücknehmen. Eine neue Einwilligung tragen Sie als neuen "
            "Nachweis ein."
        )
        row.addWidget(text_label(f"{locking} {rest}", "body", wrap=True), 1)
        return frame

    def show_error(self, words: str) -> None:
        """Say why it was refused."""
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def _on_send(self) -> None:
        self.sent.emit(dates.from_wall(self.when.dateTime()), str(self.how.currentData()))
