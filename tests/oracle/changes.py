"""What differs between two revisions, by id."""

from __future__ import annotations

from typing import Any

Fields = dict[str, Any]


def changed(old: Fields, new: Fields) -> set[str]:
    """Words for what differs: title, topic, planned_at, channels, labels, texts, media."""
    plain = ["title", "topic", "planned_at", "channels", "labels"]
    found = {word for word in plain if old[word] != new[word]}
    for channel in set(old["texts"]) | set(new["texts"]):
        if old["texts"].get(channel) != new["texts"].get(channel):
            found.add("text." + channel)
    if old["media"] != new["media"]:
        same_bytes = [m["sha256"] for m in old["media"]] == [m["sha256"] for m in new["media"]]
        found.add("alt_text" if same_bytes else "media")
    return found


def covered(words: set[str], changes: set[str]) -> set[str]:
    """Those of the changes that some words name; `texts` names every channel's text."""
    texts = {one for one in changes if one.startswith("text.") and "texts" in words}
    return (changes & words) | texts
