"""A check that blocks stops submission and every consenting vote (1-product, checks)."""

from __future__ import annotations

from db.domain.draft import Draft
from db.errors import Refused
from db.reference.draft_checks import CheckedMedium, check_draft


def require_no_block(draft: Draft, revision: str) -> None:
    """Lets a revision pass that no check blocks.

    Raises:
        Refused: ``blocked``, with the first check's sentence and remedy.
    """
    found = draft.revisions.get(revision)
    if found is None:
        return
    texts = {
        channel: draft.texts[one][1].text
        for channel, one in found.op.texts.items()
        if one in draft.texts
    }
    media = [draft.media[one.id][1] for one in found.op.media if one.id in draft.media]
    checked = [CheckedMedium(m.name, m.type, m.alt_text, m.credit, m.licence) for m in media]
    for check in check_draft(texts, found.op.channels, checked):
        if check.level == "block":
            raise Refused("blocked", f"Gesperrt: {check.text}. {check.remedy}".strip())
