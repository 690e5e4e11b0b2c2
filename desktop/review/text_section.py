"""The post's text in one channel: with fold, count, and the choice of channel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.rows import TextRow
from desktop.i18n import dates, terms
from desktop.media.marks.mark import Mark
from desktop.review.fold_text import FoldText
from desktop.review.passage_bar import PassageBar
from desktop.theme.icons import icon, size_icon
from desktop.widgets.entry_menu import Entry, EntryMenu
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.section import Section
from desktop.widgets.symbol import Symbol

NEARLY, LONGEST_MARK = 0.9, 80
NO_MARKS: Mapping[str, tuple[Mark, ...]] = {}


class TextSection(Section):
    """The section „Text“.

    Signals:
        channel_chosen: by the person.
        passage_requested: somebody wants to remark on a passage (an anchor), perhaps reword it.
    """

    channel_chosen = Signal(str)
    passage_requested = Signal(dict, bool)

    def __init__(self) -> None:
        body = QWidget()
        super().__init__(self.tr("Text"), body)
        column = QVBoxLayout(body)
        column.setContentsMargins(32, 0, 12, 12)
        self.text = FoldText()
        column.addWidget(self.text)
        self.passage_bar = PassageBar()
        column.addWidget(self.passage_bar)
        self._marks = NO_MARKS
        self.may_remark = False
        self.text.passage_changed.connect(self._on_passage)
        self.passage_bar.note_requested.connect(self._on_note)
        self.passage_bar.wording_requested.connect(self._on_wording)
        self._rows: tuple[TextRow, ...] = ()
        self._channel = ""
        self._choice = MenuButton()
        self._channels = EntryMenu(self._choice)
        self._channels.entry_chosen.connect(self._on_chosen)
        self._choice.setMenu(self._channels)
        set_role(self._choice, "boxed", grade="small")
        self._count = CountLabel()
        self.header.add_right(self._choice)
        self.header.add_right(self._count)

    def show_texts(
        self,
        rows: Sequence[TextRow],
        channel: str,
        marks: Mapping[str, tuple[Mark, ...]] = NO_MARKS,
    ) -> None:
        """Show the texts of a revision, opened at a channel where it has that one.

        Args:
            rows: a text for each channel.
            channel: "" = the first.
            marks: of passages, by channel.
        """
        self._rows, self._marks = tuple(rows), marks
        names = self._names()
        self._channels.show_entries(
            [Entry(terms.channel_icon(one), terms.channel_name(one), one) for one in names]
        )
        known = {row.channel for row in self._rows}
        self.show_channel(channel if channel in known else next(iter(known and self._names()), ""))

    def _names(self) -> list[str]:
        return [row.channel for row in self._rows]

    def show_channel(self, channel: str) -> None:
        """Show one channel's text."""
        self._channel = channel
        row = next((one for one in self._rows if one.channel == channel), None)
        self._choice.setVisible(row is not None)
        self._count.setVisible(row is not None)
        name = terms.channel_name(channel)
        self._choice.setText(name)
        self._choice.setIcon(icon(terms.channel_icon(channel)))
        size_icon(self._choice, 16, gap=3)
        self._choice.setAccessibleName(self.tr("Kanal: {0}").format(name))
        self.text.setAccessibleName(self.tr("Text für {0}").format(name))
        marks = self._marks.get(channel, ())
        text, fold = (row.text, row.fold) if row else ("", 0)
        self.text.show_text(text, fold, marks, desktop=row is not None and row.fold_desktop)
        if row is not None:
            self._count.show_count(row)

    def show_passage(self, channel: str, span: str = "") -> None:
        """Show one channel's text and mark a passage, "start-end" in code points; "" = none."""
        self.show_channel(channel)
        row = next((one for one in self._rows if one.channel == channel), None)
        start, _, end = span.partition("-")
        if row is not None and start.isdigit() and end.isdigit():
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            # The shown text has the fold between its lines: what is looked for is the wording.
            self.text.find(row.text[int(start) : int(end)].strip().split("\n")[0][:LONGEST_MARK])
        self.text.setFocus()

    def channel(self) -> str:
        """Return the channel in sight."""
        return self._channel

    def passage(self) -> dict[str, object]:
        """Return what is marked in the text as an anchor, {} = nothing."""
        start, end = self.text.passage()
        if start == end:
            return {}
        row = next(one for one in self._rows if one.channel == self._channel)
        place = {"kind": "text", "channel": self._channel, "start": start, "end": end}
        return {**place, "quote": row.text[start:end]}

    def _on_passage(self, start: int, end: int) -> None:
        self.passage_bar.setVisible(start < end and self.may_remark)

    def _on_note(self) -> None:
        self.passage_requested.emit(self.passage(), False)  # noqa: FBT003 - Qt's signature

    def _on_wording(self) -> None:
        self.passage_requested.emit(self.passage(), True)  # noqa: FBT003 - Qt's signature

    def _on_chosen(self, channel: str) -> None:
        self.show_channel(channel)
        self.channel_chosen.emit(channel)


class CountLabel(QWidget):
    """How long a text is, as its channel counts: ``✓ 245 / 2 200``."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Symbol("check", "ok", 16)
        self._words: QLabel = text_label("", "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._words)

    def show_count(self, row: TextRow) -> None:
        """Show how long a text is; a limit that nobody verified is information only."""
        count, limit = row.count, row.limit if row.verified else 0
        if not limit:
            self._sign.set_symbol("info-circle", "text2")
            words = self.tr("{0} Zeichen").format(dates.number(count))
            self.setToolTip(self.tr("Die Grenze dieses Kanals ist nicht geprüft."))
        elif count > limit:
            self._sign.set_symbol("alert-circle", "bad")
            words = self.tr("{0} zu viel").format(dates.number(count - limit))
        else:
            close = count >= limit * NEARLY
            self._sign.set_symbol(
                "alert-triangle" if close else "check", "warn" if close else "ok"
            )
            words = f"{dates.number(count)} / {dates.number(limit)}"
        self._words.setText(words)
        set_role(self._words, "bad" if limit and count > limit else "muted")
