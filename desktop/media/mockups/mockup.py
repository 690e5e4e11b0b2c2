"""The mock-up itself: a painted post that can be unfolded, stepped through and read out."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.media.mockups.compose import compose
from desktop.media.mockups.more_button import MoreButton
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.mockups.sheet import Sheet
from desktop.media.mockups.words import describe, name_of
from desktop.widgets.painted import Painted


class Mockup(Painted):
    """Shows a post in one format, read only.

    Signals:
        step_requested: 1 or -1, another picture of several.
        fold_toggled: whether the text shall be unfolded.
    """

    step_requested = Signal(int)
    fold_toggled = Signal(bool)

    def __init__(self, book: PictureBook) -> None:
        super().__init__()
        self._book = book
        self._post: Post | None = None
        self._sight = Sight("post")
        self._factor = 1.0
        self.sheet: Sheet | None = None
        self.more = MoreButton(self)
        self.more.clicked.connect(self.fold_toggled)
        # Until a post has come: who reaches it earlier must not meet a thing without a name.
        self.setAccessibleName(self.tr("Nachbildung"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        book.arrived.connect(self.refresh)

    def show_post(self, post: Post | None, sight: Sight) -> None:
        """Show a post as it is looked at, or nothing."""
        self._post, self._sight = post, sight
        self.refresh()

    def set_factor(self, factor: float) -> None:
        """Show it larger or smaller, 1.0 = the channel's own px."""
        if factor != self._factor:
            self._factor = factor
            self._fit()

    def refresh(self) -> None:
        """Compose anew: a picture arrived, or the look changed."""
        post = self._post
        self.sheet = None if post is None else compose(post, self._sight, self._book)
        if post is not None and self.sheet is not None:
            self.setAccessibleName(name_of(post, self._sight, self.sheet))
            self.setAccessibleDescription(describe(post, self._sight, self.sheet))
        self._fit()

    def _fit(self) -> None:
        if self.sheet is None:
            self.more.hide()
        else:
            self.more.place(self.sheet.more, self._factor, expanded=self._sight.expanded)
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """The size of the sheet as it is shown."""
        if self.sheet is None:
            return QSize(0, 0)
        wide, high = self.sheet.width * self._factor, self.sheet.height * self._factor
        return QSize(math.ceil(wide), math.ceil(high))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.sheet is None:
            return
        painter = QPainter(self)
        painter.scale(self._factor, self._factor)
        self.sheet.paint(painter)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows step through the pictures while the mock-up has the focus."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self.sheet is not None and self.sheet.pages > 1:
            self.step_requested.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
