"""The carrier child: alone opens the share's files, holds no replica, answers over a pipe."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from db.errors import CarrierError
from db.ledger.frames import Frame, FrameReader, frame_bytes
from db.sync import share_codes, share_folder, share_media, share_packets
from db.sync.pipe import Message, message_bytes, read_message
from db.sync.trouble import CarrierTrouble, kind_of
from db.tables.share_file import ShareFile

if TYPE_CHECKING:
    from db.sync.web import Web

_TICK_EVERY_S = 0.5
_LOCK_WAIT_S = 5.0

Answer = tuple[dict[str, Any], bytes]


class CarrierProcess:
    """Answers one question at a time until its parent closes the pipe.

    A question is ``{"do": name, …}``, an answer a JSON object, ``{"error": kind, "text": …}``,
    ``{"bug": traceback}`` or, in between, ``{"progress": bytes}``.

    Args:
        coming: the questions.
        going: where answers go.
    """

    def __init__(self, coming: BinaryIO, going: BinaryIO) -> None:
        self._coming, self._going = coming, going
        self._share: ShareFile | None = None
        self._web: Web | None = None
        self._added: dict[str, bytes] = {}
        self._told_at = 0.0

    def run(self) -> None:
        """Answer until there are no more questions."""
        with suppress(BrokenPipeError, CarrierError):
            while (message := read_message(self._coming.read)) is not None:
                self._send(*self._answer(message))
        self._close()

    def _answer(self, message: Message) -> Answer:
        head, payload = message
        try:
            return _QUESTIONS[head.pop("do")](self, payload, **head)
        except Exception as error:  # noqa: BLE001 - told to the parent, who decides
            self._close()
            return _told(error), b""

    def _send(self, head: dict[str, Any], payload: bytes = b"") -> None:
        self._going.write(message_bytes(head, payload))
        self._going.flush()

    def _tick(self, done: int = 0) -> None:
        now = time.monotonic()
        if now - self._told_at > _TICK_EVERY_S:
            self._told_at = now
            self._send({"progress": done})

    def _open(self, path: str) -> ShareFile:
        if self._share is None or self._share.path != Path(path):
            self._close()
            self._share = ShareFile(Path(path), timeout_s=_LOCK_WAIT_S, tick=self._tick)
        return self._share

    def _close(self) -> None:
        share, self._share = self._share, None
        if share is not None:
            share.close()

    def look(self, _: bytes, folder: str, space: str, known: dict[str, list[int]]) -> Answer:
        """Say which generations there are, from their first 100 bytes, and which packets."""
        share = Path(folder)
        files, names = share_folder.look(share, space, known)
        packets = share_packets.listed(share) if share_packets.FOLDER in names else []
        found = {"files": [list(one) for one in files], "packets": packets}
        return {**found, "marked": share_packets.MARKER in names}, b""

    def create(self, _: bytes, folder: str, space: str) -> Answer:
        """Make the folder and its marker."""
        return {"created": share_folder.create(Path(folder), space)}, b""

    def heads(self, _: bytes, path: str) -> Answer:
        """Say how far every feed reaches and how many rows there are."""
        with self._open(path).reading() as share:
            return {"heads": share.heads(), "rows": share.rows()}, b""

    def counts(self, _: bytes, path: str) -> Answer:
        """Say how many entries every feed has."""
        return {"counts": self._open(path).counts()}, b""

    def ids(self, _: bytes, path: str, feed: str, after: int) -> Answer:
        """Name what a feed holds after a position, so much as fits into an answer."""
        return {"ids": self._open(path).ids(feed, after)}, b""

    def page(self, _: bytes, path: str, wants: list[tuple[str, int]]) -> Answer:
        """Give the next entries of some feeds."""
        with self._open(path).reading() as share:
            return {}, _encoded(share.page(wants))

    def scan(self, _: bytes, path: str, after: int) -> Answer:
        """Give what is readable of a damaged file."""
        with ShareFile(Path(path), tick=self._tick, damaged=True) as share:
            frames, last = share.scan(after)
        return {"last": last}, _encoded(frames)

    def frames(self, _: bytes, path: str, ids: list[str]) -> Answer:
        """Give the entries with these ids."""
        with self._open(path).reading() as share:
            return {}, _encoded(share.frames(ids))

    def add(self, payload: bytes, path: str) -> Answer:
        """Add what lacks, in one transaction."""
        added = self._open(path).add(list(FrameReader(BytesIO(payload))))
        self._added |= added
        return {"added": len(added)}, b""

    def read_back(self, _: bytes, path: str) -> Answer:
        """Compare everything added since the last time, over a new connection."""
        self._close()
        if self._added:
            with self._open(path).reading() as share:
                share.read_back(self._added)
        held = len(self._added)
        self._added = {}
        return {"held": held}, b""

    def release(self, _: bytes) -> Answer:
        """Close the share's file; it is never kept open between rounds."""
        self._close()
        return {}, b""

    def copy(self, _: bytes, path: str, to: str) -> Answer:
        """Copy the share's file to a local one and check that; far quicker than page by page."""
        self._close()
        share_folder.copy_locked(Path(path), Path(to), self._tick)
        self._open(to).check()
        return {}, b""

    def save(self, _: bytes, path: str, to: str) -> Answer:
        """Copy a damaged file as it is, to read from it what can be read."""
        self._close()
        share_folder.copy_plainly(Path(path), Path(to), self._tick)
        return {}, b""

    def publish(self, _: bytes, folder: str, space: str, source: str, name: str) -> Answer:
        """Bring the next generation to the share."""
        self._close()
        share_folder.check_marker(Path(folder), space)
        share_folder.publish(Path(folder), Path(source), name, self._tick)
        return {}, b""

    def tidy(self, _: bytes, folder: str, current: int) -> Answer:
        """Remove what is long superseded."""
        return {"removed": share_folder.tidy(Path(folder), current, share_folder.now_ms())}, b""

    def packet_fetch(self, _: bytes, folder: str, name: str, to: str) -> Answer:
        """Bring a packet to this machine and say what its bytes hash to."""
        return {"sha": share_packets.fetch(Path(folder), name, Path(to), self._tick)}, b""

    def packet_give(self, _: bytes, folder: str, space: str, source: str, name: str) -> Answer:
        """Bring a packet to the share."""
        share_folder.check_marker(Path(folder), space)
        share_packets.give(Path(folder), Path(source), name, self._tick)
        return {}, b""

    def packet_aside(self, _: bytes, folder: str, name: str) -> Answer:
        """Put a packet aside that is not what its name says."""
        share_packets.set_aside(Path(folder), name)
        return {}, b""

    def packets_remove(self, _: bytes, folder: str, names: list[str]) -> Answer:
        """Remove packets that a larger one replaces, and what was left behind long ago."""
        share_packets.remove(Path(folder), names)
        share_packets.tidy(Path(folder), share_folder.now_ms())
        return {}, b""

    def packets_only(self, _: bytes, folder: str) -> Answer:
        """Say what the marker says."""
        return {"text": share_packets.read_marker(Path(folder))}, b""

    def note_damage(self, _: bytes, folder: str, name: str) -> Answer:
        """Note a damaged generation."""
        return {"noted": share_packets.note_damage(Path(folder), name)}, b""

    def mark(self, _: bytes, folder: str, space: str, text: str) -> Answer:
        """Set the marker."""
        share_folder.check_marker(Path(folder), space)
        share_packets.mark(Path(folder), text)
        return {}, b""

    def unmark(self, _: bytes, folder: str) -> Answer:
        """Take the marker away."""
        share_packets.unmark(Path(folder))
        return {}, b""

    def purge(
        self, _: bytes, folder: str, names: list[str], packets: list[str], media: list[str]
    ) -> Answer:
        """Remove files and packets that hold erased words, and erased media."""
        self._close()
        share_media.remove(Path(folder), media)
        share_packets.purge(Path(folder), packets)
        return {"stayed": share_folder.purge(Path(folder), names)}, b""

    def media_held(self, _: bytes, folder: str, prefixes: list[str]) -> Answer:
        """Say which media lie on the share."""
        return {"held": share_media.held(Path(folder), prefixes)}, b""

    def media_fetch(self, _: bytes, folder: str, sha: str, part: str, most: int) -> Answer:
        """Bring a medium, going on where an earlier try ended."""
        size = share_media.fetch(Path(folder), sha, Path(part), most, self._tick)
        return {"size": size}, b""

    def media_store(  # noqa: PLR0913, PLR0917 - what a copy is made of
        self, _: bytes, folder: str, space: str, sha: str, source: str, mark: str, most: int
    ) -> Answer:
        """Give a medium to the share, or some more of it."""
        share_folder.check_marker(Path(folder), space)
        written, whole = share_media.store(Path(folder), sha, Path(source), mark, most, self._tick)
        return {"written": written, "whole": whole}, b""

    def media_aside(self, _: bytes, folder: str, sha: str) -> Answer:
        """Put a medium aside that is not what its name says."""
        return {"aside": share_media.set_aside(Path(folder), sha, self._tick)}, b""

    def whose(self, _: bytes, folder: str) -> Answer:
        """Say whose share this is, and whether one may write there."""
        space = share_folder.space_of(Path(folder))
        return {"space": space, "writable": share_folder.may_write(Path(folder))}, b""

    def code_put(self, payload: bytes, folder: str, space: str, name: str) -> Answer:
        """Lay a locked invitation on the share."""
        share_folder.check_marker(Path(folder), space)
        share_codes.put(Path(folder), name, payload)
        return {}, b""

    def code_get(self, _: bytes, folder: str, name: str) -> Answer:
        """Give a locked invitation."""
        found = share_codes.get(Path(folder), name)
        return {"found": found is not None}, found or b""

    def code_drop(self, _: bytes, folder: str, name: str) -> Answer:
        """Take a locked invitation away: it was used."""
        share_codes.drop(Path(folder), name)
        return {}, b""

    def web(self, payload: bytes, method: str, url: str, **rest: Any) -> Answer:
        """Send one request over the network; whoever asks has signed it and reads the answer."""
        from db.sync import web  # noqa: PLC0415 - who syncs with a share needs no network

        self._web = self._web or web.Web()
        try:
            answer = self._web.ask(method, url, body=payload, tick=self._tick, **rest)
        except Exception as error:
            if kind := web.trouble_of(error):
                raise CarrierTrouble(kind, detail=f"{type(error).__name__}: {error}") from error
            raise
        status, headers, body = answer
        return {"status": status, "headers": headers}, body


