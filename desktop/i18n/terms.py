"""Names of channels, kinds of step, standings of votes and kinds of files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n.dates import number

translate = QCoreApplication.translate
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


def channel_name(code: str) -> str:
    """Return a channel's own name; an unknown code stands for itself."""
    return CHANNEL_NAMES.get(code, code)


def channel_icon(code: str) -> str:
    """Return a channel's symbol; one for all that are unknown."""
    return f"brand-{code}" if code in CHANNEL_NAMES else "share"


def step_kind(code: str) -> str:
    """Return the name of a kind of step."""
    return {
        "expert_check": translate("Terms", "Fachprüfung"),
        "cosign": translate("Terms", "Mitzeichnung"),
        "final_signature": translate("Terms", "Schlusszeichnung"),
        "acknowledgement": translate("Terms", "Kenntnisnahme"),
        "hearing": translate("Terms", "Anhörung"),
    }.get(code, code)


def standing(code: str) -> str:
    """Return what became of a vote, "" where it simply counts."""
    return {
        "voided": translate("Terms", "verfallen"),
        "withdrawn": translate("Terms", "zurückgezogen"),
        "outdated": translate("Terms", "überholt"),
        "late": translate("Terms", "verspätet"),
        "not_counted": translate("Terms", "zählt nicht"),
    }.get(code, "")


def file_kind(mime: str) -> str:
    """Return ``JPEG`` for ``image/jpeg`` and the like."""
    known = {
        "image/svg+xml": "SVG",
        "video/quicktime": "MOV",
        "video/mp4": "MP4",
        "application/x-subrip": "SRT",
    }
    return known.get(mime, mime.rpartition("/")[2].upper())


def medium_icon(mime: str) -> str:
    """Return the symbol of a kind of medium."""
    if mime.startswith("video/"):
        return "video"
    return "file-type-pdf" if mime == "application/pdf" else "photo"


def counted(count: int, one: str, many: str) -> str:
    """Fill a number into one of two translated phrases; both hold ``{0}``."""
    return (one if count == 1 else many).format(number(count))
