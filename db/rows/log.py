"""Rows of the log and of the search."""

from __future__ import annotations

from array import array

from db.domain.records import dataclass
from db.sentence import Sentence

ACTS = (
    "approve",
    "conditions",
    "reject",
    "ask",
    "revision",
    "import",
    "final",
    "publish",
    "comment",
    "export",
    "space",
    "words",
)
"""What people tell the kinds of entries apart by; ``words`` are the parts of other acts."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries; "" and () leave everything in.

    Attributes:
        from_day, to_day: ISO dates, included, in Europe/Berlin.
        house: code of the house whose draft it is.      channel: code.      draft: 32 hex.
        unit: code of the unit that acted.
        acts: of ``ACTS``.
        houses: codes; of the house whose draft it is or whose unit acted.
        text: in titles, wordings, names of units and functions; or how an entry's id begins.
        member: 32 hex, who acted.
    """

    from_day: str = ""
    to_day: str = ""
    house: str = ""
    channel: str = ""
    draft: str = ""
    unit: str = ""
    acts: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()
    text: str = ""
    member: str = ""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry in words.

    Attributes:
        status: counted, not_counted, waiting, not_member, fork, unknown_kind, erased.
        text: wording named by the act (reason, comment), "" = none or erased.
        verdict: of a vote, for those who say it in the wording of the space; "" = no vote.
        about: name of the unit, house, member or route an act without draft is about, "" = none.
        act: of ``ACTS``.      unit: name with the house's code.
        revision: number of the revision it is about, e.g. ``3`` or ``4a``, "" = none.
    """

    id: str
    feed: str
    seq: int
    prev: str
    at: int
    kind: str
    draft: str
    title: str
    house: str
    unit_name: str
    by: str
    words: str
    sentence: str
    text: str
    status: str
    verdict: str = ""
    about: str = ""
    act: str = ""
    unit: str = ""
    revision: str = ""


@dataclass(frozen=True, slots=True)
class LogDay:
    """A day of the log: its first moment in ms, and how many of the entries fall on it."""

    at: int
    count: int


@dataclass(frozen=True, slots=True)
class LogOrder:
    """All entries that a filter leaves, newest first: only where they are, to be read in pages.

    Attributes:
        keys: of `store.log.page`, valid until the log is folded anew; compared by identity.
        days: newest first, without gaps between the keys.
        total: entries of the log, whatever the filter.
    """

    keys: array[int]
    days: tuple[LogDay, ...]
    total: int


@dataclass(frozen=True, slots=True)
class LogLink:
    """An entry next to another in its chain, or named by it."""

    id: str
    seq: int


@dataclass(frozen=True, slots=True)
class LogDetail:
    """All that is known of one entry.

    Attributes:
        key: where it stands, for `LogOrder.keys`.
        wordings: (what it is, the words); what was erased has no words.
        since: when the device was accepted, ms; 0 = it was not.
        before, after: its neighbours in the chain; after a fork several.
        sound: signature, form and digest were looked at just now and are right.
        header, body: as signed; "" = no body here.      sig, public: hex.
    """

    row: LogRow
    key: int
    wordings: tuple[tuple[str, str], ...]
    since: int
    before: tuple[LogLink, ...]
    after: tuple[LogLink, ...]
    sound: bool
    header: str
    body: str
    sig: str
    public: str


@dataclass(frozen=True, slots=True)
class LogFinding:
    """What a check of the whole log found.

    Attributes:
        kind: a word of the format's list (3-ledger §3.6).      is_note: lawful, only worth saying.
        entry: id of the entry concerned, "" = none of those here.
    """

    kind: str
    where: str
    text: Sentence
    is_note: bool
    entry: str


@dataclass(frozen=True, slots=True)
class LogReport:
    """The result of a check: entries, devices, fingerprint (64 hex), what was found.

    Attributes:
        printed_at: when the fingerprint that was asked about was printed, ms, and over how many
            entries (``printed``); 0 = none was asked about, or the log does not know it.
    """

    entries: int
    feeds: int
    fingerprint: str
    findings: tuple[LogFinding, ...]
    printed_at: int = 0
    printed: int = 0

    @property
    def ok(self) -> bool:
        """Tell whether nothing is wrong; notes do not matter."""
        return all(one.is_note for one in self.findings)


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One hit: where (``title``, ``text``, ``comment``) and a snippet with [marks]."""

    draft: str
    title: str
    house: str
    where: str
    snippet: str
    state: str


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """A package just written: where, the frozen state, SHA-256 of its manifest."""

    out: str
    fingerprint: str
    entries: int
    heads: int
    digest: str
