"""The door to drafts: pages, new ones, revisions, submission, recall, publication."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from db.actions import draft as actions
from db.actions.talk import publish
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.act import hypothetical
from db.domain.draft import Draft
from db.domain.fold import Fold, fold_of
from db.domain.foresight import would_void
from db.errors import Refused
from db.projections.load import acts_of
from db.queries.duplicates import DUPLICATE_REF, shares_ref
from db.queries.erasures import count_erased
from db.queries.names import Names
from db.queries.notes import note_rows
from db.queries.pending import pending_rows
from db.queries.review import review_page, vote_row
from db.reference.holidays import is_holiday_in
from db.rows import MediumInput, MediumRow, NewDraft, ReviewPage, RevisionEdit, VoteRow
from db.sentence import Sentence
from db.store.core import Core
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
            folded = self._fold(connection, draft).draft()
            if folded.created is None or not folded.revisions:
                raise Refused("unknown_draft", Sentence("Diesen Entwurf gibt es nicht."))
            if shares_ref(connection, draft):
                folded.flags |= {DUPLICATE_REF}
            viewer = core.viewer(connection)
            pending = pending_rows(connection, viewer.member)
            page = review_page(
                folded,
                core.space(connection),
                viewer,
                digest,
                is_holiday_in,
                self._path_of,
                tuple(one for one in pending if one.draft == draft),
                lambda digest: core.judged(connection, folded, digest),
            )
            notes = note_rows(connection, folded, page.shown.digest, viewer.member)
            named = [one.id for one in folded.revisions[page.shown.digest].op.media]
            erased = count_erased(connection, named) if len(named) > len(page.media) else 0
            return replace(page, notes=notes, erased_media=erased) if notes or erased else page

    def folded(self, draft: str) -> Draft:
        """The draft as its entries make it."""
        with self._core.read() as connection:
            return self._fold(connection, draft).draft()

    def _path_of(self, digest: str) -> str:
        blobs = self._core.blobs
        return str(blobs.path_of(digest)) if blobs.has(digest) else ""

    def _fold(self, connection: Connection, draft: str) -> Fold:
        return fold_of(draft, acts_of(connection, draft), self._core.space(connection))

    def prepare(self, media: Iterable[MediumInput]) -> None:
        """Copies and looks at many files at once, before a batch names them."""
        self._core.media.prepare(media)

    def look_at(self, path: str) -> MediumRow:
        """What a file of this computer is, before a revision names it; nothing is copied.

        Raises:
            Refused: ``bad_medium`` with the sentence why it cannot be used.
        """
        op = self._core.media.look(Path(path))
        return MediumRow(
            id="",
            digest=op.sha256,
            name=op.name,
            type=op.type,
            size=op.size,
            width=op.width,
            height=op.height,
            duration_ms=op.duration_ms,
            alt_text="",
            credit="",
            licence="",
            consent="",
            path=path,
        )

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
        """The votes that the next revision, submitted, would void; empty = all stand."""
        core = self._core
        with core.read() as connection:
            fold, space = self._fold(connection, draft), core.space(connection)
            viewer = core.viewer(connection)
        folded = fold.draft()
        actor = space.trust.actor(hypothetical(viewer.feed, viewer.now, None))
        if actor is None or not folded.votes:
            return ()
        new = actions.sketch(core.media, folded, edit)
        route = space.newest.get(folded.route, "")
        fallen = would_void(fold, actor, viewer.now, new, route)
        names = Names(space)
        return tuple(
            vote_row(folded, vote, names, viewer)
            for vote in folded.votes.values()
            if vote.id in fallen
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

    def publish(  # noqa: PLR0913, PLR0917 - what a publication is
        self, draft: str, channel: str, url: str, text: str = "", at: int = 0, amount: int = 0
    ) -> Changes:
        """Records what went live; "" as text = word for word; ``amount`` in cents paid so far."""
        return self._do(lambda writer: publish(writer, draft, channel, url, text, at, amount))

    def set(self, draft: str, *, note: str = "", priority: str = "", route: str = "") -> Changes:
        """Writes note, priority or route without a revision."""

        def do(writer: Writer) -> None:
            chosen = find_route(writer.space, route) if route else ""
            actions.set_draft(writer, draft, note=note, priority=priority, route=chosen)

        return self._do(do)

    def _do(self, do: Callable[[Writer], object]) -> Changes:
        return self._core.act(do)[1]
