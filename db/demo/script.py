"""The whole story of each demo space for a seed and a day, as acts in order of time."""

from __future__ import annotations

from datetime import date
from operator import attrgetter

from db.demo.acts import Act, Script
from db.demo.content import setting, table
from db.demo.days import WorkingDays, at
from db.demo.history import history
from db.demo.living import blackouts, comings_and_goings, levels, living, offers, standings
from db.demo.never import never
from db.demo.register import register

FIRST = "mww"
SMALL = ("heidenheim", "polizei_berlin", "uniklinikum_freiburg")
EARLIEST = date(2024, 7, 1)


def script(space: str, seed: int, today: date) -> Script:
    """One space, set up and lived in until the evening before ``today``."""
    return _campaign(seed, today) if space == FIRST else _small(space, today)


def _campaign(seed: int, today: date) -> Script:
    told = setting(FIRST, at(date(2022, 10, 4), "09:00"))
    routes = {one.name: one for one in told.routes}
    drafts = [
        draft
        for name in ("living", "living_more")
        for draft in table(FIRST, name).get("draft", ())
    ]
    days = WorkingDays("SN", today)
    checked = table(FIRST, "checks")
    alive = living((*drafts, *checked["draft"]), days, "sk.ref15", "ag.redaktion")
    consents = (*table(FIRST, "consents")["consent"], *checked["consent"])
    entries = register(consents, days, "ag.redaktion", alive)
    acts = [*history(routes, seed), *never(routes, seed), *alive, *entries]
    acts += levels(checked["level"], days, "sk.ref15")
    acts += blackouts(checked["blackout"], days)
    standing = table(FIRST, "deputies")
    acts += comings_and_goings(table(FIRST, "rights"), days)
    acts += standings(standing, days) + offers(standing["template"], days)
    return Script(told, _in_order(acts))


def _small(space: str, today: date) -> Script:
    words = table(space, "space")
    days = WorkingDays(words["land"], today)
    told = setting(space, at(days.day(-60), "09:00"))
    alive = table(space, "living")
    acts = living(alive["draft"], days, words["lead"], words["author"])
    acts += offers(alive["template"], days)
    entries = table(space, "consents").get("consent", ())
    acts += register(entries, days, words["author"], acts)
    return Script(told, _in_order(acts))


def _in_order(acts: list[Act]) -> tuple[Act, ...]:
    return tuple(sorted(acts, key=attrgetter("at")))
