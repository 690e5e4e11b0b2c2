"""Rows of the review screen: one draft with everything a decision needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from db.domain.records import dataclass
from db.rows.boost import BoostRow
from db.rows.checks import CheckRow
from db.rows.why import WhyRow


@dataclass(frozen=True, slots=True)
class TextRow:
    """One channel's text; ``id`` is its text.add.

    Attributes:
        count: length as the channel counts.      limit: allowed, 0 = none known.
        fold: index into the text at which the channel folds; its length if nothing is hidden.
        verified: whether going over the limit blocks.
        fold_desktop: the fold is that of a desktop screen, a phone has another one.
    """

    channel: str
    text: str
    id: str
    count: int = 0
    limit: int = 0
    fold: int = 0
    verified: bool = False
    fold_desktop: bool = False


@dataclass(frozen=True, slots=True)
class MediumRow:
    """One medium of a revision.

    Attributes:
        id: its media.add.      digest: SHA-256 of the bytes.      path: local file, "" = not here.
        people: "" not stated, ``none``, ``some``.      consents: ids of the register's entries.
    """

    id: str
    digest: str
    name: str
    type: str
    size: int
    width: int
    height: int
    duration_ms: int
    alt_text: str
    credit: str
    licence: str
    consent: str
    path: str
    people: str = ""
    consents: tuple[str, ...] = ()
    music: str = ""


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """One revision; ``digest`` is its entry id, ``label`` its number, "4a" where two share it.

    ``last``: no other builds on it; more than one of them stand side by side and want joining.
    """

    number: int
    label: str
    digest: str
    at: int
    by: str
    title: str
    planned_at: int
    channels: tuple[str, ...]
    labels: tuple[str, ...]
    current: bool
    last: bool = False


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One vote as it stands: counted, voided, withdrawn, outdated, late or not_counted.

    Attributes:
        by: function of the member, "" where only the unit may be shown.
        for_unit, for_unit_name: the unit stood in for, "" = its own.
        conditions: ids of ConditionRows.      at: author's clock, ms.
    """

    id: str
    step: str
    unit: str
    unit_name: str
    for_unit: str
    by: str
    verdict: str
    revision: int
    digest: str
    reason: str
    conditions: tuple[str, ...]
    come_back: bool
    at: int
    standing: str
    own: bool
    for_unit_name: str = ""


@dataclass(frozen=True, slots=True)
class ConditionRow:
    """One condition; ``ticked``: the shown revision says it is met.

    ``comment``: id of the comment it came from; ``medium``: SHA-256 of what it is about.
    """

    id: str
    vote: str
    unit_name: str
    text: str
    about: tuple[str, ...]
    ticked: bool
    comment: str = ""
    medium: str = ""


@dataclass(frozen=True, slots=True)
class ExtensionRow:
    """More time that a unit asked for and nobody answered yet; moments in ms."""

    id: str
    unit_name: str
    until: int
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the route.

    Attributes:
        state: waiting, open, suspended, done, lapsed, reassigned, contested.
        result: verdict that decided it, "" while open; ``lapsed`` for silence.
        units: codes; unit_names: names, same order.      due: ms, 0 = not running yet.
        mine: my unit may sign it; ``stood_in``: for another unit, in substitution.
        deputies: names of the units that may vote for its units today.
        away_until: when the first voting member is back, ms; 0 = somebody is here.
        extended: until when the lead gave it time, ms, 0 = it was not.
        wish: the newest wish for more time that waits for an answer.
        may_ask, may_extend: the acting member may ask for more time, or give it.
        away: the members who said that they are away while others are here: function, until (ms).
        closed_at: when it was decided, ms, 0 = it is not.
        carried: it goes on from an earlier revision, by ``votes`` on that one.
    """

    step: str
    kind: str
    state: str
    result: str
    units: tuple[str, ...]
    unit_names: tuple[str, ...]
    opened_at: int
    due: int
    days: int
    hours: int
    silence: bool
    mine: bool
    votes: tuple[str, ...]
    stood_in: bool = False
    deputies: tuple[str, ...] = ()
    away_until: int = 0
    away: tuple[tuple[str, int], ...] = ()
    extended: int = 0
    wish: ExtensionRow | None = None
    closed_at: int = 0
    carried: bool = False
    may_ask: bool = False
    may_extend: bool = False


@dataclass(frozen=True, slots=True)
class StageRow:
    """Steps side by side; state waiting, open or done."""

    number: int
    name: str
    state: str
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One comment, or a private note beside them.

    Attributes:
        number: counts within the draft from 1, notes among themselves.
        revision, digest: the revision that it was written on.      gone: erased.
        anchor: {} or a place, as db/domain/anchors checks it.
        proposal: a wording for the anchored text range, "" = none.
        passage: where a text range stands in the shown revision: ``same``, ``moved``, ``gone``;
            "" for all other comments.      start, end: there, in code points.
        medium_number: of the medium it lies in, in the shown revision from 1, 0 = not in it.
        private: a note that never leaves this device.
    """

    id: str
    number: int
    unit_name: str
    by: str
    text: str
    at: int
    revision: int
    anchor: Mapping[str, Any]
    reply_to: str
    must_settle: bool
    settled: bool
    own: bool
    gone: bool
    proposal: str = ""
    passage: str = ""
    start: int = 0
    end: int = 0
    medium_number: int = 0
    private: bool = False
    digest: str = ""


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """What taking a proposed wording over would do.

    Attributes:
        channels: whose texts would change.      several: where the wording stands more than once
            and is left alone.      voided: votes that the new revision, submitted, would void.
    """

    comment: str
    quote: str
    proposal: str
    channels: tuple[str, ...]
    several: tuple[str, ...]
    voided: tuple[VoteRow, ...]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """An ask-back and its answer ("" = open); ``asked``: names of the units it is for too."""

    vote: str
    step: str
    unit_name: str
    text: str
    at: int
    answer: str
    answered_by: str
    answered_at: int
    asked: tuple[str, ...] = ()
    answer_by: int = 0


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    """What the final signatory said on a contested step.

    Attributes:
        id: its dispute.resolve.      run, step: the contested step.      at: author's clock, ms.
        revision: number of the revision both votes were given on.
        keep: id of the vote that stands, "" = a new revision is due.
        stands: it settles the step; False where a later one took its place or it is contradicted.
    """

    id: str
    run: str
    step: str
    revision: int
    unit_name: str
    by: str
    at: int
    keep: str
    reason: str
    stands: bool


