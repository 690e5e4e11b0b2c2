"""At the right: what of the log may leave the space, and the inquiries being answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.audit_log.words import LogWords
from desktop.theme.icons import icon, size_icon
from desktop.widgets.link_button import LinkButton
from desktop.widgets.roles import rule, set_role, text_label

PROFILES = ("internal", "contribution", "printed")


class OutPane(QFrame):
    """Setters in, signals out.

    Signals:
        extract_requested: profile of an extract.
        inquiry_requested: a new inquiry.      case_requested: id of one begun.
    """

    extract_requested = Signal(str)
    inquiry_requested = Signal()
    case_requested = Signal(str)

    def __init__(self, words: LogWords) -> None:
        super().__init__()
        set_role(self, "clear")
        self._words = words
        self._cases: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(6)
        self._column.addWidget(text_label(self.tr("Auszug"), "strong"))
        self._scope = text_label("", "muted", wrap=True)
        self._column.addWidget(self._scope)
        self._add_profiles()
        self.save = QPushButton(self.tr("Auszug speichern …"))
        self.save.setIcon(icon("file-export"))
        size_icon(self.save, 16, gap=3)
        self.save.clicked.connect(self._on_save)
        self._column.addWidget(self.save)
        self._why = text_label("", "muted", wrap=True)
        self._column.addWidget(self._why)
        self._column.addSpacing(6)
        self._column.addWidget(rule())
        self._column.addSpacing(6)
        self._column.addWidget(text_label(self.tr("Auskünfte"), "strong"))
        self._none = text_label("", "muted", wrap=True)
        self._column.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._column.addLayout(self._list)
        self._column.addWidget(self._make_new())
        self._column.addStretch(1)

    def _make_new(self) -> QPushButton:
        self.new = QPushButton(self.tr("Auskunft erstellen …"))
        self.new.setIcon(icon("file-text", "on_accent"))
        size_icon(self.new, 16, gap=3)
        set_role(self.new, "primary")
        self.new.clicked.connect(self.inquiry_requested)
        return self.new

    def _add_profiles(self) -> None:
        self._group = QButtonGroup(self)
        names = (
            (self.tr("Drucksache"), self.tr("nur Stellen, ohne Wortlaut")),
            (self.tr("Zulieferung"), self.tr("Funktion und Stelle")),
            (self.tr("Intern"), self.tr("alles")),
        )
        self.profiles: dict[str, QRadioButton] = {}
        for key, (name, what) in zip(reversed(PROFILES), names, strict=True):
            radio = QRadioButton(self.tr("{0}: {1}").format(name, what))
            self.profiles[key] = radio
            self._group.addButton(radio)
            self._column.addWidget(radio)
        self.profiles["internal"].setChecked(True)

    def profile(self) -> str:
        """Return the chosen profile."""
        return next(key for key, radio in self.profiles.items() if radio.isChecked())

    def show_scope(self, count: int) -> None:
        """Say how many entries would leave."""
        self._scope.setText(self.tr("{0} im Filter").format(self._words.entries(count)))

    def set_may_export(self, *, may: bool) -> None:
        """Offer what leaves the space, or say who does that."""
        for part in (self.save, self.new, *self.profiles.values()):
            part.setEnabled(may)
        words = self.tr(
            "Auszüge und Auskünfte geben Federführung, Verwaltung, Registratur und Revision aus."
        )
        self._why.setText("" if may else words)
        self._why.setVisible(not may)
        none = self.tr("Noch keine. Eine Auskunft hält den Stand des Protokolls fest.")
        hidden = self.tr("Begonnene Auskünfte sehen nur diese Stellen.")
        self._none.setText(none if may else hidden)

    def show_cases(self, cases: Sequence[tuple[str, str]]) -> None:
        """Show the inquiries begun: (id, title)."""
        for part in self._cases:
            self._list.removeWidget(part)
            part.deleteLater()
        self._cases = []
        self._none.setVisible(not cases)
        for case, title in cases:
            button = LinkButton(title)
            button.setAccessibleName(self.tr("Auskunft öffnen: {0}").format(title))
            button.setProperty("case", case)
            button.clicked.connect(self._on_case)
            self._list.addWidget(button)
            self._cases.append(button)

    def _on_save(self) -> None:
        self.extract_requested.emit(self.profile())

    def _on_case(self) -> None:
        self.case_requested.emit(str(self.sender().property("case")))
