"""Six words in two columns, numbered, to be compared on the telephone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from desktop.widgets.roles import set_role, text_label


class WordsGrid(QFrame):
    """Shows the words that stand for a key."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def set_words(self, words: Sequence[str]) -> None:
        """Show other words."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for number, word in enumerate(words):
            self._grid.addWidget(_card(number + 1, word), number // 2, number % 2)
        self.setAccessibleName(", ".join(words))


def _card(number: int, word: str) -> QFrame:
    card = QFrame()
    set_role(card, "card")
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 8, 12, 8)
    row.addWidget(text_label(str(number), "faint"))
    row.addWidget(text_label(word, "section"), 1)
    return card
