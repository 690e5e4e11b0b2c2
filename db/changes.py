"""What a commit touched, so that only the screens concerned reload."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """The drafts and areas a write or a sync touched.

    Attributes:
        drafts: ids (32 hex) of drafts whose projected rows changed.
        space: members, units, routes or settings changed.
        entries: ids (64 hex) of entries added, in order of writing.
        media: digests that arrived.
        local: pending acts, typed texts or settings of this device changed.
    """

    drafts: frozenset[str] = frozenset()
    space: bool = False
    entries: tuple[str, ...] = ()
    media: frozenset[str] = frozenset()
    local: bool = False
    everything: bool = field(default=False)

    def __bool__(self) -> bool:
        return bool(
            self.drafts
            or self.space
            or self.entries
            or self.media
            or self.local
            or self.everything
        )

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.drafts | other.drafts,
            self.space or other.space,
            self.entries + other.entries,
            self.media | other.media,
            self.local or other.local,
            self.everything or other.everything,
        )
