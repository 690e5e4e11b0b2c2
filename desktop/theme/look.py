"""The one look of the running app: palette, text size and the like, and word when it changes."""

from functools import cache

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from desktop.theme.tokens import Tokens, load_tokens
from desktop.theme.type_scale import fixed_font, make_font

SYSTEM = "system"


class Look(QObject):
    """What painters ask: colours, fonts and lengths as they are now.

    Attributes:
        changed: emitted after palette, fonts and style sheet of the app were set.
        tokens: the palette in use.      percent: text size, 100 to 200.
        show_keys: decision buttons name their shortcut.      calm: nothing moves.
        wording: how the space names a decision, ``release`` or ``cosign``.
        room: what windows take for the screen, None = the screen itself.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = load_tokens("light")
        self.percent = 100
        self.show_keys = True
        self.calm = False
        self.wording = "release"
        self.room: QSize | None = None
        self._fonts: dict[str, QFont] = {}

    def choose(self, tokens: Tokens, percent: int) -> None:
        """Take a palette and a text size; paints nothing."""
        self.tokens, self.percent = tokens, percent
        self._fonts.clear()

    def font(self, step: str) -> QFont:
        """Return the font of a step of ``STEPS`` (or ``fixed``) at the chosen size."""
        if step not in self._fonts:
            self._fonts[step] = self._make(step)
        return self._fonts[step]

    def room_on(self, screen: QScreen) -> QSize:
        """Return how large a window may become on a screen."""
        return self.room or screen.availableSize()

    def _make(self, step: str) -> QFont:
        return fixed_font(self.percent) if step == "fixed" else make_font(step, self.percent)

    def px(self, length: float) -> int:
        """Return a length of the design in logical pixels, grown with the text."""
        return round(length * self.percent / 100)


@cache
def look() -> Look:
    """Return the look of this process."""
    return Look()


def system_scheme() -> str:
    """Return the scheme that the computer asks for."""
    app = QGuiApplication.instance()
    if not isinstance(app, QApplication):
        return "light"
    hints = app.styleHints()
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "hc"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
