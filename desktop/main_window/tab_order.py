"""Which way Tab goes: as one reads, except where a part says otherwise."""

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@runtime_checkable
class Ordered(Protocol):
    """A part whose order is not the one of its places on the screen."""

    def focus_order(self) -> Sequence[QWidget]:
        """Return what comes first, in order: parts at any depth; the rest follows as read."""


def in_order(root: QWidget) -> list[QWidget]:
    """Return every visible widget below one, parents before what they hold."""
    found: dict[QWidget, None] = {}
    _walk(root, found)
    return list(found)


def _walk(widget: QWidget, found: dict[QWidget, None]) -> None:
    named = widget.focus_order() if isinstance(widget, Ordered) else ()
    for child in (*named, *_as_read(widget)):
        if child.isVisible() and child not in found:
            found[child] = None
            _walk(child, found)


def _as_read(widget: QWidget) -> Iterator[QWidget]:
    """Give the children line by line; who begins above another's middle shares its line.

    Hidden ones are left out: what was never laid out is as large as a window.
    """
    children = [c for c in widget.children() if isinstance(c, QWidget) and not c.isWindow()]
    rest = sorted((one for one in children if one.isVisible()), key=lambda one: one.y())
    while rest:
        # What was not laid out yet has no height; it still is a line of its own.
        middle = max(rest[0].geometry().center().y(), rest[0].y())
        line = [one for one in rest if one.y() <= middle]
        rest = rest[len(line) :]
        yield from sorted(line, key=lambda one: one.x())


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches below a widget, in order."""
    return [one for one in in_order(root) if _stops(one)]


def go_into(part: QWidget) -> None:
    """Give the focus to what a part hands it on to, else to its first stop."""
    heir = part.focusProxy()
    while heir is not None and heir.focusProxy() is not None:
        heir = heir.focusProxy()
    stops = [heir] if heir is not None and heir.isVisible() else tab_stops(part)
    if stops:
        stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _stops(widget: QWidget) -> bool:
    # Who hands the focus on (the text field within a combo box) is reached through the other.
    taken = widget.focusProxy() is None and widget.isEnabled()
    return taken and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def move_focus(window: QWidget, step: int) -> bool:
    """Go to the next (1) or previous (-1) stop, round and round; tell whether there is one."""
    parts = in_order(window)
    here = window.focusWidget()
    place = parts.index(here) if here in parts else -1
    round_trip = [*parts[place + 1 :], *parts[: max(place, 0)]]
    stops = [one for one in round_trip if _stops(one)]
    if not stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
    stops[0 if step > 0 else -1].setFocus(reason)
    return True
