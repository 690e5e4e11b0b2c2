"""Who stands in for which unit, who is away, and the wordings that the space offers."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.domain.act import Act
from db.domain.actor import Actor
from db.domain.operations import AbsenceSet, SubstitutionSet, TemplateSet, TextAdd, VoteCast
from db.domain.trust import Trust

Said = tuple[Act, SubstitutionSet]


@dataclass(slots=True)
class Deputies:
    """What was lawfully said of it; grows in causal order.

    A substitution is a right: it holds for what has seen it. Of several said of one pair apart
    all must grant it, so that nobody who ended it is overruled by a clock.

    Attributes:
        absences: by member, the newest; ties of clocks decide display only.
        templates: by verdict, the newest.      wordings: texts of the space by id.
    """

    said: dict[tuple[str, str], list[Said]] = field(default_factory=dict)
    absences: dict[str, tuple[Act, AbsenceSet]] = field(default_factory=dict)
    templates: dict[str, TemplateSet] = field(default_factory=dict)
    wordings: dict[str, TextAdd] = field(default_factory=dict)

    def take(self, act: Act, op: SubstitutionSet) -> None:
        """Keeps what was said of one pair, also what a fork cuts off later."""
        self.said.setdefault((op.unit, op.deputy), []).append((act, op))

    def hear(self, act: Act, actor: Actor) -> None:
        """Takes in an absence, a list of templates, or the words of one."""
        match act.op:
            case AbsenceSet() as absence:
                self.absences[actor.member] = (act, absence)
            case TemplateSet() as offered:
                self.templates[offered.verdict] = offered
            case TextAdd() as words:
                self.wordings[act.id] = words
            case _:
                pass

    def newest(self, unit: str, deputy: str, act: Act, trust: Trust) -> tuple[Said, ...]:
        """What ``act`` has seen last of a pair: one, or several said apart."""
        known = [
            one
            for one in self.said.get((unit, deputy), ())
            if act.knows(one[0]) and trust.stands(one[0], act.past)
        ]
        return tuple(one for one in known if not any(other[0].knows(one[0]) for other in known))

    def granted(
        self, unit: str, deputy: str, act: Act, trust: Trust
    ) -> tuple[SubstitutionSet, ...]:
        """The grants by which ``act`` may speak for ``unit``; () = it may not."""
        newest = [op for _, op in self.newest(unit, deputy, act, trust)]
        return tuple(newest) if newest and all(one.on for one in newest) else ()

    def speaks(self, vote: VoteCast, act: Act, trust: Trust) -> bool:
        """Whether a vote is for the voter's own unit, or for one it stands in for."""
        own = vote.behalf == vote.unit
        return own or bool(self.granted(vote.behalf, vote.unit, act, trust))


def holds_at(one: SubstitutionSet, now: int) -> bool:
    """Whether a moment (ms) lies in the window; asked by actions and screens alone."""
    return one.since <= now and (not one.until or now <= one.until)
