"""What a mock-up is given: one draft's post on one channel."""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.rows import MediumRow, ReviewPage
from db.rows.mockups import MockupRow

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
PDF = "application/pdf"
LONGEST_SHORT_MS = 180_000


@dataclass(frozen=True, slots=True)
class Post:
    """One post.

    Attributes:
        account: house or body that posts it; the real name of the account is not known here.
        title: of the draft; videos and documents show it.
        rows: every format of the channel with the text as it shows it; at least one.
        media: in order.
        planned_at: ms, 0 = not planned.
    """

    account: str
    title: str
    rows: tuple[MockupRow, ...]
    media: tuple[MediumRow, ...] = ()
    planned_at: int = 0

    @property
    def place(self) -> tuple[str, str, str]:
        """Which post it is, and on which channel: the same while its text is written."""
        return self.account, self.title, self.rows[0].channel if self.rows else ""

    @property
    def handle(self) -> str:
        """The account's name as channels write it, made up from the house's."""
        plain = self.account.lower().translate(_UMLAUTS)
        return re.sub(r"[^a-z0-9_]+", "", plain) or "konto"

    def row(self, code: str) -> MockupRow:
        """The row of a format; StopIteration for one that is not offered."""
        return next(one for one in self.rows if one.format == code)

    def formats(self) -> tuple[str, ...]:
        """The formats that this post can take, the likeliest first."""
        known = [one.format for one in self.rows if self._fits(one.format)]
        best = self._likeliest()
        return tuple(sorted(known, key=lambda code: code != best))

    def _fits(self, code: str) -> bool:
        if code in {"post", "carousel"} and len(self.rows) > 1 and self._is("carousel"):
            return (code == "carousel") == (len(self.media) > 1)
        return code != "document" or self._has_pages()

    def _has_pages(self) -> bool:
        """Tell whether a document can be made of the media: of pictures or of one file."""
        kinds = [one.type for one in self.media]
        return bool(kinds) and all(one == PDF or one.startswith("image/") for one in kinds)

    def _is(self, code: str) -> bool:
        return any(one.format == code for one in self.rows)

    def _likeliest(self) -> str:
        first = self.media[0] if self.media else None
        if first is None:
            return self.rows[0].format
        upright = first.height > first.width
        if first.type.startswith("video/") and self._is("reel") and upright:
            return "reel"
        if first.type == PDF and self._is("document"):
            return "document"
        brief = upright and first.duration_ms <= LONGEST_SHORT_MS
        return "short" if self._is("short") and brief else self.rows[0].format


@dataclass(frozen=True, slots=True)
class Sight:
    """How somebody looks at it: format, device, shade, what is marked, what is unfolded.

    Attributes:
        index: which picture of several is in sight, from 0.
        zones: hatch what the channel lays over the picture.
        cuts: show the whole picture with what falls away hatched.
    """

    format: str
    desktop: bool = False
    dark: bool = False
    expanded: bool = False
    zones: bool = False
    cuts: bool = False
    index: int = 0


def account_of(page: ReviewPage) -> str:
    """Return who posts a draft: the body it is about, without its parts, else its house."""
    return body_of(page.unit_name, page.house) or page.house_name


def body_of(unit: str, house: str) -> str:
    """Return the body a unit belongs to: "SMI, Polizei, Medienteam" of "SMI" is "Polizei"."""
    return unit.removeprefix(f"{house}, ").partition(", ")[0]
