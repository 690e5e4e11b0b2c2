"""The controls below a film: play, steps, time, speed, sound, subtitles, and the time line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.i18n import dates
from desktop.media.still_note import StillNote
from desktop.media.timeline import Timeline
from desktop.theme.icons import icon, size_icon
from desktop.widgets.icon_button import IconButton
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.roles import set_role, text_label

RATES = (0.5, 1.0, 1.5, 2.0)


class FilmBar(QFrame):
    """Setters in, wishes out.

    Signals:
        toggle_requested, note_requested: what their buttons say.
        jump_requested: by so many ms.      frame_requested: 1 or -1.
        rate_requested: 1.0 = as it is.      mute_requested: whether it shall be silent.
        track_requested: which subtitles, -1 = none.      list_requested: show them as a list.
    """

    toggle_requested = Signal()
    note_requested = Signal()
    jump_requested = Signal(int)
    frame_requested = Signal(int)
    rate_requested = Signal(float)
    mute_requested = Signal(bool)
    track_requested = Signal(int)
    list_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel", rule="top")
        self.timeline, self.still_note = Timeline(), StillNote()
        self._stills = False
        self._play = IconButton("player-play", self.tr("Abspielen"))
        self._time = text_label("", "body")
        self._jumps = self._make_jumps()
        self._frames = self._make_frames()
        self._rate, self._tracks = self._make_rate(), MenuButton(small=True)
        self._sound = IconButton("volume", self.tr("Ton aus"))
        self._note = QToolButton()
        self._lay_out()
        self._connect()
        self.set_playing(playing=False)
        self.show_time(0, 0)
        self.set_tracks((), -1)
        self.set_stills(stills=False)

    def _make_jumps(self) -> tuple[QToolButton, ...]:
        start = IconButton("player-skip-back", self.tr("Zum Anfang"))
        back = IconButton("rewind-backward-5", self.tr("5 Sekunden zurück"))
        back.setToolTip(self.tr("5 Sekunden zurück (←)"))
        ahead = IconButton("rewind-forward-5", self.tr("5 Sekunden vor"))
        ahead.setToolTip(self.tr("5 Sekunden vor (→)"))
        start.clicked.connect(self._on_start)
        back.clicked.connect(self._on_back)
        ahead.clicked.connect(self._on_ahead)
        return (start, back, ahead)

    def _make_frames(self) -> tuple[IconButton, IconButton]:
        back = IconButton("chevron-left", self.tr("Ein Bild zurück"))
        ahead = IconButton("chevron-right", self.tr("Ein Bild vor"))
        back.clicked.connect(self._on_frame_back)
        ahead.clicked.connect(self._on_frame_ahead)
        return (back, ahead)

    def _make_rate(self) -> MenuButton:
        button = MenuButton(small=True)
        button.setText("1×")
        button.setAccessibleName(self.tr("Geschwindigkeit"))
        button.setToolTip(self.tr("Geschwindigkeit"))
        menu, group = QMenu(button), QActionGroup(button)
        for rate in RATES:
            action = menu.addAction(_rate_words(rate))
            action.setCheckable(True)
            action.setChecked(rate == 1)
            action.setData(rate)
            group.addAction(action)
        group.triggered.connect(self._on_rate)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(4)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        set_role(self._play, "boxed")
        set_role(self._note, "boxed", grade="small")
        start, back, ahead = self._jumps
        parts: tuple[QWidget, ...] = (start, back, self._play, ahead, *self._frames, self._time)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        for part in (self._rate, self._sound, self._tracks, self._note):
            row.addWidget(part)
        column.addWidget(self.still_note)
        column.addLayout(row)
        column.addWidget(self.timeline)
        self._note.setIcon(icon("message-plus"))
        size_icon(self._note, 16, gap=3)
        self._tracks.setIcon(icon("badge-cc"))

    def _connect(self) -> None:
        self._play.clicked.connect(self.toggle_requested)
        self._note.clicked.connect(self.note_requested)
        self._sound.clicked.connect(self._on_sound)

    def set_stills(self, *, stills: bool) -> None:
        """Offer only what can be done with stills, and say that it does not play."""
        self._stills = stills
        self.still_note.setVisible(stills)
        for part in (*self._jumps[1:], self._play, self._sound):
            part.setVisible(not stills)
        words = (
            (self.tr("Voriges Standbild"), self.tr("Nächstes Standbild"))
            if stills
            else (self.tr("Ein Bild zurück"), self.tr("Ein Bild vor"))
        )
        arrows = ("←", "→") if stills else (self.tr("Strg+←"), self.tr("Strg+→"))
        for button, name, key in zip(self._frames, words, arrows, strict=True):
            button.set_name(name, f"{name} ({key})")
        self._fit(self.width())

    def set_playing(self, *, playing: bool) -> None:
        """Offer to pause what runs, and to play what does not."""
        words = self.tr("Anhalten") if playing else self.tr("Abspielen")
        self._play.setIcon(icon("player-pause" if playing else "player-play"))
        self._play.set_name(words, self.tr("{0} (Leertaste)").format(words))

    def show_time(self, position: int, duration: int) -> None:
        """Show where it stands, ms, to a tenth of a second."""
        self._time.setText(f"{dates.film_time(position)} / {dates.duration(duration)}")
        at = dates.duration(position // 1000 * 1000)
        words = self.tr("Bei {0} anmerken").format(at)
        self._note.setText(words)
        self._note.setAccessibleName(words)
        self._note.setToolTip(self.tr("{0} (Strg+M)").format(words))

    def set_muted(self, *, muted: bool, sound: bool) -> None:
        """Show whether it is silent; a film without sound says so."""
        self._sound.setEnabled(sound)
        self._sound.setIcon(icon("volume-off" if muted or not sound else "volume"))
        words = self.tr("Ton an") if muted else self.tr("Ton aus")
        self._sound.set_name(words if sound else self.tr("Kein Ton"))
        self._sound.setProperty("muted", muted)

    def set_tracks(self, names: Sequence[str], chosen: int) -> None:
        """Offer the subtitles that belong to the film; ``chosen`` -1 = none."""
        menu, group = QMenu(self._tracks), QActionGroup(self._tracks)
        for number, name in enumerate((self.tr("Ohne Untertitel"), *names), start=-1):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(number == chosen)
            action.setData(number)
            group.addAction(action)
        group.triggered.connect(self._on_track)
        menu.addSeparator()
        listed = menu.addAction(self.tr("Als Liste zeigen"))
        listed.setCheckable(True)
        listed.toggled.connect(self.list_requested)
        self._tracks.setMenu(menu)
        self._tracks.setVisible(bool(names))
        self._name_track(names[chosen] if chosen >= 0 else self.tr("Aus"))

    def _name_track(self, name: str) -> None:
        self._tracks.setText(_short(name))
        self._tracks.setAccessibleName(self.tr("Untertitel: {0}").format(name))
        self._tracks.setToolTip(self.tr("Untertitel: {0}").format(name))

    def _on_track(self, action: QAction) -> None:
        number = int(action.data())
        self._name_track(action.text() if number >= 0 else self.tr("Aus"))
        self.track_requested.emit(number)

    def _on_rate(self, action: QAction) -> None:
        self._rate.setText(action.text())
        self.rate_requested.emit(float(action.data()))

    def _on_sound(self) -> None:
        self.mute_requested.emit(not self._sound.property("muted"))

    def _on_start(self) -> None:
        self.jump_requested.emit(-(1 << 30))

    def _on_back(self) -> None:
        self.jump_requested.emit(-5_000)

    def _on_ahead(self) -> None:
        self.jump_requested.emit(5_000)

    def _on_frame_back(self) -> None:
        self.frame_requested.emit(-1)

    def _on_frame_ahead(self) -> None:
        self.frame_requested.emit(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what keys and menus do as well where there is no room."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        style = Qt.ToolButtonStyle
        self._note.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        start, back, ahead = self._jumps
        for widget in (*self._frames, start):
            widget.show()
        for widget in (self._rate, back, ahead):
            widget.setVisible(not self._stills)
        if self._needed() > width:
            self._note.setToolButtonStyle(style.ToolButtonIconOnly)
        frames = () if self._stills else self._frames
        for widgets in (frames, (self._rate,), (start,), (back, ahead)):
            if self._needed() > width:
                for widget in widgets:
                    widget.hide()

    def _needed(self) -> int:
        """Return how wide the row is with all that is shown in it, px."""
        parts = (*self._jumps, self._play, *self._frames, self._time)
        parts = (*parts, self._rate, self._sound, self._tracks, self._note)
        shown = [one.sizeHint().width() for one in parts if not one.isHidden()]
        margins = self._row.contentsMargins()
        return sum(shown) + self._row.spacing() * len(shown) + margins.left() + margins.right()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _rate_words(rate: float) -> str:
    return f"{rate:g}×".replace(".", ",")


def _short(name: str) -> str:
    return name if len(name) <= 4 else name[:3].rstrip("., ") + "…"  # noqa: PLR2004 - fits a key
