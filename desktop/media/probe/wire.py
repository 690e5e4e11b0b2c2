"""What goes between the desk and the child: a line of JSON, then as many bytes as it says."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import IO, Any

# Beyond this nothing is sent: one picture of 4,000 px a side has 64 MB.
MOST_BYTES = 96 << 20


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child found.

    Attributes:
        head: facts by name; ``problem`` says why there are none (see `Picture.problem`).
        data: pixels, as ``head`` describes them.
    """

    head: dict[str, Any] = field(default_factory=dict)
    data: bytes = b""

    @property
    def problem(self) -> str:
        """Return why there is nothing, "" where there is."""
        return str(self.head.get("problem", ""))


def refused(problem: str, **facts: Any) -> Answer:
    """Make the answer that there is nothing to show."""
    return Answer({"problem": problem, **facts})


def send(pipe: IO[bytes], answer: Answer) -> None:
    """Write one answer."""
    head = {**answer.head, "bytes": len(answer.data)}
    pipe.write(json.dumps(head).encode() + b"\n")
    pipe.write(answer.data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Answer | None:
    """Read one answer; None where the other side is gone or says nonsense."""
    line = pipe.readline(1 << 20)
    if not line.endswith(b"\n"):
        return None
    try:
        head = json.loads(line)
        size = int(head.pop("bytes"))
    except (ValueError, KeyError, AttributeError, TypeError):
        return None
    if not 0 <= size <= MOST_BYTES:
        return None
    data = pipe.read(size) if size else b""
    return Answer(head, data) if len(data) == size else None
