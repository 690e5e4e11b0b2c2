"""What two members took away, as the one who asked and the one who confirmed saw it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.oracle.log import Entry

if TYPE_CHECKING:
    from tests.oracle.rights import Asking
    from tests.oracle.world import World

WORDS = {"text.add", "media.add", "comment.add", "member.card", "consent.add"}
ENDED = {"withdrawn", "published", "unpublished", "closed"}


def ask(asking: Asking) -> bool:
    """Somebody names something, and not too much of it."""
    return 1 <= len(asking.fields["ids"]) <= 200


def agree(asking: Asking) -> bool:
    """Another member; and who asked may still ask, as far as this one knows."""
    world = asking.world
    return any(
        one["id"] == asking.fields["erasure"]
        and world.cuts.speaker(one, asking.log.past[one["id"]]) != asking.me
        for one in world.counted("erase!")
    )


def gone(world: World) -> set[str]:
    """The entries whose words are gone: whatever came after the confirmation brings none back."""
    found: set[str] = set()
    for second in world.lawful("erase.confirm!"):
        first = world.log.entry[second["fields"]["erasure"]]
        seen = world.truth.before(first["id"])
        found |= {one for one in first["fields"]["ids"] if _may_go(seen, one)}
    return found


def _may_go(seen: World, one: str) -> bool:
    if one not in seen.ids or seen.log.entry[one]["kind"] not in WORDS:
        return False
    draft = seen.log.entry[one]["subject"]
    shown = any(one in _parts(other) for other in _revisions(seen, draft))
    known = seen.draft(draft) if draft and shown else None
    return known is None or bool(known.published) or known.state in ENDED


def _revisions(seen: World, draft: str) -> list[Entry]:
    entries = [seen.log.entry[one] for one in seen.ids]
    return [one for one in entries if (one["kind"], one["subject"]) == ("revision.add", draft)]


def _parts(revision: Entry) -> set[str]:
    fields = revision["fields"]
    media = {one["id"] for one in fields["media"]}
    return {fields["title"], fields["topic"], *fields["texts"].values(), *media}
