"""The base of widgets that paint themselves: they follow the theme."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from desktop.override import override

DRESSED = {
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.EnabledChange,
}


class Painted(QWidget):
    """A painted widget; measures and paints anew after a change of theme."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in DRESSED:
            self.updateGeometry()
            self.update()


class PaintedButton(QAbstractButton):
    """A painted button; measures and paints anew after a change of theme."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in DRESSED:
            self.updateGeometry()
            self.update()


class PaintedLabel(QLabel):
    """A painted word of fixed size; as a label it is read out."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
