"""The door to paid reach: somebody asks, somebody else grants."""

from __future__ import annotations

from db.actions import boost as actions
from db.changes import Changes
from db.rows.boost import NewBoost
from db.store.core import Core


class Boosts:
    """Money for the reach of a posting; amounts in cents."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def ask(self, draft: str, new: NewBoost) -> Changes:
        """Asks for paid reach of the revision in review, else the newest.

        Raises:
            Refused: no right, another channel, no amount, or the days are the wrong way round.
        """
        return self._core.act(lambda writer: actions.ask(writer, draft, new))[1]

    def grant(
        self, draft: str, boost: str = "", cents: int | None = None, reason: str = ""
    ) -> Changes:
        """Grants what was asked for ("" = the newest that waits), or less of it.

        Raises:
            Refused: no right, the own request, more than was asked for.
        """
        return self._core.act(lambda writer: actions.answer(writer, draft, boost, cents, reason))[
            1
        ]

    def decline(self, draft: str, reason: str, boost: str = "") -> Changes:
        """Says that nothing is paid.

        Raises:
            Refused: no right, nobody asked, or the reason is too short.
        """
        return self._core.act(lambda writer: actions.answer(writer, draft, boost, 0, reason))[1]
