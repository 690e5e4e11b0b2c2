"""The wordings that the space offers: one a line, for each verdict that needs words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.theme.states import act_word
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import text_label

VERDICTS = ("reject", "approve_with_conditions", "ask_back", "not_concerned", "reassign")
WIDTH = 520


class TemplatesDialog(FramedDialog):
    """`chosen` carries the verdict and its lines, once for each that changed."""

    help_page = "3-decide"
    chosen = Signal(str, object)

    def __init__(
        self, offered: Mapping[str, tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(" ", "-", parent)
        self.setWindowTitle(self.tr("Textbausteine"))
        self.set_headline(self.tr("Textbausteine des Raums"))
        self.set_subline(
            self.tr("Alle Mitglieder sehen sie in den Dialogen. Jeder steht in einer Zeile.")
        )
        self._before = {one: "\n".join(offered.get(one, ())) for one in VERDICTS}
        self._now = dict(self._before)
        self._verdict = VERDICTS[0]
        self.verdicts = QComboBox()
        for one in VERDICTS:
            self.verdicts.addItem(act_word(one), one)
        label = text_label(self.tr("&Für"), "field")
        label.setBuddy(self.verdicts)
        self.verdicts.setAccessibleName(self.tr("Für"))
        self.edit = GrowingEdit(self.tr("Textbausteine, einer je Zeile"), least=6, most=12)
        self.edit.setPlainText(self._now[self._verdict])
        self.verdicts.currentIndexChanged.connect(self._on_verdict)
        for widget in (label, self.verdicts, self.edit):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_cancel()
        self.save = self.add_button(self.tr("Speichern"), "primary")
        self.save.clicked.connect(self._on_save)
        self.fit(WIDTH)

    def _on_verdict(self) -> None:
        self._now[self._verdict] = self.edit.toPlainText()
        self._verdict = str(self.verdicts.currentData())
        self.edit.setPlainText(self._now[self._verdict])

    def _on_save(self) -> None:
        self._on_verdict()
        for verdict, text in self._now.items():
            if text.strip() != self._before[verdict].strip():
                lines = tuple(one.strip() for one in text.splitlines() if one.strip())
                self.chosen.emit(verdict, lines)
        self.accept()
