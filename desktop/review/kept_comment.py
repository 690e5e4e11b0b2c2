"""A half-written comment as it is kept on this device: words, wording, place, what it answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

_WORDS = ("words", "proposal", "digest", "reply_to")


@dataclass(frozen=True, slots=True)
class KeptComment:
    """``digest``: the revision in which the place was set."""

    words: str = ""
    proposal: str = ""
    anchor: Mapping[str, Any] = field(default_factory=dict)
    digest: str = ""
    reply_to: str = ""

    def to_text(self) -> str:
        """Return what is kept; "" where nothing is typed, bare words where there is no more."""
        if not (self.words.strip() or self.proposal.strip()):
            return ""
        if not (self.proposal or self.anchor or self.reply_to):
            return self.words
        return json.dumps(asdict(self), ensure_ascii=False)


def kept_comment(text: str) -> KeptComment:
    """Return what was kept; whatever is no such thing is words."""
    try:
        found = json.loads(text) if text.startswith("{") else None
    except ValueError:
        found = None
    if not isinstance(found, dict) or not isinstance(found.get("anchor"), dict):
        return KeptComment(text)
    words = {name: str(found.get(name, "")) for name in _WORDS}
    return KeptComment(anchor=found["anchor"], **words)
