"""A choice of one out of a few, side by side in one frame."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton

from desktop.widgets.roles import set_role


class SegmentedControl(QFrame):
    """Shows segments such as „Für mich 9“; the arrow keys move the choice.

    Signals:
        chosen: the key of the segment a person chose.
    """

    chosen = Signal(str)

    def __init__(self, name: str, segments: Sequence[tuple[str, str]]) -> None:
        """Take the accessible name of the whole and (key, word) of each segment."""
        super().__init__()
        self.setAccessibleName(name)
        set_role(self, "segments")
        self._words = dict(segments)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for number, key in enumerate(self._words):
            self._add(number, key)
        self._group.button(0).setChecked(True)

    def _add(self, number: int, key: str) -> None:
        button = QToolButton()
        button.setText(self._words[key])
        button.setCheckable(True)
        last = number == len(self._words) - 1
        place = "first" if number == 0 else "last" if last else "middle"
        set_role(button, "segment", place=place)
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        self._group.addButton(button, number)
        self._row.addWidget(button)

    @property
    def key(self) -> str:
        """Return the key of the chosen segment."""
        return list(self._words)[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Choose a segment without a signal."""
        self.button(key).setChecked(True)

    def set_word(self, key: str, word: str) -> None:
        """Show another word in a segment, e.g. with its count."""
        self._words[key] = word
        self.button(key).setText(word)

    def button(self, key: str) -> QToolButton:
        """Return the button of a segment; KeyError or ValueError for an unknown key."""
        found = self._group.button(list(self._words).index(key))
        if not isinstance(found, QToolButton):
            raise KeyError(key)
        return found

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(list(self._words)[number])