@dataclass(frozen=True, slots=True)
class PublicationRow:
    """What a person recorded as published.

    ``text``: as it went live; ``released``: as the revision has it; ``deviation``: they differ;
    ``compared``: somebody said which words went live, else ``text`` is the released one.
    """

    id: str
    channel: str
    at: int
    url: str
    text: str
    deviation: bool
    released: str = ""
    compared: bool = True


@dataclass(frozen=True, slots=True)
class Permit:
    """Whether I may do something now; ``reason`` is the sentence where not."""

    act: str
    allowed: bool
    reason: str


@dataclass(frozen=True, slots=True)
class PendingRow:
    """An approval stored but not signed yet (the ten seconds).

    Attributes:
        sign_at: ms; after a crash it is offered again, never signed unasked (``asked`` False).
        problem: why signing was refused, "" = fine.
    """

    id: str
    draft: str
    title: str
    verdict: str
    revision: int
    digest: str
    sign_at: int
    problem: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """Everything the review screen shows of one draft at one revision.

    Attributes:
        run: id of the newest run, "" = never submitted.
        permits: for approve, approve_with_conditions, reject, ask_back, not_concerned,
            acknowledge, reassign, withdraw_vote, resolve, comment, answer, revise, submit,
            recall, withdraw, revoke, publish, ask_exception, lift_block.
        my_step: id of the open step that waits for my unit, "" = none.
        newer: digest of a newer revision than the shown one, "" = the shown one is current.
        pending: my unsigned acts on this draft.
        resolutions: of contested steps, all runs, in causal order.
        for_unit: id of the unit that I would vote for in substitution, "" = my own.
        why: my place on the route, None = nothing waits for me.
        templates: by verdict, the wordings that the space offers.
        notices: what the flags say to people, a sentence each.
        notes: my private notes, never in ``comments``, so that nothing can hand them out.
        erased_media: how many media of the shown revision two members took away for good.
    """

    draft: str
    title: str
    topic: str
    note: str
    priority: str
    external_ref: str
    house: str
    house_name: str
    unit_name: str
    lead_unit: str
    state: str
    flags: tuple[str, ...]
    shown: RevisionRow
    revisions: tuple[RevisionRow, ...]
    newer: str
    texts: tuple[TextRow, ...]
    media: tuple[MediumRow, ...]
    route_name: str
    submitted_at: int
    submitted_by: str
    run: str
    stages: tuple[StageRow, ...]
    my_step: str
    votes: tuple[VoteRow, ...]
    conditions: tuple[ConditionRow, ...]
    questions: tuple[QuestionRow, ...]
    comments: tuple[CommentRow, ...]
    publications: tuple[PublicationRow, ...]
    checks: tuple[CheckRow, ...]
    permits: tuple[Permit, ...]
    pending: tuple[PendingRow, ...]
    notices: tuple[str, ...] = ()
    resolutions: tuple[ResolutionRow, ...] = ()
    boosts: tuple[BoostRow, ...] = ()
    for_unit: str = ""
    for_unit_name: str = ""
    why: WhyRow | None = None
    templates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[CommentRow, ...] = ()
    erased_media: int = 0

    def permit(self, act: str) -> Permit:
        """The permit for one act; unknown acts are refused."""
        return next(
            (one for one in self.permits if one.act == act), Permit(act, allowed=False, reason="")
        )
