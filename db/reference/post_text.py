"""A text as a channel shows it: links shortened; hashtags, mentions and links found.

Sources: Mastodon: mastodon/mastodon, app/lib/text_formatter.rb (30 characters after the scheme
and www). Bluesky: bluesky-social/social-app, src/lib/strings/url-helpers.ts (host and 13
characters of a path longer than 15). X: docs.x.com (shown without https://, cut). The short
addresses of LinkedIn (above 26 characters) and the cut of YouTube and Threads are assumed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from db.reference.counting import count, fold_at, graphemes

BARE_SHOWN, LONGEST_AT_LINKEDIN, VIDEO_SHOWN = 30, 26, 38
PATH_LONGEST, PATH_SHOWN = 15, 13
_ENTITY = re.compile(
    r"(?P<link>https?://[^\s<>\"„“”»«]*[^\s<>\"„“”»«.,;:!?()\[\]'’])"
    r"|(?<![\w&/#])(?P<hashtag>#[^\W\d_]\w*|#\d+[^\W\d]\w*)"
    r"|(?<![\w@/.])(?P<mention>@\w[\w.-]*\w(?:@[\w-]+(?:\.[\w-]+)+)?)"
)
_SCHEME = re.compile(r"https?://(?:www\.)?")


@dataclass(frozen=True, slots=True)
class Span:
    """A hashtag, mention or link, by code points of the text it lies in."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text as shown; ``starts``: pairs of typed and shown index where a piece begins."""

    text: str
    spans: tuple[Span, ...]
    starts: tuple[tuple[int, int], ...]

    def shown_index(self, typed: int) -> int:
        """The place in the shown text of a place in the typed one, at most the text's end."""
        begin, shown = max(one for one in self.starts if one[0] <= typed)
        following = [one for _, one in self.starts if one > shown]
        return min(shown + typed - begin, *following, len(self.text))


def show_text(text: str, links: str, channel: str = "") -> ShownText:
    """A text as a channel shows it.

    Args:
        text: as typed.
        links: ``plain`` (no links at all), ``full``, ``bare``, ``host``, ``lnkd`` or ``video``.
        channel: code; Mastodon shows the local part of a mention, Threads one hashtag.
    """
    pieces: list[str] = []
    spans: list[Span] = []
    starts = [(0, 0)]
    place, length = 0, 0
    for begin, kind, typed in _entities(text, channel):
        between = text[place:begin]
        shown = _SHORT[links](typed) if kind == "link" else _named(kind, typed, channel)
        length += len(between)
        starts.append((begin, length))
        if not (kind == "link" and links == "plain"):
            spans.append(Span(length, length + len(shown), kind))
        pieces += (between, shown)
        place, length = begin + len(typed), length + len(shown)
        starts.append((place, length))
    return ShownText("".join([*pieces, text[place:]]), tuple(spans), tuple(starts))


def fold_of(text: str, length: int, counting: str) -> int:
    """Index into the typed text at which a channel folds, as it counts; 0 = never folds."""
    if counting != "x" or not length:
        return fold_at(text, length)
    end = 0
    for one in graphemes(text):
        if count(text[: end + len(one)], counting) > length:
            return end
        end += len(one)
    return len(text)


def _entities(text: str, channel: str) -> Iterator[tuple[int, str, str]]:
    tags = 0
    for match in _ENTITY.finditer(text):
        kind = match.lastgroup or ""
        tags += kind == "hashtag"
        if not (channel == "threads" and kind == "hashtag" and tags > 1):
            yield match.start(), kind, match[0]


def _named(kind: str, typed: str, channel: str) -> str:
    if kind == "mention" and channel == "mastodon":
        return "@" + typed[1:].partition("@")[0]
    return typed


def _as_typed(link: str) -> str:
    return link


def _bare(link: str) -> str:
    rest = _SCHEME.sub("", link)
    return rest if len(rest) <= BARE_SHOWN else rest[:BARE_SHOWN] + "…"


def _host(link: str) -> str:
    host, slash, path = re.sub(r"^https?://", "", link).partition("/")
    path = (slash + path).removesuffix("/") if not path else slash + path
    return host + (path if len(path) <= PATH_LONGEST else path[:PATH_SHOWN] + "...")


def _lnkd(link: str) -> str:
    return link if len(link) <= LONGEST_AT_LINKEDIN else "https://lnkd.in/…"


def _video(link: str) -> str:
    return link if len(link) <= VIDEO_SHOWN else link[:VIDEO_SHOWN] + "..."


_SHORT: dict[str, Callable[[str], str]] = {
    "plain": _as_typed,
    "full": _as_typed,
    "bare": _bare,
    "host": _host,
    "lnkd": _lnkd,
    "video": _video,
}
