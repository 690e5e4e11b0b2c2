"""Who takes the focus of a control that is gone: the place it stood in, never the first area."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.main_window.tab_order import tab_stops

_HEIR = "focusHeir"


def set_heir(part: QWidget, heir: QWidget) -> None:
    """Let a widget take the focus of whatever vanishes within a part."""
    part.setProperty(_HEIR, heir)


def with_parents(widget: QWidget | None) -> list[QWidget]:
    """Return a widget and what holds it, from inside out; [] = nothing had the focus."""
    chain = []
    while widget is not None:
        chain.append(widget)
        widget = widget.parentWidget()
    return chain


def heir_of(chain: Sequence[QWidget]) -> QWidget | None:
    """Return who takes the focus of the first of a chain; None if it is still in sight.

    That is, from inside out, the heir a part names, else the first control of a part in sight.

    Args:
        chain: as `with_parents` gave it while the control still stood.
    """
    left = [one for one in chain if isValid(one)]
    if not left or (left[0] is chain[0] and left[0].isVisible()):
        return None
    for part in left:
        heir = part.property(_HEIR)
        if isinstance(heir, QWidget) and heir.isVisible():
            return heir
        stops = tab_stops(part) if part.isVisible() else []
        if stops:
            return stops[0]
    return None
