"""The inquiry assistant: questions, figures and answer, the letter as pages, the package."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows.cases import CaseFile, CaseState
from db.rows.house_replies import reply_sum
from db.rows.inquiry_case import Case
from desktop.i18n import dates, terms
from desktop.inquiry.foot_line import FootLine
from desktop.inquiry.head_bar import HeadBar
from desktop.inquiry.page_pane import PagePane
from desktop.inquiry.question_delegate import QuestionFace
from desktop.inquiry.questions_pane import QuestionsPane
from desktop.inquiry.words import InquiryWords
from desktop.inquiry.work_pane import WorkPane
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.theme.states import Face
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.segmented_control import SegmentedControl
from desktop.widgets.symbol import Symbol
from desktop.widgets.thin_bar import ThinBar

SAVE_MS, WIDE, NARROW, LOW, LEFT, RIGHT = 600, 1400, 900, 640, 264, 420
MANY = 3


class InquiryView(QFrame):
    """Setters in, signals out.

    Signals:
        left: back to the log.      question_shown: another question, or what is known of it.
        edited: something was typed.      changed: a moment ago.
        refreeze_requested, write_requested, forget_requested, print_requested,
        details_requested, ask_requested: buttons.
    """

    left = Signal()
    question_shown = Signal()
    edited = Signal()
    changed = Signal()
    refreeze_requested = Signal()
    write_requested = Signal()
    forget_requested = Signal()
    print_requested = Signal()
    details_requested = Signal()
    ask_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "surface")
        self.words = InquiryWords(self)
        self._state: CaseState | None = None
        self._case, self._sent = Case(), ""
        self._questions: list[str] = [""]
        self._answers: list[str] = [""]
        self._at = 0
        self._stray: QWidget | None = None
        self.head = HeadBar(self.words)
        self.questions = QuestionsPane(self.words)
        self.work = WorkPane(self.words)
        self.page = PagePane()
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.changed)
        self._lay_out()
        self._join()

    def _join(self) -> None:
        self.head.left.connect(self.left)
        self.head.details_requested.connect(self.details_requested)
        self.questions.chosen.connect(self._on_question)
        self.questions.added.connect(self._on_added)
        self.questions.removed.connect(self._on_removed)
        self.questions.profile_chosen.connect(self._on_edited)
        self.work.typed.connect(self._on_typed)
        self.work.files_changed.connect(self._on_edited)
        self.parts.chosen.connect(self._on_part)
        look().changed.connect(self._fit)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._make_band())
        names = (
            ("questions", self.tr("Fragen")),
            ("work", self.tr("Antwort")),
            ("page", self.tr("Antwortentwurf")),
        )
        self.parts = SegmentedControl(self.tr("Was zu sehen ist"), names)
        self.parts.choose("work")
        self._tabs = QFrame()
        set_role(self._tabs, "panel", rule="bottom")
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(16, 4, 16, 4)
        tabs.addWidget(self.parts)
        right, row = QVBoxLayout(), QHBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._tabs)
        row.setSpacing(1)
        row.addWidget(self.work, 1)
        row.addWidget(self.page)
        right.addLayout(row, 1)
        both = QHBoxLayout()
        both.setSpacing(1)
        both.addWidget(self.questions)
        both.addLayout(right, 1)
        column.addLayout(both, 1)
        column.addWidget(self._make_foot())

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return what Tab reaches, in the order of the work."""
        first = (self.head, self.refreeze, self.questions, self.parts)
        return (*first, self.work, self.page, self._foot)

    def _make_band(self) -> QFrame:
        band = QFrame()
        set_role(band, "note", tone="accent")
        self._frozen, self._newer = ElidedLabel(), text_label("", "muted")
        set_role(self._frozen, "body")
        self.refreeze = self._button("refresh", self.tr("Neu einfrieren …"))
        self.refreeze.clicked.connect(self.refreeze_requested)
        row = QHBoxLayout(band)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(12)
        row.addWidget(Symbol("snowflake", "accent", 18))
        row.addWidget(self._frozen, 1)
        row.addWidget(self._newer)
        row.addWidget(self.refreeze)
        return band

    def _make_foot(self) -> QFrame:
        self._foot = QFrame()
        set_role(self._foot, "panel", rule="top")
        self.line = FootLine()
        self.progress = ThinBar()
        self.progress.hide()
        self.forget = IconButton("trash", self.tr("Auskunft verwerfen …"))
        self.forget.clicked.connect(self.forget_requested)
        self.ask = self._button("send", self.tr("Zulieferung anfragen …"))
        self.ask.clicked.connect(self.ask_requested)
        self.printed = self._button("printer", self.tr("Drucken …"))
        self.printed.clicked.connect(self.print_requested)
        self.write = self._button("package", "", "primary")
        self.write.clicked.connect(self.write_requested)
        # Where the window is narrow these are symbols.
        self._sparing = {one: one.text() for one in (self.ask, self.printed)}
        for button, words in self._sparing.items():
            button.setAccessibleName(words)
            button.setToolTip(words)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        for part in (self.progress, self.forget, self.ask, self.printed, self.write):
            row.addWidget(part)
        return self._foot

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
        kept = state.file
        if before is None or before.file.id != kept.id:
            self._fill(state)
        self._case = replace(self._case, replies=kept.case.replies)
        digest = f"{kept.fingerprint[:4]} {kept.fingerprint[4:8]}"
        one, many = self.tr("{0} Eintrag"), self.tr("{0} Einträge")
        parts = (dates.planned(kept.at), terms.counted(kept.entries, one, many), digest)
        frozen, short = self.tr("Stand eingefroren: {0}"), self.tr("Stand: {0}")
        self._frozen.set_texts(
            frozen.format(" · ".join(parts)), frozen.format(parts[0]), short.format(parts[0])
        )
        later = self.tr("{0} neuer Eintrag"), self.tr("{0} neue Einträge")
        newer = self.tr("Seitdem {0}, nicht enthalten")
        self._newer.setText(newer.format(terms.counted(state.newer, *later)))
        self._newer.setVisible(state.newer > 0)
        self.work.show_figures(kept.figures, kept.case)
        self._show_words()
        self.question_shown.emit()

    def _fill(self, state: CaseState) -> None:
        kept = state.file
        self._case, self._sent, self._at = kept.case, kept.sent, 0
        self._questions = list(kept.case.questions) or [""]
        answers = list(kept.case.answers) + [""] * len(self._questions)
        self._answers = answers[: len(self._questions)]
        self.line.forget_done()
        self.questions.profiles[kept.profile].setChecked(True)
        self.work.files.show_left_out(kept.leave_out)
        self._show_question()

    def _show_question(self) -> None:
        self.work.show_question(self._at, self._questions[self._at], self._answers[self._at])
        self._show_words()
        self.question_shown.emit()

    def _show_words(self) -> None:
        """Say what is known and what is missing."""
        faces = [self._face(place) for place in range(len(self._questions))]
        done = sum(bool(one.strip()) for one in self._answers)
        asked = any(one.question > self._at for one in self._case.replies)
        self.questions.show_questions(faces, done, self._at, asked=asked)
        typed = self.typed()
        if self._state is None or typed is None:
            return
        self.head.show_case(replace(self._state, file=typed))
        missing = self.missing()
        self.line.show_missing(missing)
        unfinished, done_words = (
            self.tr("Zwischenstand speichern …"),
            self.tr("Auskunft speichern …"),
        )
        self.write.setText(unfinished if missing else done_words)

    def _face(self, place: int) -> QuestionFace:
        question, answer = self._questions[place], self._answers[place]
        waiting = len(reply_sum(self._case, place + 1).open)
        state = Face(self.tr("Text fehlt"), "pencil", "neu")
        if waiting:
            one, many = self.tr("1 Haus offen"), self.tr("{0} Häuser offen")
            state = Face(one if waiting == 1 else many.format(waiting), "clock", "warn")
        elif answer.strip():
            state = Face(self.tr("beantwortet"), "check", "ok")
        return QuestionFace(place + 1, question or self.tr("[Wortlaut fehlt]"), state)

    def missing(self) -> list[str]:
        """Return what the answer lacks: what houses owe first, then what is to be written."""
        gaps = [] if self._case.print_number else [self.tr("Drucksachennummer")]
        for number in range(1, len(self._questions) + 1):
            houses = reply_sum(self._case, number).open
            if len(houses) > MANY:
                gaps.append(self.tr("{0} Häuser zu Frage {1}").format(len(houses), number))
            else:
                gaps += [self.tr("{0} zu Frage {1}").format(one, number) for one in houses]
        gaps += self._unwritten(self._questions, self.tr("Wortlaut von Frage {0}"))
        return gaps + self._unwritten(self._answers, self.tr("Text zu Frage {0}"))

    def _unwritten(self, texts: list[str], words: str) -> list[str]:
        empty = [str(number) for number, text in enumerate(texts, 1) if not text.strip()]
        return [words.format(", ".join(empty))] if empty else []

    def case(self) -> Case:
        """Return what the letter says now."""
        return replace(self._case, questions=tuple(self._questions), answers=tuple(self._answers))

    def number(self) -> int:
        """Return the number of the question in sight, from 1."""
        return self._at + 1

    def typed(self) -> CaseFile | None:
        """Return the inquiry with what is typed and chosen now, None where none is shown."""
        if self._state is None:
            return None
        return replace(
            self._state.file,
            case=self.case(),
            sent=self._sent,
            profile=self.questions.profile(),
            leave_out=self.work.files.leave_out(),
        )

    def take_details(self, case: Case, sent: str) -> None:
        """Take over what was typed beside questions and answers."""
        self._case, self._sent = case, sent
        self._show_words()
        self._on_edited()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a package is; 0 of 0 = none is being written.

        Qt gives the keys of a button that goes dead to some other control; they come back.
        """
        self.progress.show_part(done, total)
        window, had = self.window(), self.window().focusWidget() is self.write
        self.write.setEnabled(not total)
        if had and total:
            self._stray = window.focusWidget()
        elif not total and self._stray is not None:
            if window.focusWidget() in {None, self._stray}:
                self.write.setFocus(Qt.FocusReason.OtherFocusReason)
            self._stray = None

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
        width = self.window().width() * 100 // look().percent
        wide, narrow, part = width >= WIDE, width < NARROW, self.parts.key
        self._tabs.setVisible(not wide)
        self.parts.button("questions").setVisible(narrow)
        set_role(self.parts.button("work"), "segment", place="middle" if narrow else "first")
        if not narrow and part == "questions":
            self.parts.choose("work")
            part = "work"
        self.questions.setVisible(not narrow or part == "questions")
        self.work.setVisible(wide or part == "work")
        self.page.setVisible(wide or part == "page")
        least = self.questions.minimumSizeHint().width()
        side = max(look().px(LEFT), least)
        self.questions.setMinimumWidth(side)
        self.questions.setMaximumWidth(16_777_215 if narrow else side)
        self.page.setMinimumWidth(look().px(RIGHT if wide else LEFT))
        self.page.setMaximumWidth(look().px(RIGHT) if wide else 16_777_215)
        self._fit_low(narrow, width)
        self.work.fit()

    def _on_edited(self) -> None:
        self.edited.emit()
        self._timer.start()

    def _fit_low(self, narrow: bool, width: int) -> None:
        low = narrow or self.window().height() * 100 // look().percent < LOW
        self.head.set_low(low=low)
        self.page.set_low(low=low)
        for button, words in self._sparing.items():
            button.setText("" if narrow else words)
        self._newer.setVisible(width >= NARROW and bool(self._state and self._state.newer))

    def _on_part(self, _part: str) -> None:
        self._fit()

    def _on_question(self, place: int) -> None:
        if place >= 0 and place != self._at:
            self._at = place
            self._show_question()
            # The letter is German, whatever the desk speaks.
            self.page.go_to(f"Frage {place + 1}")

    def _on_added(self) -> None:
        self._questions.append("")
        self._answers.append("")
        self._at = len(self._questions) - 1
        self._show_question()
        self.work.question.setFocus()
        self._on_edited()

    def _on_removed(self) -> None:
        del self._questions[self._at], self._answers[self._at]
        self._at = max(self._at - 1, 0)
        self._show_question()
        self._on_edited()

    def _on_typed(self) -> None:
        if self._state is None:
            return
        self._questions[self._at], self._answers[self._at] = self.work.texts()
        self._show_words()
        self._on_edited()
