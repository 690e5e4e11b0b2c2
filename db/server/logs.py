"""What the server says of itself: one JSON object a line, without content and without names."""

from __future__ import annotations

import logging
import sys
import traceback
from datetime import UTC, datetime
from typing import TextIO

import msgspec
from typing_extensions import override

LOG = logging.getLogger("umlauf.server")


class JsonLines(logging.Formatter):
    """Writes ``{"time", "level", "event", …}``; what else is told stands in ``extra["told"]``."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {"time": at, "level": record.levelname.lower()}
        line["event"] = record.getMessage()
        line |= getattr(record, "told", {})
        if record.exc_info and record.exc_info[1] is not None:
            line |= _bug(record.exc_info[1])
        return msgspec.json.encode(line).decode()


def _bug(problem: BaseException) -> dict[str, object]:
    """Where it happened, never what was in hand: messages may quote somebody's words."""
    steps = traceback.extract_tb(problem.__traceback__)
    return {
        "error": type(problem).__name__,
        "at": [f"{step.filename}:{step.lineno} {step.name}" for step in steps[-12:]],
    }


def begin(level: str, stream: TextIO | None = None) -> None:
    """Send this server's lines, and uvicorn's, to standard error."""
    line = logging.StreamHandler(stream or sys.stderr)
    line.setFormatter(JsonLines())
    for name in ("umlauf.server", "uvicorn"):
        logger = logging.getLogger(name)
        logger.handlers[:] = [line]
        logger.setLevel(level.upper())
        logger.propagate = False


def tell(event: str, level: int = logging.INFO, **told: object) -> None:
    """Say one thing; where in the program is asked by nobody, and finding it out takes time."""
    if LOG.isEnabledFor(level):
        record = logging.LogRecord(LOG.name, level, "", 0, event, None, None)
        record.told = told
        LOG.handle(record)
