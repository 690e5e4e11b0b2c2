"""The middle: one question, the figures for it, the answer, and what the package holds."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.rows.figures import Figures
from db.rows.house_replies import reply_of
from db.rows.inquiry_case import Case
from desktop.inquiry.answer_edit import AnswerEdit
from desktop.inquiry.figure_lines import HOUSE, LOG, table_of
from desktop.inquiry.figures_table import FiguresTable
from desktop.inquiry.files_pane import FilesPane
from desktop.inquiry.house_bar import HouseBar
from desktop.inquiry.sum_bar import SumBar
from desktop.inquiry.words import TABLES, InquiryWords
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.link_button import LinkButton
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import rule, set_role, text_label
from desktop.widgets.section import Section
from desktop.widgets.symbol import Symbol

MOST, LINES, LOW = 2_000, 2, 620


class WorkPane(QScrollArea):
    """Setters in, signals out.

    Signals:
        typed: in question or answer.      files_changed: what goes along.
        reply_requested, remind_requested: code of a house.
        figures_requested: which figures may be put into the answer?
    """

    typed = Signal()
    files_changed = Signal()
    reply_requested = Signal(str)
    remind_requested = Signal(str)
    figures_requested = Signal()

    def __init__(self, words: InquiryWords) -> None:
        super().__init__()
        self._words, self._figures, self._filling = words, None, False
        self._asked_for: dict[int, str] = {}
        self._at, self._case = 0, Case()
        self._make_question()
        self._make_figures()
        self._make_answer()
        self.files = FilesPane()
        self.files.changed.connect(self.files_changed)
        self.shelf = Section(self.tr("Dateien"), self.files)
        self.files.counted.connect(self.shelf.header.set_aside)
        self._lay_out()
        look().changed.connect(self.fit)

    _figures: Figures | None

    def _make_question(self) -> None:
        self._number, self._wording = text_label("", "section"), text_label("", "body", wrap=True)
        self.reword = LinkButton(self.tr("Wortlaut"))
        self.reword.setIcon(icon("pencil", "accent"))
        size_icon(self.reword, 16, gap=3)
        self.reword.setAccessibleName(self.tr("Wortlaut der Frage ändern"))
        self.reword.setCheckable(True)
        self.reword.toggled.connect(self._on_reword)
        self.question = QPlainTextEdit()
        self.question.setAccessibleName(self.tr("Wortlaut der Frage"))
        self.question.setPlaceholderText(self.tr("Wortlaut der Frage"))
        self.question.setTabChangesFocus(True)
        self.question.textChanged.connect(self._on_typed)

    def _make_figures(self) -> None:
        self.tables = QComboBox()
        self.tables.setAccessibleName(self.tr("Zahlen nach"))
        for key in TABLES:
            self.tables.addItem(self._words.table(key), key)
        self.tables.currentIndexChanged.connect(self._on_table)
        self.table = FiguresTable(self.tr("Zahlen"))
        self.nothing = text_label("", "muted", wrap=True)
        self.houses = HouseBar()
        self.houses.reply_requested.connect(self.reply_requested)
        self.houses.remind_requested.connect(self.remind_requested)
        self.table.chosen.connect(self._on_house)
        self.table.entered.connect(self._on_entered)

    def _make_answer(self) -> None:
        self.answer = AnswerEdit(self.tr("Antworttext"))
        self.answer.textChanged.connect(self._on_typed)
        self.answer.figures_requested.connect(self.figures_requested)
        self.insert = LinkButton(self.tr("Zahl einsetzen …"))
        self.insert.setAccessibleName(self.tr("Zahl in die Antwort einsetzen (Strg+Leertaste)"))
        self.insert.setToolTip(self.insert.accessibleName())
        self.insert.clicked.connect(self.figures_requested)

    def _lay_out(self) -> None:
        content = QWidget()
        set_role(content, "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._number, 1)
        first.addWidget(self.reword)
        second.setSpacing(10)
        second.addWidget(text_label(self.tr("Zahlen"), "strong"))
        second.addWidget(self.tables)
        second.addStretch(1)
        second.addLayout(self._legend())
        third.addWidget(text_label(self.tr("Antworttext"), "strong"), 1)
        third.addWidget(self.insert)
        column.addLayout(first)
        column.addWidget(self._wording)
        column.addWidget(self.question)
        column.addWidget(rule())
        column.addLayout(second)
        column.addLayout(self._summed(), 4)
        column.addWidget(self.nothing)
        column.addWidget(self.houses)
        column.addLayout(third)
        column.addWidget(self.answer, 1)
        column.addWidget(self.shelf)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        let_wheel_pass(content)

    def _summed(self) -> QVBoxLayout:
        """The sum stays in sight below the lines that scroll."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(SumBar(self.table))
        return column

    def _legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        for sign, words in ((LOG, self._words.from_log()), (HOUSE, self._words.from_house())):
            row.addSpacing(8)
            row.addWidget(Symbol(sign, "text2", 14))
            row.addWidget(text_label(words, "muted"))
        return row

    def show_question(self, at: int, question: str, answer: str) -> None:
        """Show a question with what is answered; the table last looked at for it comes again."""
        self._filling, self._at = True, at
        self._number.setText(self.tr("Frage {0}").format(at + 1))
        self.question.setPlainText(question)
        self._wording.setText(question)
        self.answer.set_text(answer)
        self.reword.setChecked(not question.strip())
        self._on_reword(self.reword.isChecked())
        self._filling = False
        wanted = self._asked_for.get(at) or self._words.table_for(question)
        with QSignalBlocker(self.tables):
            self.tables.setCurrentIndex(TABLES.index(wanted))
        self._show_table()

    def show_figures(self, figures: Figures, case: Case) -> None:
        """Show the figures of another state, and what houses said."""
        self._figures, self._case = figures, case
        self.nothing.setText(
            self.tr("Ohne Beiträge und Voten: {0}").format(", ".join(figures.nothing))
        )
        self._show_table()

    def texts(self) -> tuple[str, str]:
        """Return question and answer as they stand."""
        return self.question.toPlainText()[:MOST], self.answer.text()[:MOST]

    def choose_table(self, table: str) -> None:
        """Show a table as if a person chose it."""
        self.tables.setCurrentIndex(TABLES.index(table))

    def _show_table(self) -> None:
        if self._figures is not None:
            table = str(self.tables.currentData())
            self.houses.setVisible(table == "costs")
            self.table.show_table(
                table_of(self._words, self._figures, table, self._case, self._at + 1)
            )
            self.nothing.setVisible(bool(self._figures.nothing) and table == "houses")

    def fit(self) -> None:
        """Fold the files away where the window is low."""
        line = self.question.fontMetrics().lineSpacing()
        self.question.setFixedHeight(line * LINES + look().px(20))
        self.shelf.header.set_open(self.window().height() * 100 // look().percent >= LOW + 180)

    def _on_reword(self, shown: bool) -> None:
        self.question.setVisible(shown)
        self._wording.setVisible(not shown)
        if shown and not self._filling:
            self.question.setFocus()

    def _on_house(self, house: str) -> None:
        self.houses.show_house(house, reply_of(self._case, self._at + 1, house))

    def _on_entered(self, house: str) -> None:
        if self.tables.currentData() == "costs":
            self.reply_requested.emit(house)

    def _on_table(self) -> None:
        self._asked_for[self._at] = str(self.tables.currentData())
        self._show_table()

    def _on_typed(self) -> None:
        if not self._filling:
            self._wording.setText(self.question.toPlainText())
            self.typed.emit()
