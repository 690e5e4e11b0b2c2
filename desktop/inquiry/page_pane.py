"""The pane at the right: the letter as pages, as it stands a moment after the last key."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.icon_button import IconButton
from desktop.widgets.painted import Painted
from desktop.widgets.quiet_wheel import let_wheel_pass
from desktop.widgets.roles import set_role, text_label

ZOOMS = (50, 67, 100, 150, 200)
DOTS, POINTS, EDGE, WIDEST = 96, 72, 12, 800
TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PagePane(QFrame):
    """Setters in; pages are turned here."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAccessibleName(self.tr("Antwortentwurf als Seite"))
        self.pages = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self.at, self._low, self._trouble = 0, False, ""
        self._title, self._foot = text_label(self.tr("Antwortentwurf"), "strong"), QFrame()
        self._where = text_label("", "muted")
        self.before = IconButton("chevron-up", self.tr("Vorige Seite (Bild auf)"))
        self.after = IconButton("chevron-down", self.tr("Nächste Seite (Bild ab)"))
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.zoom = QComboBox()
        self.zoom.setAccessibleName(self.tr("Größe der Seite"))
        self.zoom.addItem(self.tr("Breite"), 0)
        for percent in ZOOMS:
            self.zoom.addItem(self.tr("{0} %").format(percent), percent)
        self.zoom.currentIndexChanged.connect(self._show_page)
        let_wheel_pass(self)
        self.sheet = PageSheet(self.pages)
        self.area = _Area(self.sheet)
        self.area.turned.connect(self.turn)
        self.area.resized.connect(self._show_page)
        self.note = text_label("", "muted", wrap=True)
        self._lay_out()
        self._show_page()
        look().changed.connect(self._show_page)

    def _lay_out(self) -> None:
        head, foot = QFrame(), self._foot
        set_role(head, "panel", rule="bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addWidget(self._where, 1)
        for part in (self.before, self.after, self.zoom):
            row.addWidget(part)
        set_role(foot, "panel", rule="top")
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 6, 16, 6)
        below.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.area, 1)
        column.addWidget(foot)

    def focus_order(self) -> tuple[QFrame | QComboBox | IconButton | QScrollArea, ...]:
        """Return what Tab reaches, in order."""
        return (self.before, self.after, self.zoom, self.area)

    def show_pages(self, pdf: bytes) -> None:
        """Show other pages; the one in sight stays."""
        self.pages.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pages.load(self._bytes)
        self.turn(0)

    def show_trouble(self, words: str) -> None:
        """Say why there are no newer pages; "" = there are."""
        likeness = self.tr(
            "Abbild mit dem Wortlaut von Antwortentwurf.odt. Die Seiten kann das Schreibprogramm "
            "anders umbrechen. Offenes ist gelb."
        )
        self._trouble = words
        self.note.setText(words or likeness)
        set_role(self.note, "bad" if words else "muted")
        self.set_low(low=self._low)

    def set_low(self, *, low: bool) -> None:
        """Leave the room to the page where the window is low; a word at the head says enough."""
        self._low = low
        draft, likeness = self.tr("Antwortentwurf"), self.tr("Antwortentwurf (Abbild)")
        self._title.setText(likeness if low else draft)
        self._title.setToolTip(self.note.text() if low else "")
        self._foot.setVisible(not low or bool(self._trouble))

    def go_to(self, words: str) -> None:
        """Turn to the first page that has these words as a line; none = stay."""
        for page in range(self.pages.pageCount()):
            if words in map(str.strip, self.pages.getAllText(page).text().splitlines()):
                self.turn(page - self.at)
                return

    def turn(self, by: int) -> None:
        """Go on by so many pages."""
        last = max(self.pages.pageCount() - 1, 0)
        wanted = min(max(self.at + by, 0), last)
        if wanted != self.at:
            self.area.verticalScrollBar().setValue(0)
        self.at = wanted
        self._show_page()

    def _show_page(self) -> None:
        count = self.pages.pageCount()
        where = self.tr("Seite {0} von {1}").format(self.at + 1, count)
        self._where.setText(where if count else "")
        self.before.setEnabled(self.at > 0)
        self.after.setEnabled(self.at < count - 1)
        percent = self.zoom.currentData() * look().percent // 100
        room = self.area.viewport().width() - 2 * look().px(EDGE)
        room = min(room, look().px(WIDEST))
        self.sheet.show_page(self.at, room if not percent else 0, percent)
        self.area.setAccessibleName(where if count else self.tr("Noch keine Seite"))
        text = self.pages.getAllText(self.at).text() if count else ""
        self.area.setAccessibleDescription(text)

    def _on_before(self) -> None:
        self.turn(-1)

    def _on_after(self) -> None:
        self.turn(1)


class PageSheet(Painted):
    """One page, always light: it is a likeness of paper."""

    def __init__(self, pages: QPdfDocument) -> None:
        super().__init__()
        self._pages, self._at, self._image = pages, 0, QImage()
        self._size = QSize(0, 0)

    def show_page(self, at: int, wide: int, percent: int) -> None:
        """Show a page so many px wide, or, where that is 0, at so many percent."""
        self._at, points = at, self._pages.pagePointSize(at)
        if points.isEmpty():
            self._size = QSize(0, 0)
        else:
            across = wide or round(points.width() * DOTS / POINTS * percent / 100)
            self._size = QSize(across, round(across * points.height() / points.width()))
        edges = 2 * look().px(EDGE)
        self.setMinimumSize(self._size + QSize(edges, edges))
        self._image = self._drawn()
        self.update()

    def _drawn(self) -> QImage:
        if self._size.isEmpty():
            return QImage()
        ratio = self.devicePixelRatioF()
        drawn = self._pages.render(self._at, self._size * ratio)
        drawn.setDevicePixelRatio(ratio)
        return drawn

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), look().tokens
        painter.fillRect(event.rect(), tokens.stage)
        if not self._image.isNull():
            box = QRect((self.width() - self._size.width()) // 2, look().px(EDGE), 0, 0)
            box.setSize(self._size)
            painter.fillRect(box, Qt.GlobalColor.white)
            painter.drawImage(box.topLeft(), self._image)
            painter.setPen(tokens.line2)
            painter.drawRect(box)
        painter.end()


class _Area(QScrollArea):
    """Scrolls within a page; the keys for pages turn it."""

    turned = Signal(int)
    resized = Signal()

    def __init__(self, sheet: PageSheet) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setWidget(sheet)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = TURNS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(by)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
