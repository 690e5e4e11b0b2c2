"""The door to more time: a unit asks, the lead answers."""

from __future__ import annotations

from db.actions import extension as actions
from db.changes import Changes
from db.reference.holidays import is_holiday_in
from db.store.core import Core


class Extensions:
    """Deadlines moved by the lead; times in ms."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def ask(self, draft: str, until: int, reason: str) -> Changes:
        """Asks for more time at the step of the acting member's unit.

        Raises:
            Refused: it is not the unit's turn, or the moment is not later than the deadline.
        """
        return self._core.act(
            lambda writer: actions.ask(writer, is_holiday_in, draft, until, reason)
        )[1]

    def grant(self, draft: str, step: str = "", until: int = 0, reason: str = "") -> Changes:
        """Gives a step ("" = where it was asked for) time until a moment (0 = as asked).

        Raises:
            Refused: no right, or the moment is not later than the deadline.
        """
        return self._core.act(
            lambda writer: actions.grant(writer, is_holiday_in, draft, step, until, reason)
        )[1]

    def decline(self, draft: str, step: str, reason: str) -> Changes:
        """Answers that the deadline stays.

        Raises:
            Refused: no right, or nobody asked.
        """
        return self._core.act(lambda writer: actions.decline(writer, draft, step, reason))[1]
