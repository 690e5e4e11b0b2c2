"""Small pictures for lists: from memory, else from a bounded folder, else decoded in the pool."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPixmap, QPixmapCache
from typing_extensions import override

from desktop.media.picture import covering, read_picture

STORED_SIDE = 320
FOLDER_MB = 64
MEMORY_KB = 48 << 10
PRUNE_EVERY = 500
QUALITY = 88


class Thumbnails(QObject):
    """Hands out pixmaps that fill a box; `ready(digest)` says when a missing one can be had.

    The folder lies inside the replica, so that whoever erases a medium finds its small copy
    under the same digest.
    """

    ready = Signal(str)
    _made = Signal(str, str, object, str)

    def __init__(
        self, folder: Path, parent: QObject | None = None, megabytes: int = FOLDER_MB
    ) -> None:
        """Take the folder and how much it may hold."""
        super().__init__(parent)
        QPixmapCache.setCacheLimit(MEMORY_KB)
        self._folder, self._limit = folder, megabytes << 20
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._wanted: set[str] = set()
        self._problems: dict[str, str] = {}
        self._count = 0
        self._made.connect(self._on_made)
        self._prune_now_and_then()

    def pixmap(self, digest: str, path: str, size: QSize, ratio: float) -> QPixmap | None:
        """Return the thumbnail in logical ``size``, or None while it is being made."""
        pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
        key = f"thumb-{digest}-{pixels.width()}x{pixels.height()}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            pixmap.setDevicePixelRatio(ratio)
            return pixmap
        if key not in self._wanted and digest not in self._problems:
            self._wanted.add(key)
            self._pool.start(
                _ThumbJob(self._made, _Order(key, digest, path, pixels, self._folder))
            )
        return None

    def problem(self, digest: str) -> str:
        """Return why there is no thumbnail (see `Picture.problem`), "" where none is known."""
        return self._problems.get(digest, "")

    def forget_problems(self) -> None:
        """Try again what failed: media may have arrived."""
        self._problems.clear()

    def is_idle(self) -> bool:
        """Tell whether nothing is being made."""
        return not self._wanted

    def close(self) -> None:
        """Wait for what is being decoded; call before the application ends."""
        self._pool.clear()
        self._pool.waitForDone()

    def _on_made(self, key: str, digest: str, image: QImage, problem: str) -> None:
        self._wanted.discard(key)
        self._prune_now_and_then()
        if problem:
            self._problems[digest] = problem
        else:
            QPixmapCache.insert(key, QPixmap.fromImage(image))
        self.ready.emit(digest)

    def _prune_now_and_then(self) -> None:
        if self._count % PRUNE_EVERY == 0:
            self._pool.start(_PruneJob(self._folder, self._limit))
        self._count += 1


@dataclass(frozen=True, slots=True)
class _Order:
    key: str
    digest: str
    path: str
    pixels: QSize
    folder: Path


class _ThumbJob(QRunnable):
    def __init__(self, answer: SignalInstance, order: _Order) -> None:
        super().__init__()
        self._answer, self._order = answer, order

    @override
    def run(self) -> None:
        order = self._order
        image, problem = stored_thumbnail(order.folder, order.digest, order.path)
        if not problem:
            image = covering(image, order.pixels)
        self._answer.emit(order.key, order.digest, image, problem)


class _PruneJob(QRunnable):
    def __init__(self, folder: Path, limit: int) -> None:
        super().__init__()
        self._folder, self._limit = folder, limit

    @override
    def run(self) -> None:
        prune(self._folder, self._limit)


def stored_thumbnail(folder: Path, digest: str, path: str) -> tuple[QImage, str]:
    """Return the small copy from the folder, made first where it is missing; and the problem."""
    file = folder / f"{digest}.jpg"
    image = QImage(str(file)) if file.is_file() else QImage()
    if not image.isNull():
        return image, ""
    picture = read_picture(path, STORED_SIDE)
    if not picture.problem:
        with suppress(OSError):  # on a disk that can only be read they are made anew each time
            folder.mkdir(parents=True, exist_ok=True)
        writer = QImageWriter(str(file), b"jpeg")
        writer.setQuality(QUALITY)
        writer.write(flattened(picture.image))
    return picture.image, picture.problem


def flattened(image: QImage) -> QImage:
    """Lay a picture on white: the stored form knows no transparency."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def prune(folder: Path, limit: int) -> None:
    """Delete the oldest small copies until the folder holds at most ``limit`` bytes."""
    files = [(one.stat(), one) for one in folder.glob("*.jpg")] if folder.is_dir() else []
    total = sum(stat.st_size for stat, _ in files)
    for stat, one in sorted(files, key=lambda pair: pair[0].st_mtime):
        if total <= limit:
            return
        one.unlink(missing_ok=True)
        total -= stat.st_size
