"""Shows a help page; whatever it might name, nothing is loaded from outside."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit
from typing_extensions import override

from desktop.main_window.help_pages import PICTURE, help_picture
from desktop.main_window.help_search import Place
from desktop.theme.look import look

MARGIN = 24


class HelpBrowser(QTextBrowser):
    """A text browser without a network; links go to the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> QImage | None:
        """Load pictures of the help, which lie in the program, and nothing else."""
        address = name.toString() if isinstance(name, QUrl) else name
        return help_picture(address) if PICTURE.fullmatch(address) else None

    def show_page(self, text: str, places: Sequence[Place] = ()) -> None:
        """Show Markdown from its top and mark places of words."""
        self.setMarkdown(text)
        self._dress_headlines()
        self.setExtraSelections([_marked(self._cursor(place)) for place in places])

    def _dress_headlines(self) -> None:
        """Give headlines the steps of the type scale; Markdown makes them much larger."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                cursor, style = QTextCursor(block), QTextCharFormat()
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                style.setFont(look().font("page" if level == 1 else "section"))
                cursor.setCharFormat(style)
            block = block.next()

    def show_section(self, title: str) -> None:
        """Bring a headline to the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - MARGIN)
                return
            block = block.next()

    def show_place(self, place: Place) -> None:
        """Select the words at a place and bring them into sight."""
        self.setTextCursor(self._cursor(place))
        self.ensureCursorVisible()

    def print_page(self) -> bool:
        """Ask for a printer and print; False where the person cancelled."""
        # Printing is rare, and its module loads the printing system.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return False
        self.print_(printer)
        return True

    def _cursor(self, place: Place) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.start + place.length, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _marked(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    selection, style = QTextEdit.ExtraSelection(), QTextCharFormat()
    style.setBackground(QColor(look().tokens.mark))
    style.setFontUnderline(True)
    selection.cursor = cursor
    selection.format = style
    return selection
