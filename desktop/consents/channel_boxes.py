"""Which channels a consent covers: all, or those that are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.i18n import terms
from desktop.theme.icons import icon, size_icon
from desktop.widgets.flow_layout import FlowLayout


class ChannelBoxes(QWidget):
    """No tick on „alle Kanäle“ and none on a channel counts as all as well."""

    def __init__(self) -> None:
        super().__init__()
        self._all = QCheckBox(self.tr("alle Kanäle"))
        self._boxes: dict[str, QCheckBox] = {}
        self._field = QWidget()
        flow = FlowLayout(12)
        self._field.setLayout(flow)
        for code, name in terms.CHANNEL_NAMES.items():
            box = QCheckBox(name)
            box.setIcon(icon(terms.channel_icon(code), "text", on="text"))
            size_icon(box, 16)
            self._boxes[code] = box
            flow.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._all)
        column.addWidget(self._field)
        self._all.toggled.connect(self._field.setDisabled)
        self._all.setChecked(True)

    def show_codes(self, codes: Sequence[str]) -> None:
        """Tick some channels; () = all."""
        self._all.setChecked(not codes)
        for code, box in self._boxes.items():
            box.setChecked(code in codes)

    def codes(self) -> tuple[str, ...]:
        """Return the ticked channels, () = all."""
        if self._all.isChecked():
            return ()
        return tuple(code for code, box in self._boxes.items() if box.isChecked())
