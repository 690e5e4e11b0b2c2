"""How low a subtitle file puts its lines, where it says so at all (WebVTT, "line:")."""

from __future__ import annotations

import re

WHOLE = 10_000
_LINE = re.compile(r"-->[^\n]{0,200}?\bline:(\d{1,3})(?:\.(\d{1,2}))?%")
"""https://www.w3.org/TR/webvtt1/#webvtt-line-cue-setting; lines counted in rows say no place."""


def cue_bottom(text: str) -> int:
    """The lowest place that any cue names, in 1/10,000 of the height from above; -1 = none."""
    places = [int(a) * 100 + int((b or "0").ljust(2, "0")) for a, b in _LINE.findall(text)]
    return min(max(places), WHOLE) if places else -1
