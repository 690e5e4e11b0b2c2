"""The operations on media: resumed where they stopped, in both directions (tus 1.0 core).

Source: https://tus.io/protocols/resumable-upload ; an upload needs no creation, for its address
is known beforehand: the digest of what will lie there.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Request, Response
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from db.server import limits
from db.server.door import let_read
from db.server.meters import Meters
from db.server.models import bad, raw_body
from db.server.spaces import Space, Spaces
from db.server.storage import Refusal

PIECE = "application/offset+octet-stream"
TUS = {"Tus-Resumable": "1.0.0", "Cache-Control": "no-store"}
_RANGE = re.compile(r"bytes=(\d{1,15})-(\d{0,15})").fullmatch
_BINARY: dict[str, Any] = {
    "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
}
_BYTES: dict[int | str, dict[str, Any]] = {
    200: {"description": "the medium", **_BINARY},
    206: {"description": "the bytes asked for", **_BINARY},
}
Sha = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="SHA-256 of the medium")]
Offset = Annotated[int, Header(ge=0, le=limits.MEDIUM_BYTES)]
Length = Annotated[int, Header(ge=1, le=limits.MEDIUM_BYTES)]
RangeOf = Annotated[str, Header(alias="Range", description="`bytes=FROM-TO` or `bytes=FROM-`")]


def media_routes(spaces: Spaces, meters: Meters) -> APIRouter:
    """Make the operations of one server."""
    routes = APIRouter()

    @routes.head("/v1/media/{sha256}", responses=bad(401, 403, 404, 422, 429))
    def look(request: Request, sha256: Sha) -> Response:
        """Say how much of a medium is here; `Upload-Length` only where it is whole."""
        media = _readable(spaces, request).media
        size = media.size(sha256)
        begun = media.begun(sha256) if size is None else size
        if not begun:
            raise Refusal(404, "unknown_medium", "Von diesem Medium ist hier nichts")
        whole = {} if size is None else {"Upload-Length": str(size)}
        return Response(headers=TUS | {"Upload-Offset": str(begun)} | whole)

    @routes.patch(
        "/v1/media/{sha256}",
        status_code=204,
        response_class=Response,
        responses=bad(400, 401, 403, 404, 408, 409, 413, 415, 422, 429, 460, 507),
        openapi_extra=raw_body(PIECE, "the next bytes, 1 MiB at most"),
    )
    async def add(
        request: Request, sha256: Sha, upload_offset: Offset, upload_length: Length
    ) -> Response:
        """Add a piece; when the last one is here, the whole is hashed and only then named."""
        if request.headers.get("content-type", "") != PIECE:
            raise Refusal(415, "wrong_kind", f"Hier wird {PIECE} erwartet")
        piece = await request.body()
        if not piece or upload_offset + len(piece) > upload_length:
            raise Refusal(400, "wrong_length", "Das Stück passt nicht zur angekündigten Länge")
        here = await run_in_threadpool(
            _add, spaces, request, sha256, upload_offset, upload_length, piece
        )
        meters.count("media_received_bytes", len(piece))
        return Response(status_code=204, headers=TUS | {"Upload-Offset": str(here)})

    @routes.get(
        "/v1/media/{sha256}",
        response_class=Response,
        responses=_BYTES | bad(401, 403, 404, 416, 422, 429),
    )
    def read(request: Request, sha256: Sha, range_: RangeOf = "") -> Response:
        """Give a medium, or a part of it."""
        answer, size = _bytes(_readable(spaces, request), sha256, range_)
        meters.count("media_sent_bytes", size)
        return answer

    return routes


def _readable(spaces: Spaces, request: Request) -> Space:
    space = spaces.get(request.state.space)
    let_read(space, request.state.feed)
    return space


def _bytes(space: Space, sha: str, asked: str) -> tuple[Response, int]:
    size = space.media.size(sha)
    if size is None:
        raise Refusal(404, "unknown_medium", "Dieses Medium ist hier nicht")
    start, end = _part(asked, size)
    headers = {"Content-Length": str(end - start), "Accept-Ranges": "bytes"}
    if asked:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    pieces = _pieces(space, sha, start, end)
    status = 206 if asked else 200
    return StreamingResponse(pieces, status, headers, "application/octet-stream"), end - start


def _add(  # noqa: PLR0913, PLR0917 - what a piece is
    spaces: Spaces, request: Request, sha: str, offset: int, total: int, piece: bytes
) -> int:
    space = _readable(spaces, request)
    feed, day = request.state.feed, int(time.time() // 86_400)
    sent = space.entries.account(feed, "media", day, 0)
    if sent + (total if offset == 0 else len(piece)) > limits.MEDIA_IN_30_DAYS:
        raise Refusal(403, "over_limit", "Dieses Gerät hat in 30 Tagen schon zu viel gesendet")
    here = space.media.append(sha, offset, total, piece)
    space.entries.account(feed, "media", day, len(piece))
    return here


def _part(asked: str, size: int) -> tuple[int, int]:
    """Return first byte and end of what a header ``Range`` asks for; other forms are refused."""
    if not asked:
        return 0, size
    found = _RANGE(asked)
    start = int(found[1]) if found else size
    end = min(int(found[2]) + 1 if found and found[2] else size, size)
    if start >= end:
        raise Refusal(416, "wrong_range", f"Das Medium hat {size} Bytes")
    return start, end


def _pieces(space: Space, sha: str, start: int, end: int) -> Iterator[bytes]:
    while start < end:
        piece = space.media.read(sha, start, min(limits.CHUNK_BYTES, end - start))
        if not piece:
            return
        start += len(piece)
        yield piece
