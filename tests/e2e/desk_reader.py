"""A screen reader in small: tells over a pipe what a desk shows, as AT-SPI hands it out.

Runs under the system's own Python, which alone has pyatspi: one JSON question a line on stdin,
one JSON answer a line on stdout.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import pyatspi  # type: ignore[import-not-found,unused-ignore]

SHOWN = ("focused", "selected", "enabled", "checked", "editable", "active", "modal")
STATES = {name: getattr(pyatspi, f"STATE_{name.upper()}") for name in SHOWN}


def desk_of(pid: int) -> Any:
    """The accessible application of a process, None where there is none (yet)."""
    for one in pyatspi.Registry.getDesktop(0):
        if one is not None and one.get_process_id() == pid:
            return one
    return None


def tell(node: Any, depth: int) -> dict[str, Any]:
    """One node in plain words."""
    states = node.getState()
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "text": text_of(node),
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "depth": depth,
    }


def text_of(node: Any) -> str:
    """What stands in a text field, "" for everything else."""
    if not node.getState().contains(pyatspi.STATE_EDITABLE):
        return ""
    text = node.queryText()
    return str(text.getText(0, text.characterCount))


def walk(node: Any, found: list[dict[str, Any]], depth: int = 0) -> None:
    """Everything that can be seen, top down; what is gone meanwhile is left out."""
    for number in range(node.childCount):
        try:
            child = node.getChildAtIndex(number)
            if child is None or not child.getState().contains(pyatspi.STATE_SHOWING):
                continue
            found.append(tell(child, depth))
            walk(child, found, depth + 1)
        except (RuntimeError, NotImplementedError, LookupError):
            continue
        except Exception as problem:
            if "dbus" not in str(problem).lower() and "gone" not in str(problem).lower():
                raise


def answer(pid: int) -> list[dict[str, Any]]:
    """All shown nodes of a desk, [] while it is not there."""
    desk = desk_of(pid)
    found: list[dict[str, Any]] = []
    if desk is not None:
        walk(desk, found)
    return found


if __name__ == "__main__":
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(int(line))) + "\n")
        sys.stdout.flush()
