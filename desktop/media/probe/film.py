"""Looks at a film: how long, how large, a frame of it, and whether it plays; in the child."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QMediaFormat,
    QMediaMetaData,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from desktop.media.probe.pixels import bounded, packed
from desktop.media.probe.wire import Answer, refused

LOAD_MS, FRAME_MS, NEAR_MS = 6_000, 1_000, 20
MOST_PIXELS = 8_192 * 4_608
POSTER_AT_MS = 1_000
_DONE = {
    QMediaPlayer.MediaStatus.LoadedMedia,
    QMediaPlayer.MediaStatus.BufferedMedia,
    QMediaPlayer.MediaStatus.EndOfMedia,
    QMediaPlayer.MediaStatus.InvalidMedia,
}


class Film:
    """One film in a player without sound; frames arrive in a sink."""

    def __init__(self, path: str) -> None:
        self._frame = QVideoFrame()
        self._player, self._sink = QMediaPlayer(), QVideoSink()
        self._player.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.setSource(QUrl.fromLocalFile(path))

    def look(self, side: int, at: int = -1) -> Answer:
        """Return the facts and a frame at ``at`` ms, -1 = wherever a poster is best."""
        player = self._player
        self._wait(lambda: player.mediaStatus() in _DONE, LOAD_MS)
        if player.mediaStatus() == QMediaPlayer.MediaStatus.InvalidMedia or not player.hasVideo():
            return refused("broken", kind="video")
        facts = self._facts()
        if facts["width"] * facts["height"] > MOST_PIXELS:
            return refused("too_large", **facts)
        image = self._picture(at if at >= 0 else min(POSTER_AT_MS, player.duration() // 4))
        if image.isNull():
            return refused("unplayable", **facts)
        if not facts["width"]:
            facts |= {"width": image.width(), "height": image.height()}
        if (image.width() > image.height()) != (facts["width"] > facts["height"]):
            # Shot upright: the container says how to turn it.
            facts |= {"width": facts["height"], "height": facts["width"]}
        return packed(image.scaled(bounded(image.size(), side)), plays=True, **facts)

    def close(self) -> None:
        """Let go of the file."""
        self._player.stop()
        self._player.setSource(QUrl())

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._frame = frame

    def _picture(self, at: int) -> QImage:
        """Ask paused first; some containers give a frame only once they run.

        Pausing alone brings the first frame, so a frame counts only if it is that of the moment;
        where none says so in time, the last that came has to do.
        """
        self._player.pause()
        self._player.setPosition(at)
        if not self._wait(lambda: self._is_at(at), FRAME_MS) and not self._has_frame():
            self._player.play()
            self._wait(self._has_frame, FRAME_MS)
        return self._frame.toImage() if self._frame.isValid() else QImage()

    def _is_at(self, at: int) -> bool:
        frame = self._frame
        if not frame.isValid():
            return False
        start, end = frame.startTime() // 1000, frame.endTime() // 1000
        return start < 0 or (start <= at + NEAR_MS and at - NEAR_MS <= max(end, start))

    def _has_frame(self) -> bool:
        return self._frame.isValid()

    def _facts(self) -> dict[str, Any]:
        player = self._player
        track = player.videoTracks()[0] if player.videoTracks() else QMediaMetaData()
        size = track.value(QMediaMetaData.Key.Resolution) or player.metaData().value(
            QMediaMetaData.Key.Resolution
        )
        codec = track.value(QMediaMetaData.Key.VideoCodec)
        name = QMediaFormat.videoCodecName(codec) if codec is not None else ""
        return {
            "kind": "video",
            "duration_ms": max(player.duration(), 0),
            "width": size.width() if size else 0,
            "height": size.height() if size else 0,
            "sound": player.hasAudio(),
            "codec": name,
        }

    def _wait(self, reached: Callable[[], bool], longest: int) -> bool:
        """Let the player work until something is so."""
        loop, end, tick = QEventLoop(), QTimer(singleShot=True), QTimer(interval=5)
        end.timeout.connect(loop.quit)
        tick.timeout.connect(lambda: loop.quit() if reached() else None)
        end.start(longest)
        tick.start()
        if not reached():
            loop.exec()
        return reached()
