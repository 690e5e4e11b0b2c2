"""What every request passes first: size, time, signature, replay, rate; and what is noted."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from db.ledger.header import is_hex64
from db.ledger.keys import feed_of
from db.ledger.request import KEY, SIGNATURE, TIME, Request, body_digest, time_in
from db.server import limits
from db.server.buckets import Buckets
from db.server.logs import LOG, tell
from db.server.meters import Meters
from db.server.replays import Replays
from db.server.storage import Refusal

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_PATH = re.compile(r"(?:/([a-z0-9][a-z0-9-]{0,62}))?(/v1/.*)").fullmatch
_NAMED = re.compile(r"/v1/(media|codes)/[^/]*").fullmatch
_NAMES = {"media": "/v1/media/{sha256}", "codes": "/v1/codes/{name}"}
_OPEN = frozenset({"/v1/hello", "/health", "/ready", "/metrics", "/openapi.json"})
_SIG = re.compile(r"[0-9a-f]{128}").fullmatch
_BODIES = {
    ("POST", "/v1/push"): limits.PUSH_BYTES,
    ("POST", "/v1/sync"): limits.JSON_BYTES,
    ("POST", "/v1/ids"): limits.JSON_BYTES,
    ("PATCH", _NAMES["media"]): limits.CHUNK_BYTES,
    ("PUT", _NAMES["codes"]): limits.CODE_BYTES,
}
ROUTES = frozenset({*_OPEN, *(route for _, route in _BODIES), "/v1/wait"})


def now_ms() -> int:
    """This computer's clock, ms since 1970."""
    return time.time_ns() // 1_000_000


