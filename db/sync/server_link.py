"""A server as its client sees it: signed requests through the carrier child, answers in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import msgspec
from typing_extensions import override

from db.ledger.fingerprint import fingerprint
from db.ledger.keys import DeviceKey
from db.ledger.request import TIME, Request, body_digest, time_in
from db.sync.link import CarrierLink
from db.sync.server_address import ServerAddress
from db.sync.share_folder import now_ms
from db.sync.trouble import CarrierTrouble

JSON, FRAMES = "application/json", "application/vnd.umlauf.frames"
MOST = 8 * 1024**2
WAIT_S = 30.0
NEWS_WITHIN_S = 40.0
"""A server answers after 25 s; what takes much longer was cut off on the way."""
_OK = range(200, 300)


@dataclass(frozen=True, slots=True)
class ServerTarget:
    """A space on a server, who asks there, and by which way.

    Attributes:
        address: of the space.
        key: of the acting device.
        token: word that lets a new space in, "" = none.
        proxies: by scheme, as the system says; empty = those of the environment.
    """

    address: ServerAddress
    key: DeviceKey
    token: str = field(default="", repr=False)
    proxies: Mapping[str, str] = field(default_factory=dict, repr=False)

    @override
    def __str__(self) -> str:
        """Return the address as a person writes it."""
        return str(self.address)


class Answer(NamedTuple):
    """What came back: status, headers by lower-case name, body."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> dict[str, Any]:
        """Return the body as a JSON object.

        Raises:
            CarrierTrouble: it is none: whatever answers is no server of ours.
        """
        try:
            found = msgspec.json.decode(self.body)
        except (msgspec.MsgspecError, ValueError, RecursionError) as problem:
            raise CarrierTrouble("web_odd", detail=str(problem)) from problem
        if type(found) is not dict:
            raise CarrierTrouble("web_odd", detail="no object")
        return found


class ServerLink:
    """Signed requests to one space on one server.

    The server's clock is learnt from its answers, so a wrong clock here stops nobody.

    Args:
        link: the child that alone touches the network.
        target: whom to ask as whom.
        ahead: by how much the server's clock was ahead of this machine's, ms.
        clock: this machine's, ms since 1970.

    Attributes:
        ahead: the same, as far as is known now.
    """

    def __init__(
        self,
        link: CarrierLink,
        target: ServerTarget,
        ahead: int = 0,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self.target, self.ahead = target, ahead
        self._link, self._clock = link, clock
        self._last = 0

    def ask(  # noqa: PLR0913 - a request has this many parts
        self,
        method: str,
        path: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        *,
        most: int = MOST,
        wait_s: float = WAIT_S,
    ) -> Answer:
        """Send a signed request and return what came back, whatever its status.

        Raises:
            CarrierTrouble: nobody could be reached; or who answers is no server of ours.
        """
        answer = self._send(method, path, body, headers or {}, most, wait_s)
        if self._has_other_time(answer):
            answer = self._send(method, path, body, headers or {}, most, wait_s)
        return answer

    def must(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        **rest: Any,
    ) -> Answer:
        """Like `ask`, and anything but a success is a `CarrierTrouble`."""
        answer = self.ask(method, path, body, headers, **rest)
        if answer.status not in _OK:
            raise trouble_in(answer)
        return answer

    def begin(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> None:
        """Send a signed request whose answer `finish` gives; any other request drops it."""
        self._link.begin(self._question(method, path, body, headers, MOST, WAIT_S), body)

    def finish(self) -> Answer:
        """Return the answer to the request that was begun; anything but a success is trouble."""
        head, payload = self._link.finish()
        answer = Answer(int(head["status"]), head["headers"], payload)
        if self._has_other_time(answer):
            raise CarrierTrouble("web_busy")
        if answer.status not in _OK:
            raise trouble_in(answer)
        return answer

    def _has_other_time(self, answer: Answer) -> bool:
        """Learn the server's time where it refused a request for its time."""
        if answer.status != 401 or code_of(answer) != "time":  # noqa: PLR2004
            return False
        self.ahead = time_in({TIME: answer.headers.get(TIME.lower(), "")}) - self._clock()
        return True

    def _send(  # noqa: PLR0913, PLR0917 - see ask
        self,
        method: str,
        path: str,
        body: bytes,
        headers: Mapping[str, str],
        most: int,
        wait_s: float,
    ) -> Answer:
        question = self._question(method, path, body, headers, most, wait_s)
        head, payload = self._link.ask(question, body)
        return Answer(int(head["status"]), head["headers"], payload)

    def _question(  # noqa: PLR0913, PLR0917 - see ask
        self,
        method: str,
        path: str,
        body: bytes,
        headers: Mapping[str, str],
        most: int,
        wait_s: float,
    ) -> dict[str, Any]:
        address = self.target.address
        path = f"{address.path}{path}"
        # no two requests of a device may name the same time: the second would be a replay
        self._last = max(self._last + 1, self._clock() + self.ahead)
        request = Request(method, address.host, path, body_digest(body), self._last)
        signed = {**headers, **request.headers(self.target.key)}
        if self.target.token:
            signed["Umlauf-Token"] = self.target.token
        question: dict[str, Any] = {"do": "web", "method": method, "url": f"{address.base}{path}"}
        question |= {"headers": signed, "most": most, "wait_s": wait_s}
        return question | {"proxies": dict(self.target.proxies)}


def has_news(server: ServerLink, heads: Mapping[str, tuple[int, str]]) -> bool:
    """Wait until a server holds something else than these heads, 25 s at most.

    Raises:
        CarrierTrouble: it cannot be reached, or something on the way cuts waiting off.
    """
    since = fingerprint((feed, seq, one) for feed, (seq, one) in heads.items())
    answer = server.must("GET", f"/v1/wait?since={since}", wait_s=NEWS_WITHIN_S)
    return answer.json().get("changed") is True


def code_of(answer: Answer) -> str:
    """Return the word for programs that a refusal names, "" where it names none."""
    try:
        return str(answer.json().get("code", ""))
    except CarrierTrouble:
        return ""


def trouble_in(answer: Answer) -> CarrierTrouble:
    """Return what an answer that is no success means for a person."""
    code = code_of(answer)
    between = answer.status in _SAID_BETWEEN and not code
    kind = "web_proxy" if between else _BY_CODE.get(code) or _BY_STATUS.get(answer.status)
    if kind is None:
        kind = "web_fault" if answer.status >= 500 else "web_no_server"  # noqa: PLR2004
    return CarrierTrouble(kind, detail=f"{answer.status} {code} {answer.body[:200]!r}")


_BY_CODE = {
    "unknown_device": "web_unknown",
    "revoked": "web_revoked",
    "quarantine_full": "web_revoked",
    "unknown_space": "web_no_space",
    "wrong_token": "web_token",
    "taken": "web_taken",
    "time": "web_time",
    "host": "web_address",
    "full": "web_full",
    "unknown_medium": "web_fault",
    "over_limit": "web_limit",
}
_SAID_BETWEEN = {401, 403, 451, 511}
"""A server of ours always names a code with these; what does not, stands between."""
_BY_STATUS = {
    **dict.fromkeys((400, 413, 415, 422), "web_odd"),
    401: "web_refused",
    403: "web_refused",
    407: "web_proxy",
    **dict.fromkeys((408, 429, 502, 503, 504), "web_busy"),
}
