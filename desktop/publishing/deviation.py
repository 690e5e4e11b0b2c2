"""The released text beside the one that went live, and what follows from their differing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.domain.comparison_words import NEW, OLD, SAME, Piece
from db.rows.publishing import ChannelRow
from desktop.draft_parts.diff_browser import DiffBrowser
from desktop.i18n import terms
from desktop.publishing.words import PublishWords
from desktop.theme.look import look
from desktop.widgets.growing_edit import GrowingEdit
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol
from desktop.widgets.two_ends import TwoEnds

SIDE_BY_SIDE = 440


class Deviation(QWidget):
    """Two columns; the text at the right can be pasted anew.

    Signals:
        pasted: the text that stands live now.      typed: it as typed so far, "" = given up.
        judged: ``accept`` or ``demand``.
    """

    pasted = Signal(str)
    typed = Signal(str)
    judged = Signal(str)

    def __init__(
        self, row: ChannelRow, words: PublishWords, label: str, *, may: tuple[bool, bool]
    ) -> None:
        """Take the revision's label, and whether one may write, and judge."""
        super().__init__()
        self._row, self._words = row, words
        self._may_write, self._may_judge = may
        name = terms.channel_name(row.channel)
        pieces: Sequence[Piece] = row.live.pieces if row.live else ()
        self.old = _shown(self.tr("{0}, freigegebener Text").format(name), pieces, OLD)
        self.new = _shown(self.tr("{0}, veröffentlichter Text").format(name), pieces, NEW)
        self.edit = GrowingEdit(self.tr("Veröffentlichter Text für {0}").format(name), 3, 12)
        self.edit.setPlaceholderText(self.tr("Text aus dem Beitrag hier einfügen"))
        self.again = self._link(self.tr("Text neu einfügen"))
        self.again.setAccessibleName(self.tr("Text für {0} neu einfügen").format(name))
        self.compare = QPushButton(self.tr("Vergleichen und eintragen"))
        self.cancel = QPushButton(self.tr("Abbrechen"))
        set_role(self.compare, "primary")
        self.accept = QPushButton(self.tr("Vermerken …"))
        self.accept.setAccessibleName(self.tr("Abweichung bei {0} vermerken").format(name))
        self.demand = QPushButton(self.tr("Berichtigung verlangen …"))
        self.demand.setAccessibleName(self.tr("Berichtigung bei {0} verlangen").format(name))
        self._lay_out(self.tr("Freigegeben, Fassung {0}").format(label))
        self._join()

    def _link(self, words: str) -> QPushButton:
        link = QPushButton(words)
        set_role(link, "link")
        return link

    def _lay_out(self, released: str) -> None:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(12)
        self._paper = _paper(self.new)
        self._side(text_label(released, "field"), None, _paper(self.old))
        live = text_label(self.tr("Veröffentlicht"), "field")
        self._side(live, self.again, self._paper, self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._sides)
        if self._row.word is not None:
            said = self._words.said(self._row.word, self._row.mark)
            column.addWidget(text_label(said, "body", wrap=True))
        column.addWidget(self._make_foot())
        self._show_editing(editing=False)

    def _make_foot(self) -> TwoEnds:
        left, right = QWidget(), QWidget()
        about, buttons = QHBoxLayout(left), QHBoxLayout(right)
        for line in (about, buttons):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
        face = self._words.mark(self._row.mark)
        tone = "warn" if self._row.mark == "deviates" else "muted"
        ink = "warn" if self._row.mark == "deviates" else "text2"
        about.addWidget(Symbol(face.icon, ink, 16))
        about.addWidget(text_label(self._words.places(self._row), tone))
        about.addStretch(1)
        buttons.addStretch(1)
        for button in (self.accept, self.demand, self.cancel, self.compare):
            buttons.addWidget(button)
        return TwoEnds(left, right)

    def _side(self, label: QLabel, link: QPushButton | None, *below: QWidget) -> None:
        column, head = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(4)
        head.addWidget(label, 1)
        label.setMinimumHeight(self.again.sizeHint().height())
        if link is not None:
            head.addWidget(link)
        column.addLayout(head)
        for widget in below:
            column.addWidget(widget, 1)
        self._sides.addLayout(column, 1)

    def _join(self) -> None:
        self.again.clicked.connect(self.begin)
        self.cancel.clicked.connect(self._on_cancel)
        self.compare.clicked.connect(self._on_compare)
        self.edit.send_requested.connect(self._on_compare)
        self.edit.textChanged.connect(self._on_edit)
        self.accept.clicked.connect(self._on_accept)
        self.demand.clicked.connect(self._on_demand)

    def focus_order(self) -> tuple[QWidget, ...]:
        """Return the texts before the link that stands above one of them."""
        return self.old, self.new, self.edit, self.again

    def begin(self) -> None:
        """Let the person paste what stands live now."""
        self._show_editing(editing=True)
        self.edit.setFocus()

    def _show_editing(self, *, editing: bool) -> None:
        self._paper.setVisible(not editing)
        for widget in (self.edit, self.compare, self.cancel):
            widget.setVisible(editing)
        self.again.setVisible(self._may_write and not editing)
        judges = self._may_judge and not editing
        self.accept.setVisible(judges and self._row.mark != "accepted")
        self.demand.setVisible(judges and self._row.mark != "correction")

    def _on_edit(self) -> None:
        self.typed.emit(self.edit.text())

    def _on_cancel(self) -> None:
        self.edit.clear()
        self._show_editing(editing=False)
        self.again.setFocus()

    def _on_compare(self) -> None:
        if self.edit.text():
            self.pasted.emit(self.edit.text())
        else:
            self.edit.set_invalid(invalid=True)
            self.edit.setFocus()

    def _on_accept(self) -> None:
        self.judged.emit("accept")

    def _on_demand(self) -> None:
        self.judged.emit("demand")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= look().px(SIDE_BY_SIDE)
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)


def _shown(name: str, pieces: Sequence[Piece], kind: str) -> DiffBrowser:
    browser = DiffBrowser()
    browser.setAccessibleName(name)
    browser.show_pieces([one for one in pieces if one.kind in {SAME, kind}])
    return browser


def _paper(browser: DiffBrowser) -> QFrame:
    frame = QFrame()
    set_role(frame, "paper")
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(10, 8, 10, 8)
    inner.addWidget(browser, 0, Qt.AlignmentFlag.AlignTop)
    return frame
