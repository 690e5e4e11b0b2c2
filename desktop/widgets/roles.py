"""Roles: how a plain Qt widget asks the style sheet for a look."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

HELP_PAGE = "helpPage"
"""The property by which a part names the page of ``resources/help`` that explains it."""


def set_role(widget: QWidget, role: str, **more: str) -> None:
    """Give a widget a role of desktop/theme/sheet.py, and further properties, and repaint it."""
    wanted = {"role": role, **more}
    if all(widget.property(name) == value for name, value in wanted.items()):
        return
    for name, value in wanted.items():
        widget.setProperty(name, value)
    dress_anew(widget)


def dress_anew(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again; a fresh one it will see anyway."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def text_label(text: str, role: str = "body", *, wrap: bool = False) -> QLabel:
    """Return a label; roles: page, section, strong, body, muted, faint, field, figure, bad.

    What it shows is no HTML, whoever wrote it; who needs that says so with ``setTextFormat``.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    set_role(label, role)
    return label


def rule() -> QFrame:
    """Return a line between two parts."""
    line = QFrame()
    set_role(line, "rule")
    return line
