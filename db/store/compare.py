"""The door to comparisons."""

from __future__ import annotations

from db.domain.fold import fold_draft
from db.errors import Refused
from db.projections.load import acts_of
from db.queries.compare import compare_page, default_pair, entries_of
from db.queries.seals import are_sound
from db.rows.compare import ComparePage
from db.sentence import Sentence
from db.store.core import Core
from db.store.drafts import Drafts


class Compare:
    """Reads two revisions of a draft side by side."""

    def __init__(self, core: Core, drafts: Drafts) -> None:
        self._core, self._drafts = core, drafts

    def page(self, draft: str, old: str = "", new: str = "") -> ComparePage:
        """What differs; "" = the revision I last voted on (else the one before), the newest.

        Raises:
            Refused: no such draft, or a digest that is none of its revisions.
        """
        core = self._core
        with core.read() as connection:
            space, viewer = core.space(connection), core.viewer(connection)
            folded = fold_draft(draft, acts_of(connection, draft), space)
            first, last = default_pair(folded, viewer)
            old, new = old or first, new or last
            if old not in folded.revisions or new not in folded.revisions:
                raise Refused("unknown_draft", Sentence("Diese Fassung gibt es nicht."))
            ends = [folded.revisions[old], folded.revisions[new]]
            ids = {entry: None for one in ends for entry in entries_of(one)}
            sound = are_sound(connection, ids, space.trust)
        pages = (self._drafts.page(draft, old), self._drafts.page(draft, new))
        return compare_page(folded, space, viewer, *pages, sound=sound)
