"""The column „Vorschau“: the post as the chosen channel would show it, while it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from db.rows import MediumRow
from db.rows.mockups import MockupRow
from desktop.i18n import terms
from desktop.media.loader import PictureLoader
from desktop.media.mockups.channel_preview import ChannelPreview
from desktop.media.mockups.post import Post
from desktop.theme.icons import icon, size_icon
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.roles import set_role, text_label

PAUSE_MS = 300


class PreviewPane(QFrame):
    """`mockups_wanted(channel)` asks for how a channel shows its text; `show_rows` answers.

    Nothing is asked for while the pane is out of sight.
    """

    mockups_wanted = Signal(str)

    def __init__(self, loader: PictureLoader) -> None:
        super().__init__()
        set_role(self, "stage")
        self.preview = ChannelPreview(loader, narrow=True)
        self._channel, self._buttons = "", dict[str, QToolButton]()
        self._group = QButtonGroup(self)
        self._choice = QWidget()
        self._flow = FlowLayout(2)
        self._choice.setLayout(self._flow)
        self._choice.setAccessibleName(self.tr("Kanal der Vorschau"))
        self._rows: tuple[MockupRow, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(text_label(self.tr("Vorschau"), "section"))
        row.addWidget(self._choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.preview, 1)

    @property
    def channel(self) -> str:
        """Return the channel in sight, "" = none."""
        return self._channel

    def show_channels(self, channels: Sequence[str]) -> None:
        """Offer these channels."""
        if tuple(channels) == tuple(self._buttons):
            return
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {code: self._button(code) for code in channels}
        wanted = self._channel if self._channel in self._buttons else next(iter(channels), "")
        self.choose(wanted)

    def _button(self, code: str) -> QToolButton:
        button, name = QToolButton(), terms.channel_name(code)
        button.setIcon(icon(terms.channel_icon(code)))
        size_icon(button, 18)
        button.setText(name)
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(self.tr("Vorschau für {0}").format(name))
        button.setProperty("channel", code)
        set_role(button, "boxed")
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        self._flow.addWidget(button)
        return button

    def choose(self, channel: str) -> None:
        """Bring a channel into sight."""
        self._channel = channel if channel in self._buttons else ""
        for code, button in self._buttons.items():
            chosen = code == channel
            button.setChecked(chosen)
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if chosen else style.ToolButtonIconOnly
            )
        if self._channel:
            self.mockups_wanted.emit(self._channel)
        else:
            self.preview.show_post(None)

    def refresh_soon(self) -> None:
        """Look again once the typing pauses."""
        self._pause.start()

    def show_rows(
        self,
        rows: tuple[MockupRow, ...],
        account: str,
        title: str,
        media: Sequence[MediumRow],
        planned_at: int,
    ) -> None:
        """Show the answer, if its channel is still in sight; what was looked at stays so."""
        if not rows or rows[0].channel != self._channel:
            return
        known = self.preview.post
        post = Post(account, title, rows, tuple(media), planned_at)
        sight = self.preview.sight
        same = known is not None and known.rows[0].channel == self._channel
        self.preview.show_post(post)
        if same and sight.format in post.formats():
            self.preview.show_sight(sight)

    def _on_pause(self) -> None:
        if self._channel:
            self.mockups_wanted.emit(self._channel)

    def _on_clicked(self) -> None:
        self.choose(str(self.sender().property("channel")))
