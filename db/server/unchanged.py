"""The answer given most often, that nothing is new: without framework, thread, page or disk."""

from __future__ import annotations

import msgspec

from db.server.gate import App, Message, Receive, Scope, Send
from db.server.models import FRAMES
from db.server.spaces import Spaces

_JSON = (b"content-type", b"application/json")


class _Asked(msgspec.Struct):
    since: str = ""


class Unchanged:
    """ASGI middleware behind the gate; whatever it cannot tell at once goes the long way.

    Args:
        app: what lies behind.
        spaces: what the server keeps.
    """

    def __init__(self, app: App, spaces: Spaces) -> None:
        self._app, self._spaces = app, spaces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        line = self._line(scope)
        if line is None:
            await self._app(scope, receive, send)
            return
        size = b"%d" % len(line)
        headers = [(b"content-type", FRAMES.encode()), (b"content-length", size)]
        start: Message = {"type": "http.response.start", "status": 200, "headers": headers}
        await send(start)
        await send({"type": "http.response.body", "body": line})

    def _line(self, scope: Scope) -> bytes | None:
        """Return the first line of a page without frames if what the caller knows still holds."""
        state = scope["state"]
        if state["route"] != "/v1/sync" or scope["method"] != "POST" or not state["feed"]:
            return None
        space = self._spaces.ready(state["space"])
        found = space.entries.quick(state["feed"]) if space else None
        if space is None or found is None or _JSON not in scope["headers"]:
            return None
        if found[0] != _since(state["body"]):
            return None
        head = {"space": space.entries.space, "heads": {}, "entries": found[1]}
        return msgspec.json.encode(head | {"more": False, "same": True}) + b"\n"


def _since(body: bytes) -> str:
    try:
        return msgspec.json.decode(body, type=_Asked).since
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
