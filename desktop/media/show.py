"""What a stage asks of whoever brings a medium to life on it: a film, moving frames, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from db.rows import MediumRow
    from desktop.media.image_view import ImageView
    from desktop.media.picture import Picture


class Show(QObject):
    """Lives on an `ImageView` and has a bar of controls below it.

    Attributes:
        bar: the controls, None where there are none.

    Signals:
        failed: why it cannot go on after all (see `Picture.problem`).
        noted: somebody wants to write about this very moment or page: an anchor.
        open_requested: another program shall show it.
    """

    failed = Signal(str)
    noted = Signal(dict)
    open_requested = Signal()
    bar: QWidget | None = None

    def __init__(self, view: ImageView, parent: QObject) -> None:
        super().__init__(parent)
        self.view = view

    def start(self, picture: Picture, medium: MediumRow, beside: Sequence[MediumRow]) -> None:
        """Take a medium whose picture stands on the view already; ``beside``: its subtitles."""

    def stop(self) -> None:
        """Let go of it."""

    def step(self, way: int) -> bool:
        """Take ← →; False = this show has no use for it, so the next medium comes."""
        del way
        return False

    def fine_step(self, way: int) -> None:
        """Take ← → with Ctrl."""

    def page(self, way: int) -> None:
        """Take page up or down."""

    def toggle(self) -> None:
        """Take the space bar."""
