"""The head above the channels: the draft, its release, the routing slip, the package's button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from db.rows.publishing import PublishPage
from desktop.publishing.words import PublishWords
from desktop.theme.icons import icon, size_icon
from desktop.theme.states import state_face
from desktop.widgets.chip import Chip
from desktop.widgets.icon_button import IconButton
from desktop.widgets.roles import set_role
from desktop.widgets.title_lines import TitleLines


class Head(QFrame):
    """Signals: `slip_requested`, `draft_requested`, `list_requested`, `package_toggled`."""

    slip_requested = Signal()
    draft_requested = Signal()
    list_requested = Signal()
    package_toggled = Signal(bool)

    def __init__(self, words: PublishWords) -> None:
        super().__init__()
        set_role(self, "surface", rule="bottom")
        self._words = words
        self._lines = TitleLines(2)
        self.title, self._about = self._lines.title, self._lines.about
        self._state = Chip(state_face("released"))
        self.list = IconButton("send", self.tr("Liste zeigen"), self.tr("Liste zeigen (F6)"))
        self.open = IconButton("inbox", self.tr("Entwurf im Eingang zeigen"))
        self.slip = self._button("printer", self.tr("Laufzettel"))
        self.slip.setAccessibleName(self.tr("Laufzettel speichern"))
        self.package = self._button("package", self.tr("Paket"))
        self.package.setAccessibleName(self.tr("Veröffentlichungspaket zeigen"))
        self.package.setCheckable(True)
        self.list.clicked.connect(self.list_requested)
        self.open.clicked.connect(self.draft_requested)
        self.slip.clicked.connect(self.slip_requested)
        self.package.toggled.connect(self.package_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.list)
        row.addLayout(self._lines, 1)
        for widget in (self._state, self.open, self.slip, self.package):
            row.addWidget(widget)

    def _button(self, sign: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setIcon(icon(sign))
        size_icon(button, 16, gap=3)
        return button

    def show_page(self, page: PublishPage) -> None:
        """Show the head of a draft."""
        self.title.setText(page.title)
        long = self._words.about(page)
        digest = f"{page.digest[:4]} {page.digest[4:8]}".upper()
        self._about.set_texts(f"{long} · {digest}", long, self._words.about_short(page))
        self._state.set_face(state_face(page.state))

    def offer(self, *, list_button: bool, package_button: bool, narrow: bool) -> None:
        """Show the buttons to what the window has no room for; ``narrow``: leave the mark out."""
        self.list.setVisible(list_button)
        self.package.setVisible(package_button)
        self._state.setHidden(narrow)
