"""The left column: what changed, what did not, and whether both revisions are unspoilt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows.compare import ComparePage
from desktop.compare.change_delegate import ChangeDelegate
from desktop.compare.change_model import ChangeModel, Index
from desktop.compare.words import Line
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class ChangePane(QFrame):
    """`change_chosen` gives the place of a change in the list, from 0."""

    change_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self.model = ChangeModel()
        self.list = ChangeList(self.model)
        self._low = False
        self._heading = text_label("", "strong", wrap=True)
        self.back = IconButton("arrow-up", self.tr("Vorige Änderung"), self._tip("Alt+↑"))
        self.on = IconButton("arrow-down", self.tr("Nächste Änderung"), self._tip("Alt+↓"))
        self._nothing = EmptyState("equal", self.tr("Nichts geändert"))
        self.same, self.proof = SameList(), ProofNote()
        self._lay_out()
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.list.current_changed.connect(self._on_current)

    def _tip(self, keys: str) -> str:
        back = keys == "Alt+↑"
        words = self.tr("Vorige Änderung ({0})") if back else self.tr("Nächste Änderung ({0})")
        return words.format(keys)

    def _lay_out(self) -> None:
        head = QFrame()
        set_role(head, "panel", rule="bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(2)
        row.addWidget(self._heading, 1)
        row.addWidget(self.back)
        row.addWidget(self.on)
        self.head = head
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.same)
        column.addWidget(self.proof)

    def show_page(
        self, page: ComparePage, heading: str, lines: Sequence[Line], same: Sequence[str]
    ) -> None:
        """Show the changes of a comparison."""
        self._heading.setText(heading)
        self.list.setAccessibleName(heading)
        blocker = QSignalBlocker(self.list)
        self.model.show_changes(page.changes, lines)
        self.list.fit()
        blocker.unblock()
        changed = bool(page.changes)
        self.list.setVisible(changed)
        self._nothing.setVisible(not changed)
        self._nothing.set_words(*self._nothing_words(page))
        for button in (self.back, self.on):
            button.setEnabled(changed)
        self.same.show_lines(same)
        self.proof.show_page(page)
        self._share_out()

    def set_low(self, low: bool) -> None:
        """Keep the room for what changed where the window is low."""
        self._low = low
        self.proof.set_short(short=low)
        self._share_out()

    def set_tiny(self, *, tiny: bool) -> None:
        """Keep all there is for the changes themselves."""
        self._heading.setWordWrap(not tiny)
        self.proof.setVisible(not tiny)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """What changed comes first: what did not gets what room is left."""
        room = self.height() - self.head.height() - self.proof.sizeHint().height()
        left = room - (self.list.rows_height() if self.model.rowCount() else 0)
        self.same.set_short(short=left < self.same.full_height())
        self.same.setVisible(self.same.has_lines() and not self._low)

    def _nothing_words(self, page: ComparePage) -> tuple[str, str]:
        if page.alone:
            return self.tr("Nichts zu vergleichen"), self.tr("Es ist dieselbe Fassung.")
        words = self.tr("Fassung {0} und Fassung {1} sind gleich.")
        labels = page.old.shown.label, page.new.shown.label
        return self.tr("Nichts geändert"), words.format(*labels)

    def begin(self) -> None:
        """Take the keyboard: the list, or what there is without changes."""
        target = self.list if self.model.rowCount() else self.back.window().focusWidget()
        if target is not None:
            target.setFocus()

    def choose(self, row: int) -> None:
        """Choose a change without a signal, so far as there is one."""
        blocker = QSignalBlocker(self.list)
        self.list.setCurrentIndex(self.model.index(row))
        blocker.unblock()

    def row(self) -> int:
        """Return the chosen change, -1 = none."""
        return self.list.currentIndex().row()

    def step(self, way: int) -> None:
        """Go on to the next (1) or back to the previous (-1) change, round and round."""
        count = self.model.rowCount()
        if count:
            start = self.row() if self.row() >= 0 else (-1 if way > 0 else 0)
            self.list.setCurrentIndex(self.model.index((start + way) % count))

    def _on_back(self) -> None:
        self.step(-1)

    def _on_on(self) -> None:
        self.step(1)

    def _on_current(self, row: int) -> None:
        self.change_chosen.emit(row)


class ChangeList(QListView):
    """As high as its rows at most, so that what is the same follows at once."""

    current_changed = Signal(int)

    def __init__(self, model: ChangeModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ChangeDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        look().changed.connect(self.fit)

    def fit(self) -> None:
        """Measure all rows anew."""
        self.doItemsLayout()

    def rows_height(self) -> int:
        """Return how high all rows are."""
        return sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_changed.emit(current.row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()


class SameList(QFrame):
    """What is the same in both revisions, a line each."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface", rule="top")
        self._heading = text_label(self.tr("Unverändert"), "field")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 12, 12)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._heading, 0, 0, 1, 2)
        self._line = ElidedLabel()
        set_role(self._line, "muted")
        self._grid.addWidget(self._line, 1, 0, 1, 2)
        self._rows: list[tuple[QWidget, QWidget]] = []

    def set_short(self, *, short: bool) -> None:
        """Say all in one line where the changes need the room."""
        self._line.setVisible(short)
        for pair in self._rows:
            for widget in pair:
                widget.setVisible(not short)

    def full_height(self) -> int:
        """Return how high all lines are."""
        rows = sum(words.sizeHint().height() + 4 for _, words in self._rows)
        return self._heading.sizeHint().height() + rows + 26

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other lines."""
        for pair in self._rows:
            for widget in pair:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = []
        self._line.setText(", ".join(lines))
        for number, line in enumerate(lines, start=2):
            sign, words = Symbol("equal", "text2", 14), text_label(line, "muted", wrap=True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(sign, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, number, 1)
            self._rows.append((sign, words))

    def has_lines(self) -> bool:
        """Tell whether anything is the same at all."""
        return bool(self._rows)


class ProofNote(QFrame):
    """Whether the signatures of both revisions hold, and how the two are called in the log."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self._sign = Symbol("shield-check", "ok")
        self._title = text_label("", "strong", wrap=True)
        self._digests = text_label("", "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 12, 10)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._digests, 1, 0, 1, 2)

    def set_short(self, *, short: bool) -> None:
        """Leave the digests out."""
        self._digests.setVisible(not short)

    def show_page(self, page: ComparePage) -> None:
        """Show what was checked."""
        if page.sound:
            self._sign.set_symbol("shield-check", "ok")
            self._title.setText(self.tr("Beide Fassungen unverfälscht"))
        else:
            self._sign.set_symbol("shield-x", "bad")
            self._title.setText(
                self.tr("Eine Unterschrift stimmt nicht. Prüfen Sie das Protokoll.")
            )
        set_role(self._title, "strong" if page.sound else "bad")
        self.setToolTip(
            self.tr("Geprüft sind die Unterschriften beider Fassungen, ihrer Texte und Medien.")
        )
        line, rows = self.tr("Fassung {0}: {1}"), []
        for row in dict.fromkeys((page.old.shown, page.new.shown)):
            short = f"{row.digest[:4]} {row.digest[4:8]}".upper()
            rows.append(line.format(row.label, short))
        self._digests.setText("\n".join(rows))
