"""Rows of the inbox list."""

from __future__ import annotations

from db.domain.records import dataclass

GROUPS = ("overdue", "today", "week", "later", "suspended", "none")


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """What the list shows; filtering and sorting happen in SQL.

    Attributes:
        scope: ``mine`` (waits for my unit), ``all`` (everything not ended), ``done``, ``own``
            (drafts I made, wherever they are), ``voted`` (drafts I voted on, the newest first).
        text: words to find (FTS5), "" = no search.
        sort: ``due``, ``planned``, ``title`` or ``house``.
    """

    scope: str = "mine"
    text: str = ""
    house: str = ""
    channel: str = ""
    sort: str = "due"


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One draft in the list.

    Attributes:
        draft: id, 32 hex.      house: code.      unit: name of the unit it is about.
        revision: number of the current revision; label adds a letter where two stand side by
            side ("4a").      digest: its 64 hex id, "" before the first revision.
        step: id of the open step that concerns me (scope mine) or the first open one.
        due: ms since 1970 UTC, 0 = none.      group: one of ``GROUPS``.
        state: draft state of 4-formats §4.1.
        mark: what the chip says: ``waiting``, ``new_revision``, ``asked_back``, ``contested``,
            ``in_review``, ``approved``, ``conditions``, ``rejected``, ``draft``, ``recalled``,
            ``withdrawn``, ``released``, ``published``, ``blocked``.
        thumbnail: SHA-256 of the first medium, "" = none; thumbnail_type its MIME type.
        unread: I have not opened this revision on this device.
        media_missing: media of the current revision that are not here yet.
    """

    draft: str
    title: str
    house: str
    unit: str
    channels: tuple[str, ...]
    revision: int
    label: str
    digest: str
    step: str
    step_kind: str
    due: int
    group: str
    state: str
    mark: str
    flags: tuple[str, ...]
    comments: int
    comments_open: int
    media_count: int
    thumbnail: str
    thumbnail_type: str
    duration_ms: int
    unread: bool
    in_substitution_for: str
    external_ref: str
    planned_at: int
    media_missing: int = 0


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of the list: how many rows it has, in list order."""

    group: str
    count: int


@dataclass(frozen=True, slots=True)
class InboxCounts:
    """Numbers on the segments and the rail."""

    mine: int
    all: int
    done: int
    overdue: int
