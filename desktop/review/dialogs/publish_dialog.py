"""Recording a publication: where, when, and the words that went live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QWidget
from typing_extensions import override

from desktop.draft_parts.reason_dialog import ReasonDialog, Wording
from desktop.i18n import dates, terms
from desktop.theme.icons import icon
from desktop.widgets.roles import text_label


@dataclass(frozen=True, slots=True)
class Publication:
    """``at`` in ms; ``text`` "" = word for word as released."""

    channel: str
    url: str
    at: int
    text: str


class PublishDialog(ReasonDialog):
    """Opens no address and fetches nothing: a person pastes what they see."""

    def __init__(
        self,
        wording: Wording,
        about: str,
        channels: Sequence[str],
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        self._offered, self._now = tuple(channels), now
        super().__init__(wording, about, parent)
        self._url.setFocus()

    @override
    def add_fields(self) -> None:
        self._channel = QComboBox()
        for code in self._offered:
            self._channel.addItem(icon(terms.channel_icon(code)), terms.channel_name(code), code)
        self._url = QLineEdit()
        self._url.setPlaceholderText("https://")
        self._when = QDateTimeEdit()
        self._when.setTimeZone(QTimeZone.utc())
        self._when.setDateTime(dates.to_wall(self._now))
        self._when.setDisplayFormat("dd.MM.yyyy HH:mm")
        self._when.setCalendarPopup(True)
        self._error = text_label(self.tr("Fügen Sie die Adresse des Beitrags ein."), "bad")
        self._error.hide()
        for words, widget in (
            (self.tr("Kanal"), self._channel),
            (self.tr("Adresse des Beitrags (Pflicht)"), self._url),
            (self.tr("Erschienen am"), self._when),
        ):
            widget.setAccessibleName(words)
            self.body.addWidget(text_label(words, "field"))
            self.body.addWidget(widget)
        self.body.insertWidget(self.body.indexOf(self._url) + 1, self._error)

    def set_address(self, url: str) -> None:
        """Fill in the address of the post."""
        self._url.setText(url)

    @override
    def is_complete(self) -> bool:
        complete = "://" in self._url.text()
        self._error.setVisible(not complete)
        self._url.setProperty("invalid", "false" if complete else "true")
        self._url.style().polish(self._url)
        if not complete:
            self._url.setFocus()
        return complete

    @override
    def answer(self) -> object:
        at = dates.from_wall(self._when.dateTime())
        text = str(super().answer())
        return Publication(self._channel.currentData(), self._url.text().strip(), at, text)
