"""Which entries go together for people who read the log: a handful of acts, in SQL."""

from __future__ import annotations

from collections.abc import Sequence

from db.rows.log import ACTS

_VOTES = ("approve", "conditions", "reject", "ask", "final")
_KINDS = {
    "approve": ("step.lapse",),
    "reject": ("draft.recall", "draft.withdraw", "release.revoke", "vote.withdraw"),
    "ask": ("question.answer", "extension.ask", "extension.grant", "dispute.resolve"),
    "revision": (
        *("draft.create", "draft.set", "revision.add", "draft.submit"),
        *("check.ask", "check.override"),
    ),
    "final": ("publication.record", "publication.drop", "publication.judge", "publication.end"),
    "comment": ("comment.add", "comment.settle"),
    "export": ("inquiry.export", "log.fingerprint", "erase!", "erase.confirm!"),
    "words": ("text.add", "media.add", "witness"),
}
_NAMED = tuple(kind for kinds in _KINDS.values() for kind in kinds)
_OF_VOTE = """
CASE WHEN v.verdict = 'reject' THEN 'reject' WHEN v.verdict IN ('ask_back', 'reassign') THEN 'ask'
WHEN s.kind = 'final_signature' THEN 'final'
WHEN v.verdict = 'approve_with_conditions' THEN 'conditions' ELSE 'approve' END
"""
_VOTE_STEPS = "FROM vote v LEFT JOIN step s ON s.run = v.run AND s.step = v.step"
VOTE_ACTS = f"SELECT v.id, {_OF_VOTE} AS act {_VOTE_STEPS}"
"""Of each vote that was legal its act; one that was refused has no row and counts as approve."""


def acts_where(acts: Sequence[str]) -> str:
    """A condition on ``placed p``; "" = none. Only words of ``ACTS`` come into the SQL."""
    chosen = [one for one in ACTS if one in acts]
    left_out = [one for one in ACTS if one not in chosen]
    if not acts or not left_out:
        return ""
    votes = [one for one in _VOTES if one in chosen]
    # What is none of the known kinds belongs to "space": then the others are named instead.
    named, word = (left_out, "NOT IN") if "space" in chosen else (chosen, "IN")
    kinds = [kind for one in named for kind in _KINDS.get(one, ())]
    if bool(votes) == (word == "IN"):
        kinds.append("vote.cast")
    parts = [f"p.kind {word} ({_listed(kinds)})"]
    if votes and len(votes) < len(_VOTES):
        parts.append(f"(p.kind <> 'vote.cast' OR {_votes_where(votes)})")
    return " AND ".join(parts)


def _votes_where(votes: Sequence[str]) -> str:
    """Which votes; one that was refused has no row and stays with those who approve."""
    others = _listed([one for one in _VOTES if one not in votes])
    condition = f"p.id NOT IN (SELECT id FROM ({VOTE_ACTS}) WHERE act IN ({others}))"
    refused = "" if "approve" in votes else " AND p.id IN (SELECT id FROM vote)"
    return f"({condition}{refused})"


def act_of_kind(kind: str) -> str:
    """The act of a kind other than a vote."""
    return next((act for act, kinds in _KINDS.items() if kind in kinds), "space")


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"'{one}'" for one in words)
