"""A link of one line that ends with … where it does not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from desktop.widgets.roles import set_role


class LinkButton(QPushButton):
    """A button that looks like a link; what is cut stands whole in the tooltip.

    Set the accessible name yourself: the words in sight may be cut.
    """

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        set_role(self, "link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _beside_words(self) -> int:
        """Return what the button needs beside its words, px."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    @override
    def sizeHint(self) -> QSize:
        # Words that fit to the pixel may still be cut: letters have parts of pixels.
        wide = self.fontMetrics().horizontalAdvance(self._words) + self._beside_words() + 2
        return QSize(wide, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        few = self.fontMetrics().horizontalAdvance("Mmmm …") + self._beside_words()
        return QSize(min(few, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._beside_words()
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut)
        self.setToolTip("" if cut == self._words else self._words)
