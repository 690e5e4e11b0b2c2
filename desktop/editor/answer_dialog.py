"""Asks what is said to a point that is settled otherwise than it was asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.sentence_dialog import SentenceDialog


class AnswerDialog(SentenceDialog):
    """`said` carries the sentence."""

    def __init__(self, title: str, about: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, about, parent)
        missing = self.tr("Bitte schreiben Sie, wie Sie den Punkt lösen.")
        self.ask(self.tr("Ihr Satz dazu (Pflicht)"), words, self.tr("Eintragen"), missing)
