"""Makes drafts and revisions, sends them on their route, takes them back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.actions.checks import require_no_block
from db.actions.media import MediaDesk
from db.actions.words import Pen, add_text, reason
from db.actions.writer import Writer
from db.domain.draft import Draft
from db.domain.operations import (
    DraftCreate,
    DraftRecall,
    DraftSet,
    DraftSubmit,
    DraftWithdraw,
    Operation,
    ReleaseRevoke,
    RevisionAdd,
)
from db.errors import Refused
from db.reference.channels import channels as channels_by_code
from db.rows import NewDraft, RevisionEdit
from db.rows.sentences import sentence
from db.sentence import Sentence


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
    media = desk.write(writer, writer.draft(draft_id), new.media)
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
    made = _edited(writer, desk, draft, edit)
    if len(made.parents) == 1 and _same(made, draft.revisions[made.parents[0]].op):
        raise Refused("unchanged", Sentence("An dieser Fassung hat sich nichts geändert."))
    return writer.write(made, draft_id)


def sketch(
    desk: MediaDesk, draft: Draft, edit: RevisionEdit, pencil: Pencil | None = None
) -> RevisionAdd:
    """The revision that ``revise`` would write; new words and media bear ids that name nothing.

    ``pencil`` holds them afterwards.

    Raises:
        Refused: as ``revise`` would, except that nothing changed.
    """
    desk.glance(draft, edit.media or ())
    return _edited(pencil or Pencil(), desk, draft, edit)


class Pencil:
    """Writes no entry; gives ids that none has.

    Attributes:
        noted: by such an id, the operation.
    """

    def __init__(self) -> None:
        self.noted: dict[str, Operation] = {}

    def write(self, op: Operation, _subject: str = "", /) -> str:
        """The next id."""
        name = f"{op.KIND} {len(self.noted) + 1}"
        self.noted[name] = op
        return name


def _parents(draft: Draft, edit: RevisionEdit) -> tuple[str, ...]:
    if len(draft.leaves) > 1 and not edit.parents:
        raise Refused("forked_revision", sentence("forked_revision"))
    parents = edit.parents or draft.leaves[:1]
    if not parents or any(parent not in draft.revisions for parent in parents):
        raise Refused("unknown_revision", sentence("unknown_revision"))
    return tuple(parents)


def _edited(pen: Pen, desk: MediaDesk, draft: Draft, edit: RevisionEdit) -> RevisionAdd:
    parents = _parents(draft, edit)
    old = draft.revisions[parents[0]].op
    channels = old.channels if edit.channels is None else tuple(edit.channels)
    _refuse_hidden_text(channels, edit.texts)
    return RevisionAdd(
        parents=parents,
        number=max(draft.revisions[parent].op.number for parent in parents) + 1,
        channels=channels,
        planned_at=old.planned_at if edit.planned_at is None else edit.planned_at,
        labels=old.labels if edit.labels is None else tuple(edit.labels),
        ticked=tuple(edit.ticked),
        title=_word(pen, draft, "title", old.title, edit.title),
        topic=_word(pen, draft, "topic", old.topic, edit.topic),
        texts=_new_texts(pen, draft, old, edit),
        media=old.media if edit.media is None else desk.write(pen, draft, edit.media),
        source=_source(edit.source_ref, edit.row_digest),
    )


def _refuse_hidden_text(channels: Sequence[str], texts: Mapping[str, str]) -> None:
    """A text for a channel that the draft is not meant for would be seen and counted by nobody."""
    hidden = next((one for one, text in texts.items() if text and one not in channels), "")
    if hidden:
        known = channels_by_code().get(hidden)
        message = Sentence(
            "Der Entwurf ist nicht für {channel} vorgesehen. Bitte nehmen Sie den "
            "Kanal dazu oder lassen Sie den Text weg.",
            channel=known.name if known else hidden,
        )
        raise Refused("unknown_channel", message)


def _word(pen: Pen, draft: Draft, purpose: str, old: str, new: str | None) -> str:
    if new is None or (old in draft.texts and draft.texts[old][1].text == new):
        return old
    return add_text(pen, draft.id, purpose, new)


def _new_texts(pen: Pen, draft: Draft, old: RevisionAdd, edit: RevisionEdit) -> dict[str, str]:
    texts = dict(old.texts)
    for channel, text in edit.texts.items():
        here = texts.get(channel, "")
        if here in draft.texts and draft.texts[here][1].text == text:
            continue
        texts[channel] = add_text(pen, draft.id, "channel", text, channel)
    return {channel: text for channel, text in texts.items() if text}


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
    require_no_block(writer, draft, draft.current)
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
