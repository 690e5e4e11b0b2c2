"""The headline of a part of a column, which opens and closes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label


class SectionHeader(QWidget):
    """The headline: an arrow with the title, a lesser word beside it, own widgets at the right.

    Signals:
        toggled: opened (True) or closed by a person or by ``set_open``.
    """

    toggled = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._spare: tuple[QWidget, ...] = ()
        self.arrow = QToolButton()
        self.arrow.setText(title)
        self.arrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.arrow.setCheckable(True)
        set_role(self.arrow, "section")
        self._aside = text_label("", "muted")
        self._aside.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 12, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self.arrow)
        self._row.addSpacing(-8)
        self._row.addWidget(self._aside)
        self._row.addStretch(1)
        self.arrow.toggled.connect(self._on_toggled)
        size_icon(self.arrow, 16)
        self.arrow.setChecked(True)

    def set_aside(self, text: str) -> None:
        """Show a word beside the title, e.g. „Station 3 von 4“; it belongs to the name."""
        self._aside.setText(text)
        self._aside.setVisible(bool(text))  # empty it would still keep its distance
        self.arrow.setAccessibleName(f"{self.arrow.text()}, {text}" if text else "")

    def show_title(self, *, shown: bool) -> None:
        """Show the title, or only the word beside it, where a tab says the title already."""
        self.arrow.setVisible(shown)
        self._aside.setIndent(0 if shown else look().px(8))

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)

    def set_spare(self, widgets: Sequence[QWidget]) -> None:
        """Name widgets at the right that go, the last first, where there is no room for all."""
        self._spare = tuple(widgets)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        kept = [w for w in self._widgets() if w not in self._spare and not w.isHidden()]
        room = self.width() - margins.left() - margins.right() + 2 * gap
        room -= sum(widget.sizeHint().width() + gap for widget in kept)
        for widget in self._spare:
            room -= widget.sizeHint().width() + gap
            widget.setVisible(room >= 0)

    def _widgets(self) -> list[QWidget]:
        """Return what stands in the row; its items are not asked for, see desktop/README.md."""
        return [one for one in self.children() if isinstance(one, QWidget) and self._holds(one)]

    def _holds(self, widget: QWidget) -> bool:
        return self._row.indexOf(widget) >= 0

    def is_open(self) -> bool:
        """Tell whether the part below is in sight."""
        return self.arrow.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close."""
        self.arrow.setChecked(opened)

    def _on_toggled(self, opened: bool) -> None:
        self.arrow.setIcon(icon("chevron-down" if opened else "chevron-right", "text", on="text"))
        self.toggled.emit(opened)