class Gate:
    """ASGI middleware; it leaves ``space`` (of the address), ``feed``, ``body`` in ``state``.

    Args:
        app: what lies behind.
        meters: told of every answer.
        names: hosts this server goes by, with port where it is not the usual one; empty = any.
        clock: ms since 1970.
    """

    def __init__(
        self,
        app: App,
        meters: Meters,
        names: frozenset[str] = frozenset(),
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self._app, self._meters, self._names, self._clock = app, meters, names, clock
        self._replays = Replays(clock())
        self._asked = Buckets(limits.REQUESTS_A_SECOND, limits.REQUESTS_AT_ONCE)
        self._failed = Buckets(limits.FAILURES_A_SECOND, limits.FAILURES_AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        inner = _inner(scope)
        answer = _Answer(send, self._clock)
        try:
            await self._answer(inner, receive, answer)
        except Exception:  # noqa: BLE001 - noted, and answered without what was in hand
            LOG.exception("bug", extra={"told": {"route": inner["state"]["route"]}})
            if not answer.status:
                await _refuse(answer, Refusal(500, "bug", "Auf dem Server ging etwas schief"))
        finally:
            self._note(inner, answer)

    async def _answer(self, scope: Scope, receive: Receive, answer: _Answer) -> None:
        try:
            if scope["state"]["route"] not in _OPEN:
                receive = await self._checked(scope, receive)
            await self._app(scope, receive, answer)
        except Refusal as refusal:
            await _refuse(answer, refusal)

    async def _checked(self, scope: Scope, receive: Receive) -> Receive:
        """Let only what a device signed pass; return its body, ready to be read again."""
        address = (scope.get("client") or ("",))[0]
        if wait := self._failed.is_empty(address):
            raise _too_many(wait)
        try:
            return await self._signed(scope, receive)
        except Refusal as refusal:
            if refusal.status == 401:  # noqa: PLR2004 - not signed, or not rightly
                self._failed.take(address)
            raise

    async def _signed(self, scope: Scope, receive: Receive) -> Receive:
        headers = _headers(scope)
        key, sig, at = headers.get(KEY.lower(), ""), headers.get(SIGNATURE.lower(), ""), 0
        at = time_in({TIME: headers.get(TIME.lower(), "")})
        if not (is_hex64(key) and _SIG(sig) and at):
            raise Refusal(401, "unsigned", "Die Anfrage ist nicht unterschrieben")
        if not self._replays.is_timely(at, self._clock()):
            raise Refusal(401, "time", "Die Zeit der Anfrage passt nicht zu der des Servers")
        body = await _body(scope, headers, receive)
        self._check_signature(scope, headers, body, (key, sig, at))
        feed = feed_of(key)
        if wait := self._asked.take(feed):
            raise _too_many(wait)
        scope["state"]["feed"], scope["state"]["body"] = feed, body
        scope["state"]["token"] = headers.get("umlauf-token", "")
        return _again(body, receive)

    def _check_signature(
        self, scope: Scope, headers: dict[str, str], body: bytes, proof: tuple[str, str, int]
    ) -> None:
        key, sig, at = proof
        host = headers.get("host", "").lower()
        if self._names and host not in self._names:
            raise Refusal(401, "host", "Unter diesem Namen ist der Server nicht bekannt")
        target = scope["state"]["target"]
        asked = Request(scope["method"], host, target, body_digest(body), at)
        if not asked.is_signed(key, sig):
            raise Refusal(401, "bad_signature", "Die Unterschrift passt nicht zur Anfrage")
        if not self._replays.is_new(sig, at, self._clock()):
            raise Refusal(401, "replayed", "Diese Anfrage wurde schon gestellt")

    def _note(self, scope: Scope, answer: _Answer) -> None:
        state = scope["state"]
        route, seconds = state["route"], time.perf_counter() - state["began"]
        self._meters.count_request(_known_method(scope["method"]), route, answer.status, seconds)
        told = {"method": scope["method"], "route": route, "status": answer.status}
        told |= {"ms": round(seconds * 1000, 1), "bytes": answer.size}
        told |= {"space": state["space"], "device": state["feed"][:8]}
        level = logging.DEBUG if route in {"/health", "/ready", "/metrics"} else logging.INFO
        tell("request", level, **told)


class _Answer:
    """Sends on, with the server's time in every answer, and notes status and size."""

    def __init__(self, send: Send, clock: Callable[[], int]) -> None:
        self._send, self._clock = send, clock
        self.status = self.size = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            at = str(self._clock()).encode()
            message["headers"] = [*message.get("headers", ()), (TIME.lower().encode(), at)]
        self.size += len(message.get("body", b""))
        await self._send(message)


def _inner(scope: Scope) -> Scope:
    """Take the space's name off the path: what lies behind sees ``/v1/…`` for every space."""
    found = _PATH(scope["path"])
    name, path = (found[1] or "", found[2]) if found else ("", scope["path"])
    named = _NAMED(path)
    route = _NAMES[named[1]] if named else path
    query = scope["query_string"].decode("latin-1")
    raw = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
    state = {
        "space": name,
        "feed": "",
        "token": "",
        "body": b"",
        "route": route if route in ROUTES else "other",
        "target": f"{raw}?{query}" if query else raw,
        "began": time.perf_counter(),
    }
    return {**scope, "path": path, "raw_path": path.encode(), "state": state}


def _headers(scope: Scope) -> dict[str, str]:
    """Headers by lower-case name; one that stands twice counts as none."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        key = name.decode("latin-1")
        found[key] = "" if key in found else value.decode("latin-1")
    return found


async def _body(scope: Scope, headers: dict[str, str], receive: Receive) -> bytes:
    most = _BODIES.get((scope["method"], scope["state"]["route"]), 0)
    if headers.get("content-encoding", "identity") != "identity":
        raise Refusal(415, "encoded", "Der Server nimmt keine gepackten Anfragen")
    announced = headers.get("content-length", "0")
    if not announced.isdecimal() or len(announced) > 12 or int(announced) > most:  # noqa: PLR2004
        raise _too_large(most)
    try:
        async with asyncio.timeout(limits.BODY_WITHIN_S):
            return await _read(receive, most)
    except TimeoutError as late:
        raise Refusal(408, "slow", "Die Anfrage kam zu langsam") from late


async def _read(receive: Receive, most: int) -> bytes:
    parts: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Refusal(400, "cut_off", "Die Anfrage brach ab")
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        more = message.get("more_body", False)
        if size > most:
            raise _too_large(most)
    return b"".join(parts)


def _again(body: bytes, receive: Receive) -> Receive:
    """Give the body once more, then whatever the connection says."""
    left: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def read() -> Message:
        return left.pop() if left else await receive()

    return read


async def _refuse(answer: _Answer, refusal: Refusal) -> None:
    body = json.dumps({"code": refusal.code, "text": str(refusal)}, ensure_ascii=False).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    if isinstance(refusal, _TooMany):
        headers.append((b"retry-after", b"%d" % refusal.wait))
    start = {"type": "http.response.start", "status": refusal.status, "headers": headers}
    await answer(start)
    await answer({"type": "http.response.body", "body": body})


class _TooMany(Refusal):
    def __init__(self, wait: int) -> None:
        super().__init__(429, "too_many", "Zu viele Anfragen; bitte später noch einmal")
        self.wait = wait


def _too_many(wait: int) -> Refusal:
    return _TooMany(wait)


def _too_large(most: int) -> Refusal:
    return Refusal(413, "too_large", f"Die Anfrage ist größer als erlaubt ({most} Bytes)")


def _known_method(method: str) -> str:
    return method if method in {"GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"} else "other"
