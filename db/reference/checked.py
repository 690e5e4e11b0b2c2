"""The checks with the outside world filled in; each revision is judged once a day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from db.domain.checks.facts import DraftFacts, Limit, Outside
from db.domain.checks.run import Checked, check
from db.reference.channels import channels
from db.reference.counting import fold_at as fold_index
from db.reference.holidays import holidays_in
from db.reference.text_measure import measure

KEPT = 512
WHOLE = 10_000


@lru_cache(maxsize=KEPT)
def checked(facts: DraftFacts) -> tuple[Checked, ...]:
    """What the checks say; the facts hold everything it depends on, so they are the key.

    A cache of this process alone, never part of the state: it knows the day, the channel rules
    and the other drafts (3-ledger §3.2).
    """
    return check(facts, OUTSIDE)


def channel_name(channel: str) -> str:
    """A channel's name for people; its code where it is unknown."""
    rules = channels().get(channel)
    return rules.name if rules else channel


def _count(channel: str, text: str) -> int:
    return measure(channel, text).count


def _fold_at(channel: str, text: str) -> int:
    rules = channels().get(channel)
    return fold_index(text, rules.limit("fold")) if rules else len(text)


def _limit(channel: str, figure: str) -> Limit:
    rules = channels().get(channel)
    return Limit(rules.limit(figure), rules.verified(figure)) if rules else Limit()


def _safe_bottom(channel: str) -> int:
    rules = channels().get(channel)
    shares = (
        [one.figures["safe_bottom"].app for one in rules.formats if "safe_bottom" in one.figures]
        if rules
        else []
    )
    return WHOLE - max(shares) if shares else 0


@lru_cache(maxsize=8192)
def _holiday(land: str, day: date) -> str:
    try:
        return holidays_in(land, day.year).get(day, "")
    except ValueError:
        return holidays_in("", day.year).get(day, "")


OUTSIDE = Outside(channel_name, _count, _fold_at, _limit, _safe_bottom, _holiday)
