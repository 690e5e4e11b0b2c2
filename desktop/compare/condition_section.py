"""The conditions made on the way from the old revision to the new, and what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.rows.compare import ConditionFate
from desktop.compare.fact_section import SectionHead
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class ConditionSection(QWidget):
    """A line each: met, open, or not known to whoever wrote the new revision.

    Signals:
        pair_requested: the place (from 0) of the medium that a condition is about.
    """

    pair_requested = Signal(int)

    def __init__(
        self, fates: Sequence[ConditionFate], media: Mapping[str, tuple[int, str]]
    ) -> None:
        """Take the conditions, and by SHA-256 the place of each medium and its name."""
        super().__init__()
        self._media = media
        own = [one for one in fates if one.own]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in (own, [one for one in fates if not one.own]):
            if group:
                column.addWidget(SectionHead("clipboard-check", self._title(group)))
                column.addWidget(self._list(group))

    def _title(self, fates: Sequence[ConditionFate]) -> str:
        labels = ", ".join(dict.fromkeys(one.label for one in fates))
        cosign = look().wording == "cosign"
        if fates[0].own:
            mine = self.tr("Ihre Auflagen zu Fassung {0}")
            return (self.tr("Ihre Maßgaben zu Fassung {0}") if cosign else mine).format(labels)
        others = self.tr("Auflagen anderer zu Fassung {0}")
        return (self.tr("Maßgaben anderer zu Fassung {0}") if cosign else others).format(labels)

    def _list(self, fates: Sequence[ConditionFate]) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, one in enumerate(fates):
            icon, tone, word = self._face(one)
            words = text_label(self._words(one), "body", wrap=True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            fate = text_label(word, "muted" if one.fate == "met" else "warn")
            fate.setAccessibleName(f"{words.text()}: {word}")
            grid.addWidget(Symbol(icon, tone, 16), row, 0, top)
            grid.addLayout(self._with_link(one, words), row, 1)
            grid.addWidget(fate, row, 2, top)
        return body

    def _with_link(self, one: ConditionFate, words: QLabel) -> QVBoxLayout:
        """Lay what a condition is about below its words."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words)
        if one.comment:
            said = self.tr("aus Anmerkung {0}").format(one.comment)
            column.addWidget(text_label(said, "muted"))
        if one.medium in self._media:
            place, name = self._media[one.medium]
            link = QPushButton(self.tr("{0} zeigen").format(name))
            set_role(link, "link")
            link.setProperty("place", place)
            link.clicked.connect(self._on_link)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _on_link(self) -> None:
        self.pair_requested.emit(int(self.sender().property("place")))

    def _words(self, one: ConditionFate) -> str:
        text = one.text or self.tr("Der Wortlaut fehlt.")
        return text if one.own else f"{one.unit_name}: {text}"

    def _face(self, one: ConditionFate) -> tuple[str, str, str]:
        return {
            "met": ("circle-check", "ok", self.tr("umgesetzt")),
            "open": ("alert-triangle", "warn", self.tr("offen")),
            "unseen": ("clock", "warn", self.tr("war noch nicht bekannt")),
        }[one.fate]
