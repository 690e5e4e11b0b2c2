"""A screen reader in small: tells over a pipe what a desk shows, as AT-SPI hands it out.

Runs under the system's own Python, which alone has pyatspi: one JSON question a line on stdin,
one JSON answer a line on stdout. ``[pid]`` asks for everything that is shown, ``[pid, "press",
role, name]`` presses the one control of that role and name, ``[pid, "write", role, name, text]``
fills it; these answer with how many such controls there are, and do nothing unless it is one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pyatspi  # type: ignore[import-not-found,unused-ignore]

SHOWN = ("focused", "selected", "enabled", "checked", "editable", "active", "modal", "focusable")
# A node that went while it was asked, or a desk too busy to answer (GLib.Error): no news yet.
GONE = (RuntimeError, NotImplementedError, LookupError)
STATES = {name: getattr(pyatspi, f"STATE_{name.upper()}") for name in SHOWN}


def desk_of(pid: int) -> Any:
    """The accessible application of a process, None where there is none (yet)."""
    for one in pyatspi.Registry.getDesktop(0):
        if one is not None and one.get_process_id() == pid:
            return one
    return None


def tell(node: Any, states: Any, depth: int) -> dict[str, Any]:
    """One node in plain words; each question to it crosses the bus, so few are asked."""
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "text": text_of(node) if states.contains(pyatspi.STATE_EDITABLE) else "",
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "depth": depth,
    }


def text_of(node: Any) -> str:
    """What stands in a text field."""
    text = node.queryText()
    return str(text.getText(0, text.characterCount))


def walk(node: Any, found: list[dict[str, Any]], depth: int = 0) -> None:
    """Everything that can be seen, top down; what is gone meanwhile is left out."""
    for number in range(node.childCount):
        try:
            child = node.getChildAtIndex(number)
            if child is None:
                continue
            states = child.getState()
            if not states.contains(pyatspi.STATE_SHOWING):
                continue
            found.append(tell(child, states, depth))
            walk(child, found, depth + 1)
        except GONE:
            continue


def answer(pid: int) -> list[dict[str, Any]]:
    """All shown nodes of a desk, [] while it is not there."""
    found: list[dict[str, Any]] = []
    with suppress(*GONE):
        desk = desk_of(pid)
        if desk is not None:
            walk(desk, found)
    return found


def act(pid: int, what: str, role: str, name: str, *text: str) -> int:
    """Press or fill the one control of this role and name; returns how many there are."""
    found: list[Any] = []
    with suppress(*GONE):
        window = window_of(pid)
        found += [] if window is None else pyatspi.findAllDescendants(window, is_it(role, name))
    if len(found) != 1:
        return len(found)
    try:
        press(found[0]) if what == "press" else fill(found[0], *text)
    except GONE as problem:
        # Who does not answer in time was pressed all the same: what follows from it will tell.
        return int("hung" in str(problem) or "imeout" in str(problem))
    return 1


def window_of(pid: int) -> Any:
    """The window that gets the keys, None while no window of the process does."""
    desk = desk_of(pid)
    windows = [] if desk is None else list(desk)
    active = [one for one in windows if one and one.getState().contains(pyatspi.STATE_ACTIVE)]
    return next(iter(active), None)


def is_it(role: str, name: str) -> Callable[[Any], bool]:
    """Whether a node has this role and name, can be seen and be used."""
    needed = (pyatspi.STATE_SHOWING, pyatspi.STATE_ENABLED)

    def tell_so(node: Any) -> bool:
        if node.getRoleName() != role or node.name != name:
            return False
        states = node.getState()
        return all(states.contains(one) for one in needed)

    return tell_so


def press(node: Any) -> None:
    """Do what a press does."""
    actions = node.queryAction()
    names = [actions.getName(number) for number in range(actions.nActions)]
    actions.doAction(names.index("Press") if "Press" in names else 0)


def fill(node: Any, text: str) -> None:
    """Write a text into a field."""
    node.queryEditableText().setTextContents(text)


if __name__ == "__main__":
    for line in sys.stdin:
        pid, *order = json.loads(line)
        sys.stdout.write(json.dumps(act(pid, *order) if order else answer(pid)) + "\n")
        sys.stdout.flush()
