"""Gathers the facts of one revision for the checks, and holds the exceptions against them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.domain.checks.facts import (
    BLOCK,
    HINT,
    Blackout,
    ConsentFacts,
    DraftFacts,
    MediumFacts,
    Neighbour,
    Station,
)
from db.domain.checks.run import Checked
from db.domain.draft import Counted, Draft
from db.domain.more_steps import asking_now
from db.domain.operations import (
    CheckAsk,
    CheckDecline,
    CheckOverride,
    MediaAdd,
    RevisionAdd,
    RoutePublish,
)
from db.domain.register import Register
from db.domain.space import Space
from db.domain.working_days import berlin
from db.reference.checked import checked

MINUTE = 60_000
CLOSE = 30 * MINUTE
MOST_BESIDE = 20
_OPEN = frozenset({"draft", "rejected", "recalled", "release_revoked"})
_OVER = frozenset({"published", "unpublished", "withdrawn", "closed"})
_BESIDE = (
    "SELECT id, title, planned_at, channels FROM draft WHERE planned_at BETWEEN ? AND ? "
    "AND id <> ? AND state NOT IN ('withdrawn', 'rejected') ORDER BY planned_at, id LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """One check with what was asked, lifted and declined; a lifted block counts as a hint.

    Attributes:
        asked: the request that nobody answered.      declined: the last no, until asked anew.
    """

    found: Checked
    asked: tuple[Counted, CheckAsk] | None = None
    lifted: tuple[Counted, CheckOverride] | None = None
    declined: tuple[Counted, CheckDecline] | None = None

    @property
    def level(self) -> str:
        """The level that counts."""
        return HINT if self.lifted and self.found.level == BLOCK else self.found.level


@dataclass(frozen=True, slots=True)
class Content:
    """What a revision says and shows; written, or only sketched.

    Attributes:
        digest: "" while it is not written.      texts: by channel.      media: in order.
    """

    digest: str
    op: RevisionAdd
    texts: Mapping[str, str]
    media: Sequence[MediaAdd]


def content_of(draft: Draft, digest: str) -> Content:
    """What a revision of the draft says; words and media that were erased are left out."""
    op = draft.revisions[digest].op
    texts = {
        channel: draft.texts[one][1].text
        for channel, one in op.texts.items()
        if one in draft.texts
    }
    media = [draft.media[one.id][1] for one in op.media if one.id in draft.media]
    return Content(digest, op, texts, media)


class RevisionChecks:
    """Checks revisions of one replica.

    Args:
        cue_bottom: by SHA-256, how low a subtitle file puts its lines, -1 = it does not say.
    """

    def __init__(self, cue_bottom: Callable[[str], int]) -> None:
        self._cue_bottom = cue_bottom
        self._register: tuple[int, int, tuple[ConsentFacts, ...]] = (0, -1, ())

    def of(
        self, connection: Connection, draft: Draft, space: Space, content: Content, now: int
    ) -> tuple[Judged, ...]:
        """Every check of one revision, worst first; ``now`` in ms."""
        found = checked(self.facts(connection, draft, space, content, now))
        judged = [_judged(draft, content.digest, one) for one in found]
        order = {BLOCK: 0, HINT: 1}
        return tuple(sorted(judged, key=lambda one: order.get(one.level, 2)))

    def facts(
        self, connection: Connection, draft: Draft, space: Space, content: Content, now: int
    ) -> DraftFacts:
        """What the checks look at; of an ended draft as on its day."""
        op, today = content.op, _day(now)
        planned = _day(op.planned_at) if op.planned_at else None
        media = tuple(self._medium(one) for one in content.media)
        house = space.houses.get(draft.created.house) if draft.created else None
        return DraftFacts(
            digest=content.digest,
            texts=tuple((one, content.texts[one]) for one in _ordered(op, content.texts)),
            channels=op.channels,
            media=media,
            labels=op.labels,
            planned=planned,
            today=planned if planned and draft.state in _OVER else today,
            land=house.land if house else "",
            way=_way(draft, space) if draft.state in _OPEN else (),
            consents=self._consents(space.register, media),
            beside=_beside(connection, draft.id, op) if draft.state not in _OVER else (),
            blackouts=_with_run(blackouts_of(space), draft, content.digest),
            levels=tuple(sorted(space.levels.items())),
        )

    def _medium(self, one: MediaAdd) -> MediumFacts:
        return MediumFacts(
            one.name,
            one.type,
            one.sha256,
            one.size,
            one.width,
            one.height,
            one.duration_ms,
            one.alt_text,
            one.credit,
            one.licence,
            one.consent,
            one.people,
            one.music,
            one.consents,
            self._cue_bottom(one.sha256) if one.type == "text/vtt" else -1,
        )

    def _consents(
        self, register: Register, media: Iterable[MediumFacts]
    ) -> tuple[ConsentFacts, ...]:
        named = {entry for one in media for entry in one.consents}
        shown = {one.sha256 for one in media}
        return tuple(
            one
            for one in self._entries(register)
            if one.id in named or not shown.isdisjoint(one.media)
        )

    def _entries(self, register: Register) -> tuple[ConsentFacts, ...]:
        """All entries, gathered anew only when something was entered or revoked."""
        written = sum(map(len, register.entries.values()))
        stamp = (id(register), written + sum(map(len, register.revocations.values())))
        if self._register[:2] != stamp:
            self._register = (*stamp, register.facts())
        return self._register[2]


def _ordered(op: RevisionAdd, texts: Mapping[str, str]) -> list[str]:
    return [one for one in dict.fromkeys((*op.channels, *texts)) if texts.get(one)]


def _day(at: int) -> date:
    return berlin(at).date()


def way_of(route: RoutePublish, space: Space) -> tuple[tuple[Station, ...], ...]:
    """The stages of a route, each with its stations side by side; acknowledgements hold nobody."""
    return tuple(
        tuple(
            Station(step.days, step.hours, space.land_of(step.units[0]))
            for step in stage.steps
            if step.kind != "acknowledgement"
        )
        for stage in route.stages
    )


def _way(draft: Draft, space: Space) -> tuple[tuple[Station, ...], ...]:
    route = space.routes.get(space.newest.get(draft.route, ""))
    return way_of(route, space) if route else ()


def blackouts_of(space: Space) -> tuple[Blackout, ...]:
    """The spans in which releases rest, in order of time."""
    spans = sorted(space.blackouts.values(), key=lambda one: (one.since, one.blackout))
    resting = [
        Blackout(one.name, _day(one.since), _day(one.until), one.strict, one.blackout)
        for one in spans
    ]
    asked = sorted(asking_now(space).items(), key=lambda one: (one[1].since, one[0]))
    more = [
        Blackout(
            op.name,
            _day(op.since),
            _day(op.until),
            id=op.blackout,
            unit=space.unit_name(op.unit),
            station=Station(op.days, 0, space.land_of(op.unit)),
            entry=entry,
        )
        for entry, op in asked
    ]
    return (*resting, *more)


def _with_run(spans: Iterable[Blackout], draft: Draft, digest: str) -> tuple[Blackout, ...]:
    """The spans, with whether the run of a revision has the step that one of them asks for."""
    run = draft.run
    if run is None or run.ended or run.stopped or run.revision != digest:
        return tuple(spans)
    return tuple(
        replace(one, step="there" if run.step(one.entry) else "missing") if one.unit else one
        for one in spans
    )


def _beside(connection: Connection, draft: str, op: RevisionAdd) -> tuple[Neighbour, ...]:
    if not op.planned_at:
        return ()
    span = (op.planned_at - CLOSE, op.planned_at + CLOSE)
    rows = connection.exec_driver_sql(_BESIDE, (*span, draft, MOST_BESIDE))
    found = []
    for other, title, planned_at, channels in rows:
        shared = [one for one in channels.split() if one in op.channels]
        if shared:
            apart = abs(planned_at - op.planned_at) // MINUTE
            found.append(Neighbour(other, title, shared[0], apart))
    return tuple(found)


def _judged(draft: Draft, digest: str, found: Checked) -> Judged:
    if found.level != BLOCK or not digest:
        return Judged(found)
    asked: tuple[Counted, CheckAsk] | None = None
    lifted: tuple[Counted, CheckOverride] | None = None
    declined: tuple[Counted, CheckDecline] | None = None
    no = {op.ask for _, op in draft.exceptions if isinstance(op, CheckDecline)}
    for at, op in draft.exceptions:
        # What was lifted before spans were told apart holds for all of that day.
        places = {"", found.place, found.place.partition(".")[0]}
        if op.revision != digest or op.rule != found.rule or op.place not in places:
            continue
        if isinstance(op, CheckOverride):
            lifted = lifted or (at, op)
        elif isinstance(op, CheckDecline):
            declined = (at, op)
        elif at.id not in no:
            asked = asked or (at, op)
    return Judged(found, asked, lifted, None if asked else declined)
