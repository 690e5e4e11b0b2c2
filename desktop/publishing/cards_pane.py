"""The middle: a card a channel, whose half-typed fields survive what others enter meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from db.rows.publishing import ChannelRow, PublishPage
from desktop.i18n.sentences import spoken
from desktop.media.thumbnails import Thumbnails
from desktop.publishing.card import Card
from desktop.publishing.dropped_card import DroppedCard
from desktop.publishing.due_card import DueCard
from desktop.publishing.entry import Entry
from desktop.publishing.entry_form import EntryForm
from desktop.publishing.foot import Foot
from desktop.publishing.live_card import LiveCard
from desktop.publishing.words import PublishWords
from desktop.widgets.roles import set_role, text_label


class CardsPane(QFrame):
    """Setters in, signals out.

    Signals:
        sent: a draft's id and the `Entry` of a channel.      kept: it as typed so far.
        wished: an act and a channel; ``drop`` names none.
        copied: what, in words, and the text.
    """

    sent = Signal(str, object)
    kept = Signal(str, object)
    wished = Signal(str, str)
    copied = Signal(str, str)

    def __init__(self, words: PublishWords, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "stage")
        self._words, self._thumbnails = words, thumbnails
        self._page: PublishPage | None = None
        self.cards: dict[str, Card] = {}
        self._built: dict[str, tuple[object, ...]] = {}
        self._inner = QWidget()
        set_role(self._inner, "clear")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(12)
        self._notes = QFrame()
        self._note_lines = QVBoxLayout(self._notes)
        self._note_lines.setContentsMargins(12, 8, 12, 8)
        self.notes = text_label("", "body", wrap=True)
        self._note_lines.addWidget(self.notes)
        set_role(self._notes, "note", tone="warn")
        self._column.addWidget(self._notes)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._inner)
        self.foot = Foot()
        self.foot.drop_requested.connect(self._on_drop)
        below = QWidget()
        room = QVBoxLayout(below)
        room.setContentsMargins(16, 0, 16, 12)
        room.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(below)

    def show_page(self, page: PublishPage, typed: dict[str, Entry]) -> None:
        """Show a draft; cards that say the same as before stay as they are, with what is typed.

        Args:
            page: of the draft.
            typed: by channel what was typed earlier and never sent.
        """
        same = self._page is not None and self._page.draft == page.draft
        if not same:
            self._clear()  # what is half typed there belongs to the draft before
        self._page = page
        self.notes.setText("\n".join(spoken(one) for one in page.notices))
        self._notes.setVisible(bool(page.notices))
        rows = {one.channel: one for one in page.channels}
        for channel in [one for one in self.cards if one not in rows]:
            self._remove(channel)
        for place, row in enumerate(page.channels, 1):
            self._show_channel(place, row, page, typed.get(row.channel))
        self.foot.show_page(page)
        entrance = self._entrance()
        if entrance is not None:
            self.setFocusProxy(entrance)
        if not same:
            self.area.verticalScrollBar().setValue(0)

    def _show_channel(
        self, place: int, row: ChannelRow, page: PublishPage, typed: Entry | None
    ) -> None:
        there, built = self.cards.get(row.channel), (row, page.label, *_offered(row, page))
        if there is not None and self._built.get(row.channel) == built:
            return
        if there is not None:
            self._remove(row.channel)
        self._built[row.channel] = built
        card = self._make(row, page, typed)
        self.cards[row.channel] = card
        self._column.insertWidget(place, card)

    def _make(self, row: ChannelRow, page: PublishPage, typed: Entry | None) -> Card:
        if row.live is not None:
            return self._make_live(LiveCard(row, row.live, self._words, page), typed)
        if row.state == "dropped":
            may = page.permit("restore").allowed
            dropped = DroppedCard(row, self._words, may_restore=may)
            dropped.wished.connect(self._on_wished)
            return dropped
        may = page.permit("publish").allowed
        card = DueCard(row, self._words, self._thumbnails, may_write=may)
        if typed is not None and card.form is not None:
            card.form.fill(typed)
        card.sent.connect(self._on_sent)
        card.kept.connect(self._on_kept)
        card.copied.connect(self.copied)
        return card

    def _make_live(self, card: LiveCard, typed: Entry | None) -> LiveCard:
        card.kept.connect(self._on_kept)
        card.sent.connect(self._on_sent)
        card.copied.connect(self.copied)
        card.wished.connect(self._on_wished)
        if typed is not None and not card.says(typed):
            card.change(typed)
        return card

    def _clear(self) -> None:
        for channel in list(self.cards):
            self._remove(channel)

    def _remove(self, channel: str) -> None:
        card = self.cards.pop(channel)
        for form in card.findChildren(EntryForm):
            form.flush()
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def flush(self) -> None:
        """Keep at once what is half typed."""
        for form in self.findChildren(EntryForm):
            form.flush()

    def _entrance(self) -> QWidget | None:
        """Return who gets the keys of a card that is gone, and of whoever comes here by F6."""
        return self.due() or next((self.first_of(one) for one in self.cards), None)

    def due(self) -> QWidget | None:
        """Return the first field of the first channel that is due; None where none is."""
        forms = (one.form for one in self.cards.values() if isinstance(one, DueCard))
        return next((one.url for one in forms if one is not None), None)

    def first_of(self, channel: str) -> QWidget | None:
        """Return a control of a channel that is entered; None where there is none."""
        card = self.cards.get(channel)
        if isinstance(card, LiveCard):
            return card.copy
        if isinstance(card, DueCard):
            return card.release.copy_text
        return card.restore if isinstance(card, DroppedCard) else None

    def show_error(self, channel: str, words: str) -> bool:
        """Say in a channel's open form why it was refused; False where there is none."""
        card = self.cards.get(channel)
        form = getattr(card, "form", None)
        if not isinstance(form, EntryForm):
            return False
        form.show_error(words)
        return True

    def _on_sent(self, entry: Entry) -> None:
        if self._page is not None:
            self.sent.emit(self._page.draft, entry)

    def _on_kept(self, entry: Entry) -> None:
        if self._page is not None:
            self.kept.emit(self._page.draft, entry)

    def _on_wished(self, act: str) -> None:
        card = self.sender()
        if isinstance(card, Card):
            self.wished.emit(act, card.row.channel)

    def _on_drop(self) -> None:
        self.wished.emit("drop", "")


def _offered(row: ChannelRow, page: PublishPage) -> tuple[bool, ...]:
    """Return which of the acts that a channel's card offers are allowed."""
    acts = {"due": ("publish",), "planned": ("publish",), "dropped": ("restore",)}
    live = ("publish", "judge", "unpublish")
    return tuple(page.permit(act).allowed for act in acts.get(row.state, live))
