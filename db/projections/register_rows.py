"""The rows that show the register of consents and licences."""

from __future__ import annotations

from db.domain.act import Act
from db.domain.operations import spell
from db.domain.register import Consent
from db.domain.space import Space
from db.projections.draft_rows import Row, Rows
from db.projections.plain import as_json, as_list
from db.tables import schema


def register_rows(space: Space) -> Rows:
    """By table, the rows of the register; an entry whose words are gone has none."""
    entries = space.register.consents()
    return {
        schema.consent: [_head(one) for one in entries.values()],
        schema.consent_side: [
            (act.id, name, _member(space, act), act.clock, as_json(spell(op)))
            for name, one in entries.items()
            for act, op in one.sides
        ],
        schema.consent_file: [
            (name, role, position, digest)
            for name, one in entries.items()
            for role, files in (("scan", one.shown.scan), ("media", one.shown.media))
            for position, digest in enumerate(dict.fromkeys(files))
        ],
        schema.consent_tick: [
            (*key, int(done), _member(space, act), act.clock)
            for key, (act, done) in space.register.ticks.items()
        ],
    }


def _head(one: Consent) -> Row:
    shown = one.shown
    ended = one.revoked
    return (
        shown.consent,
        shown.kind,
        shown.motif,
        shown.house,
        shown.state,
        as_list(shown.channels),
        shown.valid_until,
        shown.basis,
        shown.guardians,
        shown.signed_at,
        shown.asked_at,
        shown.note,
        int(ended is not None),
        ended[1].at if ended else 0,
        ended[1].how if ended else "",
        max(act.clock for act, _ in (*one.sides, *([ended] if ended else ()))),
    )


def _member(space: Space, act: Act) -> str:
    actor = space.trust.speaker(act)
    return actor.member if actor else ""
