"""Which import this device made last, so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from db.bulk_import.undo import take_back, why_kept
from db.domain.fold import fold_draft
from db.errors import Refused
from db.projections.load import acts_of
from db.rows.imports import LastImport
from db.rows.sentences import sentence
from db.store.core import Core

_LAST, _UNDONE = "import.last", "import.undone"


def note_last(core: Core, file: str, drafts: Sequence[str], changed: int) -> None:
    """Remember what an import created; one that only changed drafts cannot be taken back.

    Nor can the one before it then: "the last import" would be another than people mean.
    """
    told = {"file": file, "at": core.clock(), "drafts": list(drafts), "changed": changed}
    core.set_setting(_LAST, json.dumps(told) if drafts else "")


def last_import(core: Core) -> LastImport | None:
    """The last import with its drafts, told apart by whether somebody acted on them."""
    said = core.setting(_LAST)
    if not said:
        return None
    told = json.loads(said)
    with core.read() as connection:
        space = core.space(connection)
        why = {
            one: why_kept(fold_draft(one, acts_of(connection, one), space))
            for one in told["drafts"]
        }
    drafts = tuple(one for one, reason in why.items() if not reason)
    kept = tuple(one for one, reason in why.items() if reason)
    reasons = tuple(why[one] for one in kept)
    changed = told.get("changed", 0)  # older versions did not note it
    return LastImport(told["file"], told["at"], drafts, kept, reasons, changed)


def undo_last(core: Core) -> LastImport:
    """Withdraw what nobody acted on; raises Refused where there is nothing."""
    last = last_import(core)
    if last is None or not last.drafts:
        raise Refused("nothing_to_undo", sentence("nothing_to_undo"))
    found, _ = core.act(lambda writer: take_back(writer, [*last.drafts, *last.kept]))
    core.set_setting(_UNDONE, json.dumps([*undone(core), *found.withdrawn]))
    core.set_setting(_LAST, "")
    return replace(last, drafts=found.withdrawn, kept=found.kept)


def undone(core: Core) -> tuple[str, ...]:
    """Drafts whose import was taken back: read again, their rows make new ones."""
    said = core.setting(_UNDONE)
    return tuple(json.loads(said)) if said else ()
