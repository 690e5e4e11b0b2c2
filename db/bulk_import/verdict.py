"""What writing a row would do, given what the space has already."""

from __future__ import annotations

from dataclasses import dataclass

from db.bulk_import.cells import Cells
from db.bulk_import.columns import DATE, HOUSE, NOTE, PRIORITY, REF, ROUTE
from db.bulk_import.fields import Fields
from db.bulk_import.known import KnownDraft
from db.sentence import Sentence

_ENDED = {
    "withdrawn": Sentence("ist zurückgezogen"),
    "published": Sentence("ist schon veröffentlicht"),
    "unpublished": Sentence("war schon veröffentlicht"),
    "closed": Sentence("ist abgeschlossen"),
}
_RUNNING = {
    "in_review": Sentence(
        "Der Entwurf ist im Umlauf; die neue Fassung lässt gegebene Voten verfallen."
    ),
    "contested": Sentence(
        "Der Entwurf ist strittig; die neue Fassung lässt gegebene Voten verfallen."
    ),
    "released": Sentence(
        "Der Entwurf ist freigegeben; die neue Fassung braucht einen neuen Umlauf."
    ),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a row.

    Attributes:
        status, act: see db.rows.imports.
        route, priority, note: what is written of them, "" = nothing.
    """

    status: str
    act: str
    route: str = ""
    priority: str = ""
    note: str = ""


def judge(cells: Cells, fields: Fields, digest: str, draft: KnownDraft | None) -> Verdict:
    """Status and act of a row; may note further errors and hints.

    Args:
        cells: the row with all its messages so far.
        fields: its parsed fields.
        digest: its row digest.
        draft: the one that has the row's ID, or without ID exactly its content.
    """
    if draft is None:
        _check_new(cells, fields)
        if cells.bad:
            return Verdict("error", "none")
        status = "hint" if cells.messages else "ready"
        return Verdict(status, "create", fields.place.route, fields.priority, fields.note)
    _check_draft(cells, fields, draft, changed=digest != draft.row_digest)
    if cells.bad:
        return Verdict("error", "none")
    settings = _changed_settings(cells, fields, draft)
    if digest != draft.row_digest:
        return Verdict("revised", "revise", *settings)
    if not any(settings):
        return Verdict("unchanged", "none")
    for column, value in zip((ROUTE, PRIORITY, NOTE), settings, strict=True):
        if value:
            cells.hint(column, Sentence("Nur dies wird geändert, ohne neue Fassung."))
    return Verdict("hint", "set", *settings)


def _check_new(cells: Cells, fields: Fields) -> None:
    if not fields.place.route and not cells.noted(ROUTE):
        cells.error(
            ROUTE,
            Sentence("Der Laufweg fehlt, und der Raum hat keinen üblichen. Bitte eintragen."),
        )
    if fields.past:
        cells.hint(DATE, Sentence("Der Termin liegt in der Vergangenheit. Stimmt das Jahr?"))
    if not fields.ref and not cells.bad:
        cells.hint(
            REF,
            Sentence("Ohne ID: Wird diese Zeile später geändert, entsteht ein zweiter Entwurf."),
        )


def _check_draft(cells: Cells, fields: Fields, draft: KnownDraft, *, changed: bool) -> None:
    if draft.doubled:
        cells.error(
            REF,
            Sentence(
                "Die ID „{ref}“ steht in zwei Entwürfen; ziehen Sie einen zurück.", ref=fields.ref
            ),
        )
    elif changed and draft.state in _ENDED:
        text = Sentence(
            "Der Entwurf mit dieser ID {ended}. Bitte eine neue ID vergeben.",
            ended=_ENDED[draft.state],
        )
        cells.error(REF, text)
    elif changed and (draft.changed_by_hand or draft.forked):
        cells.error(
            REF,
            Sentence(
                "Der Entwurf wurde inzwischen im Umlauf geändert und wird nicht "
                "überschrieben. Bitte die Änderung dort eintragen oder die Zeile an "
                "die neue Fassung angleichen."
            ),
        )
    elif changed and draft.state in _RUNNING and not cells.bad:
        cells.hint(REF, _RUNNING[draft.state])
    if fields.place.house and fields.place.house != draft.house:
        cells.error(
            HOUSE,
            Sentence(
                "Ein Entwurf behält sein Haus. Bitte das Haus zurückstellen oder eine "
                "neue ID vergeben."
            ),
        )


def _changed_settings(cells: Cells, fields: Fields, draft: KnownDraft) -> tuple[str, str, str]:
    """Route, priority and note where the row names others than the draft has."""
    route = fields.place.route if cells.text(ROUTE) else ""
    return (
        route if route != draft.route else "",
        fields.priority if fields.priority != draft.priority else "",
        fields.note if fields.note != draft.note else "",
    )
