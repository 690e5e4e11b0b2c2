"""A text that lies flat in its surroundings: no frame, no scroll bars, nothing from outside."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override


class FlatBrowser(QTextBrowser):
    """Read only, to be selected and copied; Tab leaves it; its height is that of its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.document().setDocumentMargin(0)

    @override
    def loadResource(self, kind: int, name: object) -> None:
        """Load nothing, from nowhere: the text comes from other houses."""

    def fit_height(self, least: int) -> None:
        """Take the height the text needs at the present width, ``least`` px at least."""
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height()) + 2
        self.setFixedHeight(max(height, least))
