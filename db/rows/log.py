"""Rows of the log and of the search."""

from __future__ import annotations

from db.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries; days as ISO dates ("" = open), house and channel codes, draft id."""

    from_day: str = ""
    to_day: str = ""
    house: str = ""
    channel: str = ""
    draft: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry in words.

    Attributes:
        status: counted, not_counted, waiting, not_member, fork, unknown_kind, erased.
        text: wording named by the act (reason, comment), "" = none or erased.
        verdict: of a vote, for those who say it in the wording of the space; "" = no vote.
        about: name of the unit, house, member or route an act without draft is about, "" = none.
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
