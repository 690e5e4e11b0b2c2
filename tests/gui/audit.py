"""What a screen reader would find in a window, without a screen reader."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication


def nodes(root):
    """Return every valid accessible object below a widget, itself included."""
    found, wanted = [], [QAccessible.queryAccessibleInterface(root)]
    while wanted:
        one = wanted.pop()
        if is_there(one):
            found.append(one)
            wanted.extend(one.child(number) for number in range(one.childCount()))
    return found


def is_there(node):
    """Tell whether Qt gave an object at all; its stubs say it always does."""
    return node is not None and node.isValid()


def unnamed(root):
    """Return what can take the focus and has no name: role, class and object name."""
    return [describe(one) for one in nodes(root) if is_reachable(one) and not name_of(one)]


def is_reachable(node):
    state = node.state()
    return bool(state.focusable) and not state.invisible


def name_of(node):
    return node.text(QAccessible.Text.Name).strip()


def describe(node):
    thing = node.object()
    kind = type(thing).__name__ if thing else ""
    return node.role().name, kind, thing.objectName() if thing else ""


def cut_words(root):
    """Return buttons whose words do not fit into them."""
    settle()
    shown = [b for b in root.findChildren(QAbstractButton) if b.isVisible() and b.text()]
    return [b.text() for b in shown if b.width() < b.minimumSizeHint().width()]


def settle():
    """Let posted layouts happen, and those that follow from them."""
    for _ in range(3):
        QApplication.sendPostedEvents()


def only(root, kind):
    """Return the one child of a kind, wherever it lies below."""
    (found,) = root.findChildren(kind)
    return found
