"""Which entries go together for people who read the log: a handful of acts, in SQL."""

from __future__ import annotations

from collections.abc import Sequence

from db.rows.log import ACTS

_VOTES = ("approve", "conditions", "reject", "ask", "final")
_KINDS = {
    "approve": ("step.lapse",),
    "reject": ("draft.recall", "release.revoke", "vote.withdraw"),
    "ask": ("question.answer", "extension.ask", "extension.grant", "dispute.resolve"),
    "revision": (
        *("draft.create", "draft.set", "draft.submit", "draft.withdraw"),
        *("check.ask", "check.decline", "check.override"),
    ),
    "publish": (
        *("publication.record", "publication.drop"),
        *("publication.judge", "publication.end"),
    ),
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


READ_IN = "(SELECT id FROM revision WHERE row_digest <> '')"
"""The revisions that came out of a content plan."""
_SPLIT = {"vote.cast": _VOTES, "revision.add": ("revision", "import")}
"""Kinds whose entries belong to several acts, each told by more than its kind."""


def acts_where(acts: Sequence[str]) -> str:
    """A condition on ``placed p``; "" = none. Only words of ``ACTS`` come into the SQL."""
    chosen = [one for one in ACTS if one in acts]
    left_out = [one for one in ACTS if one not in chosen]
    if not acts or not left_out:
        return ""
    # What is none of the known kinds belongs to "space": then the others are named instead.
    named, word = (left_out, "NOT IN") if "space" in chosen else (chosen, "IN")
    kinds = [kind for one in named for kind in _KINDS.get(one, ())]
    parts = []
    for kind, belonging in _SPLIT.items():
        shown = [one for one in belonging if one in chosen]
        if bool(shown) == (word == "IN"):
            kinds.append(kind)
        if shown and len(shown) < len(belonging):
            parts.append(f"(p.kind <> '{kind}' OR {_CONDITIONS[kind](shown)})")
    return " AND ".join([f"p.kind {word} ({_listed(kinds)})", *parts])


def _votes_where(votes: Sequence[str]) -> str:
    """Which votes; one that was refused has no row and stays with those who approve."""
    others = _listed([one for one in _VOTES if one not in votes])
    condition = f"p.id NOT IN (SELECT id FROM ({VOTE_ACTS}) WHERE act IN ({others}))"
    refused = "" if "approve" in votes else " AND p.id IN (SELECT id FROM vote)"
    return f"({condition}{refused})"


def _revisions_where(acts: Sequence[str]) -> str:
    return f"p.id {'IN' if 'import' in acts else 'NOT IN'} {READ_IN}"


_CONDITIONS = {"vote.cast": _votes_where, "revision.add": _revisions_where}


def act_of_kind(kind: str) -> str:
    """The act of a kind other than a vote or a revision."""
    return next((act for act, kinds in _KINDS.items() if kind in kinds), "space")


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"'{one}'" for one in words)
