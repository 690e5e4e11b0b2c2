"""What a fork cut off and a release or a publication rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.oracle.log import Entry

if TYPE_CHECKING:
    from tests.oracle.draft import Draft

TALK = {"text.add", "media.add", "comment.add", "comment.settle", "draft.set"}


def rested_on(draft: Draft) -> set[str]:
    """The creation, the revisions and the submit under every release and publication."""
    world, log = draft.world, draft.log
    found: set[str] = set()
    for one in world.counted("vote.cast", "publication.record", subject=draft.subject):
        if one["kind"] == "vote.cast" and not _is_final_approve(draft, one):
            continue
        revision = one["fields"]["revision"]
        found |= {revision} | draft.forebears(revision)
        if one["kind"] == "vote.cast":
            found.add(one["fields"]["run"])
        found |= {made["id"] for made in world.lawful("draft.create", subject=draft.subject)}
    return {one for one in found if one in log.entry}


def _is_final_approve(draft: Draft, vote: Entry) -> bool:
    submit = draft.log.entry[vote["fields"]["run"]]
    route = draft.log.entry[submit["fields"]["route_entry"]]
    finals = [
        step["step"]
        for stage in route["fields"]["stages"]
        for step in stage["steps"]
        if step["kind"] == "final_signature"
    ]
    return vote["fields"]["verdict"] == "approve" and vote["fields"]["step"] in finals


def basis_gone(draft: Draft) -> bool:
    """Whether a release or publication had seen something lawful that no longer counts."""
    resting = [one for run in draft.runs for one in run.released]
    resting += [one["id"] for one in draft.published]
    return any(
        draft.log.entry[old]["subject"] == draft.subject
        and draft.log.entry[old]["kind"] not in TALK
        and draft.world.truth.lawful(old)
        and not draft.world.counts(old)
        for one in resting
        for old in draft.log.past[one]
    )