_Question = Callable[..., Answer]
_QUESTIONS: dict[str, _Question] = {
    question.__name__: question
    for question in (
        CarrierProcess.look,
        CarrierProcess.create,
        CarrierProcess.heads,
        CarrierProcess.counts,
        CarrierProcess.ids,
        CarrierProcess.page,
        CarrierProcess.scan,
        CarrierProcess.frames,
        CarrierProcess.add,
        CarrierProcess.read_back,
        CarrierProcess.release,
        CarrierProcess.copy,
        CarrierProcess.save,
        CarrierProcess.publish,
        CarrierProcess.tidy,
        CarrierProcess.packet_fetch,
        CarrierProcess.packet_give,
        CarrierProcess.packet_aside,
        CarrierProcess.packets_remove,
        CarrierProcess.packets_only,
        CarrierProcess.note_damage,
        CarrierProcess.mark,
        CarrierProcess.unmark,
        CarrierProcess.purge,
        CarrierProcess.media_held,
        CarrierProcess.media_fetch,
        CarrierProcess.media_store,
        CarrierProcess.media_aside,
        CarrierProcess.whose,
        CarrierProcess.code_put,
        CarrierProcess.code_get,
        CarrierProcess.code_drop,
        CarrierProcess.web,
    )
}


def _told(error: Exception) -> dict[str, Any]:
    try:
        return {"error": kind_of(error), "text": f"{type(error).__name__}: {error}"}
    except Exception:  # noqa: BLE001 - kind_of gives back what is nobody's fault but ours
        return {"bug": "".join(traceback.format_exception(error))}


def _encoded(frames: list[Frame]) -> bytes:
    return b"".join(frame_bytes(*frame) for frame in frames)


def main() -> None:
    """Serve the parent on standard input and output."""
    coming, going = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    CarrierProcess(coming, going).run()


if __name__ == "__main__":
    main()
