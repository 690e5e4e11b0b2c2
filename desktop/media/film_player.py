"""Plays one film into a graphics item, with sound; says when nothing comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaMetaData, QMediaPlayer
from PySide6.QtMultimediaWidgets import QGraphicsVideoItem

if TYPE_CHECKING:
    from PySide6.QtCore import QGenericArgumentHolder

# A codec that is not there fails silently: the clock runs, no picture comes.
NO_FRAME_MS = 1_000
USUAL_RATE = 25.0
Status, State = QMediaPlayer.MediaStatus, QMediaPlayer.PlaybackState


class FilmPlayer(QObject):
    """Opens a file only when it is first played or sought in.

    Signals:
        position_changed: ms.      playing_changed: whether it runs.
        first_frame: something is to be seen now.
        failed: the file opens, but no frame of it can be shown.
    """

    position_changed = Signal(int)
    playing_changed = Signal(bool)
    first_frame = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.item = QGraphicsVideoItem()
        self._path, self._opened, self._seen = "", False, False
        self._rate, self._pending = 1.0, -1
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._player.setAudioOutput(self._sound)
        self._player.setVideoOutput(self.item)
        self._watch = QTimer(self, singleShot=True, interval=NO_FRAME_MS)
        self._watch.timeout.connect(self._on_watched)
        self._player.positionChanged.connect(self._on_position)
        self._player.playbackStateChanged.connect(self._on_state)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        # Asked, not told: a slot of ours called from the decoder's threads may wait for this one.
        self._look = QTimer(self, interval=20)
        self._look.timeout.connect(self._on_look)

    def take(self, path: str, size: QSizeF) -> None:
        """Take a file whose frames are shown at ``size`` in the scene; opens nothing yet."""
        self.release()
        self._path = path
        self.item.setSize(size)

    def _ask(self, slot: str, *given: QGenericArgumentHolder) -> None:
        """Call a slot of the player as Qt does, with the interpreter's lock let go.

        Called as a method, PySide keeps that lock; the player then waits for threads of its own
        which, when they end an object made here (the sound), wait for that same lock.
        """
        direct = Qt.ConnectionType.DirectConnection
        QMetaObject.invokeMethod(self._player, slot, direct, *given)

    def has_film(self) -> bool:
        """Tell whether it has a file."""
        return bool(self._path)

    def release(self) -> None:
        """Stop, and let go of the file."""
        self._watch.stop()
        self._look.stop()
        if self._opened:
            self._ask("stop")
            self._ask("setSource", Q_ARG(QUrl, QUrl()))
        self._path, self._opened, self._seen = "", False, False
        self._pending = -1

    def toggle(self) -> None:
        """Play, or pause; at the end it begins anew."""
        if self.is_playing():
            self._ask("pause")
            return
        self._open()
        if self._player.mediaStatus() == Status.EndOfMedia:
            self._ask("setPosition", Q_ARG("qlonglong", 0))
        self._ask("play")

    def is_playing(self) -> bool:
        """Tell whether it runs."""
        return self._player.playbackState() == State.PlayingState

    def position(self) -> int:
        """Return where it stands, ms."""
        return self._player.position() if self._opened else 0

    def duration(self) -> int:
        """Return how long it is, ms; 0 before it is opened."""
        return max(self._player.duration(), 0) if self._opened else 0

    def seek(self, position: int) -> None:
        """Go to a moment, ms; the frame there is shown although it is paused."""
        was_open = self._opened
        self._open()
        if not self.is_playing() and (not was_open or not self._is_paused()):
            self._ask("pause")
        self._go(max(position, 0))

    def _go(self, position: int) -> None:
        """Seek now, or once the file is open: before, the player would forget it."""
        loading = self._player.mediaStatus() in {Status.LoadingMedia, Status.NoMedia}
        self._pending = position if loading else -1
        if not loading:
            self._ask("setPosition", Q_ARG("qlonglong", position))

    def step_frame(self, way: int) -> None:
        """Pause and show the next (1) or the last (-1) frame."""
        self._ask("pause")
        frame = self.item.videoSink().videoFrame()
        length = 1000 / self.frame_rate()
        start = frame.startTime() / 1000 if frame.isValid() and self._seen else self.position()
        # The middle of the wanted frame: its edge may be rounded either way.
        self.seek(round(start + (way + 0.5) * length))

    def frame_rate(self) -> float:
        """Return the frames in a second."""
        told = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        return told if isinstance(told, float) and told > 1 else USUAL_RATE

    def set_rate(self, rate: float) -> None:
        """Play faster or slower, 1.0 = as it is."""
        self._rate = rate
        self._ask("setPlaybackRate", Q_ARG(float, rate))

    def set_muted(self, muted: bool) -> None:
        """Play without sound."""
        self._sound.setMuted(muted)

    def _on_position(self, position: int) -> None:
        self.position_changed.emit(position)

    def _is_paused(self) -> bool:
        return self._player.playbackState() == State.PausedState

    def _open(self) -> None:
        if not self._opened and self._path:
            self._opened = True
            self._ask("setSource", Q_ARG(QUrl, QUrl.fromLocalFile(self._path)))
            self._ask("setPlaybackRate", Q_ARG(float, self._rate))
            self._watch.start()
            self._look.start()

    def _on_look(self) -> None:
        if self.item.videoSink().videoFrame().isValid() and not self._seen and self._opened:
            self._seen = True
            self._look.stop()
            self._watch.stop()
            self.first_frame.emit()

    def _on_watched(self) -> None:
        if self._seen or not self._opened:
            return
        if self._player.mediaStatus() == Status.LoadingMedia:
            self._watch.start()
        else:
            self._fail()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._pending >= 0 and status in {Status.LoadedMedia, Status.BufferedMedia}:
            # Not within the player's own word: seeking there waits for what waits for us.
            QTimer.singleShot(0, self, self._go_on)
        if status == Status.InvalidMedia and self._opened:
            self._fail()

    def _go_on(self) -> None:
        if self._pending >= 0 and self._opened:
            self._go(self._pending)

    def _on_error(self, error: QMediaPlayer.Error) -> None:
        if error != QMediaPlayer.Error.NoError and self._opened and not self._seen:
            self._fail()

    def _fail(self) -> None:
        self.release()
        self.failed.emit()

    def _on_state(self) -> None:
        self.playing_changed.emit(self.is_playing())
