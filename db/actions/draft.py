"""Makes drafts and revisions, sends them on their route, takes them back."""

from __future__ import annotations

from collections.abc import Mapping

from db.actions.checks import require_no_block
from db.actions.media import MediaDesk
from db.actions.words import add_text, reason
from db.actions.writer import Writer
from db.domain.draft import Draft, Revision
from db.domain.operations import (
    DraftCreate,
    DraftRecall,
    DraftSet,
    DraftSubmit,
    DraftWithdraw,
    ReleaseRevoke,
    RevisionAdd,
)
from db.domain.operations.revision_add import MediumRef
from db.errors import Refused
from db.rows import MediumInput, NewDraft, RevisionEdit
from db.rows.sentences import sentence


def create_draft(writer: Writer, desk: MediaDesk, new: NewDraft) -> str:
    """Writes a draft with its first revision; units, house and route are ids.

    Returns:
        The draft's id, 32 hex.
    """
    draft_id = writer.new_id()
    unit = new.unit or writer.actor.unit
    created = DraftCreate(new.house, new.lead or unit, unit, new.route, new.external_ref)
    writer.write(created, draft_id)
    if new.note or new.priority:
        set_draft(writer, draft_id, note=new.note, priority=new.priority)
    title = add_text(writer, draft_id, "title", new.title or "Ohne Titel")
    texts = _texts(writer, draft_id, new.texts)
    media = desk.write(writer, draft_id, writer.draft(draft_id), new.media)
    writer.write(
        RevisionAdd(
            parents=(),
            number=1,
            channels=tuple(new.channels),
            planned_at=new.planned_at,
            labels=tuple(new.labels),
            ticked=(),
            title=title,
            topic=add_text(writer, draft_id, "topic", new.topic),
            texts=texts,
            media=media,
            source=_source(new.external_ref, new.row_digest),
        ),
        draft_id,
    )
    return draft_id


def _source(ref: str, row_digest: str) -> dict[str, str]:
    return {"ref": ref, "row_digest": row_digest} if row_digest else {}


def _texts(writer: Writer, draft_id: str, texts: Mapping[str, str]) -> dict[str, str]:
    return {
        channel: add_text(writer, draft_id, "channel", text, channel)
        for channel, text in texts.items()
        if text
    }


def revise(writer: Writer, desk: MediaDesk, draft_id: str, edit: RevisionEdit) -> str:
    """Writes the next revision; what is unchanged keeps its id. Returns its digest.

    Raises:
        Refused: nothing changed, or two revisions stand side by side and are not joined.
    """
    draft = writer.draft(draft_id)
    if len(draft.leaves) > 1 and not edit.parents:
        raise Refused("forked_revision", sentence("forked_revision"))
    parents = edit.parents or draft.leaves[:1]
    if not parents or any(parent not in draft.revisions for parent in parents):
        raise Refused("unknown_revision", sentence("unknown_revision"))
    base = draft.revisions[parents[0]]
    made = _edited(writer, desk, draft_id, base, edit, parents, draft)
    if len(parents) == 1 and _same(made, base.op):
        raise Refused("unchanged", "An dieser Fassung hat sich nichts geändert.")
    return writer.write(made, draft_id)


def _edited(  # noqa: PLR0913, PLR0917 - the parts of one revision
    writer: Writer,
    desk: MediaDesk,
    draft_id: str,
    base: Revision,
    edit: RevisionEdit,
    parents: tuple[str, ...],
    draft: Draft,
) -> RevisionAdd:
    old = base.op
    channels = old.channels if edit.channels is None else tuple(edit.channels)
    return RevisionAdd(
        parents=tuple(parents),
        number=max(draft.revisions[parent].op.number for parent in parents) + 1,
        channels=channels,
        planned_at=old.planned_at if edit.planned_at is None else edit.planned_at,
        labels=old.labels if edit.labels is None else tuple(edit.labels),
        ticked=tuple(edit.ticked),
        title=_word(writer, draft_id, draft, "title", old.title, edit.title),
        topic=_word(writer, draft_id, draft, "topic", old.topic, edit.topic),
        texts=_new_texts(writer, draft_id, draft, old, edit),
        media=_media(writer, desk, draft_id, draft, old, edit.media),
        source=_source(edit.source_ref, edit.row_digest),
    )


def _word(  # noqa: PLR0913, PLR0917
    writer: Writer, draft_id: str, draft: Draft, purpose: str, old: str, new: str | None
) -> str:
    if new is None or (old in draft.texts and draft.texts[old][1].text == new):
        return old
    return add_text(writer, draft_id, purpose, new)


def _new_texts(
    writer: Writer, draft_id: str, draft: Draft, old: RevisionAdd, edit: RevisionEdit
) -> dict[str, str]:
    texts = dict(old.texts)
    for channel, text in edit.texts.items():
        here = texts.get(channel, "")
        if here in draft.texts and draft.texts[here][1].text == text:
            continue
        texts[channel] = add_text(writer, draft_id, "channel", text, channel)
    return {channel: text for channel, text in texts.items() if text}


def _media(  # noqa: PLR0913, PLR0917
    writer: Writer,
    desk: MediaDesk,
    draft_id: str,
    draft: Draft,
    old: RevisionAdd,
    media: tuple[MediumInput, ...] | None,
) -> tuple[MediumRef, ...]:
    return old.media if media is None else desk.write(writer, draft_id, draft, media)


def _same(new: RevisionAdd, old: RevisionAdd) -> bool:
    names = ("channels", "planned_at", "labels", "title", "topic", "texts", "media")
    unchanged = all(getattr(new, name) == getattr(old, name) for name in names)
    return unchanged and not new.ticked and new.source in ({}, old.source)


def set_draft(
    writer: Writer, draft_id: str, *, note: str = "", priority: str = "", route: str = ""
) -> None:
    """Writes note, priority or route; no revision, no vote falls."""
    text = add_text(writer, draft_id, "note", note)
    writer.write(DraftSet(priority, route, text), draft_id)


def submit(writer: Writer, draft_id: str, route: str = "") -> str:
    """Sends the current revision on its route; returns the run's id."""
    draft = writer.draft(draft_id)
    if len(draft.leaves) > 1:
        raise Refused("forked_revision", sentence("forked_revision"))
    wanted = route or draft.route
    entry = writer.space.newest.get(wanted, "")
    if not entry:
        raise Refused("unknown_route", sentence("unknown_route"))
    require_no_block(draft, draft.current)
    return writer.write(DraftSubmit(draft.current or "0" * 64, wanted, entry), draft_id)


def recall(writer: Writer, draft_id: str, why: str = "") -> None:
    """The lead takes the run back."""
    draft = writer.draft(draft_id)
    run = draft.run.id if draft.run else "0" * 64
    writer.write(DraftRecall(run, add_text(writer, draft_id, "reason", why)), draft_id)


def withdraw(writer: Writer, draft_id: str, why: str = "") -> None:
    """The author gives the draft up."""
    writer.write(DraftWithdraw(add_text(writer, draft_id, "reason", why)), draft_id)


def revoke(writer: Writer, draft_id: str, why: str) -> None:
    """Ends the release before publication."""
    draft = writer.draft(draft_id)
    release = draft.run.release if draft.run else ""
    if draft.state != "released" or not release:
        raise Refused("not_released", sentence("not_released"))
    writer.write(ReleaseRevoke(release, reason(writer, draft_id, "reason", why)), draft_id)
