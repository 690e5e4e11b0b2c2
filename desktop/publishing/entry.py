"""What a person enters about one channel."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

KINDS = {"url": str, "text": str, "at": int, "amount": int}


@dataclass(frozen=True, slots=True)
class Entry:
    """``at`` in ms, 0 = now; ``text`` "" = nothing is compared; ``amount`` in cents."""

    channel: str
    url: str = ""
    text: str = ""
    at: int = 0
    amount: int = 0

    def kept(self) -> str:
        """Return it as it is kept while it is typed; "" where nothing was typed."""
        return json.dumps(asdict(self)) if self.url or self.text or self.amount else ""


def read_entry(channel: str, kept: str) -> Entry | None:
    """Return what was kept for a channel; None where nothing was, or not in this form."""
    try:
        found = json.loads(kept)
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    typed: dict[str, Any] = {name: found.get(name) for name in KINDS}
    if any(not isinstance(typed[name], kind) for name, kind in KINDS.items()):
        return None
    return Entry(channel, **typed)
