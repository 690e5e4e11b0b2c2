"""The words for why something is erased, what the archive said, and classes of records."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox

BASES = {
    "consent": QT_TRANSLATE_NOOP("Records", "Einwilligung widerrufen"),
    "objection": QT_TRANSLATE_NOOP("Records", "Widerspruch der betroffenen Person"),
    "unlawful": QT_TRANSLATE_NOOP("Records", "Unrechtmäßig verarbeitet"),
    "retention": QT_TRANSLATE_NOOP("Records", "Aufbewahrungsfrist abgelaufen"),
    "mistake": QT_TRANSLATE_NOOP("Records", "Versehentlich eingestellt"),
}
ARCHIVE = {
    "declined": QT_TRANSLATE_NOOP("Records", "Angeboten, nicht archivwürdig"),
    "taken": QT_TRANSLATE_NOOP("Records", "Angeboten und übernommen"),
    "exempt": QT_TRANSLATE_NOOP("Records", "Nicht anbietungspflichtig"),
}
CLASSES = {
    "published": QT_TRANSLATE_NOOP("Records", "Veröffentlichte Entwürfe"),
    "withdrawn": QT_TRANSLATE_NOOP("Records", "Zurückgezogene Entwürfe"),
    "consent": QT_TRANSLATE_NOOP("Records", "Beendete Einwilligungen und Lizenzen"),
}


def word(table: dict[str, object], code: str) -> str:
    """Return the word for a code; one of a newer version stands for itself."""
    found = table.get(code)
    return QCoreApplication.translate("Records", str(found)) if found else code


def choice(table: dict[str, object], name: str) -> QComboBox:
    """Return a box to choose from a table; nothing is chosen beforehand."""
    box = QComboBox()
    box.setAccessibleName(name)
    for code in table:
        box.addItem(word(table, code), code)
    box.setCurrentIndex(-1)
    return box
