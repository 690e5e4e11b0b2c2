"""The button of a decision: what it does, and below it the shortcut or that it is locked."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.theme.icons import paint_icon
from desktop.theme.look import look
from desktop.widgets.painted import PaintedButton
from desktop.widgets.painting import outlined, text_width, write

HEIGHT, PAD, GAP = 48, 12, 10
SMALL_HEIGHT, SMALL_PAD, SMALL_GAP = 36, 8, 6
ICON = 20


class ActionButton(PaintedButton):
    """A button of two lines; locked, it stays in sight, dashed, with the reason in words.

    Attributes:
        icon: symbol.      tone: token of the symbol.      primary: filled with the accent.
        small: one line, as in narrow windows; the shortcut moves to the tooltip.
    """

    def __init__(
        self, icon: str, text: str, tone: str = "accent", *, primary: bool = False
    ) -> None:
        super().__init__()
        self.icon_name, self.tone, self.primary, self.small = icon, tone, primary, False
        self._keys, self._reason, self._said = "", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(text)

    @property
    def reason(self) -> str:
        """Return why the button is locked, "" = it is not."""
        return self._reason

    def set_words(self, text: str, accessible: str = "") -> None:
        """Show another text; the accessible name may be fuller („Fassung 3 freigeben“)."""
        self._said = accessible or text
        self.setText(text)
        self._tell()

    def set_keys(self, keys: str) -> None:
        """Show a shortcut in the second line, e.g. „Strg+Enter“."""
        self._keys = keys
        self._tell()

    def set_small(self, small: bool) -> None:
        """Change between two lines and one."""
        self.small = small
        self._tell()

    def dress(self, text: str, accessible: str, keys: str, reason: str, *, small: bool) -> None:
        """Change all of it; the arguments are those of the setters."""
        wanted = (accessible or text, keys, reason, small, text)
        if wanted == (self._said, self._keys, self._reason, self.small, self.text()):
            return
        self._said, self._keys, self._reason, self.small = accessible or text, keys, reason, small
        self.setText(text)
        self.setEnabled(not reason)
        self._tell()

    def lock(self, reason: str) -> None:
        """Lock the button for a reason; "" unlocks it."""
        self._reason = reason
        self.setEnabled(not reason)
        self._tell()

    def _tell(self) -> None:
        verb = self.text().removesuffix(" …")
        locked = self.tr("{0}, gesperrt: {1}").format(verb, self._reason)
        self.setAccessibleName(locked if self._reason else self._said)
        self.setAccessibleDescription(self._keys)
        hidden_keys = f"{self._said} ({self._keys})" if self._keys else self._said
        self.setToolTip(self._reason or (hidden_keys if self.small else ""))
        self.updateGeometry()
        self.update()

    @property
    def _second(self) -> str:
        if self.small:
            return ""
        if self._reason:
            return self.tr("nicht möglich")
        return self._keys if look().show_keys else ""

    @property
    def _pad(self) -> int:
        return SMALL_PAD if self.small else PAD

    @property
    def _gap(self) -> int:
        return SMALL_GAP if self.small else GAP

    @override
    def sizeHint(self) -> QSize:
        longest = max(
            text_width(look().font("strong"), self.text()),
            text_width(look().font("small"), self._keys) if not self.small else 0,
            text_width(look().font("small"), self._second),
        )
        width = longest + look().px(2 * self._pad + ICON + self._gap) + 2
        return QSize(width, look().px(SMALL_HEIGHT if self.small else HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _colors(self) -> tuple[QColor, QColor, QColor, QColor]:
        """Return ground, edge, text and symbol."""
        tokens = look().tokens
        busy = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return tokens.surface, tokens.line2, tokens.text3, tokens.text3
        if self.primary:
            ground = tokens.accent_hi if busy else tokens.accent
            return ground, ground, tokens.on_accent, tokens.on_accent
        ground = tokens.hover if busy else tokens.surface
        return ground, tokens.line2, tokens.text, tokens.color(self.tone)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, ink, sign = self._colors()
        pen = QPen(edge, 2 if look().tokens.high_contrast else 1)
        if not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter = QPainter(self)
        outlined(painter, self.rect(), ground, pen, 4)
        self._write(painter, ink, sign)
        painter.end()

    def _write(self, painter: QPainter, ink: QColor, sign: QColor) -> None:
        size, pad = look().px(ICON), look().px(self._pad)
        top = (self.height() - size) // 2
        paint_icon(painter, self.icon_name, sign, QRect(QPoint(pad, top), QSize(size, size)))
        left = pad + size + look().px(self._gap)
        lines = QRect(left, 0, self.width() - left - 2, self.height())
        if not self._second:
            write(painter, lines, self.text(), look().font("strong"), ink)
            return
        half = look().px(6)
        middle = lines.center().y()
        upper = QRect(left, half, lines.width(), middle - half)
        lower = QRect(left, middle, lines.width(), middle - half)
        write(painter, upper, self.text(), look().font("strong"), ink)
        faded = ink if self.primary or not self.isEnabled() else look().tokens.text2
        write(painter, lower, self._second, look().font("small"), faded)
