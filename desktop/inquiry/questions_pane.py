"""The column at the left: the questions, what is missing, and whom the package is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
)

from desktop.inquiry.question_delegate import FACE, QuestionDelegate, QuestionFace
from desktop.inquiry.words import PROFILES, InquiryWords
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label


class QuestionsPane(QFrame):
    """Setters in, signals out.

    Signals:
        chosen: place of a question.      added, removed: a question.
        profile_chosen: whom the package is for.
    """

    chosen = Signal(int)
    added = Signal()
    removed = Signal()
    profile_chosen = Signal()

    def __init__(self, words: InquiryWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAccessibleName(self.tr("Fragen"))
        self._count, self._done = text_label("", "muted"), text_label("", "muted")
        self.add = IconButton("plus", self.tr("Frage hinzufügen"))
        self.remove = IconButton("minus", self.tr("Frage entfernen"))
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(self.removed)
        self.list = QListWidget()
        self.list.setItemDelegate(QuestionDelegate(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Fragen"))
        self.list.currentRowChanged.connect(self.chosen)
        self.profiles: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.list, 1)
        column.addWidget(self._make_profiles(words))

    def _make_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "panel", rule="bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(text_label(self.tr("Fragen"), "strong"))
        row.addWidget(self._count, 1)
        row.addWidget(self._done)
        row.addWidget(self.remove)
        row.addWidget(self.add)
        return head

    def _make_profiles(self, words: InquiryWords) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(text_label(self.tr("Ausgabe für"), "strong"))
        group = QButtonGroup(self)
        for key in PROFILES:
            name, what = words.profile(key)
            radio = QRadioButton(f"{name}: {what}")
            self.profiles[key] = radio
            group.addButton(radio)
            column.addWidget(radio)
        group.buttonClicked.connect(self._on_profile)
        return foot

    def show_questions(
        self, faces: Sequence[QuestionFace], done: int, at: int, *, asked: bool
    ) -> None:
        """Show them, the one at a place chosen, and how many are answered.

        Where houses were ``asked`` on this question or a later one, it cannot go: their replies
        would belong to another.
        """
        with QSignalBlocker(self.list):
            self.list.clear()
            for face in faces:
                item = QListWidgetItem()
                item.setData(FACE, face)
                words = f"{face.number}, {face.words}, {face.state.word}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(face.words)
                self.list.addItem(item)
            self.list.setCurrentRow(at)
        self._count.setText(str(len(faces)))
        self._done.setText(self.tr("{0} fertig").format(done))
        self.remove.setEnabled(len(faces) > 1 and not asked)
        why = self.tr("Zu dieser oder einer späteren Frage sind Häuser angefragt.")
        self.remove.setToolTip(why if asked else self.remove.accessibleName())

    def profile(self) -> str:
        """Return whom the package is for."""
        return next((key for key, one in self.profiles.items() if one.isChecked()), "printed")

    def _on_profile(self) -> None:
        self.profile_chosen.emit()
