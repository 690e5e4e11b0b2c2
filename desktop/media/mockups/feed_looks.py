"""How the feeds of the channels differ: avatar, names, corners, actions, words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FeedLook:
    """The anatomy of a post in a feed; lengths in px at 100 %.

    Attributes:
        avatar: edge of the account's picture.      corner: its radius.
        names: ``handle`` alone, ``date`` below the name, ``handle_below``, or ``beside``: handle
            and date on the name's line.
        column: everything stands right of the avatar.
        radius: corners of the pictures; 0 = they reach from edge to edge.
        grid: how several pictures stand: ``slides``, ``top``, ``left`` or ``row``.
        actions: symbols, with keys of `action_word` or "".
        below: "more" stands on a line of its own.
        caption_last: the text follows the picture.
    """

    avatar: float
    corner: float
    names: str
    grid: str
    actions: tuple[tuple[str, str], ...]
    column: bool = False
    radius: float = 0
    below: bool = False
    caption_last: bool = False
    name_px: float = 14


_TALK = (("thumb-up", "like"), ("message-circle", "comment"))
LOOKS = {
    "instagram": FeedLook(
        32,
        16,
        "handle",
        "slides",
        (("heart", ""), ("message-circle", ""), ("repeat", ""), ("send", "")),
        caption_last=True,
    ),
    "linkedin": FeedLook(48, 3, "date", "top", (*_TALK, ("repeat", "repost"), ("send", "send"))),
    "xing": FeedLook(44, 22, "date", "top", (*_TALK, ("share", "share"))),
    "facebook": FeedLook(40, 20, "date", "left", (*_TALK, ("share", "share")), name_px=15),
    "mastodon": FeedLook(
        46,
        8,
        "handle_below",
        "left",
        (("arrow-back-up", ""), ("repeat", ""), ("star", ""), ("bookmark", ""), ("dots", "")),
        radius=8,
        below=True,
        name_px=15,
    ),
    "x": FeedLook(
        40,
        20,
        "beside",
        "left",
        (("message-circle", ""), ("repeat", ""), ("heart", ""), ("chart-bar", ""), ("share", "")),
        column=True,
        radius=16,
        below=True,
        name_px=15,
    ),
    "threads": FeedLook(
        36,
        18,
        "beside",
        "row",
        (("heart", ""), ("message-circle", ""), ("repeat", ""), ("send", "")),
        column=True,
        radius=8,
        name_px=15,
    ),
    "bluesky": FeedLook(
        42,
        21,
        "beside",
        "left",
        (("message-circle", ""), ("repeat", ""), ("heart", ""), ("share", ""), ("dots", "")),
        column=True,
        radius=12,
        below=True,
        name_px=15,
    ),
}


def action_word(key: str) -> str:
    """The word of an action, as the channels write it."""
    return {
        "like": translate("Mockups", "Gefällt mir"),
        "comment": translate("Mockups", "Kommentieren"),
        "repost": translate("Mockups", "Reposten"),
        "send": translate("Mockups", "Senden"),
        "share": translate("Mockups", "Teilen"),
    }.get(key, "")


def more_words(channel: str) -> str:
    """What unfolds a text, as the channel writes it."""
    if channel in {"x", "bluesky", "mastodon"}:
        return translate("Mockups", "Mehr anzeigen")
    if channel == "facebook":
        return translate("Mockups", "… Mehr ansehen")
    return translate("Mockups", "… mehr")


def less_words(channel: str) -> str:
    """What folds a text again."""
    if channel in {"x", "bluesky", "mastodon"}:
        return translate("Mockups", "Weniger anzeigen")
    return translate("Mockups", "weniger")
