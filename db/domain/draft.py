"""What the counted entries of one draft add up to: plain mutable results of the fold."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.domain.act import Act
from db.domain.actor import Actor
from db.domain.operations import (
    BoostAsk,
    BoostGrant,
    CheckAsk,
    CheckDecline,
    CheckOverride,
    CommentAdd,
    DisputeResolve,
    DraftCreate,
    ExtensionAsk,
    ExtensionGrant,
    MediaAdd,
    PublicationRecord,
    RevisionAdd,
    RoutePublish,
    TextAdd,
    VoteCast,
)
from db.domain.revision import forebears

STATES = (
    "draft",
    "in_review",
    "contested",
    "rejected",
    "recalled",
    "withdrawn",
    "released",
    "release_revoked",
    "published",
    "unpublished",
    "closed",
)


@dataclass(frozen=True, slots=True)
class Counted:
    """An act that counts, with the member it speaks for."""

    act: Act
    actor: Actor

    @property
    def id(self) -> str:
        """The entry id."""
        return self.act.id

    def knows(self, other: Counted) -> bool:
        """Whether ``other`` lies in the causal past."""
        return self.act.knows(other.act)


@dataclass(slots=True)
class Vote:
    """A vote that was legal when given.

    Attributes:
        standing: counted, voided, withdrawn, outdated, late or not_counted.
    """

    at: Counted
    op: VoteCast
    standing: str = "counted"

    @property
    def id(self) -> str:
        """The entry id."""
        return self.at.id


@dataclass(slots=True)
class Step:
    """One step of a run.

    Attributes:
        state: waiting, open, suspended, done, lapsed, reassigned or contested.
        result: the verdict that decided it, ``lapsed``, or "".
        votes: ids of the votes that make the state, the first decides.
        opened_at: author's clock of what opened it, ms; 0 while waiting.
        extended: until when it was given time, ms, 0 = it was not.
        rests: spans (from, to) in ms during which the deadline was suspended; to 0 = still.
    """

    step: str
    stage: int
    kind: str
    units: tuple[str, ...]
    days: int
    hours: int
    silence: bool
    state: str = "waiting"
    result: str = ""
    votes: tuple[str, ...] = ()
    opened_at: int = 0
    closed_at: int = 0
    rests: tuple[tuple[int, int], ...] = ()
    carried: bool = False
    extended: int = 0

    @property
    def decided(self) -> bool:
        """Done by a vote or by silence; a reassigned step passes its duty on."""
        return self.state in {"done", "lapsed", "reassigned"} and not self.against

    @property
    def against(self) -> bool:
        """The step stopped the run."""
        return self.result in {"reject", "new_revision"}


@dataclass(slots=True)
class Kept:
    """What a step takes over from the run before: votes, or a silence."""

    result: str
    votes: tuple[Vote, ...] = ()


@dataclass(slots=True)
class Run:
    """One circulation of one revision.

    Attributes:
        ids: entry ids of the submits that are this run; ``id`` is the smallest.
        submits: the submits, ``submit`` the first of them.
        ended: "", ``recalled`` or ``revoked``: what somebody stopped it with, final signature
            included.
        votes: by id, votes given on this run; ``kept``: by step, what the run before left it.
        stage: number of the open stage, ``len(stages)`` when all are done.
        stopped: "" or what stopped it: rejected, recalled, replaced, new_revision_due.
        signatures: ids of the counted approves on the final step; ``release`` is the first.
    """

    id: str
    ids: frozenset[str]
    submit: Counted
    revision: str
    route_entry: str
    route: RoutePublish
    submits: list[Counted] = field(default_factory=list)
    ended: str = ""
    steps: list[Step] = field(default_factory=list)
    votes: dict[str, Vote] = field(default_factory=dict)
    kept: dict[str, Kept] = field(default_factory=dict)
    stage: int = 0
    stopped: str = ""
    signatures: tuple[str, ...] = ()
    release: str = ""
    released_at: int = 0
    contested: bool = False
    late_objection: bool = False

    @property
    def released(self) -> bool:
        """Whether its release stands."""
        return bool(self.signatures) and not self.ended

    @property
    def refused(self) -> bool:
        """Whether a step sends its revision back."""
        return any(step.against for step in self.steps)

    def follows(self, other: Run) -> bool:
        """Whether one of its submits has seen one of the other's."""
        return self is not other and any(
            mine.knows(theirs) for mine in self.submits for theirs in other.submits
        )

    def step(self, step_id: str) -> Step | None:
        """The step of this id."""
        return next((one for one in self.steps if one.step == step_id), None)


@dataclass(slots=True)
class Revision:
    """A revision that counts; ``label`` gets a letter where two share a number."""

    at: Counted
    op: RevisionAdd
    label: str

    @property
    def id(self) -> str:
        """Its digest."""
        return self.at.id


@dataclass(slots=True)
class Draft:
    """One draft as its entries make it.

    Attributes:
        parents: by revision, those it continues; also of revisions that no longer count.
        current: digest of the one newest revision, "" where there is none or two.
        runs: in causal order; ``run`` is the one to look at.
        latest: the runs that no later one has seen: one, or several made apart.
        named: ids of every text and medium, bodies that are missing or erased included.
        standing: by vote id, over all runs.
        resolves: what was said on contested steps of any run, in causal order.
        exceptions: blocks asked about, lifted and kept, in causal order.
        extensions: asked for and answered, in causal order; boosts: the same of paid reach.
        asked: open ask-backs (vote ids); answers: by vote id, the answering act.
        live_words: said of what is live: channels dropped, deviations judged, postings ended.
        not_counted: by entry id, the code of why.
    """

    id: str
    create: Counted | None = None
    created: DraftCreate | None = None
    revisions: dict[str, Revision] = field(default_factory=dict)
    parents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    current: str = ""
    leaves: tuple[str, ...] = ()
    runs: list[Run] = field(default_factory=list)
    latest: tuple[Run, ...] = ()
    run: Run | None = None
    named: set[str] = field(default_factory=set)
    texts: dict[str, tuple[Counted, TextAdd]] = field(default_factory=dict)
    media: dict[str, tuple[Counted, MediaAdd]] = field(default_factory=dict)
    comments: dict[str, tuple[Counted, CommentAdd]] = field(default_factory=dict)
    settled: dict[str, bool] = field(default_factory=dict)
    standing: dict[str, str] = field(default_factory=dict)
    votes: dict[str, Vote] = field(default_factory=dict)
    answers: dict[str, Counted] = field(default_factory=dict)
    resolves: list[tuple[Counted, DisputeResolve]] = field(default_factory=list)
    exceptions: list[tuple[Counted, CheckAsk | CheckDecline | CheckOverride]] = field(
        default_factory=list
    )
    extensions: list[tuple[Counted, ExtensionAsk | ExtensionGrant]] = field(default_factory=list)
    boosts: list[tuple[Counted, BoostAsk | BoostGrant]] = field(default_factory=list)
    asked: tuple[str, ...] = ()
    publications: list[tuple[Counted, PublicationRecord]] = field(default_factory=list)
    live_words: list[Counted] = field(default_factory=list)
    state: str = "draft"
    flags: frozenset[str] = frozenset()
    priority: str = ""
    route: str = ""
    note: str = ""
    not_counted: dict[str, str] = field(default_factory=dict)

    def followers(self, revision: str) -> list[Revision]:
        """The revisions that go back to this one."""
        return [
            one for one in self.revisions.values() if revision in forebears(self.parents, one.id)
        ]
