"""What lies in the corners of the stage: which revision is where, the places, the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QGraphicsView, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from desktop.compare.pair_item import BESIDE, OVERLAY, WIPE
from desktop.compare.pair_view import PairView
from desktop.theme.icons import icon, size_icon
from desktop.widgets.key_cap import KeyCap
from desktop.widgets.roles import set_role, text_label

SIDE = 12


class CornerTags(QObject):
    """Four tags that keep to the corners of a view."""

    def __init__(self, view: PairView) -> None:
        super().__init__(view)
        self._view, self._count, self._next = view, 0, 0
        self._wiped, self._tiny = False, False
        self.left, self.right = _Tag(view), _Tag(view)
        self.keys = _KeysTag(view)
        self.regions = QToolButton(view)
        set_role(self.regions, "boxed", grade="small")
        self.regions.setIcon(icon("border-corners"))
        size_icon(self.regions, 16, gap=3)
        self.regions.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.regions.clicked.connect(self._on_regions)
        self.show_regions(0)
        view.installEventFilter(self)

    def show_mode(self, mode: str, labels: tuple[str, str]) -> None:
        """Name the revisions (labels of the old and the new one) where they are seen."""
        words = {
            BESIDE: (self.tr("links: Fassung {0}"), self.tr("rechts: Fassung {1}")),
            WIPE: (self.tr("links: Fassung {0}"), self.tr("rechts: Fassung {1}")),
            OVERLAY: (self.tr("Fassung {0} über Fassung {1}"), self.tr("gefärbt: was abweicht")),
        }[mode]
        self.left.set_words(words[0].format(*labels))
        self.right.set_words(words[1].format(*labels))
        self._wiped = mode == WIPE
        self.show_regions(0)
        found = self._view.item.difference if self._view.item else None
        if found is not None:
            self.show_regions(len(found.regions))

    def show_regions(self, count: int) -> None:
        """Say at how many places the pictures differ; 0 hides the tag."""
        self._count, self._next = count, 0
        many = self.tr("{0} geänderte Bereiche").format(count)
        self.regions.setText(self.tr("geänderter Bereich") if count == 1 else many)
        tip = self.tr("Nächsten geänderten Bereich groß zeigen")
        self.regions.setToolTip(tip)
        self._show_lower()

    def set_tiny(self, *, tiny: bool) -> None:
        """Keep the lower corners free, where they would lie over the upper ones."""
        self._tiny = tiny
        self._show_lower()

    def _show_lower(self) -> None:
        self.keys.setVisible(self._wiped and not self._tiny)
        self.regions.setVisible(self._count > 0 and not self._tiny)
        self.place()

    def words(self) -> tuple[str, str]:
        """Return what the two upper tags say."""
        return self.left.words(), self.right.words()

    def place(self) -> None:
        """Put the tags into their corners."""
        room = self._view.size()
        for tag in (self.left, self.right, self.keys, self.regions):
            tag.adjustSize()
        right, low = room.width() - SIDE, room.height() - SIDE
        self.left.move(SIDE, SIDE)
        self.right.move(right - self.right.width(), SIDE)
        self.regions.move(SIDE, low - self.regions.height())
        self.keys.move(QPoint(right - self.keys.width(), low - self.keys.height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.Show}:
            self.place()
        return super().eventFilter(watched, event)

    def _on_regions(self) -> None:
        self._view.show_region(self._next)
        self._next = (self._next + 1) % max(self._count, 1)


class _Tag(QFrame):
    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        self._words = text_label("", "strong")
        row.addWidget(self._words)

    def set_words(self, words: str) -> None:
        self._words.setText(words)

    def words(self) -> str:
        return self._words.text()


class _KeysTag(QFrame):
    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        set_role(self, "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(6)
        for key in ("←", "→"):
            row.addWidget(KeyCap(key))
        row.addWidget(text_label(self.tr("Trennlinie"), "muted"))
