"""The style: Fusion, with the controls that a style sheet draws badly drawn by hand."""

from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from desktop.override import override
from desktop.theme.icons import paint_icon
from desktop.theme.look import look

CONTROL_HEIGHT = 32
INDICATOR = 16
BESIDE = 7
ARROW = 16
Primitive = QStyle.PrimitiveElement
Metric = QStyle.PixelMetric
INDICATOR_METRICS = {
    Metric.PM_IndicatorWidth,
    Metric.PM_IndicatorHeight,
    Metric.PM_ExclusiveIndicatorWidth,
    Metric.PM_ExclusiveIndicatorHeight,
}
BESIDE_METRICS = {Metric.PM_CheckBoxLabelSpacing, Metric.PM_RadioButtonLabelSpacing}
ICON_METRICS = {Metric.PM_ButtonIconSize, Metric.PM_SmallIconSize, Metric.PM_ToolBarIconSize}
ICON = 18
EXTENSION = 28
DROP = 24
STEPS = 26
COMBO = {QStyle.ContentsType.CT_ComboBox}
BOXED = {QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox}


class UmlaufStyle(QProxyStyle):
    """Draws check boxes, radio buttons, combo boxes and spin boxes from the tokens.

    Focus is not drawn here: desktop.theme.focus_ring lays one ring round whatever has it. Hints
    are given by the style sheet: Qt asks for them hundreds of times a window.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == Primitive.PE_FrameFocusRect:
            return
        if element in {Primitive.PE_IndicatorCheckBox, Primitive.PE_IndicatorItemViewItemCheck}:
            _draw_check(painter, option.rect, option.state)
        elif element == Primitive.PE_IndicatorRadioButton:
            _draw_radio(painter, option.rect, option.state)
        else:
            super().drawPrimitive(element, option, painter, widget)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_ComboBox:
            _draw_box(painter, option)
            arrow = QStyle.SubControl.SC_ComboBoxArrow
            spot = self.subControlRect(control, option, arrow, widget)
            _draw_arrow(painter, "chevron-down", spot, option.state)
        elif control == QStyle.ComplexControl.CC_SpinBox:
            _draw_box(painter, option)
            self._draw_steps(painter, option, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _draw_steps(
        self, painter: QPainter, option: QStyleOptionComplex, widget: QWidget | None
    ) -> None:
        for sub, name in (
            (QStyle.SubControl.SC_SpinBoxUp, "chevron-up"),
            (QStyle.SubControl.SC_SpinBoxDown, "chevron-down"),
        ):
            spot = self.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, sub, widget)
            _draw_arrow(painter, name, spot, option.state)

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in INDICATOR_METRICS:
            return look().px(INDICATOR)
        if metric in BESIDE_METRICS:
            return look().px(BESIDE)
        if metric in ICON_METRICS:
            return look().px(ICON)
        if metric == Metric.PM_ToolBarExtensionExtent:
            return look().px(EXTENSION)
        return super().pixelMetric(metric, option, widget)

    @override
    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        box = super().subControlRect(control, option, sub, cast("QWidget", widget))
        # The numbers of sub-controls repeat from one control to the next.
        if control == QStyle.ComplexControl.CC_ComboBox:
            return _combo_part(option.rect, box, sub)
        if control == QStyle.ComplexControl.CC_SpinBox:
            return _spin_part(option.rect, sub)
        return box

    @override
    def sizeFromContents(
        self,
        contents: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        wanted = super().sizeFromContents(contents, option, size, cast("QWidget", widget))
        if contents in BOXED:
            # The arrow grows with the text, Fusion's own allowance for it does not.
            room = size.width() + look().px(DROP + 18) if contents in COMBO else 0
            wide = max(wanted.width() + look().px(16), room)
            return QSize(wide, look().px(CONTROL_HEIGHT))
        return wanted


def _combo_part(whole: QRect, box: QRect, sub: QStyle.SubControl) -> QRect:
    """Place a part so that the field of a date never lies over the arrow."""
    arrow = look().px(DROP)
    if sub == QStyle.SubControl.SC_ComboBoxEditField:
        field = box.adjusted(look().px(6), 0, 0, 0)
        field.setRight(whole.right() - arrow)
        return field
    if sub == QStyle.SubControl.SC_ComboBoxArrow:
        return QRect(whole.right() - arrow, whole.top(), arrow - look().px(3), whole.height())
    return box


def _spin_part(box: QRect, sub: QStyle.SubControl) -> QRect:
    half, wide = box.height() // 2, look().px(STEPS)
    if sub == QStyle.SubControl.SC_SpinBoxUp:
        return QRect(box.right() - wide, box.top(), wide, half)
    if sub == QStyle.SubControl.SC_SpinBoxDown:
        return QRect(box.right() - wide, box.top() + half, wide, half)
    if sub == QStyle.SubControl.SC_SpinBoxEditField:
        return box.adjusted(look().px(6), 2, -wide, -2)
    return box


def _edge(state: QStyle.StateFlag) -> QPen:
    """Return the pen of a control's border: dashed where it is locked."""
    tokens = look().tokens
    pen = QPen(tokens.line2, 2 if tokens.high_contrast else 1)
    if not state & QStyle.StateFlag.State_Enabled:
        pen.setStyle(Qt.PenStyle.DashLine)
    return pen


def _frame(painter: QPainter, box: QRect, fill: QColor, pen: QPen, radius: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(fill)
    half = pen.widthF() / 2
    painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def _draw_box(painter: QPainter, option: QStyleOptionComplex) -> None:
    tokens = look().tokens
    over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    _frame(painter, option.rect, tokens.hover if over else tokens.field, _edge(option.state), 4)


def _draw_arrow(painter: QPainter, name: str, spot: QRect, state: QStyle.StateFlag) -> None:
    tokens = look().tokens
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    edge = min(look().px(ARROW), spot.width(), max(spot.height(), 8))
    box = QRect(0, 0, edge, edge)
    box.moveCenter(spot.center())
    paint_icon(painter, name, tokens.text2 if enabled else tokens.text3, box)


def _square(box: QRect) -> QRect:
    edge = min(box.width(), box.height())
    square = QRect(QPoint(), QSize(edge, edge))
    square.moveCenter(box.center())
    return square


def _draw_check(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    tokens = look().tokens
    square = _square(box)
    full = QStyle.StateFlag.State_On | QStyle.StateFlag.State_NoChange
    if not state & full:
        _frame(painter, square, tokens.field, _edge(state), 3)
        return
    _frame(painter, square, tokens.accent, QPen(tokens.accent, 1), 3)
    sign = "check" if state & QStyle.StateFlag.State_On else "minus"
    paint_icon(painter, sign, tokens.on_accent, square.adjusted(1, 1, -1, -1))


def _draw_radio(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    tokens = look().tokens
    square = _square(box)
    radius = square.width() / 2
    if not state & QStyle.StateFlag.State_On:
        _frame(painter, square, tokens.field, _edge(state), radius)
        return
    _frame(painter, square, tokens.accent, QPen(tokens.accent, 1), radius)
    hole = round(square.width() * 0.31)
    inner = square.adjusted(hole, hole, -hole, -hole)
    _frame(painter, inner, tokens.on_accent, QPen(tokens.on_accent, 1), inner.width() / 2)
