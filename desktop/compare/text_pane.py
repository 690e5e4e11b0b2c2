"""The right column: the text of a channel word by word, then everything else that differs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from db.domain.comparison_words import NEW, OLD, SAME, Piece
from db.rows.compare import ComparePage, TextDiff
from desktop.compare.condition_section import ConditionSection
from desktop.compare.diff_text import DiffText
from desktop.compare.fact_section import FactSection
from desktop.compare.legend import Legend
from desktop.compare.words import ICONS, CompareWords
from desktop.i18n import dates, terms
from desktop.theme.icons import icon, size_icon
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.segmented_control import SegmentedControl

ONE, TWO = "one", "two"


class Fact(NamedTuple):
    """A section to come: ``key`` is a change's kind, for media with its number."""

    key: str
    icon: str
    title: str
    pieces: tuple[Piece, ...]


class TextPane(QFrame):
    """`channel_chosen` follows the person's choice."""

    channel_chosen = Signal(str)
    pair_requested = Signal(int)

    def __init__(self, words: CompareWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words, self._channel, self._sought = words, "", ""
        self._page: ComparePage | None = None
        self._title = text_label(self.tr("Text"), "strong")
        self.choice = MenuButton(small=True)
        self.choice.setMenu(QMenu(self.choice))
        names = ((ONE, self.tr("In einem Text")), (TWO, self.tr("Zwei Spalten")))
        self.forms = SegmentedControl(self.tr("Text zeigen"), names)
        self.forms.chosen.connect(self._on_form)
        self.legend = Legend()
        self.text = DiffText(self.tr("Text"))
        self._sections: dict[str, QWidget] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        row = FlowLayout(6)
        head.setLayout(row)
        row.setContentsMargins(16, 6, 8, 6)
        for widget in (self._title, self.choice, self.forms):
            row.addWidget(widget)
        self._title.setMinimumHeight(self.choice.sizeHint().height())
        self.head = head
        inner = QWidget()
        set_role(inner, "clear")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        text = self._text_box = QWidget()
        box = QVBoxLayout(text)
        box.setContentsMargins(16, 10, 16, 14)
        box.setSpacing(8)
        box.addWidget(self.legend)
        box.addWidget(self.text)
        self._column.addWidget(text)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._on_laid_out)
        bar.actionTriggered.connect(self._on_scrolled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._area, 1)

    def set_tiny(self, *, tiny: bool) -> None:
        """Keep the head to one line: the words, as they were chosen to be shown."""
        if layout := self.head.layout():
            layout.setContentsMargins(16, 0 if tiny else 6, 8, 0 if tiny else 6)
        self._title.setVisible(not tiny)
        self.forms.setVisible(not tiny)
        self.legend.setVisible(not tiny)

    def show_page(self, page: ComparePage, channel: str, *, same: bool) -> None:
        """Show the words of a comparison, opened at a channel where there is that one.

        ``same``: of the draft shown before, so stay where the person was.
        """
        self._page = page
        self._fill_channels(page)
        places = [one.place[5:] for one in _channels(page)]
        first = next((c for one in page.changes for c in one.channels), "")
        wanted = channel if channel in places else first or next(iter(places), "")
        self.show_channel(wanted)
        self._fill_sections(page)
        if not same:
            self._sought = ""
            self._area.verticalScrollBar().setValue(0)

    def _fill_channels(self, page: ComparePage) -> None:
        menu = self.choice.menu()
        menu.clear()
        for one in _channels(page):
            code = one.place[5:]
            action = QAction(icon(terms.channel_icon(code)), "", menu)
            name = terms.channel_name(code)
            action.setText(self.tr("{0} – geändert").format(name) if one.changed else name)
            action.setData(code)
            action.triggered.connect(self._on_channel)
            menu.addAction(action)
        self.choice.setVisible(bool(_channels(page)))
        self._text_box.setVisible(bool(_channels(page)))

    def channel(self) -> str:
        """Return the channel in sight."""
        return self._channel

    def next_channel(self) -> None:
        """Go on to the next channel, round and round."""
        codes = [one.place[5:] for one in _channels(self._page)] if self._page else []
        if self._channel in codes:
            self.show_channel(codes[(codes.index(self._channel) + 1) % len(codes)])

    def show_channel(self, channel: str) -> None:
        """Show another channel's text."""
        self._channel = channel
        page = self._page
        diff = page.text(f"text.{channel}") if page else None
        if page is None or diff is None:
            return
        name = terms.channel_name(channel)
        self.choice.setText(name)
        self.choice.setIcon(icon(terms.channel_icon(channel)))
        size_icon(self.choice, 16, gap=3)
        self.choice.setAccessibleName(self.tr("Kanal: {0}").format(name))
        row = next((one for one in page.new.texts if one.channel == channel), None)
        fold = _word_end(row.text, row.fold) if row and row.fold < len(row.text) else -1
        labels = page.old.shown.label, page.new.shown.label
        title = self.tr("Text für {0}").format(name)
        desktop = row is not None and bool(row.fold_desktop)
        self.text.show_pieces(title, diff.pieces, labels, (fold, desktop))
        self.legend.show_text(diff, row)

    def _fill_sections(self, page: ComparePage) -> None:
        for section in self._sections.values():
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        labels = page.old.shown.label, page.new.shown.label
        columns = self.forms.key == TWO
        self._sections = {
            fact.key: FactSection(fact.icon, fact.title, fact.pieces, labels, columns=columns)
            for fact in self._facts(page)
        }
        if page.conditions:
            section = ConditionSection(page.conditions, self._places(page))
            section.pair_requested.connect(self.pair_requested)
            self._sections["conditions"] = section
        for number, section in enumerate(self._sections.values(), start=1):
            self._column.insertWidget(number, section)

    def _places(self, page: ComparePage) -> dict[str, tuple[int, str]]:
        """Return by SHA-256 the place (from 0) and the name of every medium of both revisions."""
        return {
            medium.digest: (number, self._words.media.name(pair))
            for number, pair in enumerate(page.media)
            for medium in (pair.old, pair.new)
            if medium is not None
        }

    def _facts(self, page: ComparePage) -> Iterator[Fact]:
        """What stands below the text, in the order of the list of changes."""
        for change in page.changes:
            if change.kind == "fields":
                pair = page.media[change.number]
                for field in pair.fields:
                    title = self._words.media.field_place(pair, field)
                    key = f"fields{change.number}.{field.name}"
                    sign = self._words.media.field_sign(field.name)
                    yield Fact(key, sign, title, self._words.media.pieces(field))
            elif change.kind not in {"media", "text"}:
                title, pieces = self._fact(page, change.kind)
                yield Fact(change.kind, ICONS[change.kind], title, pieces)

    def _fact(self, page: ComparePage, kind: str) -> tuple[str, tuple[Piece, ...]]:
        if kind == "planned_at":
            when = (page.old.shown.planned_at, page.new.shown.planned_at)
            return self.tr("Termin"), _swap(*(dates.planned(ms) if ms else "" for ms in when))
        if kind == "route":
            return self.tr("Laufweg"), _swap(*page.routes)
        if kind in {"channels", "labels"}:
            title = self.tr("Kanäle") if kind == "channels" else self.tr("Kennzeichnung")
            return title, self._codes(page, kind)
        diff = page.text(kind)
        title = self.tr("Titel") if kind == "title" else self.tr("Thema")
        return title, diff.pieces if diff else ()

    def _codes(self, page: ComparePage, kind: str) -> tuple[Piece, ...]:
        shift = page.channels if kind == "channels" else page.labels
        name = terms.channel_name if kind == "channels" else self._words.label_name
        parts = (
            *(Piece(SAME, name(code)) for code in shift.kept),
            *(Piece(OLD, name(code)) for code in shift.removed),
            *(Piece(NEW, name(code)) for code in shift.added),
        )
        spaced = [piece for part in parts for piece in (part, Piece(SAME, "  "))]
        return tuple(spaced[:-1])

    def show_section(self, key: str) -> None:
        """Bring a section (or the text, key ``text``) into sight, and keep it there."""
        self._sought = key
        self._column.activate()
        self._seek()

    def _seek(self) -> None:
        """Scroll to what is sought; texts find their height only once their width is known."""
        if not self._sought:
            return
        names = [one for one in self._sections if one.split(".", maxsplit=1)[0] == self._sought]
        section = self._sections[names[0]] if names else self._text_box
        self._area.verticalScrollBar().setValue(max(section.y() - 1, 0))

    def _on_scrolled(self) -> None:
        self._sought = ""

    def _on_laid_out(self) -> None:
        QTimer.singleShot(0, self, self._seek)

    def show_form(self, form: str) -> None:
        """Show texts as ``one``, or in ``two`` columns."""
        self.forms.choose(form)
        self._on_form(form)

    def _on_form(self, form: str) -> None:
        for text in self.findChildren(DiffText):
            text.set_columns(form == TWO)

    def _on_channel(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_channel(action.data())
            self.channel_chosen.emit(action.data())


def _word_end(text: str, fold: int) -> int:
    """The end of the last whole word before the fold: channels cut no words either."""
    end = text.rfind(" ", 0, fold + 1)
    return end if end > fold // 2 else fold


def _channels(page: ComparePage) -> list[TextDiff]:
    return [one for one in page.texts if one.place.startswith("text.")]


def _swap(old: str, new: str) -> tuple[Piece, ...]:
    """Old and new as a whole: a date is no text to look for words in."""
    pieces = (Piece(OLD, old), Piece(NEW, new))
    return tuple(one for one in pieces if one.text)
