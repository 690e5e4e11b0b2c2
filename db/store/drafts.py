"""The door to drafts: pages, new ones, revisions, submission, recall, publication."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from sqlalchemy import Connection

from db.actions import draft as actions
from db.actions.talk import publish
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.act import in_order
from db.domain.draft import Draft
from db.domain.evaluate import stands
from db.domain.fold import Fold
from db.domain.operations import RevisionAdd
from db.domain.operations.revision_add import MediumRef
from db.errors import Refused
from db.projections.load import acts_of
from db.queries.duplicates import DUPLICATE_REF, shares_ref
from db.queries.names import Names
from db.queries.pending import pending_rows
from db.queries.review import review_page, vote_row
from db.rows import MediumInput, NewDraft, ReviewPage, RevisionEdit, VoteRow
from db.store.core import Core, is_holiday_in
from db.store.lookup import find_draft, find_house, find_route, find_unit


class Drafts:
    """Reads and writes single drafts; ``draft`` is always the full id."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def find(self, key: str) -> str:
        """The draft's id by id, prefix (6 and more) or external ID."""
        with self._core.read() as connection:
            return find_draft(connection, key)

    def page(self, draft: str, digest: str = "") -> ReviewPage:
        """The review page; ``digest`` chooses a revision, "" = the newest."""
        core = self._core
        with core.read() as connection:
            folded = self._folded(connection, draft)
            if folded.created is None or not folded.revisions:
                raise Refused("unknown_draft", "Diesen Entwurf gibt es nicht.")
            if shares_ref(connection, draft):
                folded.flags |= {DUPLICATE_REF}
            viewer = core.viewer(connection)
            pending = pending_rows(connection, viewer.member)
            return review_page(
                folded,
                core.space(connection),
                viewer,
                digest,
                is_holiday_in,
                self._path_of,
                tuple(one for one in pending if one.draft == draft),
            )

    def _path_of(self, digest: str) -> str:
        blobs = self._core.blobs
        return str(blobs.path_of(digest)) if blobs.has(digest) else ""

    def _folded(self, connection: Connection, draft: str) -> Draft:
        fold = Fold(draft, self._core.space(connection))
        for act in in_order(acts_of(connection, draft)):
            fold.add(act)
        return fold.draft()

    def prepare(self, media: Iterable[MediumInput]) -> None:
        """Copies and looks at many files at once, before a batch names them."""
        self._core.media.prepare(media)

    def create(self, new: NewDraft) -> Changes:
        """Writes a draft with its first revision; ``changes.drafts`` holds its id."""
        self._core.media.prepare(new.media)

        def do(writer: Writer) -> str:
            space = writer.space
            resolved = replace(
                new,
                house=find_house(space, new.house),
                unit=find_unit(space, new.unit),
                lead=find_unit(space, new.lead),
                route=find_route(space, new.route),
            )
            return actions.create_draft(writer, self._core.media, resolved)

        return self._core.act(do)[1]

    def revise(self, draft: str, edit: RevisionEdit) -> Changes:
        """Writes the next revision; what is unchanged keeps its id."""
        self._core.media.prepare(edit.media or ())
        return self._do(lambda writer: actions.revise(writer, self._core.media, draft, edit))

    def would_void(self, draft: str, edit: RevisionEdit) -> tuple[VoteRow, ...]:
        """The counted votes that the next revision would void; empty = all stand."""
        with self._core.read() as connection:
            folded = self._folded(connection, draft)
            names = Names(self._core.space(connection))
            viewer = self._core.viewer(connection)
        run = folded.run
        if run is None or not folded.current or run.revision != folded.current:
            return ()
        new = _sketch(folded, folded.revisions[folded.current].op, edit)
        return tuple(
            vote_row(folded, vote, names, viewer)
            for vote in run.votes.values()
            if vote.standing == "counted"
            and vote.op.verdict not in {"ask_back", "reassign"}
            and not stands(folded, run, vote, new)
        )

    def submit(self, draft: str, route: str = "") -> Changes:
        """Sends the current revision on its route."""

        def do(writer: Writer) -> str:
            chosen = find_route(writer.space, route) if route else ""
            return actions.submit(writer, draft, chosen)

        return self._do(do)

    def recall(self, draft: str, reason: str = "") -> Changes:
        """The lead takes the run back."""
        return self._do(lambda writer: actions.recall(writer, draft, reason))

    def withdraw(self, draft: str, reason: str = "") -> Changes:
        """Gives the draft up."""
        return self._do(lambda writer: actions.withdraw(writer, draft, reason))

    def revoke(self, draft: str, reason: str) -> Changes:
        """Ends the release before publication."""
        return self._do(lambda writer: actions.revoke(writer, draft, reason))

    def publish(self, draft: str, channel: str, url: str, text: str = "", at: int = 0) -> Changes:
        """Records what went live; "" as text = word for word."""
        return self._do(lambda writer: publish(writer, draft, channel, url, text, at))

    def set(self, draft: str, *, note: str = "", priority: str = "", route: str = "") -> Changes:
        """Writes note, priority or route without a revision."""

        def do(writer: Writer) -> None:
            chosen = find_route(writer.space, route) if route else ""
            actions.set_draft(writer, draft, note=note, priority=priority, route=chosen)

        return self._do(do)

    def _do(self, do: Callable[[Writer], object]) -> Changes:
        return self._core.act(do)[1]


def _sketch(draft: Draft, old: RevisionAdd, edit: RevisionEdit) -> RevisionAdd:
    """The revision that ``edit`` would make; new wordings get ids that name nothing."""
    fresh = "f" * 64

    def word(text_id: str, new: str | None) -> str:
        known = draft.texts.get(text_id)
        return text_id if new is None or (known and known[1].text == new) else fresh

    texts = {**old.texts}
    for channel, text in edit.texts.items():
        texts[channel] = word(old.texts.get(channel, ""), text)
    media = old.media
    if edit.media is not None:
        known = {one.id: one for one in old.media}
        media = tuple(known.get(one.id, MediumRef(fresh, fresh)) for one in edit.media)
        described = [draft.media[one.id][1] for one in old.media if one.id in draft.media]
        same = [one.alt_text for one in described] == [one.alt_text for one in edit.media]
        if [one.sha256 for one in media] == [one.sha256 for one in old.media] and not same:
            media = tuple(MediumRef(fresh, one.sha256) for one in media)
    return replace(
        old,
        title=word(old.title, edit.title),
        topic=word(old.topic, edit.topic),
        channels=old.channels if edit.channels is None else edit.channels,
        planned_at=old.planned_at if edit.planned_at is None else edit.planned_at,
        labels=old.labels if edit.labels is None else edit.labels,
        texts=texts,
        media=media,
        ticked=edit.ticked,
    )
