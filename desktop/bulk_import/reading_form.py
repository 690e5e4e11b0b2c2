"""How a plan is read: found out, shown, and corrected by a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from db.rows.imports import PlanGlance, Reading
from desktop.widgets.roles import text_label

ENCODINGS = (
    *("UTF-8", "UTF-8 mit BOM", "UTF-16", "UTF-16 LE", "UTF-16 BE"),
    *("Windows-1252", "Mac Roman"),
)
SEPARATORS = (";", ",", "\t", "|")
Choice = tuple[str, str]


class ReadingForm(QWidget):
    """Shows only what the file lets one choose.

    Signals:
        changed: the ``Reading`` a person wants.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._reading = Reading()
        self.boxes: dict[str, QComboBox] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for key, words in (
            ("format", self.tr("Programm")),
            ("sheet", self.tr("Tabelle")),
            ("encoding", self.tr("Zeichenkodierung")),
            ("separator", self.tr("Trennzeichen")),
            ("date_order", self.tr("Tage mit Schrägstrich")),
        ):
            self._add(key, words)

    def _add(self, key: str, words: str) -> None:
        box = self.boxes[key] = QComboBox()
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(self._on_chosen)
        self._form.addRow(text_label(words, "field"), box)

    def show_glance(self, found: PlanGlance) -> None:
        """Show how the plan is read now."""
        self._reading = found.reading
        self._fill("format", self._formats(found), found.format[0])
        self._fill("sheet", [(one, one) for one in found.sheets], found.sheet)
        text = not found.sheet
        encodings = [(one, self._encoding(one)) for one in ENCODINGS] if text else []
        self._fill("encoding", encodings, found.encoding)
        signs = [(one, self._separator(one)) for one in SEPARATORS] if text else []
        self._fill("separator", signs, found.separator)
        self._fill("date_order", self._orders(found), found.reading.date_order)
        self.setVisible(True)

    def _fill(self, key: str, choices: Sequence[Choice], chosen: str) -> None:
        box = self.boxes[key]
        box.clear()
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        shown = len(choices) > 1
        self._form.setRowVisible(box, shown)

    def _formats(self, found: PlanGlance) -> list[Choice]:
        """Own columns first, then what the shape fits, then all others."""
        fitting = {code for code, _ in found.offered}
        likely = [(code, self.tr("{0} (passt)").format(name)) for code, name in found.offered]
        others = [one for one in found.formats if one[0] not in fitting]
        return [("", self.tr("Eigene Kopfzeile")), *likely, *others]

    def _encoding(self, name: str) -> str:
        return self.tr("UTF-8 mit BOM") if name == "UTF-8 mit BOM" else name

    def _separator(self, sign: str) -> str:
        return {
            ";": self.tr("Semikolon ;"),
            ",": self.tr("Komma ,"),
            "\t": self.tr("Tabulator"),
            "|": self.tr("Strich |"),
        }[sign]

    def _orders(self, found: PlanGlance) -> list[Choice]:
        if not found.date_order and not found.reading.date_order:
            return []
        proved = {
            "dmy": self.tr("wie im Plan: Tag/Monat/Jahr"),
            "mdy": self.tr("wie im Plan: Monat/Tag/Jahr"),
        }.get(found.date_order, self.tr("nicht festgelegt"))
        return [
            ("", proved),
            ("dmy", self.tr("Tag/Monat/Jahr")),
            ("mdy", self.tr("Monat/Tag/Jahr")),
        ]

    def choose(self, key: str, value: str) -> None:
        """Choose as a person does; ValueError for what is not offered."""
        at = self.boxes[key].findData(value)
        if at < 0:
            raise ValueError(value)
        self.boxes[key].setCurrentIndex(at)
        self.boxes[key].activated.emit(at)

    def _on_chosen(self) -> None:
        value = {key: str(box.currentData() or "") for key, box in self.boxes.items()}
        shown = {key for key, box in self.boxes.items() if box.count() > 1}
        sender = self.sender()
        changed = {key for key, box in self.boxes.items() if box is sender} & shown
        before = self._reading
        self.changed.emit(
            replace(
                before,
                format=value["format"] if "format" in changed else before.format,
                sheet=value["sheet"] if "sheet" in changed else before.sheet,
                encoding=value["encoding"] if "encoding" in changed else before.encoding,
                separator=value["separator"] if "separator" in changed else before.separator,
                date_order=value["date_order"] if "date_order" in changed else before.date_order,
            )
        )
