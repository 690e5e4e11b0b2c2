"""The tab "Vorgaben": what holds for everybody in the space, one line each, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from db.rows.rules import RulesRow
from desktop.members.rule_words import RuleWords
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

WORDING, LEVELS, RETENTION = "wording", "levels", "retention"
TEMPLATES, DISPLAY = "templates", "display"
MAY = {
    WORDING: {"admin"},
    LEVELS: {"admin", "lead"},
    RETENTION: {"admin", "records"},
    TEMPLATES: {"admin", "lead"},
}


class RulesPage(QFrame):
    """Setters in, signals out.

    Signals:
        wanted: what shall be changed, one of the codes above.
    """

    wanted = Signal(str)

    def __init__(self, words: RuleWords) -> None:
        super().__init__()
        set_role(self, "surface")
        self._words = words
        self.values: dict[str, QLabel] = {}
        self.buttons: dict[str, QPushButton] = {}
        inner = QFrame()
        set_role(inner, "surface")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(10)
        self._column.addWidget(
            text_label(
                self.tr("Jede Änderung zeigt vorher, was sie trifft, und steht im Protokoll."),
                "muted",
                wrap=True,
            )
        )
        self._add(WORDING, "signature", self.tr("Wortwahl und Begründungen"))
        self._add(LEVELS, "list-check", self.tr("Prüfungen"))
        self._add(TEMPLATES, "message-2", self.tr("Textbausteine"))
        self._add(DISPLAY, "clock", self.tr("Freigabe zurücknehmen"))
        self._add(RETENTION, "archive", self.tr("Aufbewahrung"))
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _add(self, code: str, sign: str, title: str) -> None:
        card = QFrame()
        set_role(card, "card")
        value = self.values[code] = text_label("", "body", wrap=True)
        button = self.buttons[code] = QPushButton(
            self.tr("Darstellung …") if code == DISPLAY else self.tr("Ändern …")
        )
        button.setAccessibleName(self.tr("{0} ändern").format(title))
        button.setProperty("rule", code)
        button.setEnabled(False)  # until it is known how it stands
        button.clicked.connect(self._on_pressed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(text_label(title, "strong"))
        words.addWidget(value)
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Symbol(sign, "text2", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(card)

    def show_rules(self, rules: RulesRow, take_back: int) -> None:
        """Show how it stands; ``take_back``: seconds, of this desk."""
        words = self._words
        told = {
            WORDING: words.reasons(rules),
            LEVELS: words.checks(rules),
            TEMPLATES: words.templates(rules),
            DISPLAY: words.take_back(take_back),
            RETENTION: words.retention(rules),
        }
        for code, value in told.items():
            self.values[code].setText(value)
            may = not MAY.get(code, set(rules.roles)).isdisjoint(rules.roles) or code == DISPLAY
            self.buttons[code].setEnabled(may)
            self.buttons[code].setToolTip("" if may else self._who(code))

    def _who(self, code: str) -> str:
        return {
            WORDING: self.tr("Das ändert die Administration."),
            RETENTION: self.tr("Das ändern Administration und Registratur."),
        }.get(code, self.tr("Das ändern Administration und Federführung."))

    def _on_pressed(self) -> None:
        self.wanted.emit(str(self.sender().property("rule")))
