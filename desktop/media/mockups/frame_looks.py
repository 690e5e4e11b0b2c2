"""How the full screens of the channels differ: what lies over the picture, and its words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FrameLook:
    """What lies over a full picture.

    Attributes:
        title: key of the words at the top.      top: symbols at its right, from the right.
        rail: symbols at the right edge, with keys of `frame_word` or "".
        follow: key of the button beside the name.
        reply: a field to answer in instead of rail and text.
        slides: several pictures can be stepped through.
        titled: the draft's title stands there, not the text.
        rail_avatar: the account's picture heads the rail.
    """

    title: str = ""
    centred: bool = False
    top: tuple[str, ...] = ()
    rail: tuple[tuple[str, str], ...] = ()
    follow: str = "follow"
    reply: bool = False
    slides: bool = False
    titled: bool = False
    rail_avatar: bool = False
    square_sound: bool = False
    at_sign: bool = False


FRAMES = {
    ("instagram", "reel"): FrameLook(
        title="reels",
        top=("camera",),
        rail=(
            ("heart", ""),
            ("message-circle", ""),
            ("repeat", ""),
            ("send", ""),
            ("dots", ""),
        ),
        square_sound=True,
    ),
    ("instagram", "story"): FrameLook(reply=True, slides=True),
    ("tiktok", "video"): FrameLook(
        title="for_you",
        centred=True,
        top=("search",),
        rail=(("heart", ""), ("message-circle", ""), ("bookmark", ""), ("share", "")),
        slides=True,
        rail_avatar=True,
    ),
    ("youtube", "short"): FrameLook(
        top=("dots-vertical", "search"),
        rail=(
            ("thumb-up", ""),
            ("thumb-down", ""),
            ("message-circle", ""),
            ("share", "share"),
            ("repeat", "remix"),
        ),
        follow="subscribe",
        titled=True,
        square_sound=True,
        at_sign=True,
    ),
}


def frame_word(key: str) -> str:
    """The words over a picture, as the channels write them."""
    return {
        "reels": translate("Mockups", "Reels"),
        "for_you": translate("Mockups", "Folge ich  |  Für dich"),
        "reply": translate("Mockups", "Nachricht senden …"),
        "sound": translate("Mockups", "Originalton"),
        "follow": translate("Mockups", "Folgen"),
        "subscribe": translate("Mockups", "Abonnieren"),
        "share": translate("Mockups", "Teilen"),
        "remix": translate("Mockups", "Remix"),
    }.get(key, "")
