"""F6: from one region of the window to the next, without passing every control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

# Screens set this property to True on what F6 shall reach; focus goes to its focus proxy,
# or to its first control that takes it.
REGION = "region"


def mark_region(widget: QWidget) -> None:
    """Let F6 reach a part of the window."""
    widget.setProperty(REGION, True)  # noqa: FBT003 - Qt's own signature


def regions(window: QWidget) -> list[QWidget]:
    """Return the visible regions of a window in the order of their place on the screen."""
    found = [w for w in window.findChildren(QWidget) if w.property(REGION) and w.isVisible()]
    return sorted(found, key=lambda w: _place(w, window))


def _place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(window, widget.rect().topLeft())
    return corner.x(), corner.y()


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
    first: tuple[QWidget, ...] = (region,) if proxy is None else (proxy, region)
    within: list[QWidget] = region.findChildren(QWidget)
    for one in (*first, *within):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            return one
    return None
