"""What changed between two revisions, by id, and what a condition or a route lets change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from db.domain.operations import RevisionAdd

CHANGES = ("title", "topic", "texts", "media", "alt_text", "planned_at", "channels", "labels")
DEFAULT_ABOUT = ("title", "texts", "media", "alt_text")


def changes_between(old: RevisionAdd, new: RevisionAdd) -> frozenset[str]:
    """Words of what differs: ``CHANGES`` with ``text.<channel>`` for texts.

    A medium whose bytes stay while its description changes is ``alt_text``; everything else
    about media (added, removed, reordered, replaced) is ``media``.
    """
    found = {
        name
        for name in ("title", "topic", "planned_at", "channels", "labels")
        if getattr(old, name) != getattr(new, name)
    }
    for channel in {*old.texts, *new.texts}:
        if old.texts.get(channel) != new.texts.get(channel):
            found.add(f"text.{channel}")
    if [one.sha256 for one in old.media] != [one.sha256 for one in new.media]:
        found.add("media")
    elif old.media != new.media:
        found.add("alt_text")
    return frozenset(found)


def allows(about: Iterable[str], changes: Iterable[str]) -> bool:
    """Whether every change is named; ``texts`` names every channel's text."""
    named = frozenset(about)
    return all(
        change in named or (change.startswith("text.") and "texts" in named) for change in changes
    )


def forebears(parents: Mapping[str, Sequence[str]], revision: str) -> set[str]:
    """All revisions a revision goes back to."""
    found: set[str] = set()
    open_ids = list(parents.get(revision, ()))
    while open_ids:
        one = open_ids.pop()
        if one not in found:
            found.add(one)
            open_ids.extend(parents.get(one, ()))
    return found
