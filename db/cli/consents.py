"""The entries of the register that concern a draft, in words and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from db.cli.dates import day, moment
from db.cli.words import channel_names
from db.domain.register import BOTH
from db.rows.consents import ConsentRow

_STATUSES = {
    "valid": "gültig",
    "expiring": "läuft ab",
    "missing": "fehlt",
    "revoked": "widerrufen",
    "expired": "abgelaufen",
}


def consent_text(rows: Sequence[ConsentRow]) -> str:
    """A section of ``show``, "" where no entry concerns the draft."""
    lines = ["", "", "Einwilligungen und Lizenzen", *map(_line, rows)]
    return "\n".join(lines) if rows else ""


def _line(row: ConsentRow) -> str:
    signed = f"Sorgeberechtigte {row.guardians} von {BOTH}" if row.kind == "minor" else ""
    ends = f"bis {day(row.valid_until)}" if row.valid_until else ""
    channels = channel_names(row.channels) or "alle Kanäle"
    parts = (row.motif, row.house, _STATUSES[row.status], ends, channels, signed)
    return "  " + ", ".join(part for part in parts if part)


def consent_documents(rows: Sequence[ConsentRow]) -> list[dict[str, Any]]:
    """``consents`` of ``show --json``; channels [] = all."""
    return [
        {
            "id": row.id,
            "kind": row.kind,
            "motif": row.motif,
            "house": row.house,
            "status": row.status,
            "channels": list(row.channels),
            "valid_until": moment(row.valid_until),
            "guardians": row.guardians,
            "scans": row.scans,
        }
        for row in rows
    ]
