"""Dress the application: style, palette, fonts, style sheet, and follow the computer's scheme."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop.theme.focus_ring import FocusRing
from desktop.theme.icons import icon, resize_icons
from desktop.theme.look import SYSTEM, look, system_scheme
from desktop.theme.palette import make_palette
from desktop.theme.sheet import make_sheet
from desktop.theme.style import UmlaufStyle
from desktop.theme.system_contrast import contrast_tokens
from desktop.theme.tokens import Tokens, load_tokens


class Dresser(QObject):
    """Applies a scheme and a text size to the whole application, also later on."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme, self._percent = SYSTEM, 100
        self._style = UmlaufStyle()
        # The computer's own colours can only be read before ours are set.
        self._system_palette = QPalette(app.palette())
        self._ring = FocusRing(app)
        app.setStyle(self._style)
        app.setWindowIcon(icon("folder-share", "accent"))
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def dress(self, scheme: str, percent: int) -> None:
        """Show everything in a scheme (``system``, ``light``, ``dark``, ``hc``) and text size.

        A contrast theme of the computer comes before any scheme: who set it needs it everywhere.
        """
        self._scheme, self._percent = scheme, percent
        look().choose(self._tokens(), percent)
        self._app.setPalette(make_palette(look().tokens))
        self._app.setFont(look().font("body"))
        self._app.setStyleSheet(make_sheet(look().tokens, percent))
        resize_icons(self._app.allWidgets())
        look().changed.emit()

    def _tokens(self) -> Tokens:
        system = system_scheme()
        if system == "hc":
            return contrast_tokens(self._system_palette)
        return load_tokens(system if self._scheme == SYSTEM else self._scheme)

    def _on_system_changed(self) -> None:
        # An empty palette brings the computer's own back, which may be another one now.
        self._app.setPalette(QPalette())
        self._system_palette = QPalette(self._app.palette())
        self.dress(self._scheme, self._percent)
