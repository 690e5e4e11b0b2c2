"""Two sides become equal: take what lacks here, give what lacks there, look for what differs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from db.ledger.frames import Frame
from db.ledger.problem import Problem
from db.sync.allowance import OVER
from db.sync.replica import Replica
from db.sync.report import Report

Heads = Mapping[str, tuple[int, str]]
Problems = dict[str, Problem]
"""By feed the first thing wrong with it."""

NOWHERE = (0, "")


class Side(Protocol):
    """The entries that a carrier holds."""

    @property
    def rejected(self) -> Mapping[str, Problem]:
        """By feed what the carrier would not take."""

    def counts(self) -> dict[str, int]:
        """Return by feed the number of entries."""

    def ids(self, feed: str) -> list[tuple[int, str]]:
        """Return (position, id) of everything of a feed."""

    def page(self, wants: Sequence[tuple[str, int]]) -> list[Frame]:
        """Return the next entries of some feeds, most wanted first."""

    def prepare(self, wants: Sequence[tuple[str, int]]) -> None:
        """Begin with the page to be asked for next while the last one is looked through."""

    def frames(self, ids: Sequence[str]) -> list[Frame]:
        """Return the entries with these ids."""

    def add(self, frames: Sequence[Frame]) -> int:
        """Add what lacks; return how many of these it took."""


_GIVEN_AT_ONCE = 40


def take(replica: Replica, side: Side, theirs: Heads, report: Report) -> Problems:
    """Take in what lacks here, until another look brings nothing new.

    One look may not be enough: a feed is refused until the invitation that opens it is here,
    and that may stand in a feed that is read later. What does not follow on what is held may
    be the other branch of a fork: it is asked for by id.
    """
    while True:
        problems: Problems = {}
        before = report.received.entries
        wants = _wants(replica.space, theirs, replica.heads())
        if not report.received.entries:
            report.expect(_between(wants, theirs))
        while wants:
            page = side.page(wants)
            if ahead := _rest(wants, page, theirs, set()):
                side.prepare(ahead)
            stuck = _store(replica, page, problems, report)
            wants = _rest(wants, page, theirs, stuck)
        if report.received.entries == before:
            return _take_branches(replica, side, problems, report)


def take_all(replica: Replica, frames: list[Frame], report: Report) -> Problems:
    """Take in what may be taken of entries in any order."""
    while True:
        problems: Problems = {}
        before = report.received.entries
        _store(replica, frames, problems, report)
        if report.received.entries == before:
            return problems


def fill(replica: Replica, side: Side, report: Report) -> Problems:
    """Ask by id for the bodies that are missing here."""
    return take_all(replica, side.frames(replica.bodiless()), report)


def give(replica: Replica, side: Side, theirs: Heads, report: Report) -> bool:
    """Give what lacks there, everybody's entries alike; tell whether there was anything."""
    ours = replica.heads()
    wants = _wants(replica.space, ours, theirs)
    forked = _forked(replica, theirs, [feed for feed, _ in wants])
    before = report.given
    report.expect(_between(wants, ours))
    for feed in forked:
        _give_by_id(replica, side, feed, report)
    straight = [want for want in wants if want[0] not in forked]
    while straight:
        page = replica.page(straight)
        _add(side, page, report)
        straight = _rest(straight, page, ours, set(side.rejected))
    return report.given > before


def reconcile(
    replica: Replica, side: Side, theirs: Heads, report: Report, apart: Problems
) -> Problems:
    """Compare id by id the feeds that differ though heads say otherwise: forks and holes.

    What is held back for its amount differs on purpose (``apart``: what was found wrong so far).
    """
    problems: Problems = {}
    here, there = replica.counts(), side.counts()
    ours = replica.heads()
    held = {feed for feed, problem in apart.items() if problem.kind == OVER}
    for feed in sorted(set(here) & set(there) - held):
        if here[feed] != there[feed] or ours[feed] != theirs.get(feed):
            _give_by_id(replica, side, feed, report)
            problems |= _take_by_id(replica, side, feed, report)
    return problems


def _take_branches(replica: Replica, side: Side, problems: Problems, report: Report) -> Problems:
    held = replica.heads()
    for feed in [feed for feed, one in problems.items() if one.kind == "gap" and feed in held]:
        del problems[feed]
        problems |= _take_by_id(replica, side, feed, report)
    return problems


def _take_by_id(replica: Replica, side: Side, feed: str, report: Report) -> Problems:
    lacking = sorted(set(side.ids(feed)) - set(replica.ids(feed)))
    return take_all(replica, side.frames([entry for _, entry in lacking]), report)


def _give_by_id(replica: Replica, side: Side, feed: str, report: Report) -> None:
    lacking = [entry for _, entry in sorted(set(replica.ids(feed)) - set(side.ids(feed)))]
    for start in range(0, len(lacking), _GIVEN_AT_ONCE):
        _add(side, replica.frames(lacking[start : start + _GIVEN_AT_ONCE]), report)


def _forked(replica: Replica, theirs: Heads, feeds: list[str]) -> set[str]:
    """Return the feeds of which positions do not tell what the other side holds."""
    shared = [feed for feed in feeds if feed in theirs]
    if not shared:
        return set()
    counts, ours = replica.counts(), replica.heads()
    known = {frame[0] for frame in replica.frames(theirs[feed][1] for feed in shared)}
    return {feed for feed in shared if feed not in known or counts[feed] > ours[feed][0]}


def _add(side: Side, page: list[Frame], report: Report) -> None:
    report.given += side.add(page)
    report.moved(len(page))


def _between(wants: Sequence[tuple[str, int]], richer: Heads) -> int:
    return sum(richer[feed][0] - after for feed, after in wants)


def _wants(space: str, richer: Heads, poorer: Heads) -> list[tuple[str, int]]:
    """Return where to go on in each feed that reaches further; the founder's comes first."""
    found = [
        (feed, poorer.get(feed, NOWHERE)[0])
        for feed, (seq, _) in richer.items()
        if seq > poorer.get(feed, NOWHERE)[0]
    ]
    return sorted(found, key=lambda want: (want[0] != space, want[0]))


def _store(replica: Replica, page: list[Frame], problems: Problems, report: Report) -> set[str]:
    """Hand a page to the replica; return the feeds of which it took nothing for a reason."""
    accepted, found = replica.accept(page)
    report.received.entries += len(accepted)
    report.moved(len(accepted))
    bad = {problem.where.split("/")[0]: problem for problem in found}
    problems.update({feed: problem for feed, problem in bad.items() if feed not in problems})
    heads = replica.heads() if bad else {}
    last = _last(page)
    return {feed for feed in bad if heads.get(feed, NOWHERE)[0] < last.get(feed, 0)}


def _rest(
    wants: list[tuple[str, int]], page: list[Frame], richer: Heads, stuck: set[str]
) -> list[tuple[str, int]]:
    """Return what is still wanted after a page; an empty page ends it."""
    last = _last(page)
    reached = ((feed, last.get(feed, after)) for feed, after in wants)
    return [
        (feed, after)
        for feed, after in reached
        if page and feed not in stuck and after < richer[feed][0]
    ]


def _last(page: Iterable[Frame]) -> dict[str, int]:
    found: dict[str, int] = {}
    for feed, seq, *_ in page:
        found[feed] = max(seq, found.get(feed, 0))
    return found
