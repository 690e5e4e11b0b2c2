"""A small server as carrier: one request where nothing is new, everything compared where it is."""

from __future__ import annotations

from collections.abc import Callable

from db.ledger.problem import Problem
from db.sentence import Sentence
from db.sync.allowance import OVER
from db.sync.exchange import Heads, Problems, fill, give, reconcile, take
from db.sync.link import CarrierLink
from db.sync.media_exchange import MediaExchange
from db.sync.media_pace import Pace
from db.sync.memory import Memory
from db.sync.replica import Replica
from db.sync.report import Report
from db.sync.server_link import ServerLink, ServerTarget
from db.sync.server_shelf import ServerShelf
from db.sync.server_side import ServerSide
from db.sync.share_folder import now_ms
from db.sync.trouble import CarrierTrouble

_MEETINGS = 8
_SHORTER = Sentence(
    "Der Server ist kürzer als zuletzt: Dort fehlten Einträge, die er schon hatte, etwa nach einer"
    " Rücksicherung. Er hat von hier alles wieder bekommen, verloren ist nichts. Bitte sagen Sie"
    " es denen, die ihn betreiben."
)
_CURRENT = "server"
_LIMIT = Sentence(
    "Der Server nimmt von einem Gerät ({device}) zurzeit nichts mehr an: mehr als 64 MiB Einträge"
    " in 30 Tagen. Sie bleiben hier gespeichert und gehen hinaus, sobald die Frist um ist oder"
    " andere darauf aufbauen. Bitte fragen Sie bei denen nach, die das Gerät benutzen."
)


class Server:
    """One carrier; a round either completes or raises, and may be tried again.

    Args:
        link: the child that touches the network.
        target: the space, and who asks.
        replica: this side.
        memory: how the server looked last time; brought up to date.
        report: told what moved and what is wrong.
        pace: says when media have to wait for the next round.
        clock: ms since 1970.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - two sides, what is remembered and what is told
        self,
        link: CarrierLink,
        target: ServerTarget,
        replica: Replica,
        memory: Memory,
        report: Report,
        pace: Pace,
        *,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self._server = ServerLink(link, target, memory.ahead)
        self._replica, self._memory, self._report = replica, memory, report
        self._pace = pace
        self._clock = clock

    def heal(self, trouble: CarrierTrouble) -> None:
        """Nothing can be mended from here."""

    def round(self, *, full: bool) -> None:
        """Try once; what was taken in before a trouble stays.

        Raises:
            CarrierTrouble: what stood in the way.
        """
        full = full or self._memory.full_is_due(self._clock())
        side = ServerSide(self._server, self._replica.space, self._replica.heads)
        theirs, rows = self._introduced(side, None if full else self._memory.heads)
        if not full and self._is_unchanged(theirs, rows):
            self._media(full=False)
            return
        self._report.full = True
        self._compare_with_last(theirs)
        self._meet_until_quiet(side, theirs, rows, full=full)
        self._media(full=True)

    def _introduced(
        self, side: ServerSide, last: dict[str, tuple[int, str]] | None
    ) -> tuple[Heads, int]:
        """Return what the server holds; who is not known there introduces themselves first."""
        try:
            return side.heads(last)
        except CarrierTrouble as trouble:
            if trouble.kind == "web_no_space" and self._server.target.token:
                self._enrol(side)
            elif trouble.kind in {"web_unknown", "web_revoked"}:
                self._introduce(side, trouble)
            else:
                raise
        return side.heads()

    def _enrol(self, side: ServerSide) -> None:
        """Bring a new space to the server, the founder's feed first."""
        give(self._replica, side, {}, self._report)
        self._report.created = True
        self._report.confirm()
        side.rejected.clear()

    def _introduce(self, side: ServerSide, trouble: CarrierTrouble) -> None:
        """Hand in the own feed: it begins with what proves the invitation (3-ledger §3.3)."""
        own = self._server.target.key.feed
        if trouble.kind == "web_unknown":
            side.add(self._replica.page([(own, 0)])[:1])
            return
        after = self._memory.heads.get(own, (0, ""))[0]
        while page := self._replica.page([(own, after)]):
            side.add(page)
            after = page[-1][1]
        raise trouble

    def _is_unchanged(self, theirs: Heads, rows: int) -> bool:
        memory = self._memory
        return (
            memory.current == _CURRENT
            and rows == memory.rows[0]
            and dict(theirs) == memory.heads
            and memory.own == self._replica.fingerprint()
        )

    def _meet_until_quiet(self, side: ServerSide, theirs: Heads, rows: int, *, full: bool) -> None:
        for _ in range(_MEETINGS):
            problems = take(self._replica, side, theirs, self._report)
            if full:
                fill(self._replica, side, self._report)
            side.rejected.clear()
            own = self._replica.fingerprint()
            gave = give(self._replica, side, theirs, self._report)
            self._confirm()
            if not gave:
                problems |= self._reconciled(side, theirs, rows, problems)
                self._settle(side, theirs, rows, problems)
                self._memory.own = own
                return
            theirs, rows = side.heads()
        raise CarrierTrouble("web_busy")

    def _reconciled(self, side: ServerSide, theirs: Heads, rows: int, apart: Problems) -> Problems:
        """Look for what heads alone do not show: a fork, or a hole."""
        ours, counted = self._replica.heads(), sum(self._replica.counts().values())
        differs = any(theirs.get(feed) != head for feed, head in ours.items())
        if not differs and rows == counted:
            return {}
        if (rows, counted) == self._memory.rows and dict(theirs) == self._memory.heads:
            return {}
        problems = reconcile(self._replica, side, theirs, self._report, apart)
        self._confirm()
        return problems

    def _confirm(self) -> None:
        """Count what the server said to have on its disk."""
        if self._report.given:
            self._report.confirm()
            self._memory.sent_at = self._clock()

    def _media(self, *, full: bool) -> None:
        """Exchange media; whatever goes wrong, the entries have arrived."""
        try:
            shelf = ServerShelf(self._server)
            media = MediaExchange(shelf, self._replica, self._report, self._memory, self._pace)
            media.run(full=full)
        except CarrierTrouble as trouble:
            if trouble.kind == "cancelled":
                raise
            self._report.add_trouble(trouble.kind)
            self._memory.full_at = 0

    def _compare_with_last(self, theirs: Heads) -> None:
        """Raise the alarm if the server lost something; it gets everything again."""
        lost = any(
            seq > theirs.get(feed, (0, ""))[0] for feed, (seq, _) in self._memory.heads.items()
        )
        if lost:
            self._report.add("shorter", self._report.target, _SHORTER)

    def _settle(self, side: ServerSide, theirs: Heads, rows: int, problems: Problems) -> None:
        refused = (_told_refused(one) for one in side.rejected.values())
        for problem in (*problems.values(), *refused):
            self._report.add(*problem)
        memory = self._memory
        memory.current, memory.ahead = _CURRENT, self._server.ahead
        memory.heads = dict(theirs)
        memory.rows = (rows, sum(self._replica.counts().values()))
        memory.full_at = self._clock()


def _told_refused(problem: Problem) -> Problem:
    """Say what the server's limit means here; anything else in its own words."""
    if problem.kind != OVER:
        return problem
    device = problem.where.partition("/")[0][:8]
    return Problem("server_limit", problem.where, _LIMIT.filled(device=device))
