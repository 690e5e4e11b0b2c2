"""Frozen rows as picture 01 shows them: Tuesday, 17 November 2026, 11 o'clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from db.rows import GroupRow, InboxCounts, InboxRow, MeRow, SpaceRow

BERLIN = ZoneInfo("Europe/Berlin")


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> int:
    """Return ms of a moment of 2026 in Berlin."""
    return int(datetime(2026, month, day, hour, minute, tzinfo=BERLIN).timestamp() * 1000)


NOW = at(17, 11)


def sha(name: str) -> str:
    """Return a made-up digest that belongs to a name."""
    return name.encode().hex().ljust(64, "0")[:64]


def inbox_row(title="Waldarbeit mit Weitblick", **changes) -> InboxRow:
    """Make one row of the list."""
    row = {
        "draft": sha(title)[:32],
        "title": title,
        "house": "SMEKUL",
        "unit": "Sachsenforst",
        "channels": ("instagram", "linkedin", "xing"),
        "revision": 3,
        "label": "3",
        "digest": sha(title),
        "step": "0" * 32,
        "step_kind": "cosign",
        "due": at(17, 15),
        "group": "today",
        "state": "in_review",
        "mark": "waiting",
        "flags": (),
        "comments": 5,
        "comments_open": 2,
        "media_count": 5,
        "thumbnail": "",
        "thumbnail_type": "image/jpeg",
        "duration_ms": 0,
        "unread": True,
        "in_substitution_for": "",
        "external_ref": "",
        "planned_at": at(20, 9),
    }
    return InboxRow(**{**row, **changes})


def inbox_rows() -> tuple[InboxRow, ...]:
    """Return the nine drafts of the picture."""
    late, week = {"group": "overdue"}, {"group": "week"}
    return (
        inbox_row(
            "Nachtschicht auf der A 4",
            house="SMI",
            unit="Polizei Sachsen",
            channels=("tiktok", "instagram"),
            due=at(16, 12),
            comments=6,
            media_count=1,
            thumbnail=sha("police"),
            thumbnail_type="video/mp4",
            duration_ms=42_000,
            **late,
        ),
        inbox_row(
            "Schlüsselmomente: Ausbildung im Vollzug",
            house="SMJusDEG",
            unit="JVA Waldheim",
            channels=("instagram", "facebook"),
            mark="asked_back",
            due=at(13, 12),
            comments=4,
            media_count=3,
            unread=False,
            thumbnail=sha("prison"),
            **late,
        ),
        inbox_row(thumbnail=sha("forest_v3")),
        inbox_row(
            "Steuern? Kann ich.",
            house="SMF",
            unit="Finanzamt",
            channels=("instagram", "tiktok"),
            mark="new_revision",
            due=at(17, 16),
            comments=3,
            media_count=4,
            thumbnail=sha("office"),
        ),
        inbox_row(
            "Seiteneinstieg ins Lehramt",
            house="SMK",
            unit="LaSuB",
            channels=("linkedin", "facebook"),
            due=at(17, 17),
            comments=0,
            media_count=6,
            unread=False,
            thumbnail=sha("school"),
        ),
        inbox_row(
            "Wir prüfen Brücken, bevor jemand fragt",
            house="SMWA",
            unit="LASuV",
            channels=("linkedin", "xing"),
            due=at(19, 12),
            comments=2,
            media_count=1,
            thumbnail=sha("bridge"),
            **week,
        ),
        inbox_row(
            "Labor mit Verantwortung",
            house="SMS",
            unit="LUA",
            channels=("youtube", "linkedin"),
            mark="contested",
            due=at(19, 12),
            comments=7,
            media_count=1,
            thumbnail=sha("lab"),
            thumbnail_type="video/mp4",
            duration_ms=118_000,
            unread=False,
            **week,
        ),
        inbox_row(
            "Wissen braucht Ordnung",
            house="SMWK",
            unit="SLUB",
            channels=("facebook", "instagram"),
            due=at(20, 12),
            comments=1,
            media_count=3,
            thumbnail=sha("library"),
            unread=False,
            **week,
        ),
        inbox_row(
            "Vermessen statt vermuten",
            house="SMR",
            unit="GeoSN",
            channels=("instagram",),
            due=at(20, 16),
            comments=1,
            media_count=4,
            thumbnail=sha("geo"),
            unread=False,
            **week,
        ),
    )


def groups() -> tuple[GroupRow, ...]:
    """Return the groups of the nine drafts."""
    return GroupRow("overdue", 2), GroupRow("today", 3), GroupRow("week", 4)


def counts() -> InboxCounts:
    """Return what the segments say."""
    return InboxCounts(mine=9, all=31, done=226, overdue=2)


def space(**changes) -> SpaceRow:
    """Make the space of the picture."""
    row = {
        "id": sha("space"),
        "title": "Mach was Wichtiges",
        "wording": "release",
        "reason_min": 20,
        "demo": True,
        "folder": "",
    }
    return SpaceRow(**{**row, **changes})


def me(**changes) -> MeRow:
    """Make the reviewer of the picture."""
    row = {
        "member": sha("me")[:32],
        "title": "SK, Referat 15 (Kampagne)",
        "unit": sha("SK, Referat 15 (Kampagne)")[:32],
        "unit_code": "sk.r15",
        "unit_name": "SK, Referat 15 (Kampagne)",
        "house": "SK",
        "roles": ("reviewer",),
        "feed": sha("feed"),
        "words": "Eiche – Falke – Lampe",
        "joined": True,
    }
    return MeRow(**{**row, **changes})
