"""A channel that nothing was recorded for: what to post there, and where it stands then."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.rows.publishing import ChannelRow
from desktop.media.thumbnails import Thumbnails
from desktop.publishing.card import Card
from desktop.publishing.entry_form import EntryForm
from desktop.publishing.release_part import ReleasePart
from desktop.publishing.words import PublishWords


class DueCard(Card):
    """Without the form for who may not write.

    Signals:
        sent: the `Entry`.      kept: the `Entry` as typed so far.
        copied: as of `ReleasePart`.
    """

    sent = Signal(object)
    kept = Signal(object)
    copied = Signal(str, str)

    def __init__(
        self, row: ChannelRow, words: PublishWords, thumbnails: Thumbnails, *, may_write: bool
    ) -> None:
        super().__init__(row, words, "accent" if row.state == "due" else "")
        self.release = ReleasePart(row, thumbnails)
        self.release.copied.connect(self.copied)
        self.body.addWidget(self.release)
        self.form: EntryForm | None = None
        if may_write:
            form = self.form = EntryForm(row.channel, words.now)
            self.body.addWidget(form)
            form.sent.connect(self.sent)
            form.kept.connect(self.kept)

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return the form first: address and text are what is wanted here."""
        return (self.form,) if self.form is not None else ()
