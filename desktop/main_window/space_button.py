"""A space in the list of spaces: its letters, name, function and carrier, and how it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from desktop.theme.focus_ring import OWN_RING
from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painting import paint_focus_ring, rounded, text_width, write

HEIGHT, PAD, SQUARE, BAR, SIGN = 56, 12, 34, 4, 16
RIGHT = Qt.AlignmentFlag.AlignRight
MOST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class SpaceFace:
    """What the list says of a space.

    Attributes:
        state, sign, tone: at the right: words, symbol, colour.      current: it is open here.
    """

    title: str
    detail: str
    state: str
    sign: str
    tone: str
    current: bool = False


class SpaceButton(QPushButton):
    """One row; the open space has a bar at its edge and a check mark."""

    def __init__(self, face: SpaceFace) -> None:
        super().__init__()
        self._face = face
        self.setFlat(True)
        self.setProperty(OWN_RING, "true")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        here = self.tr("geöffnet") if face.current else ""
        parts = (face.title, face.detail, face.state, here)
        self.setAccessibleName(", ".join(one for one in parts if one))
        self.setToolTip(face.title)

    @override
    def sizeHint(self) -> QSize:
        detail = QFontMetrics(look().font("small")).horizontalAdvance(self._face.detail)
        wide = max(text_width(look().font("strong"), self._face.title), detail)
        state = text_width(look().font("small"), self._face.state)
        room = look().px(SQUARE + 4 * PAD + 2 * SIGN + 16)
        return QSize(room + wide + state, look().px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, face, tokens = QPainter(self), self._face, look().tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = tokens.hover if self.underMouse() else tokens.surface
        painter.fillRect(self.rect(), tokens.accent_bg if face.current else hovered)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        if face.current:
            painter.fillRect(0, 0, look().px(BAR), self.height(), tokens.accent)
        self._paint_letters(painter)
        end = self._paint_state(painter)
        left = look().px(2 * PAD + SQUARE)
        half, room = self.height() // 2, end - left - look().px(PAD)
        top = QRect(left, look().px(8), room, half - look().px(8))
        write(painter, top, face.title, look().font("strong"), tokens.text)
        below = QRect(left, half, room, half - look().px(8))
        write(painter, below, face.detail, look().font("small"), tokens.text2)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect())
        painter.end()

    def _paint_letters(self, painter: QPainter) -> None:
        tokens, edge, current = look().tokens, look().px(SQUARE), self._face.current
        box = QRect(look().px(PAD), (self.height() - edge) // 2, edge, edge)
        ground = tokens.accent if current else tokens.surface
        rounded(painter, box, ground, tokens.accent if current else tokens.line2, 4)
        ink = tokens.on_accent if current else tokens.text2
        font = look().font("strong")
        write(painter, box, letters(self._face.title), font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_state(self, painter: QPainter) -> int:
        """Draw state and check mark; return where they begin."""
        tokens, face, sign = look().tokens, self._face, look().px(SIGN)
        right = self.width() - look().px(PAD)
        middle = (self.height() - sign) // 2
        if face.current:
            paint_icon(painter, "check", tokens.accent, QRect(right - sign, middle, sign, sign))
        right -= sign + look().px(8)
        if not face.state:
            return right
        ink = tokens.color(face.tone) if face.tone else tokens.text2
        width = text_width(look().font("small"), face.state) + 2
        box = QRect(right - width, 0, width, self.height())
        write(painter, box, face.state, look().font("small"), ink, RIGHT)
        left = box.left() - sign - look().px(6)
        if face.sign:
            paint_icon(painter, face.sign, ink, QRect(left, middle, sign, sign))
        return left


def letters(title: str) -> str:
    """Return two letters for a name: of its first two words with a capital, or its first two."""
    words = [one for one in title.split() if one[:1].isupper()] or title.split()
    first = "".join(word[0] for word in words[:MOST_LETTERS])
    return (first if len(first) == MOST_LETTERS else title[:MOST_LETTERS]).upper()
