"""Dress the application: style, palette, fonts, style sheet, and follow the computer's scheme."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.theme.focus_ring import FocusRing
from desktop.theme.look import SYSTEM, look
from desktop.theme.palette import make_palette
from desktop.theme.sheet import make_sheet
from desktop.theme.style import UmlaufStyle


class Dresser(QObject):
    """Applies a scheme and a text size to the whole application, also later on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme, self._percent = SYSTEM, 100
        self._style = UmlaufStyle()
        self._ring = FocusRing(app)
        app.setStyle(self._style)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def dress(self, scheme: str, percent: int) -> None:
        """Show everything in a scheme (``system``, ``light``, ``dark``, ``hc``) and text size."""
        self._scheme, self._percent = scheme, percent
        look().choose(scheme, percent)
        self._app.setPalette(make_palette(look().tokens))
        self._app.setFont(look().font("body"))
        self._app.setStyleSheet(make_sheet(look().tokens, percent))
        look().changed.emit()

    def _on_system_changed(self) -> None:
        if self._scheme == SYSTEM:
            self.dress(SYSTEM, self._percent)
