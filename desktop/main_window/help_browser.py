"""Shows a help page; whatever it might name, nothing is loaded from outside."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit
from typing_extensions import override

from desktop.main_window.help_pages import PICTURE, help_picture
from desktop.theme.look import look


class HelpBrowser(QTextBrowser):
    """A text browser without a network; links go to the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(16)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> QImage | None:
        """Load pictures of the help, which lie in the program, and nothing else."""
        address = name.toString() if isinstance(name, QUrl) else name
        return help_picture(address) if PICTURE.fullmatch(address) else None

    def show_page(self, text: str, words: str) -> None:
        """Show Markdown and mark the words searched for."""
        self.setMarkdown(text)
        self.setExtraSelections([_marked(cursor) for cursor in self._places(words)])

    def find_next(self, words: str, *, back: bool) -> None:
        """Go to the next place of the words, from the end on to the start."""
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if words and not self.find(words, flags):
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            self.moveCursor(end)
            self.find(words, flags)

    def _places(self, words: str) -> list[QTextCursor]:
        places, cursor = [], QTextCursor(self.document())
        while words and not (cursor := self.document().find(words, cursor)).isNull():
            places.append(QTextCursor(cursor))
        return places


def _marked(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    selection, style = QTextEdit.ExtraSelection(), QTextCharFormat()
    style.setBackground(QColor(look().tokens.mark))
    style.setFontUnderline(True)
    selection.cursor = cursor
    selection.format = style
    return selection
