"""What a draft's runs come to: standings of votes, flags, the one word for its state."""

from __future__ import annotations

from collections.abc import Iterable

from db.domain.carry import goes_on
from db.domain.draft import Draft, Run, Vote
from db.domain.live import live_state
from db.domain.revision import forebears

_SEVEREST = ("contested", "in_review", "rejected", "release_revoked", "recalled", "draft")
_BESIDE_PUBLICATION = frozenset({"contested", "rejected", "recalled", "withdrawn"})


def settle(draft: Draft, *, withdrawn: bool) -> None:
    """Fills in standings, flags, state and the run to look at."""
    _standings(draft)
    words = {run.id: _word_of(draft, run) for run in draft.latest}
    live = [run for run in draft.latest if not run.ended]
    released = [run for run in draft.runs if run.released]
    pool = released or live or draft.latest
    word = "released" if released else _severest(words[run.id] for run in pool)
    draft.run = next((run for run in reversed(pool) if words.get(run.id, word) == word), None)
    if withdrawn:
        word = "withdrawn"
    draft.state = live_state(draft, word)
    if draft.state == "in_review":
        draft.asked = _asked(run for run in pool if words[run.id] == word)
    draft.flags = frozenset(_flags(draft, live, released, word))


def _severest(words: Iterable[str]) -> str:
    found = set(words)
    return next((word for word in _SEVEREST if word in found), "draft")


def _word_of(draft: Draft, run: Run) -> str:
    if run.released:
        return "released"
    if draft.current and run.revision != draft.current:
        return "draft"
    if run.ended == "revoked" and run.signatures:
        return "release_revoked"
    if run.stopped or run.ended:
        word = run.stopped or run.ended
        return {"recalled": "recalled", "revoked": "recalled", "replaced": "draft"}.get(
            word, "rejected"
        )
    return "contested" if run.contested else "in_review"


def _asked(runs: Iterable[Run]) -> tuple[str, ...]:
    return tuple(
        vote
        for run in runs
        for step in run.steps
        if step.state == "suspended"
        for vote in step.votes
    )


def _flags(draft: Draft, live: list[Run], released: list[Run], word: str) -> Iterable[str]:
    if len(draft.leaves) > 1 or len(live) > 1:
        yield "forked_revision"
    if draft.asked:
        yield "asked_back"
    for run in released:
        if run.late_objection:
            yield "late_objection"
        if _replaced(draft, run):
            yield "new_after_release"
    for _, publication in draft.publications:
        yield from _beside_publication(draft, publication.revision, word)


def _beside_publication(draft: Draft, revision: str, word: str) -> Iterable[str]:
    """A publication always stands; whatever speaks against it stands beside it."""
    signed = [run for run in draft.runs if run.revision == revision and run.signatures]
    if any(run.released for run in signed):
        return
    if signed:
        yield "release_revoked"
    else:
        yield word if word in _BESIDE_PUBLICATION else "unreleased"


def _replaced(draft: Draft, run: Run) -> bool:
    return bool(draft.followers(run.revision))


def _standings(draft: Draft) -> None:
    """Votes on a replaced revision are voided, those it had not seen outdated."""
    known = {vote for run in draft.runs for vote in run.votes}
    dead = {run.id for run in draft.runs if _is_dead(draft, run)}
    saved = _kept_votes(draft, dead)
    for run in draft.runs:
        if run.id in dead:
            for vote in run.votes.values():
                if vote.standing == "counted" and vote.id not in saved:
                    vote.standing = _fallen(draft, run, vote)
    for vote in draft.votes.values():
        if vote.id not in known:
            vote.standing = "outdated"
    draft.standing = {vote.id: vote.standing for vote in draft.votes.values()}


def _is_dead(draft: Draft, run: Run) -> bool:
    return run.ended == "recalled" or (not run.released and _replaced(draft, run))


def _kept_votes(draft: Draft, dead: set[str]) -> set[str]:
    """Votes that stand on another run, or will on the newest revision once it is submitted."""
    found = {
        vote.id
        for run in draft.runs
        if run.id not in dead
        for kept in run.kept.values()
        for vote in kept.votes
    }
    newest = draft.revisions.get(draft.current)
    if newest is not None and all(run.revision != newest.id for run in draft.runs):
        for run in draft.latest:
            if not run.ended and run.revision in forebears(draft.parents, newest.id):
                found |= {
                    one
                    for one in goes_on(draft, run, newest.op)
                    if newest.at.knows(draft.votes[one].at)
                }
    return found


def _fallen(draft: Draft, run: Run, vote: Vote) -> str:
    if run.ended == "recalled":
        return "voided"
    seen = any(one.at.knows(vote.at) for one in draft.followers(run.revision))
    return "voided" if seen else "outdated"
