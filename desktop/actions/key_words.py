"""Shortcuts in the words that stand on a German (or English) keyboard."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


def key_words(sequence: QKeySequence | str) -> str:
    """Return e.g. ``Strg+Enter``, ``Strg+Bild↓``, "" for none."""
    portable = QKeySequence.SequenceFormat.PortableText
    words = sequence if isinstance(sequence, str) else sequence.toString(portable)
    return "+".join(_word(word) for word in words.split("+"))


def _word(part: str) -> str:
    known = {
        "Ctrl": QCoreApplication.translate("Keys", "Strg"),
        "Shift": QCoreApplication.translate("Keys", "Umschalt"),
        "Return": QCoreApplication.translate("Keys", "Enter"),
        "PgDown": QCoreApplication.translate("Keys", "Bild↓"),
        "PgUp": QCoreApplication.translate("Keys", "Bild↑"),
        "Home": QCoreApplication.translate("Keys", "Pos1"),
        "End": QCoreApplication.translate("Keys", "Ende"),
        "Del": QCoreApplication.translate("Keys", "Entf"),
        "Space": QCoreApplication.translate("Keys", "Leertaste"),
        "Down": "↓",
        "Up": "↑",
        "Left": "←",
        "Right": "→",
    }
    return known.get(part, part)
