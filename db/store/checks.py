"""The door to checks: what they say, of drafts and of what is only typed; levels; exceptions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection

from db.actions import checks as actions
from db.actions.draft import Pencil, sketch
from db.actions.writer import Writer
from db.changes import Changes
from db.domain.checks.examples import Examples, examples
from db.domain.checks.run import Checked
from db.domain.draft import Draft
from db.domain.fold import fold_draft
from db.domain.operations import DraftCreate, MediaAdd, RevisionAdd, TextAdd
from db.projections.checks import Content
from db.projections.draft_rows import shown_revision
from db.projections.load import acts_by_subject, acts_of
from db.queries.checks import check_rows, rule_rows
from db.queries.names import Names
from db.rows import CheckRow, NewDraft, RevisionEdit, RuleRow
from db.store.core import Core
from db.store.lookup import find_house, find_route

CHUNK = 200


class Checks:
    """Checks before review; they depend on the day and are never part of the state."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def of(self, draft: str, digest: str = "") -> tuple[CheckRow, ...]:
        """What the checks say of a revision, worst first; "" = the newest."""
        with self._core.read() as connection:
            folded = self._folded(connection, draft)
            revision = digest or getattr(shown_revision(folded), "id", "")
            if revision not in folded.revisions:
                return ()
            judged = self._core.judged(connection, folded, revision)
            return check_rows(judged, folded, Names(self._core.space(connection)))

    def trial(self, draft: str, edit: RevisionEdit) -> tuple[CheckRow, ...]:
        """What they would say of a revision that is not written yet; nothing is kept.

        Raises:
            Refused: the edit could not be written either.
        """
        with self._core.read() as connection:
            folded = self._folded(connection, draft)
            pencil = Pencil()
            op = sketch(self._core.media, folded, edit, pencil)
            content = _content(op, folded, pencil)
            return self._tried(connection, folded, content)

    def trial_new(self, new: NewDraft) -> tuple[CheckRow, ...]:
        """What they would say of a draft that does not exist yet; files are looked at, not taken.

        Raises:
            Refused: house, route or a file is not known.
        """
        with self._core.read() as connection:
            space = self._core.space(connection)
            house, route = find_house(space, new.house), find_route(space, new.route)
            folded = Draft("", created=DraftCreate(house, "", "", route), route=route)
            pencil, desk = Pencil(), self._core.media
            desk.glance(folded, new.media)
            refs = desk.write(pencil, folded, new.media)
            texts = {one: text for one, text in new.texts.items() if text}
            media = [op for one in refs if isinstance(op := pencil.noted[one.id], MediaAdd)]
            op = RevisionAdd((), 1, new.channels, new.planned_at, new.labels, (), "", "", {}, refs)
            return self._tried(connection, folded, Content("", op, texts, media))

    def _tried(
        self, connection: Connection, folded: Draft, content: Content
    ) -> tuple[CheckRow, ...]:
        core = self._core
        space = core.space(connection)
        judged = core.folded.checks.of(connection, folded, space, content, core.clock())
        return check_rows(judged, folded, Names(space))

    def _folded(self, connection: Connection, draft: str) -> Draft:
        return fold_draft(draft, acts_of(connection, draft), self._core.space(connection))

    def rules(self) -> tuple[RuleRow, ...]:
        """Every rule with the level that holds in this space."""
        with self._core.read() as connection:
            return rule_rows(self._core.space(connection))

    def set(self, rule: str, level: str) -> Changes:
        """Lets a check block, only hint, or be silent (``off``) in this space."""
        return self._core.act(lambda writer: actions.set_level(writer, rule, level))[1]

    def set_many(self, wanted: Iterable[tuple[str, str]]) -> Changes:
        """Sets the levels of several checks, all or none."""

        def do(writer: Writer) -> None:
            for rule, level in wanted:
                actions.set_level(writer, rule, level)

        return self._core.act(do)[1]

    def ask(self, draft: str, rule: str, place: str, why: str, digest: str = "") -> Changes:
        """Asks the final signatory for an exception from one block; "" as place = the first."""

        def do(writer: Writer) -> str:
            return actions.ask(writer, draft, digest, rule, place, why)

        return self._core.act(do)[1]

    def lift(self, draft: str, rule: str, place: str, why: str, digest: str = "") -> Changes:
        """Lifts one block for one revision; only the final signatory may."""

        def do(writer: Writer) -> str:
            return actions.lift(writer, draft, digest, rule, place, why)

        return self._core.act(do)[1]

    def decline(self, draft: str, rule: str, place: str, why: str, digest: str = "") -> Changes:
        """Answers a request for an exception with no; only the final signatory may."""

        def do(writer: Writer) -> str:
            return actions.decline(writer, draft, digest, rule, place, why)

        return self._core.act(do)[1]

    def examples(self) -> tuple[tuple[Examples, ...], Mapping[str, str]]:
        """For every rule the drafts that show it, and the titles of all drafts named."""
        with self._core.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT id, title FROM draft ORDER BY state <> 'draft', planned_at DESC, id"
            ).all()
            titles = {str(row[0]): str(row[1]) for row in rows}
            found = examples(self._all(connection, list(titles)))
        named = {draft for one in found for draft in one.drafts.values()}
        return found, {draft: titles[draft] for draft in named}

    def _all(
        self, connection: Connection, drafts: list[str]
    ) -> Iterator[tuple[str, list[Checked]]]:
        space = self._core.space(connection)
        for start in range(0, len(drafts), CHUNK):
            for draft, acts in acts_by_subject(connection, drafts[start : start + CHUNK]).items():
                folded = fold_draft(draft, acts, space)
                shown = shown_revision(folded)
                if shown is not None:
                    judged = self._core.judged(connection, folded, shown.id)
                    yield draft, [one.found for one in judged]


def _content(op: RevisionAdd, draft: Draft, pencil: Pencil) -> Content:
    texts = {}
    for channel, text_id in op.texts.items():
        noted = pencil.noted.get(text_id)
        known = noted if isinstance(noted, TextAdd) else draft.texts.get(text_id, (None, None))[1]
        if known is not None:
            texts[channel] = known.text
    media = []
    for ref in op.media:
        new = pencil.noted.get(ref.id)
        old = draft.media.get(ref.id)
        found = new if isinstance(new, MediaAdd) else old[1] if old else None
        if found is not None:
            media.append(found)
    return Content("", op, texts, media)
