"""Names of channels, kinds of step, standings of votes and kinds of files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n.dates import number

CHANNEL_NAMES = {
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "xing": "Xing",
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "facebook": "Facebook",
    "threads": "Threads",
    "mastodon": "Mastodon",
    "bluesky": "Bluesky",
    "x": "X",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Terms", text)


def channel_name(code: str) -> str:
    """Return a channel's own name; an unknown code stands for itself."""
    return CHANNEL_NAMES.get(code, code)


def channel_icon(code: str) -> str:
    """Return a channel's symbol; one for all that are unknown."""
    return f"brand-{code}" if code in CHANNEL_NAMES else "share"


def step_kind(code: str) -> str:
    """Return the name of a kind of step."""
    return {
        "expert_check": _tr("Fachprüfung"),
        "cosign": _tr("Mitzeichnung"),
        "final_signature": _tr("Schlusszeichnung"),
        "acknowledgement": _tr("Kenntnisnahme"),
        "hearing": _tr("Anhörung"),
    }.get(code, code)


def standing(code: str) -> str:
    """Return what became of a vote, "" where it simply counts."""
    return {
        "voided": _tr("verfallen"),
        "withdrawn": _tr("zurückgezogen"),
        "outdated": _tr("überholt"),
        "late": _tr("verspätet"),
        "not_counted": _tr("zählt nicht"),
    }.get(code, "")


def file_kind(mime: str) -> str:
    """Return ``JPEG`` for ``image/jpeg`` and the like."""
    known = {"image/svg+xml": "SVG", "video/quicktime": "MOV", "video/mp4": "MP4"}
    return known.get(mime, mime.rpartition("/")[2].upper())


def counted(count: int, one: str, many: str) -> str:
    """Fill a number into one of two translated phrases; both hold ``%1``."""
    return (one if count == 1 else many).replace("%1", number(count))
