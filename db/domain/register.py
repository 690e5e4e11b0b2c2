"""The register of consents and licences: what the space's entries make of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from db.domain.act import Act
from db.domain.checks.facts import ConsentFacts
from db.domain.operations import ConsentAdd, ConsentFollow, ConsentRevoke
from db.domain.working_days import berlin

BOTH = 2
"""How many guardians a minor's consent needs (§ 1629 BGB: both represent the child)."""
Side = tuple[Act, ConsentAdd]


@dataclass(frozen=True, slots=True)
class Consent:
    """One entry of the register.

    Attributes:
        shown: what counts: of several written apart, the strictest of each.
        sides: what was written apart, causes first; one as a rule.
        revoked: the first revocation, None while it stands.
    """

    shown: ConsentAdd
    sides: tuple[Side, ...]
    revoked: tuple[Act, ConsentRevoke] | None = None


@dataclass(slots=True)
class Register:
    """Grows in causal order, by acts that count; an act not told here changes nothing."""

    entries: dict[str, list[Side]] = field(default_factory=dict)
    revocations: dict[str, list[tuple[Act, ConsentRevoke]]] = field(default_factory=dict)
    ticks: dict[tuple[str, str, str], tuple[Act, bool]] = field(default_factory=dict)

    def take(self, act: Act) -> None:
        """Takes an act that counts."""
        match act.op:
            case ConsentAdd() as op:
                self.entries.setdefault(op.consent, []).append((act, op))
            case ConsentRevoke() as op:
                self.revocations.setdefault(op.consent, []).append((act, op))
            case ConsentFollow(consent, what, draft, done):
                self.ticks[consent, what, draft] = (act, done)
            case _:
                pass

    def consents(self) -> dict[str, Consent]:
        """By id, every entry; one whose words were erased is not there any more."""
        return {one: self._consent(one) for one in self.entries}

    def _consent(self, consent: str) -> Consent:
        written = self.entries[consent]
        sides = tuple(
            (act, op) for act, op in written if not any(later.knows(act) for later, _ in written)
        )
        revoked = self.revocations.get(consent, [])
        return Consent(strictest([op for _, op in sides]), sides, revoked[0] if revoked else None)

    def facts(self) -> tuple[ConsentFacts, ...]:
        """What checks ask of every entry, sorted by id."""
        return tuple(_facts(one) for _, one in sorted(self.consents().items()))


def strictest(sides: list[ConsentAdd]) -> ConsentAdd:
    """What everybody agrees to who wrote an entry without having seen the others.

    Words come from the last; channels in common (none in common = nothing given), the shortest
    time, the fewest guardians, every file.
    """
    last = sides[-1]
    if len(sides) == 1:
        return last
    common, agreed = _common(one.channels for one in sides)
    given = agreed and all(one.state == "given" for one in sides)
    minor = any(one.kind == "minor" for one in sides)
    ends = [one.valid_until for one in sides if one.valid_until]
    return replace(
        last,
        kind="minor" if minor else last.kind,
        state="given" if given else "asked",
        channels=common,
        valid_until=min(ends, default=0),
        guardians=min(one.guardians for one in sides),
        scan=_all(one.scan for one in sides),
        media=_all(one.media for one in sides),
    )


def _common(channels: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], bool]:
    """The channels in common, and whether there are any; () on a side = all channels."""
    named = [one for one in channels if one]
    if not named:
        return (), True
    common = tuple(code for code in named[0] if all(code in one for one in named))
    return (common or named[0], bool(common))


def _all(files: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for side in files for one in side))


def _facts(consent: Consent) -> ConsentFacts:
    shown, revoked = consent.shown, consent.revoked is not None
    covered = [one for one in shown.media if revoked or _on_every(one, consent.sides)]
    return ConsentFacts(
        shown.consent,
        shown.kind,
        shown.motif,
        shown.state,
        revoked=revoked,
        channels=shown.channels,
        valid_until=day_of(shown.valid_until).date() if shown.valid_until else None,
        guardians=shown.guardians,
        media=tuple(covered),
    )


def _on_every(medium: str, sides: Iterable[Side]) -> bool:
    return all(medium in op.media for _, op in sides)


def day_of(moment: int) -> datetime:
    """A moment in ms as local time."""
    return berlin(moment)
