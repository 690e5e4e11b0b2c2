"""One generation of a shared folder, asked through the carrier child."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from db.ledger.frames import Frame, FrameReader, frame_bytes
from db.ledger.problem import Problem
from db.sync.link import CarrierLink

_IDS_AT_ONCE = 40


class ShareSide:
    """The entries of one share file.

    Args:
        link: the child.
        path: the file on the share.
        copy: a local copy, just made and checked, to read from until something is added.
    """

    def __init__(self, link: CarrierLink, path: str, copy: str = "") -> None:
        self._link = link
        self._path = path
        self._read = copy or path
        self._begun: tuple[str, list[tuple[str, int]]] | None = None

    @property
    def is_copy(self) -> bool:
        """Whether reading is cheap as yet."""
        return self._read != self._path

    def heads(self) -> tuple[dict[str, tuple[int, str]], int]:
        """Return by feed the highest position and its id; and how many entries there are."""
        answer = self._ask("heads")
        heads = {feed: (int(seq), str(entry)) for feed, (seq, entry) in answer["heads"].items()}
        return heads, int(answer["rows"])

    def counts(self) -> dict[str, int]:
        """Return by feed the number of entries."""
        return {feed: int(count) for feed, count in self._ask("counts")["counts"].items()}

    def ids(self, feed: str) -> list[tuple[int, str]]:
        """Return (position, id) of everything of a feed."""
        found: list[tuple[int, str]] = []
        after = 0
        while part := self._ask("ids", feed=feed, after=after)["ids"]:
            found += [(int(seq), str(entry)) for seq, entry in part]
            after = found[-1][0]
        return found

    def page(self, wants: Sequence[tuple[str, int]]) -> list[Frame]:
        """Return the next entries of some feeds; see `ShareFile.page`."""
        begun, self._begun = self._begun, None
        if begun == (self._read, list(wants)):
            return list(FrameReader(BytesIO(self._link.finish()[1])))
        return self._frames("page", wants=wants)

    def prepare(self, wants: Sequence[tuple[str, int]]) -> None:
        """Let the child read the page that will be asked for next."""
        self._link.begin({"do": "page", "path": self._read, "wants": wants})
        self._begun = (self._read, list(wants))

    def frames(self, ids: Sequence[str]) -> list[Frame]:
        """Return the entries with these ids."""
        starts = range(0, len(ids), _IDS_AT_ONCE)
        return [f for i in starts for f in self._frames("frames", ids=ids[i : i + _IDS_AT_ONCE])]

    def scan(self, after: int) -> tuple[list[Frame], int]:
        """Return what is readable of a damaged copy; see `ShareFile.scan`."""
        head, payload = self._link.ask({"do": "scan", "path": self._read, "after": after})
        return list(FrameReader(BytesIO(payload))), int(head["last"])

    @property
    def rejected(self) -> Mapping[str, Problem]:
        """Nothing: a share takes whatever is written to it."""
        return {}

    def add(self, frames: Sequence[Frame]) -> int:
        """Add what lacks, in one transaction of the share's file; return how many were given."""
        self._read = self._path
        payload = b"".join(frame_bytes(*frame) for frame in frames)
        self._link.ask({"do": "add", "path": self._path}, payload)
        return len(frames)

    def read_back(self) -> None:
        """Compare what was added over a new connection: only now it counts as sent."""
        self._read = self._path
        self._ask("read_back")

    def _ask(self, what: str, **more: object) -> dict[str, Any]:
        return self._link.ask({"do": what, "path": self._read, **more})[0]

    def _frames(self, what: str, **more: object) -> list[Frame]:
        _, payload = self._link.ask({"do": what, "path": self._read, **more})
        return list(FrameReader(BytesIO(payload)))
