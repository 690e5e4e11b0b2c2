"""The six words of a device that waits, to be read out again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.words_grid import WordsGrid


class WordsDialog(FramedDialog):
    """Shows the words and who is to hear them.

    Attributes:
        grid: the words.
    """

    help_page = "16-spaces"

    def __init__(self, words: Sequence[str], by: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Sechs Wörter"), self.tr("Lesen Sie diese Wörter am Telefon vor"), parent
        )
        nobody = self.tr("Wer Sie eingeladen hat")
        self.set_subline(
            self.tr("{0} vergleicht sie und bestätigt Ihr Gerät.").format(by or nobody)
        )
        self.grid = WordsGrid()
        self.grid.set_words(words)
        self.body.addWidget(self.grid)
        self.body.addStretch(1)
        self.add_button(self.tr("Schließen"), "primary").clicked.connect(self.accept)
        self.fit(440)
