"""What the log says of a state of it that was given out: for whom, which days, which state."""

from __future__ import annotations

import json
from datetime import date

from db.sentence import Sentence

_FOR = {
    "internal": Sentence("Auskunft ausgegeben (intern)"),
    "contribution": Sentence("Auskunft ausgegeben (Zulieferung)"),
    "printed": Sentence("Auskunft ausgegeben (Drucksache)"),
}


def issued_sentence(said: Sentence, body: str) -> Sentence:
    """The sentence of an entry, with the profile where it has one."""
    return _FOR.get(_of(body, "profile"), said)


def issued_text(body: str) -> str:
    """Days and fingerprint of what was given out, e.g. ``01.09.2026 – 22.11.2026 · 3f…``."""
    days = [_german(_of(body, one)) for one in ("from_day", "to_day")]
    period = " – ".join(days).strip() if any(days) else ""
    return " · ".join(filter(None, (period, _of(body, "fingerprint"))))


def _of(body: str, name: str) -> str:
    return str(json.loads(body).get(name, ""))


def _german(day: str) -> str:
    try:
        return f"{date.fromisoformat(day):%d.%m.%Y}"
    except ValueError:  # none, or whatever another program wrote
        return day
