"""The inquiry assistant: questions, figures and answer, what the letter says, the package."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows.cases import CaseState
from db.rows.inquiry_case import Case
from desktop.i18n import dates, terms
from desktop.inquiry.figures_model import FiguresModel
from desktop.inquiry.letter_pane import LetterPane
from desktop.inquiry.questions_pane import QuestionsPane
from desktop.inquiry.words import TABLES, InquiryWords
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.segmented_control import SegmentedControl
from desktop.widgets.symbol import Symbol
from desktop.widgets.thin_bar import ThinBar

SAVE_MS, NARROW, LEFT, RIGHT, LINES, MOST = 600, 1150, 250, 300, 5, 2_000
LEAST_TABLE = 150


class InquiryView(QFrame):
    """Setters in, signals out.

    Signals:
        left: back to the log.      changed: something was typed a moment ago.
        refreeze_requested, write_requested, forget_requested: buttons.
    """

    left = Signal()
    changed = Signal()
    refreeze_requested = Signal()
    write_requested = Signal()
    forget_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self.words = InquiryWords(self)
        self._state: CaseState | None = None
        self._questions: list[str] = [""]
        self._answers: list[str] = [""]
        self._at = 0
        self._filling = False
        self.questions = QuestionsPane(self.words)
        self.letter = LetterPane(self.words)
        self.model = FiguresModel(self.words, self)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.changed)
        self._lay_out()
        self.questions.chosen.connect(self._on_question)
        self.questions.added.connect(self._on_added)
        self.questions.removed.connect(self._on_removed)
        self.questions.profile_chosen.connect(self._on_typed)
        self.letter.changed.connect(self._on_typed)
        look().changed.connect(self._fit)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._make_band())
        row = QHBoxLayout()
        row.setSpacing(1)
        row.addWidget(self.questions)
        row.addWidget(self._make_middle(), 1)
        row.addWidget(self.letter)
        column.addLayout(row, 1)
        column.addWidget(self._make_foot())

    def _make_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        self.back = IconButton("arrow-left", self.tr("Zurück zum Protokoll"))
        self.back.clicked.connect(self.left)
        self._title, self._scope = text_label("", "page"), text_label("", "muted", wrap=True)
        self._due, self._left = text_label("", "muted"), text_label("", "warn")
        self.shelf = IconButton("list", self.tr("Angaben und Dateien zeigen"))
        self.shelf.setCheckable(True)
        self.shelf.toggled.connect(self._on_shelf)
        self.shelf.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._scope)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        row.addWidget(self._due)
        row.addWidget(self._left)
        row.addWidget(self.shelf)
        return head

    def _make_band(self) -> QFrame:
        band = QFrame()
        set_role(band, "note", tone="accent")
        self._frozen, self._newer = text_label("", "body", wrap=True), text_label("", "muted")
        self.refreeze = self._button("refresh", self.tr("Neu einfrieren …"))
        self.refreeze.clicked.connect(self.refreeze_requested)
        row = QHBoxLayout(band)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(Symbol("lock", "accent", 18))
        row.addWidget(self._frozen, 1)
        row.addWidget(self._newer)
        row.addWidget(self.refreeze)
        return band

    def _make_middle(self) -> QScrollArea:
        middle, area = QWidget(), QScrollArea()
        set_role(middle, "clear")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        self._number = text_label("", "section")
        self.question = self._text(self.tr("Wortlaut der Frage"))
        self.answer = self._text(self.tr("Antworttext"))
        segments = [(one, self.words.table(one)) for one in TABLES]
        self.tables = SegmentedControl(self.tr("Zahlen nach"), segments)
        self.tables.chosen.connect(self._on_table)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Zahlen"))
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.nothing = text_label("", "muted", wrap=True)
        column = QVBoxLayout(middle)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self._number, self.question, self.tables):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        column.addWidget(text_label(self.tr("Antworttext"), "strong"))
        column.addWidget(self.answer)
        return area

    def _text(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setTabChangesFocus(True)
        field.textChanged.connect(self._on_typed)
        return field

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        self._open = text_label("", "body", wrap=True)
        self.progress = ThinBar()
        self.progress.hide()
        self.forget = self._button("trash", self.tr("Verwerfen …"))
        self.forget.clicked.connect(self.forget_requested)
        self.write = self._button("package", "", "primary")
        self.write.clicked.connect(self.write_requested)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._open, 1)
        for part in (self.progress, self.forget, self.write):
            row.addWidget(part)
        return foot

    def _button(self, sign: str, words: str, role: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign, "on_accent" if role else "text"))
        size_icon(button, 16, gap=3)
        set_role(button, role)
        return button

    def state(self) -> CaseState | None:
        """Return the inquiry shown."""
        return self._state

    def show_case(self, state: CaseState) -> None:
        """Show an inquiry; what is being typed in the same one stays."""
        before, self._state = self._state, state
        if before is None or before.file.id != state.file.id:
            self._fill(state)
        kept = state.file
        digest = f"{kept.fingerprint[:4]} {kept.fingerprint[4:8]}"
        one, many = self.tr("{0} Eintrag"), self.tr("{0} Einträge")
        parts = (dates.planned(kept.at), terms.counted(kept.entries, one, many), digest)
        self._frozen.setText(self.tr("Stand eingefroren: {0}").format(" · ".join(parts)))
        self._frozen.setToolTip(kept.fingerprint)
        newer = self.tr("Seitdem {0}, nicht enthalten")
        self._newer.setText(newer.format(terms.counted(state.newer, one, many)))
        self._newer.setVisible(state.newer > 0)
        self._show_table(self.tables.key)
        self._show_words()

    def _fill(self, state: CaseState) -> None:
        kept = state.file
        self._filling = True
        self._questions = list(kept.case.questions) or [""]
        answers = list(kept.case.answers) + [""] * len(self._questions)
        self._answers = answers[: len(self._questions)]
        self._at = 0
        self.letter.show_case(kept.case)
        self.questions.profiles[kept.profile].setChecked(True)
        self._filling = False
        self._show_question()

    def _show_question(self) -> None:
        self._filling = True
        self._number.setText(self.tr("Frage {0}").format(self._at + 1))
        self.question.setPlainText(self._questions[self._at])
        self.answer.setPlainText(self._answers[self._at])
        self._filling = False
        self._show_words()

    def _show_words(self) -> None:
        """Say what is known and what is missing."""
        self.questions.show_questions(self._questions, self._answers, self._at)
        if self._state is None:
            return
        kept, case = self._state.file, self.case()
        self._title.setText(
            self.tr("Kleine Anfrage, Drs. {0}").format(case.print_number)
            if case.print_number
            else self.words.title(kept)
        )
        self._scope.setText(self.words.scope(kept))
        self._due.setText(self.tr("Antwort bis {0}").format(self.words.iso_day(case.due)))
        self._left.setText(self.words.left(case.due, dates.now_ms()))
        missing = self.missing()
        words = self.tr("Noch offen: {0}").format(", ".join(missing))
        self._open.setText(words if missing else self.tr("Nichts mehr offen."))
        unfinished, done = self.tr("Zwischenstand speichern …"), self.tr("Auskunft speichern …")
        self.write.setText(unfinished if missing else done)

    def missing(self) -> list[str]:
        """Return what the answer still lacks."""
        gaps = [] if self.letter.number.text().strip() else [self.tr("Drucksachennummer")]
        for number, (question, answer) in enumerate(
            zip(self._questions, self._answers, strict=True), 1
        ):
            if not question.strip():
                gaps.append(self.tr("Wortlaut von Frage {0}").format(number))
            if not answer.strip():
                gaps.append(self.tr("Text zu Frage {0}").format(number))
        return gaps

    def case(self) -> Case:
        """Return what the letter says now."""
        return self.letter.case(tuple(self._questions), tuple(self._answers))

    def _show_table(self, table: str) -> None:
        if self._state is None:
            return
        self.model.show_table(self._state.file.figures, table)
        across = self.table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(look().px(32))
        nothing = ", ".join(self._state.file.figures.nothing)
        self.nothing.setText(self.tr("Fehlanzeige: {0}").format(nothing))
        self.nothing.setVisible(bool(nothing))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a package is; 0 of 0 = none is being written."""
        self.progress.show_part(done, total)
        self.write.setEnabled(not total)

    def save_now(self) -> None:
        """Hand over what was typed a moment ago."""
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.window().width() * 100 // look().percent < NARROW
        wide = self.questions.minimumSizeHint().width()
        self.questions.setFixedWidth(max(look().px(LEFT), wide))
        self.letter.setFixedWidth(look().px(RIGHT if not narrow else LEFT))
        self.shelf.setVisible(narrow)
        self.letter.setVisible(not narrow or self.shelf.isChecked())
        self.questions.setVisible(not narrow or not self.shelf.isChecked())
        for field, lines in ((self.question, 2), (self.answer, LINES)):
            line = field.fontMetrics().lineSpacing()
            field.setFixedHeight(line * lines + look().px(20))
        self.table.setMinimumHeight(look().px(LEAST_TABLE))
        self.table.verticalHeader().setDefaultSectionSize(look().px(32))

    def _on_shelf(self, _shown: bool) -> None:
        self._fit()

    def _on_question(self, place: int) -> None:
        if place >= 0 and place != self._at:
            self._at = place
            self._show_question()

    def _on_added(self) -> None:
        self._questions.append("")
        self._answers.append("")
        self._at = len(self._questions) - 1
        self._show_question()
        self.question.setFocus()
        self._timer.start()

    def _on_removed(self) -> None:
        del self._questions[self._at], self._answers[self._at]
        self._at = max(self._at - 1, 0)
        self._show_question()
        self._timer.start()

    def _on_typed(self) -> None:
        if self._filling or self._state is None:
            return
        self._questions[self._at] = self.question.toPlainText()[:MOST]
        self._answers[self._at] = self.answer.toPlainText()[:MOST]
        self._show_words()
        self._timer.start()

    def _on_table(self, table: str) -> None:
        self._show_table(table)
