"""What was released for a channel, to be taken along: picture, text, alternative texts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from db.domain.comparison_words import SAME, Piece
from db.rows.publishing import ChannelRow
from desktop.draft_parts.diff_browser import DiffBrowser
from desktop.i18n import terms
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role

PICTURE = QSize(100, 72)


class ReleasePart(QWidget):
    """Setters in, signals out.

    Signals:
        copied: what it was, in words, and the text that lies on the clipboard now.
    """

    copied = Signal(str, str)

    def __init__(self, row: ChannelRow, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._row, self._thumbnails = row, thumbnails
        self._picture = QLabel()
        self.text = DiffBrowser()
        name = terms.channel_name(row.channel)
        self.text.setAccessibleName(self.tr("Freigegebener Text für {0}").format(name))
        self.text.show_pieces((Piece(SAME, row.text),))
        self.copy_text = self._button("copy", self.tr("Text"))
        self.copy_text.setAccessibleName(self.tr("Text für {0} kopieren").format(name))
        self.copy_text.setEnabled(bool(row.text))
        self.copy_alt = self._button("accessible", self.tr("Alternativtext"))
        self.copy_alt.setAccessibleName(self.tr("Alternativtext für {0} kopieren").format(name))
        self._offer_alts([one.alt_text for one in row.media])
        for button in (self.copy_text, self.copy_alt):
            button.setToolTip(button.accessibleName())
        self._lay_out()
        self.copy_text.clicked.connect(self._on_text)
        thumbnails.ready.connect(self._on_thumbnail)
        look().changed.connect(self._show_picture)
        self._show_picture()

    def _button(self, sign: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign))
        size_icon(button, 16, gap=3)
        return button

    def _offer_alts(self, alts: list[str]) -> None:
        """One text goes with the button, several with a menu of it."""
        there = [(number, alt) for number, alt in enumerate(alts, 1) if alt.strip()]
        self.copy_alt.setEnabled(bool(there))
        self._alt = there[0][1] if there else ""
        if len(there) <= 1:
            self.copy_alt.clicked.connect(self._on_alt)
            return
        menu = QMenu(self.copy_alt)
        for number, alt in there:
            action = QAction(self.tr("Medium {0}: {1}").format(number, alt[:60]), menu)
            action.setData(alt)
            menu.addAction(action)
        menu.triggered.connect(self._on_chosen)
        self.copy_alt.setMenu(menu)

    def _lay_out(self) -> None:
        paper = QFrame()
        set_role(paper, "paper")
        inner = QVBoxLayout(paper)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.addWidget(self.text)
        inner.addStretch(1)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.copy_text)
        buttons.addWidget(self.copy_alt)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paper, 1)
        row.addLayout(buttons)

    def _show_picture(self) -> None:
        medium = next((one for one in self._row.media if one.path), None)
        self._picture.setVisible(medium is not None)
        if medium is None:
            return
        size = QSize(look().px(PICTURE.width()), look().px(PICTURE.height()))
        self._picture.setFixedSize(size)
        ratio = self.devicePixelRatioF()
        pixmap = self._thumbnails.pixmap(medium.digest, medium.path, size, ratio)
        if pixmap is not None:
            self._picture.setPixmap(pixmap)

    def _on_thumbnail(self, digest: str) -> None:
        if any(one.digest == digest for one in self._row.media):
            self._show_picture()

    def _on_text(self) -> None:
        self.copied.emit(self.tr("Text kopiert"), self._row.text)

    def _on_alt(self) -> None:
        self.copied.emit(self.tr("Alternativtext kopiert"), self._alt)

    def _on_chosen(self, action: QAction) -> None:
        self.copied.emit(self.tr("Alternativtext kopiert"), str(action.data()))
