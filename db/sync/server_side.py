"""The entries of a space on a server, asked for as `db.sync.exchange` wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from typing import Any

import msgspec

from db.errors import CarrierError
from db.ledger.fingerprint import fingerprint_of
from db.ledger.frames import Frame, FrameReader, frame_bytes
from db.ledger.header import is_hex32, is_hex64
from db.ledger.problem import Problem
from db.sentence import told_elsewhere
from db.sync.server_link import FRAMES, JSON, Answer, ServerLink
from db.sync.trouble import CarrierTrouble

JSON_HEADERS = {"Content-Type": JSON, "Accept-Encoding": "gzip"}
PUSH_BYTES = 1024**2
_IDS_AT_ONCE = 40
_NOTHING = (0, "")
Heads = dict[str, tuple[int, str]]


class ServerSide:
    """One server's side of a round.

    Args:
        server: whom to ask.
        space: the founder's feed, 32 hex.
        ours: what is held here, by feed.
    """

    def __init__(self, server: ServerLink, space: str, ours: Callable[[], Heads]) -> None:
        self._server, self._space, self._ours = server, space, ours
        self._heads: Heads = {}
        self._begun: set[tuple[str, int]] | None = None
        self._first: tuple[set[tuple[str, int]], list[Frame]] | None = None
        self.rejected: dict[str, Problem] = {}

    def heads(self, last: Heads | None = None) -> tuple[Heads, int]:
        """Return by feed the highest position and its id; and how many entries there are.

        The answer brings the first page with it, kept for the first `page`.

        Args:
            last: the heads at the end of the last round: not sent again where they still hold.
        """
        ours = self._ours()
        asked: dict[str, object] = {"have": ours}
        if last:
            asked["since"] = fingerprint_of(last)
            self._heads = last
        head, frames = self._sync(asked)
        self._first = None
        if head.get("same") is not True:
            behind = {
                (feed, ours.get(feed, _NOTHING)[0])
                for feed, (seq, _) in self._heads.items()
                if seq > ours.get(feed, _NOTHING)[0]
            }
            self._first = (behind, frames)
        return dict(self._heads), _number(head.get("entries"))

    def counts(self) -> dict[str, int]:
        """Return by feed the number of entries."""
        found = self._post("/v1/ids", {}).json().get("counts")
        if not isinstance(found, dict):
            raise _odd("counts")
        return {feed: _number(count) for feed, count in found.items() if is_hex32(feed)}

    def ids(self, feed: str) -> list[tuple[int, str]]:
        """Return (position, id) of everything of a feed."""
        found: set[tuple[int, str]] = set()
        more = True
        while more:
            # an answer may end between two entries of one position: that one is asked for again
            after = max((seq - 1 for seq, _ in found), default=0)
            answer = self._post("/v1/ids", {"feeds": {feed: after}}).json()
            part = {_head(one) for one in dict(answer.get("ids") or {}).get(feed, ())}
            more = bool(answer.get("more")) and not part <= found
            found |= part
        return sorted(found)

    def page(self, wants: Sequence[tuple[str, int]]) -> list[Frame]:
        """Return the next entries of some feeds."""
        first, self._first = self._first, None
        if first is not None and first[0] == set(wants):
            return first[1]
        begun, self._begun = self._begun, None
        if begun == set(wants):
            return self._read_page(self._server.finish())[1]
        # of everything else so much is said to be held as there is
        have = self._heads | {feed: (after, "") for feed, after in wants}
        return self._sync({"have": have})[1]

    def prepare(self, wants: Sequence[tuple[str, int]]) -> None:
        """Ask for the page that will be wanted next."""
        have = self._heads | {feed: (after, "") for feed, after in wants}
        self._server.begin("POST", "/v1/sync", _encoded({"have": have}), JSON_HEADERS)
        self._begun = set(wants)

    def frames(self, ids: Sequence[str]) -> list[Frame]:
        """Return the entries with these ids."""
        starts = range(0, len(ids), _IDS_AT_ONCE)
        return [f for i in starts for f in self._sync({"ids": ids[i : i + _IDS_AT_ONCE]})[1]]

    def add(self, frames: Iterable[Frame]) -> int:
        """Push entries; return how many of them stand on the server's disk now."""
        given = 0
        for part in _parts(frames):
            body = b"".join(frame_bytes(*frame) for frame in part)
            answer = self._server.must("POST", "/v1/push", body, {"Content-Type": FRAMES})
            given += len(part) - self._refused(part, answer)
        return given

    def read_back(self) -> None:
        """Nothing to do: a push is answered once it stands on the disk."""

    def _refused(self, part: Sequence[Frame], answer: Answer) -> int:
        """Note what the server would not take; return how many frames that concerns."""
        found = [_problem(one) for one in answer.json().get("rejected") or ()]
        first = {}
        for feed, seq, problem in found:
            first[feed] = seq
            self.rejected.setdefault(feed, problem)
        return sum(seq >= first.get(feed, seq + 1) for feed, seq, *_ in part)

    def _sync(self, asked: dict[str, object]) -> tuple[dict[str, Any], list[Frame]]:
        return self._read_page(self._post("/v1/sync", asked))

    def _read_page(self, answer: Answer) -> tuple[dict[str, Any], list[Frame]]:
        line, _, rest = answer.body.partition(b"\n")
        head = Answer(200, {}, line).json()
        if head.get("space") != self._space:
            raise CarrierTrouble("web_other_space")
        if head.get("same") is not True:
            found = head.get("heads")
            if not isinstance(found, dict) or not all(map(is_hex32, found)):
                raise _odd("heads")
            self._heads = {feed: _head(one) for feed, one in found.items()}
        try:
            return head, list(FrameReader(BytesIO(rest)))
        except CarrierError as problem:
            raise _odd(str(problem)) from problem

    def _post(self, path: str, asked: dict[str, object]) -> Answer:
        return self._server.must("POST", path, _encoded(asked), JSON_HEADERS)


def _parts(frames: Iterable[Frame]) -> Iterable[list[Frame]]:
    part: list[Frame] = []
    size = 0
    for frame in frames:
        more = len(frame[3]) + len(frame[4] or b"") + 128
        if part and size + more > PUSH_BYTES:
            yield part
            part, size = [], 0
        part.append(frame)
        size += more
    if part:
        yield part


def _encoded(asked: dict[str, object]) -> bytes:
    return msgspec.json.encode(asked)


def _head(value: object) -> tuple[int, str]:
    if isinstance(value, list) and len(value) == 2 and is_hex64(value[1]):  # noqa: PLR2004
        return _number(value[0]), str(value[1])
    raise _odd("head")


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**53:
        raise _odd("number")
    return value


def _problem(value: object) -> tuple[str, int, Problem]:
    if not isinstance(value, dict) or not is_hex32(value.get("feed")):
        raise _odd("rejected")
    feed, seq = str(value["feed"]), _number(value.get("seq"))
    code = str(value.get("code", ""))[:40]
    return (
        feed,
        seq,
        Problem(code, f"{feed}/{seq}", told_elsewhere(str(value.get("text", ""))[:300])),
    )


def _odd(what: str) -> CarrierTrouble:
    return CarrierTrouble("web_odd", detail=what)
