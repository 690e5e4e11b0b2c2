"""F6: from one region of the window to the next, without passing every control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.main_window.tab_order import in_order, tab_stops

# Screens set this property to True on what F6 shall reach; focus goes to its focus proxy,
# or to its first control that takes it.
REGION = "region"


def mark_region(widget: QWidget) -> None:
    """Let F6 reach a part of the window."""
    widget.setProperty(REGION, True)  # noqa: FBT003 - Qt's own signature


def regions(window: QWidget) -> list[QWidget]:
    """Return the regions of a window that have something to reach, in the order of Tab."""
    marked = [one for one in in_order(window) if one.property(REGION)]
    return [one for one in marked if _first_control(one) is not None]


def move_region(window: QWidget, step: int) -> None:
    """Give the focus to the next (1) or previous (-1) region."""
    found = regions(window)
    if not found:
        return
    focused: QWidget | None = window.focusWidget()
    inside = [n for n, one in enumerate(found) if focused is not None and _holds(one, focused)]
    place = (inside[-1] + step) % len(found) if inside else 0
    target = _first_control(found[place])
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def _first_control(region: QWidget) -> QWidget | None:
    proxy: QWidget | None = region.focusProxy()
    if proxy is not None and proxy.isVisible() and proxy.isEnabled():
        return proxy
    takes = region.focusPolicy() & Qt.FocusPolicy.TabFocus and region.isEnabled()
    return region if takes else next(iter(tab_stops(region)), None)
