"""The operations on entries: hello, sync, push, ids, wait (3-ledger §3.4)."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ValidationError
from starlette.concurrency import run_in_threadpool

from db.errors import CarrierError
from db.ledger.frames import Frame, FrameReader, frame_bytes
from db.ledger.header import VERSION
from db.server import limits
from db.server.door import Caller, let_read, take_push
from db.server.gate import now_ms
from db.server.meters import Meters
from db.server.models import (
    FRAMES,
    Bounds,
    Hello,
    IdsAnswer,
    IdsRequest,
    PushAnswer,
    Rejected,
    SyncHead,
    SyncRequest,
    WaitAnswer,
    bad,
    body_of,
    raw_body,
)
from db.server.spaces import Space, Spaces
from db.server.storage import Refusal

PROTOCOL = 1
_GZIP_FROM = 1400
M = TypeVar("M", bound=BaseModel)
_BYTES_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "one line of JSON (`SyncHead`), then frames",
        "content": {FRAMES: {"schema": {"type": "string", "format": "binary"}}},
    }
}
_SINCE = Query(
    description="fingerprint of what the caller knows of the server; another one is told at once",
    pattern="^([0-9a-f]{64})?$",
)


def entry_routes(
    spaces: Spaces, meters: Meters, version: str, stopping: asyncio.Event
) -> APIRouter:
    """Make the operations of one server.

    Args:
        spaces: what it keeps.
        meters: told what was stored and refused.
        version: of the program.
        stopping: set when the server ends; who waits is answered then.
    """
    routes = APIRouter()

    @routes.get("/v1/hello", responses=bad(404))
    def hello(request: Request) -> Hello:
        """Tell who answers, and the time."""
        space = spaces.get(request.state.space)
        bounds = Bounds(
            page_bytes=limits.PAGE_BYTES,
            push_bytes=limits.PUSH_BYTES,
            chunk_bytes=limits.CHUNK_BYTES,
            medium_bytes=limits.MEDIUM_BYTES,
            wait_s=int(limits.WAIT_S),
        )
        return Hello(
            protocol=[PROTOCOL],
            formats=[VERSION],
            version=version,
            space=space.entries.space,
            limits=bounds,
            time=now_ms(),
        )

    @routes.post(
        "/v1/sync",
        response_class=Response,
        responses=_BYTES_ANSWER | bad(400, 401, 403, 404, 408, 413, 415, 422, 429),
        openapi_extra=body_of(SyncRequest),
    )
    async def sync(request: Request) -> Response:
        """Give what the caller lacks: a page of entries."""
        asked = _parsed(SyncRequest, request, await request.body())
        packed = "gzip" in request.headers.get("accept-encoding", "")
        return await run_in_threadpool(_page, _readable(spaces, request), asked, packed=packed)

    @routes.post(
        "/v1/push",
        responses=bad(400, 401, 403, 404, 408, 409, 413, 415, 429, 507),
        openapi_extra=raw_body(FRAMES, "frames: everybody's entries, in any order of feeds"),
    )
    async def push(request: Request) -> PushAnswer:
        """Take entries in one transaction; a feed ends at its first bad one, others go on."""
        _check_kind(request, FRAMES)
        frames = _frames(await request.body())
        answer = await run_in_threadpool(_take, spaces, request, frames)
        meters.count("entries_stored", answer.stored)
        meters.count("entries_refused", len(answer.rejected))
        return answer

    @routes.post(
        "/v1/ids",
        responses=bad(400, 401, 403, 404, 408, 413, 415, 422, 429),
        openapi_extra=body_of(IdsRequest),
    )
    async def ids(request: Request) -> IdsAnswer:
        """Name the entries of feeds, where heads alone do not show what differs."""
        asked = _parsed(IdsRequest, request, await request.body())
        return await run_in_threadpool(_named, _readable(spaces, request), asked)

    @routes.get("/v1/wait", responses=bad(401, 403, 404, 422, 429))
    async def wait(request: Request, since: Annotated[str, _SINCE] = "") -> WaitAnswer:
        """Answer as soon as something is new, after 25 s at the latest."""
        space = await run_in_threadpool(_readable(spaces, request))
        meters.waiting += 1
        try:
            found = await _news(space, since, stopping)
        finally:
            meters.waiting -= 1
        return WaitAnswer(fingerprint=found, changed=found != since)

    return routes


def _readable(spaces: Spaces, request: Request) -> Callable[[], Space]:
    """Return the look whether this device may read, which may have to wait for the disk."""

    def look() -> Space:
        space = spaces.get(request.state.space)
        let_read(space, request.state.feed)
        return space

    return look


def _parsed(model: type[M], request: Request, body: bytes) -> M:
    _check_kind(request, "application/json")
    try:
        return model.model_validate_json(body)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(str(part)[:40] for part in first["loc"][:3])
        raise Refusal(422, "wrong_shape", f"{where}: {first['type']}") from problem


def _check_kind(request: Request, wanted: str) -> None:
    if request.headers.get("content-type", "").partition(";")[0].strip() != wanted:
        raise Refusal(415, "wrong_kind", f"Hier wird {wanted} erwartet")


def _frames(body: bytes) -> list[Frame]:
    try:
        return list(FrameReader(BytesIO(body), max_bytes=limits.PUSH_BYTES))
    except CarrierError as problem:
        raise Refusal(400, "bad_frames", str(problem)) from problem


def _page(look: Callable[[], Space], asked: SyncRequest, *, packed: bool) -> Response:
    entries = look().entries
    heads, total = entries.heads(), entries.total()
    if asked.ids:
        frames, more = entries.frames(asked.ids, asked.limit), False
    else:
        have = {feed: seq for feed, (seq, _) in asked.have.items()}
        frames, more = entries.page(have, asked.limit)
    head = SyncHead(space=entries.space, heads=dict(heads), entries=total, more=more)
    body = b"".join([head.model_dump_json().encode(), b"\n", *(frame_bytes(*f) for f in frames)])
    headers = {}
    if packed and len(body) > _GZIP_FROM:
        body, headers = gzip.compress(body, 1, mtime=0), {"Content-Encoding": "gzip"}
    return Response(body, media_type=FRAMES, headers=headers)


def _take(spaces: Spaces, request: Request, frames: Sequence[Frame]) -> PushAnswer:
    state, day = request.state, int(time.time() // 86_400)
    space, taken = take_push(spaces, Caller(state.space, state.feed, state.token), frames, day)
    space.forget_erased()
    if taken.stored:
        space.news.ring()
    rejected = [
        Rejected(feed=feed, seq=int(seq), code=one.kind, text=one.text)
        for one in taken.rejected
        for feed, _, seq in [one.where.partition("/")]
    ]
    return PushAnswer(stored=taken.stored, heads=dict(space.entries.heads()), rejected=rejected)


def _named(look: Callable[[], Space], asked: IdsRequest) -> IdsAnswer:
    space = look()
    left, found = limits.IDS_AT_ONCE, {}
    for feed, after in sorted(asked.feeds.items()):
        if left > 0:
            found[feed] = space.entries.ids(feed, after, left)
            left -= len(found[feed])
    sizes = {sha: space.media.size(sha) for sha in asked.media}
    return IdsAnswer(
        counts=dict(space.entries.counts()),
        ids=found,
        more=left <= 0,
        media={sha: size for sha, size in sizes.items() if size is not None},
    )


async def _news(space: Space, since: str, stopping: asyncio.Event) -> str:
    bell = space.news.listen()
    ending = asyncio.create_task(stopping.wait())
    try:
        found = await run_in_threadpool(space.fingerprint)
        if found == since:
            either: set[asyncio.Future[Any]] = {bell, ending}
            await asyncio.wait(either, timeout=limits.WAIT_S, return_when=asyncio.FIRST_COMPLETED)
            found = await run_in_threadpool(space.fingerprint)
    finally:
        bell.cancel()
        ending.cancel()
    return found
