"""Everything the dry run says about one row, or about the files while none is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.rows.imports import ImportMessage, ImportPlan, ImportRow
from desktop.bulk_import.correction_box import CorrectionBox
from desktop.bulk_import.media_lines import MediaLines
from desktop.bulk_import.words import FACES, ImportWords
from desktop.i18n import terms
from desktop.i18n.direction import isolated
from desktop.i18n.sentences import spoken
from desktop.media.thumbnails import Thumbnails
from desktop.theme.states import Face
from desktop.widgets.chip import Chip
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.symbol import Symbol

MOST_TEXT, MOST_FILES = 900, 300


class RowPane(QFrame):
    """The column at the right of the table.

    Signals:
        corrected: a ``Correction``.
        stepped: on to the next (1) or the previous (-1) row.
        media_requested: media are named, and no folder is chosen yet.
    """

    corrected = Signal(object)
    stepped = Signal(int)
    media_requested = Signal()

    def __init__(self, words: ImportWords, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words, self._thumbnails = words, thumbnails
        self._choices: Mapping[str, tuple[tuple[str, str], ...]] = {}
        self._count: Callable[[ImportMessage], int] = lambda _: 1
        self._folder = ""
        self.boxes: list[CorrectionBox] = []
        self.media: MediaLines | None = None
        self._title = text_label("", "strong")
        self._chips = [Chip(Face("", "circle-x", "bad")), Chip(Face("", "alert-triangle", "warn"))]
        self._up = IconButton("chevron-up", self.tr("Vorige Zeile"))
        self._down = IconButton("chevron-down", self.tr("Nächste Zeile"))
        self._up.clicked.connect(lambda: self.stepped.emit(-1))
        self._down.clicked.connect(lambda: self.stepped.emit(1))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Meldungen der gewählten Zeile"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._area, 1)

    def _head(self) -> QFrame:
        head = QFrame()
        set_role(head, "panel", rule="bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(self._title)
        for chip in self._chips:
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self._up)
        row.addWidget(self._down)
        return head

    def set_plan(self, plan: ImportPlan, count: Callable[[ImportMessage], int]) -> None:
        """Take what may be chosen, and who counts the rows that have a mistake."""
        self._choices, self._count = plan.choices, count
        self._folder = plan.media_folder

    def show_remarks(
        self, remarks: Sequence[str], unused: Sequence[str], gone: Sequence[str]
    ) -> None:
        """Show what there is to know about the files as a whole."""
        column = self._begin(self.tr("Hinweise zum Plan"), 0, 0)
        for words in remarks or (self.tr("Keine."),):
            column.addWidget(text_label(words, "body", wrap=True))
        _list(column, self.tr("Nicht verwendete Dateien"), unused)
        _list(column, self.tr("Nicht mehr im Plan"), gone)
        self._end(column)

    def show_row(self, row: ImportRow) -> None:
        """Show the messages, media and texts of a row."""
        errors = [one for one in row.messages if one.level == "error"]
        hints = [one for one in row.messages if one.level != "error"]
        title = self.tr("Zeile {0}").format(row.row)
        column = self._begin(title, len(errors), len(hints))
        missing = {one.wanted for one in row.media if not one.name}
        for message in errors:
            if message.field != "media":
                self._add_correction(column, message)
            elif message.stands not in missing:
                column.addWidget(self._line(message))
        for message in hints:
            column.addWidget(self._line(message))
        if not row.messages:
            words = self.tr("Nichts zu bemängeln.")
            column.addWidget(_line("circle-check", "ok", words, ""))
        if row.media:
            column.addWidget(rule())
            lacking = {one.stands: spoken(one.text) for one in errors if one.field == "media"}
            folder = bool(self._folder)
            self.media = MediaLines(row.media, self._thumbnails, lacking, folder=folder)
            self.media.folder_requested.connect(self.media_requested)
            self.media.corrected.connect(self.corrected)
            column.addWidget(self.media)
        self._add_texts(column, row)
        self._end(column)

    def _add_correction(self, column: QVBoxLayout, message: ImportMessage) -> None:
        if not message.field:
            column.addWidget(self._line(message))
            return
        choices = self._choices.get(message.field, ())
        rows = self._count(message) if choices and message.stands else 1
        box = CorrectionBox(message, choices, rows)
        box.corrected.connect(self.corrected)
        self.boxes.append(box)
        column.addWidget(box)
        column.addWidget(rule())

    def _add_texts(self, column: QVBoxLayout, row: ImportRow) -> None:
        channels: dict[str, list[str]] = {}
        for code, text in row.texts.items():
            channels.setdefault(text, []).append(terms.channel_name(code))
        if channels:
            column.addWidget(rule())
        for text, names in channels.items():
            column.addWidget(text_label(", ".join(names), "field", wrap=True))
            cut = text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]} …"
            label = text_label(cut, "body", wrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)

    def _line(self, message: ImportMessage) -> QWidget:
        icon, tone = FACES["error" if message.level == "error" else "hint"]
        place = self.tr("Spalte {0}").format(spoken(message.column)) if message.column else ""
        return _line(icon, tone, spoken(message.text), place)

    def _begin(self, title: str, errors: int, hints: int) -> QVBoxLayout:
        self.boxes, self.media = [], None
        self._title.setText(title)
        one, many = self.tr("1 Fehler"), self.tr("{0} Fehler")
        self._chips[0].set_face(Face(terms.counted(errors, one, many), "circle-x", "bad"))
        one, many = self.tr("{0} Hinweis"), self.tr("{0} Hinweise")
        self._chips[1].set_face(Face(terms.counted(hints, one, many), "alert-triangle", "warn"))
        for chip, count in zip(self._chips, (errors, hints), strict=True):
            chip.setVisible(count > 0)
        self._inner = QWidget()
        set_role(self._inner, "surface")
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        return column

    def _end(self, column: QVBoxLayout) -> None:
        """Put what was made in sight at once: laid out one time and not once a widget."""
        column.addStretch(1)
        self._area.setWidget(self._inner)


def _list(column: QVBoxLayout, head: str, names: Sequence[str]) -> None:
    if names:
        column.addWidget(rule())
        column.addWidget(text_label(head, "strong"))
        label = text_label("\n".join(map(isolated, names[:MOST_FILES])), "muted", wrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(label)


def _line(icon: str, tone: str, words: str, below: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Symbol(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(text_label(words, "body", wrap=True))
    if below:
        texts.addWidget(text_label(below, "muted", wrap=True))
    row.addLayout(texts, 1)
    return line
