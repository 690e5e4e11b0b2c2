"""A channel that something was recorded for: where it stands, how it differs, what may be done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from db.rows.publishing import ChannelRow, LiveRow, PublishPage
from desktop.i18n import dates, terms
from desktop.publishing.card import Card
from desktop.publishing.deviation import Deviation
from desktop.publishing.entry import Entry
from desktop.publishing.entry_form import EntryForm
from desktop.publishing.words import QUESTIONABLE, PublishWords
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.entry_menu import Entry as MenuLine
from desktop.widgets.entry_menu import EntryMenu
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class LiveCard(Card):
    """Live, or taken down again.

    Signals:
        sent: the `Entry` that takes the place of the present one.
        kept: the `Entry` as typed so far; an empty one = it was given up.
        wished: ``accept``, ``demand`` or ``unpublish``.
        copied: what it was, in words, and the text.
    """

    sent = Signal(object)
    kept = Signal(object)
    wished = Signal(str)
    copied = Signal(str, str)

    def __init__(
        self, row: ChannelRow, live: LiveRow, words: PublishWords, page: PublishPage
    ) -> None:
        tone = "warn" if row.mark in {"deviates", "unpublish", "correction"} else ""
        super().__init__(row, words, tone)
        self._live, self._page = live, page
        self.form: EntryForm | None = None
        self.deviation: Deviation | None = None
        self.copy = IconButton("copy", self._named(self.tr("Adresse für {0} kopieren")))
        self.more = IconButton("dots", self._named(self.tr("Mehr zu {0}")))
        self._lay_address()
        if live.amount:
            paid = self.tr("Für Reichweite bezahlt: {0}").format(dates.euros(live.amount))
            self.body.addWidget(text_label(paid, "muted", wrap=True))
        if row.mark in QUESTIONABLE:
            self._lay_deviation()
        elif row.word is not None:
            self.body.addWidget(text_label(words.said(row.word, row.mark), "body", wrap=True))
        if row.mark == "unpublish":
            self._lay_unpublish()
        self.copy.clicked.connect(self._on_copy)

    def _named(self, words: str) -> str:
        return words.format(terms.channel_name(self.row.channel))

    def _may(self, act: str) -> bool:
        return self._page.permit(act).allowed

    def _lay_address(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.url = ElidedLabel(self._live.url)
        self.url.setAccessibleName(self._live.url)
        set_role(self.url, "address")
        by = ElidedLabel()
        set_role(by, "muted")
        by.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        by.set_texts(*self._by())
        line.addWidget(Symbol("link", "text2", 16))
        line.addWidget(self.url, 6)
        line.addWidget(by, 5)
        line.addWidget(self.copy)
        line.addWidget(self.more)
        self.body.addLayout(line)
        self._offer_more()

    def _by(self) -> tuple[str, ...]:
        unit = self._live.unit_name or self._live.by
        entered = self.tr("eingetragen von {0}").format(unit)
        when = self.words.moment(self._live.recorded_at)
        return f"{entered}, {when}", entered, unit

    def _offer_more(self) -> None:
        lines = []
        if self._may("publish"):
            lines.append(MenuLine("pencil", self.tr("Eintrag ändern"), "change"))
            lines.append(MenuLine("columns-2", self.tr("Text einfügen und vergleichen"), "paste"))
        if self._may("unpublish") and self.row.state == "live":
            lines.append(MenuLine("ban", self.tr("Depublizieren vermerken …"), "unpublish"))
        self.more.setVisible(bool(lines))
        set_role(self.more, "dots")
        menu = EntryMenu(self.more)
        menu.show_entries(lines)
        menu.entry_chosen.connect(self._on_menu)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _lay_deviation(self) -> None:
        may = self._may("publish"), self._may("judge")
        found = self.deviation = Deviation(self.row, self.words, self._page.label, may=may)
        self.body.addWidget(found)
        found.pasted.connect(self._on_pasted)
        found.typed.connect(self._on_typed)
        found.judged.connect(self.wished)

    def _lay_unpublish(self) -> None:
        words = self.tr("Für diesen Beitrag gilt keine Freigabe mehr. Nehmen Sie ihn vom Kanal.")
        self.body.addWidget(text_label(words, "warn", wrap=True))
        if self._may("unpublish"):
            row = QHBoxLayout()
            row.addStretch(1)
            button = QPushButton(self.tr("Depublizieren vermerken …"))
            button.setAccessibleName(self._named(self.tr("Depublizieren von {0} vermerken")))
            button.clicked.connect(self._on_unpublish)
            row.addWidget(button)
            self.body.addLayout(row)

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return the form that is open first, then the texts; the buttons follow."""
        parts = (self.form, self.deviation)
        return tuple(one for one in parts if one is not None)

    def _entry(self) -> Entry:
        live = self._live
        text = live.text if live.pasted else ""
        return Entry(self.row.channel, live.url, text, live.at, live.amount)

    def says(self, typed: Entry) -> bool:
        """Tell whether what was typed stands here already."""
        entry = self._entry()
        return replace(entry, at=0) == replace(typed, at=0)

    def change(self, typed: Entry | None = None) -> EntryForm:
        """Open the fields with what stands there, or what was typed in its place."""
        form = self.form
        if form is None:
            form = self.form = EntryForm(self.row.channel, self.words.now, changes=True)
            form.fill(typed or self._entry())
            self.body.insertWidget(1, form)
            form.sent.connect(self.sent)
            form.kept.connect(self.kept)
            form.left.connect(self._on_left)
        return form

    def _on_left(self) -> None:
        if self.form is not None:
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = None
        self.kept.emit(Entry(self.row.channel))
        self.more.setFocus()

    def _on_menu(self, key: str) -> None:
        if key == "unpublish":
            self._on_unpublish()
        elif key == "change":
            self.change().url.setFocus()
        elif self.deviation is not None:
            self.deviation.begin()
        else:
            self.change().text.setFocus()

    def _on_unpublish(self) -> None:
        self.wished.emit("unpublish")

    def _on_pasted(self, text: str) -> None:
        self.sent.emit(replace(self._entry(), text=text))

    def _on_typed(self, text: str) -> None:
        self.kept.emit(replace(self._entry(), text=text) if text else Entry(self.row.channel))

    def _on_copy(self) -> None:
        self.copied.emit(self.tr("Adresse kopiert"), self._live.url)
