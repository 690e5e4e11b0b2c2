"""How long a text is, as each channel counts it.

Sources: X: docs.x.com "Counting characters" and the twitter-text configuration v3 (weights,
23 per link, 2 per emoji). Mastodon: docs.joinmastodon.org/user/posting (23 per link, only the
local part of a mention). Bluesky: atproto lexicon app.bsky.feed.post (maxGraphemes).
Threads: Meta's documentation (emoji count as their UTF-8 bytes).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from regex import Pattern

_LINK_LENGTH = 23
_X_LIGHT = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
# X makes links of bare domains too; these endings cover what authorities write.
_ENDINGS = "de|com|org|net|eu|info|gov|edu|io|at|ch|saarland|berlin|bayern|nrw|hamburg|koeln"
_HTTP = r"https?://[^\s<>\"„“”»«]*[^\s<>\"„“”»«.,;:!?()\[\]'’]/?"
_BARE = rf"(?<![@\w./-])(?:[\w-]+\.)+(?:{_ENDINGS})(?![\w.-]*\w)(?:/[^\s<>\"„“”]*[\w/])?"


@cache
def _pattern(source: str) -> Pattern[str]:
    import regex  # noqa: PLC0415 - slow to load and not needed before the first text

    return regex.compile(source)


def count(text: str, counting: str) -> int:
    """Length of a text.

    Args:
        text: as typed; NFC is applied first.
        counting: ``plain``, ``graphemes``, ``x``, ``mastodon`` or ``threads``.
    """
    return _COUNTERS[counting](normalize("NFC", text))


def graphemes(text: str) -> list[str]:
    """What a reader sees as single characters (UAX 29)."""
    found: list[str] = _pattern(r"\X").findall(text)
    return found


def fold_at(text: str, length: int) -> int:
    """Index at which a channel folds a text behind "… mehr", never inside a character.

    Args:
        text: as typed.
        length: visible characters, 0 = the channel never folds.

    Returns:
        Index into ``text``; ``len(text)`` where nothing is hidden.
    """
    if not length or len(text) <= length:
        return len(text)
    shown = islice(_pattern(r"\X").finditer(text), length)
    return max((one.end() for one in shown), default=0)


def _graphemes(text: str) -> int:
    return len(graphemes(text))


def _mastodon(text: str) -> int:
    without_links, links = _pattern(_HTTP).subn("", text)
    local = _pattern(r"(?<![\w/])(@\w+)@[\w.-]+\w").sub(r"\1", without_links)
    return _graphemes(local) + links * _LINK_LENGTH


def _x(text: str) -> int:
    without_links, links = _pattern(f"{_HTTP}|{_BARE}").subn("", text)
    return sum(map(_x_weight, graphemes(without_links))) + links * _LINK_LENGTH


def _x_weight(grapheme: str) -> int:
    if _is_emoji(grapheme):
        return 2
    return sum(1 if _is_light(ord(one)) else 2 for one in grapheme)


def _is_light(code: int) -> bool:
    return any(first <= code <= last for first, last in _X_LIGHT)


def _threads(text: str) -> int:
    return sum(len(one.encode()) if _is_emoji(one) else len(one) for one in graphemes(text))


def _is_emoji(grapheme: str) -> bool:
    return bool(_pattern(r"\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{RI}{2}").match(grapheme))


_COUNTERS: dict[str, Callable[[str], int]] = {
    "plain": len,
    "graphemes": _graphemes,
    "x": _x,
    "mastodon": _mastodon,
    "threads": _threads,
}
