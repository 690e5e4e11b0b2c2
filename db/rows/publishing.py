"""Rows of publishing: what is released and who has posted it where."""

from __future__ import annotations

from db.domain.comparison_words import Piece
from db.domain.records import dataclass
from db.rows.review import MediumRow, Permit
from db.sentence import Sentence

CLARIFY, TODAY, LATER, COMPLETE = PUBLISH_GROUPS = ("clarify", "today", "later", "complete")


@dataclass(frozen=True, slots=True)
class PublishFilter:
    """What the list shows.

    Attributes:
        text: words to find, "" = all.      house: code.      channel: code; "" = all.
        since: ms from which what is complete is shown, 0 = from the first of last month.
    """

    text: str = ""
    house: str = ""
    channel: str = ""
    since: int = 0


@dataclass(frozen=True, slots=True)
class PublishRow:
    """One draft in the list.

    Attributes:
        house: code.      unit: name of the unit it is about.
        group: ``clarify``, ``today`` (what is late included), ``later`` or ``complete``.
        mark: in clarify ``unpublish``, ``correction`` or ``deviates``; in today and later
            ``missing`` (some channels recorded, some not), ``due`` or ``released`` (its time has
            not come); in complete ``verbatim``, ``claimed``, ``accepted``, ``ended`` or
            ``dropped``.
        cause: of ``unpublish``: ``release`` (no release covers it any more) or ``consent``
            (revoked); "" otherwise.
        missing: channels still due. What is due today stands there even where words deviate on
            another channel; only what has to be taken down goes before it.
        at: ms; in clarify when that began (a revocation, else the record), in complete the
            newest record, else the planned time, 0 = none.
        planned_at: ms, 0 = none.
        thumbnail: SHA-256 of the first medium, "" = none; thumbnail_type its MIME type.
    """

    draft: str
    title: str
    house: str
    unit: str
    channels: tuple[str, ...]
    group: str
    mark: str
    cause: str
    missing: tuple[str, ...]
    at: int
    planned_at: int
    thumbnail: str
    thumbnail_type: str
    external_ref: str


@dataclass(frozen=True, slots=True)
class WordRow:
    """What somebody said of a channel: its reason ("" = none), whose, and when (ms).

    Of what was taken down ``at`` is when that happened, else when it was said.
    """

    reason: str
    unit_name: str
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class LiveRow:
    """A publication as it is recorded.

    Attributes:
        id: its entry.      at: when it went live, ms; recorded_at: the author's clock.
        url, text: as they stand live; ``text`` is the released one where none was pasted.
        pasted: a text was given; without one nothing was compared.
        deviation: words differ.      pieces: released against live, see
            `db.domain.comparison_words.compare_words`; () where nothing deviates.
        places: at how many places they differ.      amount: cents paid so far.
    """

    id: str
    at: int
    url: str
    text: str
    pasted: bool
    deviation: bool
    pieces: tuple[Piece, ...]
    places: int
    amount: int
    unit_name: str
    by: str
    recorded_at: int


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One channel of the release.

    Attributes:
        state: ``due`` (its time has come), ``planned`` (later), ``live``, ``dropped``, ``ended``.
        mark: what is to be said of it: ``due``, ``dropped``, ``ended``; of what is live
            ``unpublish``, ``correction``, ``deviates``, ``accepted``, ``verbatim`` or
            ``claimed`` (nobody said which words went live).
        planned_at: ms, 0 = none; one time for the whole draft.
        text: released; ``text_gone``: its words are not here (erased, or not arrived).
        media: of the release, in order; subtitles after the pictures and films.
        live: the record to show, None while due or dropped.
        word: acceptance, demand, dropping or end, whatever ``mark`` speaks of.
        released: it stands in the release; False: it is live without one.
    """

    channel: str
    state: str
    mark: str
    planned_at: int
    text: str
    text_gone: bool
    media: tuple[MediumRow, ...]
    live: LiveRow | None
    word: WordRow | None
    released: bool = True


@dataclass(frozen=True, slots=True)
class PackageRow:
    """One line of the package's tree.

    Attributes:
        path: parts below the package, the posting's folder first.
        kind: ``folder``, ``text``, ``alt``, ``medium``, ``subtitle``, ``table`` or ``proof``.
        size: bytes, of a folder all below it; 0 where it is known only once it is written.
        missing: the medium is not here yet.
    """

    path: tuple[str, ...]
    kind: str
    size: int = 0
    missing: bool = False


@dataclass(frozen=True, slots=True)
class SignedRow:
    """A vote that counts for the release: its entry, the unit's code, kind of step, verdict."""

    id: str
    unit: str
    step_kind: str
    verdict: str


@dataclass(frozen=True, slots=True)
class PublishPage:
    """One draft with everything the person needs who posts it.

    Attributes:
        revision: number; label adds a letter where two stand side by side; digest: 64 hex.
        released_at: ms, 0 = no release stands; released_by: unit of the final signature.
        channels: in the order of the release.
        settled: how many channels are recorded, dropped or taken down, of ``len(channels)``.
        package: what a package of this draft alone would hold, () where no release stands or
            every channel fell away or was taken down.
        labels: codes, e.g. ``advertisement``.
        release: feed, position and id of the entry that released it, ("", 0, "") = none stands.
        signed: the votes it rests on, in the order of the route.
        permits: for ``publish``, ``drop``, ``restore``, ``judge`` and ``unpublish``.
        notices: what stands in the way (a crisis stop), and what the flags say.
    """

    draft: str
    title: str
    house: str
    house_name: str
    unit_name: str
    external_ref: str
    state: str
    revision: int
    label: str
    digest: str
    planned_at: int
    released_at: int
    released_by: str
    channels: tuple[ChannelRow, ...]
    settled: int
    package: tuple[PackageRow, ...]
    permits: tuple[Permit, ...]
    notices: tuple[Sentence, ...]
    labels: tuple[str, ...] = ()
    release: tuple[str, int, str] = ("", 0, "")
    signed: tuple[SignedRow, ...] = ()

    def permit(self, act: str) -> Permit:
        """The permit for one act; unknown acts are refused."""
        return next(
            (one for one in self.permits if one.act == act), Permit(act, allowed=False, reason="")
        )


@dataclass(frozen=True, slots=True)
class PackageResult:
    """A package just written: where, how many postings and files, bytes in all.

    Attributes:
        left_out: titles of postings of which no channel is to be published any more.
    """

    out: str
    postings: int
    files: int
    size: int
    left_out: tuple[str, ...] = ()
