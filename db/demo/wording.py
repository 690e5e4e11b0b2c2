"""Puts a posting into words for one channel: long, short, or with hashtags."""

from __future__ import annotations

from random import Random
from typing import Any

CAMPAIGN = "MachWasWichtiges"
TAGS_INSTAGRAM, TAGS_LINKEDIN = 4, 2


def text_for(
    channel: str, posting: dict[str, Any], calls: dict[str, list[str]], dice: Random
) -> str:
    """The text of a posting as this channel takes it."""
    call = dice.choice(calls[channel])
    hook, body, detail = posting["hook"], posting["body"], posting["detail"]
    if channel == "instagram":
        return f"{hook} {body}\n\n{call}\n{_tags(posting, TAGS_INSTAGRAM)}"
    if channel == "linkedin":
        return f"{hook}\n\n{body}\n\n{detail}\n\n{call}\n{_tags(posting, TAGS_LINKEDIN)}"
    return f"{hook} {detail}\n{call}"


def _tags(posting: dict[str, Any], count: int) -> str:
    words = [CAMPAIGN, *posting["tags"]][:count]
    return " ".join(f"#{word}" for word in words)


def address(channel: str, number: int) -> str:
    """Where a posting went live; made up, on the channel's own host."""
    return {
        "instagram": f"https://www.instagram.com/p/DEMO{number:x}/",
        "linkedin": f"https://www.linkedin.com/posts/demo-{number}",
        "xing": f"https://www.xing.com/posts/demo-{number}",
    }[channel]
