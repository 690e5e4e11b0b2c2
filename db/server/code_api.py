"""The operations on locked invitations, which somebody with a short code fetches."""

from __future__ import annotations

import time
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response
from starlette.concurrency import run_in_threadpool

from db.server import limits
from db.server.door import let_read
from db.server.gate import now_ms
from db.server.models import bad, raw_body
from db.server.spaces import Space, Spaces
from db.server.storage import Refusal

BINARY = "application/octet-stream"
_BYTES: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "the locked invitation",
        "content": {BINARY: {"schema": {"type": "string", "format": "binary"}}},
    }
}
Name = Annotated[str, Path(pattern="^[0-9a-f]{32}$", description="derived from the code")]


def code_routes(spaces: Spaces) -> APIRouter:
    """Make the operations of one server.

    Who is to join is not known here yet: any key may sign for fetching and for removing, for only
    the code leads to the name, and only the code opens what lies there.
    """
    routes = APIRouter()

    @routes.put(
        "/v1/codes/{name}",
        status_code=204,
        response_class=Response,
        responses=bad(400, 401, 403, 404, 408, 413, 415, 422, 429, 507),
        openapi_extra=raw_body(BINARY, "the locked invitation"),
    )
    async def put(request: Request, name: Name) -> Response:
        """Keep a locked invitation for eight days; a device that is known here may."""
        if request.headers.get("content-type", "") != BINARY:
            raise Refusal(415, "wrong_kind", f"Hier wird {BINARY} erwartet")
        content = await request.body()
        if not content:
            raise Refusal(400, "empty", "Hier fehlt, was aufgehoben werden soll")
        await run_in_threadpool(_put, spaces, request, name, content)
        return Response(status_code=204)

    @routes.get(
        "/v1/codes/{name}",
        response_class=Response,
        responses=_BYTES | bad(401, 404, 422, 429),
    )
    def get(request: Request, name: Name) -> Response:
        """Give a locked invitation."""
        found = _space(spaces, request).entries.code(name, now_ms())
        if found is None:
            raise Refusal(404, "unknown_code", "Unter diesem Code liegt hier nichts")
        return Response(found, media_type=BINARY, headers={"Cache-Control": "no-store"})

    @routes.delete(
        "/v1/codes/{name}",
        status_code=204,
        response_class=Response,
        responses=bad(401, 404, 422, 429),
    )
    def drop(request: Request, name: Name) -> Response:
        """Remove a locked invitation: it was used."""
        _space(spaces, request).entries.drop_code(name)
        return Response(status_code=204)

    return routes


def _space(spaces: Spaces, request: Request) -> Space:
    return spaces.get(request.state.space)


def _put(spaces: Spaces, request: Request, name: str, content: bytes) -> None:
    space, feed = _space(spaces, request), request.state.feed
    let_read(space, feed)
    day = int(time.time() // 86_400)
    if space.entries.account(feed, "codes", day, 0) + len(content) > limits.CODES_IN_30_DAYS:
        raise Refusal(507, "full", "Von diesem Gerät liegen hier schon genug Einladungen")
    space.entries.account(feed, "codes", day, len(content))
    now = now_ms()
    space.entries.put_code(name, content, now + limits.CODE_LIFE_MS, now)
