"""Facts of a small post, and an outside world with round figures, to break one at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from db.domain.checks.facts import ConsentFacts, DraftFacts, Limit, MediumFacts, Outside
from db.domain.checks.run import check

PICTURE = MediumFacts(
    "baum.jpg",
    "image/jpeg",
    "a" * 64,
    900,
    1000,
    1000,
    alt_text="Ein Baum auf einer Wiese",
    credit="Amt",
    licence="Eigenes Werk",
    people="none",
)
FILM = replace(
    PICTURE,
    name="film.mp4",
    type="video/mp4",
    sha256="b" * 64,
    width=900,
    height=1600,
    duration_ms=9_000,
    music="keine Musik",
)
WORDS = MediumFacts("film.vtt", "text/vtt", "c" * 64)
CONSENT = ConsentFacts("d" * 32, "person", "Forstwirtin", media=("a" * 64,))
POST = DraftFacts(
    digest="",
    texts=(("insta", "Wir pflanzen heute Bäume."),),
    channels=("insta",),
    media=(PICTURE,),
    labels=(),
    planned=date(2026, 11, 24),
    today=date(2026, 11, 20),
    land="SN",
)
LIMITS = {
    ("insta", "text"): Limit(100, verified=True),
    ("tik", "text"): Limit(100),
    ("insta", "hashtags"): Limit(2, verified=True),
    ("insta", "media"): Limit(2, verified=True),
    ("insta", "alt_text"): Limit(40),
    ("insta", "image_bytes"): Limit(1000, verified=True),
    ("insta", "ratio_wide"): Limit(19_100, verified=True),
    ("insta", "ratio_narrow"): Limit(8_000),
    ("insta", "video_longest"): Limit(60_000),
    ("insta", "video_shortest"): Limit(3_000, verified=True),
}
HOLIDAYS = {date(2026, 12, 25): "Erster Weihnachtstag", date(2026, 11, 18): "Buß- und Bettag"}
WORLD = Outside(
    name=str.title,
    count=lambda _channel, text: len(text),
    fold_at=lambda channel, text: min(len(text), 30) if channel == "insta" else len(text),
    limit=lambda channel, figure: LIMITS.get((channel, figure), Limit()),
    safe_bottom=lambda channel: 7_500 if channel == "insta" else 0,
    holiday=lambda land, day: HOLIDAYS.get(day, "") if land == "SN" else "",
)


def post(**changes: Any) -> DraftFacts:
    """The post with something else; ``text`` stands for the text on its only channel."""
    if "text" in changes:
        changes["texts"] = (("insta", changes.pop("text")),)
    return replace(POST, **changes)


def level(facts: DraftFacts, rule: str, *, allowed: str = "block") -> str:
    """The worst level of one rule, let as far as ``allowed``; "" = it has nothing to say."""
    levels = (*facts.levels, (rule, allowed))
    found = [one for one in check(replace(facts, levels=levels), WORLD) if one.rule == rule]
    return found[0].level if found else ""
