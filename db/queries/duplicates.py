"""Two drafts of one unit with one external ID: both stay, both are flagged (3-ledger §3.2).

A flag of the query, not of the fold: it concerns two drafts, and each is folded alone.
"""

from __future__ import annotations

from sqlalchemy import Connection

DUPLICATE_REF = "duplicate_ref"
SHARES_REF = """t.ref <> '' AND t.state <> 'withdrawn' AND EXISTS (
SELECT 1 FROM draft o WHERE o.ref = t.ref AND o.id <> t.id AND o.author_unit = t.author_unit
AND o.state <> 'withdrawn')"""
"""Whether the draft ``t`` shares its external ID with another; units number for themselves."""


def shares_ref(connection: Connection, draft: str) -> bool:
    """Whether another draft of the unit, not withdrawn, bears this one's external ID."""
    statement = f"SELECT {SHARES_REF} FROM draft t WHERE t.id = ?"
    return bool(connection.exec_driver_sql(statement, (draft,)).scalar())
