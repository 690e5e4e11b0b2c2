"""The third step: the dry run, corrections in place, and the button that writes."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows.imports import ImportMessage, ImportPlan, PlanGlance
from desktop.bulk_import.column_strip import ColumnStrip
from desktop.bulk_import.foot import Foot
from desktop.bulk_import.row_pane import RowPane
from desktop.bulk_import.rows_table import RowsTable
from desktop.bulk_import.table_model import ALL, ERROR, HINT, READY, ROW, SHOWN, PlanTable
from desktop.bulk_import.words import ImportWords
from desktop.i18n import dates
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.painting import text_width
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.search_field import SearchField
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.segmented_control import SegmentedControl
from desktop.widgets.symbol import Symbol

NARROW, PANE, NARROW_PANE, LOW, LOWEST = 1300, 356, 290, 700, 300
CRAMPED, CRAMPED_PANE = 780, 236
SIGN, BESIDE = 24, 18


class PlanPage(QWidget):
    """`write_requested(rows, submit)` is the only way anything gets written.

    Signals:
        write_requested: numbers of the rows, and whether to submit them.
        corrected: a ``Correction``.      mapped: see ``ColumnStrip``.
        submit_changed: the rows are to be submitted: the dry run is to be strict.
        save_requested, template_requested, back_requested, media_requested: the buttons.
    """

    write_requested = Signal(object, bool)
    corrected = Signal(object)
    mapped = Signal(object)
    submit_changed = Signal(bool)
    save_requested = Signal()
    template_requested = Signal()
    back_requested = Signal()
    media_requested = Signal()

    def __init__(self, words: ImportWords, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._words = words
        self._plan: ImportPlan | None = None
        self._low = False
        self.model = PlanTable(words, self)
        self.table = RowsTable(self.model, words, thumbnails)
        self.pane = RowPane(words, thumbnails)
        self.strip, self.foot = ColumnStrip(1), Foot()
        self._promise = text_label("", "body", wrap=True)
        self._promise.setTextFormat(Qt.TextFormat.RichText)
        self._recognised = text_label("", "muted")
        self._segments = SegmentedControl(
            self.tr("Welche Zeilen"), [(key, self._word(key)) for key in (ALL, *SHOWN)]
        )
        for key, sign, tone in (
            (READY, "circle-check", "ok"),
            (HINT, "alert-triangle", "warn"),
            (ERROR, "circle-x", "bad"),
        ):
            button = self._segments.button(key)
            button.setIcon(icon(sign, tone))
            size_icon(button, 16, gap=3)
        self.search = SearchField(self.tr("In Zeilen suchen"))
        self._make_foot()
        self._lay_out()
        self._connect()

    def _word(self, key: str) -> str:
        return {
            ALL: self.tr("Alle"),
            READY: self.tr("Bereit"),
            HINT: self.tr("Hinweise"),
            ERROR: self.tr("Fehler"),
        }[key]

    def _make_foot(self) -> None:
        self.submit = QCheckBox(self.tr("Gleich vorlegen"))
        self.foot.add(self.submit)
        self.save = self.foot.add_button(self.tr("Fehlerliste speichern …"), "", "file-export")
        self._back = self.foot.add_button(self.tr("Zurück"))
        self.write = self.foot.add_button("", "primary", "circle-plus")

    def _connect(self) -> None:
        self._segments.chosen.connect(self._on_segment)
        self.search.searched.connect(self._on_search)
        self.search.left.connect(self.table.setFocus)
        self.strip.mapped.connect(self.mapped)
        self.pane.corrected.connect(self.corrected)
        self.pane.stepped.connect(self._on_step)
        self.pane.media_requested.connect(self.media_requested)
        self.remarks.clicked.connect(self._on_remarks)
        self.table.clicked.connect(self._on_row)
        self.model.choice_changed.connect(self._show_choice)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.submit.clicked.connect(self.submit_changed)
        self.save.clicked.connect(self.save_requested)
        self.write.clicked.connect(self._on_write)
        self._back.clicked.connect(self.back_requested)

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._left())
        self._split.addWidget(self.pane)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._promise_note())
        column.addWidget(self._columns_head())
        column.addWidget(self.strip)
        column.addWidget(rule())
        column.addWidget(self._split, 1)
        column.addWidget(self.foot)

    def _left(self) -> QWidget:
        self._filter_bar = QWidget()
        head = self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._filter_bar)
        head.setContentsMargins(16, 6, 16, 6)
        head.setSpacing(12)
        self._title = text_label(self.tr("Probelauf"), "strong")
        head.addWidget(self._title)
        head.addWidget(self._segments)
        head.addStretch(1)
        head.addWidget(self.search, 2)
        left = QWidget()
        inner = self._inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._filter_bar)
        inner.addWidget(self.table, 1)
        return left

    def _columns_head(self) -> SectionHeader:
        self.columns = SectionHeader(self.tr("Spalten zuordnen"))
        save = QPushButton(icon("device-floppy"), self.tr("Als Vorlage speichern …"))
        size_icon(save, 16, gap=3)
        set_role(save, "link")
        save.clicked.connect(self.template_requested)
        self.columns.add_right(self._recognised)
        self.columns.add_right(save)
        self.columns.toggled.connect(self._show_strip)
        self.columns.set_open(True)
        return self.columns

    def _promise_note(self) -> QFrame:
        frame = self._note = QFrame()
        set_role(frame, "note", tone="accent")
        row = self._note_row = QHBoxLayout(frame)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        row.addWidget(Symbol("shield-lock", "accent", 18))
        row.addWidget(self._promise, 1)
        self.remarks = QPushButton()
        self.remarks.setCheckable(True)
        row.addWidget(self.remarks)
        return frame

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the messages their room: they say what is to be done."""
        super().resizeEvent(event)
        narrow, cramped = (self.width() < look().px(room) for room in (NARROW, CRAMPED))
        low = cramped and self.height() < look().px(LOW)
        self._leave_rows_room(low=low)
        self.table.fit(narrow=narrow, low=low and self.height() < look().px(LOWEST))
        self._title.setVisible(not cramped)
        self._show_remarks_button()
        way = QBoxLayout.Direction
        stacked = cramped and not low
        self._filters.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self.search.setMaximumWidth(look().px(400 if cramped else 200))
        self.search.setMinimumWidth(look().px(80 if low else 110))
        self._fit_segments()
        self._show_choice()
        pane = look().px(CRAMPED_PANE if cramped else NARROW_PANE if narrow else PANE)
        self._split.setSizes([max(self.width() - pane, 1), pane])

    def _leave_rows_room(self, *, low: bool) -> None:
        """Fold away, where text is large, all but filters and rows: the button names its promise.

        Columns are a step of their own. The filters then have the width of the page.
        """
        if low == self._low:
            return
        self._low = low
        self._note.setVisible(not low)
        self.columns.setVisible(not low)
        self._show_strip()
        if low:
            self._filters.addWidget(self.remarks)
            self._column.insertWidget(0, self._filter_bar)
        else:
            self._note_row.addWidget(self.remarks)
            self._inner.insertWidget(0, self._filter_bar)

    def _show_strip(self) -> None:
        self.strip.setVisible(self.columns.is_open() and not self._low)

    def _fit_segments(self) -> None:
        """Cut no word of a filter: its count says what is left to do."""
        cramped = self.width() < look().px(CRAMPED)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if cramped else beside
        for key in (ALL, *SHOWN):
            button = self._segments.button(key)
            sign = 0 if key == ALL or cramped else SIGN
            button.setToolButtonStyle(style)
            words = text_width(look().font("strong"), button.text())
            button.setMinimumWidth(words + look().px(sign + BESIDE))

    def begin(self) -> None:
        """Begin with another plan; a low window has no room for the columns."""
        self.model.begin()
        self.search.clear()
        self._segments.choose(ALL)
        self.columns.set_open(self.height() >= look().px(LOW))

    def show_glance(self, found: PlanGlance) -> None:
        """Show what the columns are read as."""
        self.strip.show_glance(found)
        read = sum(bool(one.field) for one in found.columns)
        words = self.tr("{0} von {1} zugeordnet")
        self.columns.set_aside(words.format(read, len(found.columns)))
        named = self.tr("erkannt nach Vorlage „{0}“").format(found.template)
        self._recognised.setText(named if found.template else "")

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a dry run; the row in sight stays."""
        before = self._number()
        self._plan = plan
        counts = plan.counts
        numbers = {ALL: len(plan.rows)}
        numbers |= {key: sum(counts[one] for one in kinds) for key, kinds in SHOWN.items()}
        for key, count in numbers.items():
            self._segments.set_word(key, f"{self._word(key)}  {dates.number(count)}")
        self._fit_segments()
        self.pane.set_plan(plan, self._count)
        self.model.show_plan(plan)
        self.foot.note.setText(self._words.left_out(plan))
        self.save.setVisible(plan.has_errors)
        self._show_choice()
        self._show_remarks_button()
        self._look_at(before)
        told = ", ".join(self._segments.button(key).text() for key in (ALL, *SHOWN))
        words = self.tr("Probelauf fertig: {0}").format(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, words))

    def _look_at(self, number: int) -> None:
        at = self.model.place_of(number)
        if at >= 0:
            self.table.selectRow(at)
        else:
            self._show_remarks()

    def _show_remarks(self) -> None:
        if self._plan is not None:
            gone = [f"{ref} · {title}" for ref, title in self._plan.gone]
            self.pane.show_remarks(self._words.remarks(self._plan), self._plan.unused_files, gone)
            self.remarks.setChecked(True)

    def _show_remarks_button(self) -> None:
        """Keep what no row shows within reach while a row is chosen."""
        if self._plan is not None:
            short = self.width() < look().px(NARROW)
            words = self._words.beside_rows(self._plan, short=short)
            self.remarks.setText(words)
            self.remarks.setToolTip(" ".join(self._words.remarks(self._plan)))
            self.remarks.setVisible(bool(words))

    def _on_remarks(self, wanted: bool) -> None:
        if wanted:
            self._show_remarks()
        else:
            self._on_row(self.table.currentIndex())

    def _on_step(self, way: int) -> None:
        """Step on; from the remarks back to the row that is chosen."""
        if self.remarks.isChecked() and self.table.currentIndex().isValid():
            self._on_row(self.table.currentIndex())
        else:
            self.table.step(way)

    def _count(self, message: ImportMessage) -> int:
        """Return how many rows have the same mistake."""
        rows = self._plan.rows if self._plan else ()
        same = (message.field, message.stands)
        return sum(
            any((one.field, one.stands) == same and one.level == "error" for one in row.messages)
            for row in rows
        )

    def _show_choice(self) -> None:
        if self._plan is None:
            return
        chosen = self.model.chosen()
        words = self._words.write(self._plan.only(chosen))
        self.write.setText(words)
        self.write.setEnabled(bool(chosen))
        self.submit.setEnabled(any(one.writable for one in self._plan.rows))
        promise = self.tr("Nichts wird geschrieben, bevor Sie auf „{0}“ klicken.").format(words)
        rest = self.tr("Der Probelauf liest und prüft nur. Ihre Dateien bleiben unverändert.")
        self._promise.setText(f"<b>{escape(promise)}</b> {escape(rest)}")
        self._promise.setAccessibleName(f"{promise} {rest}")
        self.write.setToolTip(f"{promise} {rest}" if self._low else "")

    def _on_segment(self, key: str) -> None:
        before = self._number()
        self.model.show_only(key)
        self._look_at(before)

    def _on_search(self, words: str) -> None:
        before = self._number()
        self.model.search(words)
        self._look_at(before)

    def _number(self) -> int:
        """Return the number of the row in sight, 0 = none."""
        row = self.table.currentIndex().data(ROW)
        return int(row.row) if row is not None else 0

    def _on_row(self, current: QModelIndex) -> None:
        row = current.data(ROW)
        if row is not None:
            self.remarks.setChecked(False)
            self.pane.show_row(row)

    def _on_write(self) -> None:
        self.write_requested.emit(self.model.chosen(), self.submit.isChecked())
