"""The media of a space on a server: small pieces, resumed in both directions."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from db.ledger.header import is_hex64
from db.sync.server_link import JSON, Answer, ServerLink, code_of, trouble_in
from db.sync.trouble import CarrierTrouble
from db.tables.sqlite_errors import told_kindly

CHUNK = 384 * 1024
"""Much less than a server takes: a piece that breaks off is sent again whole."""
FETCHED_AT_ONCE = 4 * 1024**2
PIECE = "application/offset+octet-stream"
_ASKED_AT_ONCE = 5_000
_TRIES = 3
_DONE, _PART, _MISSING, _CONFLICT, _NO_MORE, _WRONG = 204, 206, 404, 409, 416, 460


class ServerShelf:
    """What a server keeps of a space's media.

    Args:
        server: whom to ask.
    """

    def __init__(self, server: ServerLink) -> None:
        self._server = server

    def held(self, shas: Collection[str]) -> Mapping[str, int]:
        """Return by SHA-256 the size of those that are whole there."""
        asked = list(shas)
        found: dict[str, int] = {}
        for start in range(0, len(asked), _ASKED_AT_ONCE):
            body = json.dumps({"media": asked[start : start + _ASKED_AT_ONCE]}).encode()
            answer = self._server.must("POST", "/v1/ids", body, {"Content-Type": JSON}).json()
            media = answer.get("media")
            if not isinstance(media, dict):
                raise CarrierTrouble("web_odd", detail="media")
            found |= {s: n for s, n in media.items() if is_hex64(s) and type(n) is int}
        return found

    def fetch(self, sha: str, part: Path, most: int) -> None:
        """Bring a medium into a local file of at most so many bytes, going on where it ends."""
        with told_kindly(part), part.open("ab") as file:
            while (here := file.tell()) < most:
                answer = self._range(sha, here, min(here + FETCHED_AT_ONCE, most))
                if answer is None:
                    return
                file.write(answer.body)
                if here + len(answer.body) >= _total(answer):
                    return

    def store(self, sha: str, source: Path, most: int) -> tuple[int, bool]:
        """Give about so many bytes more; return the bytes moved and whether it is whole there."""
        moved = 0
        with told_kindly(source), source.open("rb") as file:
            size = source.stat().st_size
            for _ in range(_TRIES):
                offset = self._offset(sha)
                while offset < size and moved < most:
                    file.seek(offset)
                    piece = file.read(CHUNK)
                    if not self._give(sha, offset, size, piece):
                        break
                    offset += len(piece)
                    moved += len(piece)
                else:
                    return moved, offset >= size
        raise CarrierTrouble("web_fault", detail=f"{sha} does not get through")

    def refuse(self, sha: str) -> None:
        """Nothing: a server hashes before it gives a name; whoever runs it looks at its disk."""

    def _range(self, sha: str, start: int, end: int) -> Answer | None:
        """Return some bytes; None where there are none after those that are here."""
        headers = {"Range": f"bytes={start}-{end - 1}"}
        answer = self._server.ask("GET", f"/v1/media/{sha}", b"", headers)
        if answer.status == _NO_MORE:
            return None
        if answer.status != _PART or not answer.body or len(answer.body) > end - start:
            raise trouble_in(answer)
        return answer

    def _offset(self, sha: str) -> int:
        answer = self._server.ask("HEAD", f"/v1/media/{sha}")
        if answer.status == _MISSING:
            return 0
        offset = answer.headers.get("upload-offset", "")
        if answer.status >= 300 or not offset.isdecimal():  # noqa: PLR2004
            raise trouble_in(answer)
        return int(offset)

    def _give(self, sha: str, offset: int, size: int, piece: bytes) -> bool:
        """Send a piece; tell whether it goes on after it, or has to be looked where it stands."""
        headers = {"Content-Type": PIECE, "Tus-Resumable": "1.0.0"}
        headers |= {"Upload-Offset": str(offset), "Upload-Length": str(size)}
        answer = self._server.ask("PATCH", f"/v1/media/{sha}", piece, headers)
        if answer.status in {_CONFLICT, _WRONG} and code_of(answer):
            return False
        if answer.status != _DONE:
            raise trouble_in(answer)
        return True


def _total(answer: Answer) -> int:
    """Return the whole size as ``Content-Range`` names it."""
    size = answer.headers.get("content-range", "").rpartition("/")[2]
    if not size.isdecimal():
        raise CarrierTrouble("web_odd", detail="content-range")
    return int(size)
