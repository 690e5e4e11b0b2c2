"""Which lawful acts of a draft stand: neither forked, nor cut, and their roles still suffice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.domain.draft import Counted, Draft
from db.domain.policy import refusal
from db.domain.space import Space

_WORDS = frozenset({"text.add", "media.add"})


class Standing:
    """Keeps what is needed to ask again; acts that no cut can concern cost nothing.

    Attributes:
        any_touched: whether any act could be concerned by a cut, a fork or a change of roles.
    """

    def __init__(self, space: Space) -> None:
        self._space = space
        self._seen: dict[str, tuple[Counted, Draft]] = {}
        self._roles: dict[tuple[str, frozenset[str]], str] = {}

    @property
    def any_touched(self) -> bool:
        """See the class."""
        return bool(self._seen)

    def keep(self, one: Counted, seen: Draft) -> str:
        """Takes a lawful act with the draft its author saw; returns why it does not stand."""
        if not self._space.trust.is_touched(one.act):
            return ""
        self._seen[one.id] = (one, seen)
        return self._space.trust.fallen(one.act) or self._refused(one, None)

    def gone(self, lawful: Iterable[Counted], past: Sequence[int] | None) -> list[Counted]:
        """Those that do not stand for somebody with this past; words alone always do.

        Args:
            lawful: acts that were legal in their own past.
            past: only cuts that somebody with this past had seen; None = all.
        """
        if not self._seen:
            return []
        return [one for one in lawful if one.id in self._seen and not self._stands(one, past)]

    def is_whole(self, past: Sequence[int]) -> bool:
        """Whether nothing is gone, neither in the end nor for somebody with this past."""
        kept = [one for one, _ in self._seen.values()]
        return not self.gone(kept, past) and not self.gone(kept, None)

    def _stands(self, one: Counted, past: Sequence[int] | None) -> bool:
        if one.act.kind in _WORDS:
            return True
        return self._space.trust.stands(one.act, past) and not self._refused(one, past)

    def _refused(self, one: Counted, past: Sequence[int] | None) -> str:
        """Whether the roles that cuts leave still allow the act, on the draft its author saw."""
        actor = self._space.trust.view(past).actor(one.act)
        if actor is None or actor.roles == one.actor.roles:
            return ""
        key = (one.id, actor.roles)
        if key not in self._roles:
            why = refusal(Counted(one.act, actor), self._seen[one.id][1], self._space)
            self._roles[key] = "role_removed" if why else ""
        return self._roles[key]
