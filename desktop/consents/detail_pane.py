"""The column at the right: one entry, its files, its drafts, and what follows from its end."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.rows.consents import ConsentPage
from desktop.consents.detail_content import DetailContent
from desktop.consents.words import ConsentWords
from desktop.media.thumbnails import Thumbnails
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.chip import Chip
from desktop.widgets.detail_area import DetailArea
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.house_tag import HouseTag
from desktop.widgets.roles import set_role, text_label

PICTURE = QSize(56, 70)


class DetailPane(QFrame):
    """Setters in, signals out.

    Signals:
        report_requested, edit_requested, revoke_requested, follow_requested: buttons.
        ticked, draft_requested, scan_requested: as in ``DetailContent``.
    """

    report_requested = Signal()
    edit_requested = Signal()
    revoke_requested = Signal()
    follow_requested = Signal()
    ticked = Signal(str, str, bool)
    draft_requested = Signal(str)
    scan_requested = Signal(str)

    def __init__(self, words: ConsentWords, thumbnails: Thumbnails) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setAccessibleName(self.tr("Nachweis"))
        self._words, self._thumbnails = words, thumbnails
        self._page: ConsentPage | None = None
        self._low = False
        self.report = self._button("printer", self.tr("Bericht …"), self.report_requested)
        self.follow = self._button(
            "list-check", self.tr("Folgen abarbeiten …"), self.follow_requested, "primary"
        )
        self.edit = self._button("pencil", self.tr("Bearbeiten …"), self.edit_requested)
        self.revoke = self._button("ban", self.tr("Widerruf …"), self.revoke_requested, "danger")
        self.revoke.setAccessibleName(self.tr("Widerruf eintragen"))
        self.revoke.setToolTip(self.tr("Widerruf eintragen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._parts = DetailArea(self._make_head(), self._make_foot())
        column.addWidget(self._parts)
        thumbnails.ready.connect(self._on_thumbnail)
        self.show_page(None)

    def _button(self, sign: str, words: str, wish: SignalInstance, role: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign, {"primary": "on_accent", "danger": "bad"}.get(role, "text")))
        size_icon(button, 16, gap=3)
        set_role(button, role)
        button.clicked.connect(wish)
        return button

    def _make_head(self) -> QFrame:
        self._head = QFrame()
        set_role(self._head, "surface", rule="bottom")
        self._picture, self._title = QLabel(), text_label("", "section", wrap=True)
        self._house, self._chip = HouseTag(""), Chip(self._words.status("valid"))
        tags = QHBoxLayout()
        tags.addWidget(self._house)
        tags.addWidget(self._chip)
        tags.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addLayout(tags)
        words.addStretch(1)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return self._head

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "panel", rule="top")
        row = FlowLayout(8)  # in a second line rather than a wider pane: the table needs its width
        foot.setLayout(row)
        row.setContentsMargins(16, 12, 16, 12)
        for button in (self.report, self.edit, self.revoke, self.follow):
            row.addWidget(button)
        return foot

    def show_page(self, page: ConsentPage | None) -> None:
        """Show an entry; None = none is chosen."""
        self._page = page
        self._head.setVisible(page is not None)
        ended = page is not None and page.row.status == "revoked"
        writes = page is not None and page.may_write and not ended
        self.edit.setVisible(writes)
        self.revoke.setVisible(writes)
        todo = page is not None and any(not one.done for one in page.follow)
        self.follow.setVisible(bool(page and page.may_write and todo and ended))
        if page is None:
            self._parts.show_content(None)
            return
        content = DetailContent(page, self._words)
        content.ticked.connect(self.ticked)
        content.draft_requested.connect(self.draft_requested)
        content.scan_requested.connect(self.scan_requested)
        self._show_head(page)
        self._parts.show_content(content)
        self._order_tabs(content)

    def _order_tabs(self, content: DetailContent) -> None:
        """Tab goes through the entry before it comes to the buttons below."""
        stops = [one for one in content.findChildren(QAbstractButton) if one.isVisibleTo(content)]
        foot = (self.report, self.edit, self.revoke, self.follow)
        for before, after in pairwise((self._parts.area, *stops, *foot)):
            QWidget.setTabOrder(before, after)

    def set_low(self, *, low: bool) -> None:
        """Do without the picture where there is little height, and let all of it scroll."""
        self._low = low
        self._parts.set_low(low=low)
        self._show_picture()

    def _show_head(self, page: ConsentPage) -> None:
        self._title.setText(page.row.motif)
        self._house.set_house(page.row.house, page.house_name)
        self._house.setVisible(bool(page.row.house))
        self._chip.set_face(self._words.headline(page.row))
        self._show_picture()

    def _show_picture(self) -> None:
        row = self._page.row if self._page else None
        shown: QPixmap | None = None
        if row and row.thumbnail_path and not self._low:
            size = QSize(look().px(PICTURE.width()), look().px(PICTURE.height()))
            ratio = self.devicePixelRatioF()
            shown = self._thumbnails.pixmap(row.thumbnail, row.thumbnail_path, size, ratio)
        self._picture.setVisible(shown is not None)
        if shown is not None:
            self._picture.setPixmap(shown)

    def _on_thumbnail(self, digest: str) -> None:
        if self._page is not None and digest == self._page.row.thumbnail:
            self._show_picture()
