"""A span may ask for one more step: who signs, when it is there, what a late one locks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.cli.main import main
from db.errors import Refused
from db.rows import LogFilter
from db.rows.checks import BlackoutRow
from tests.factories import Cast, make_space

DAY = 86_400_000
LATER = 20 * DAY


@pytest.fixture
def cast(tmp_path: Path) -> Iterator[Cast]:
    made = make_space(tmp_path / "space")
    yield made
    made.store.close()


@pytest.fixture
def law(cast: Cast) -> str:
    """A member of one more unit, which stands on no route."""
    store = cast.as_(cast.lead)
    store.units.add("SK", "sk.recht", "Rechtsreferat")
    return store.members.enrol("sk.recht", ["reviewer"], "Recht, SK")


def ask(cast: Cast, days: int = 2) -> None:
    planned = cast.clock.now + LATER
    cast.as_(cast.lead).blackouts.add_step(
        "Vorwahlzeit", planned - DAY, planned + DAY, "sk.recht", days
    )


def said(cast: Cast, draft: str) -> list[tuple[str, str]]:
    return [(one.level, one.text) for one in cast.store.checks.of(draft) if one.rule == "blackout"]


def units(cast: Cast, draft: str) -> list[list[str]]:
    return [
        [unit for step in stage.steps for unit in step.unit_names]
        for stage in cast.store.drafts.page(draft).stages
    ]


def test_what_is_planned_in_the_span_is_signed_by_one_more_unit(cast: Cast, law: str) -> None:
    ask(cast)
    draft = cast.draft(planned_at=cast.clock.now + LATER, submitted=False)
    assert said(cast, draft) == [
        ("hint", "In der Sperrzeit „Vorwahlzeit“ zeichnet auch SK, Rechtsreferat mit")
    ]
    cast.as_(cast.agency).drafts.submit(draft)
    free = cast.draft("Später", planned_at=cast.clock.now + 3 * LATER)
    assert said(cast, draft) == [("ok", "Karenzzeit beachtet")]
    assert units(cast, draft)[-2:] == [["SK, Rechtsreferat"], ["SK, Leitung Presseamt"]]
    assert ["SK, Rechtsreferat"] not in units(cast, free)
    cast.vote(cast.press, draft, "approve")
    with pytest.raises(Refused):
        cast.vote(cast.final, draft, "approve")
    cast.vote(law, draft, "approve")
    cast.vote(cast.final, draft, "approve")
    assert cast.state(draft) == "released"
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before


@pytest.mark.usefixtures("law")
def test_what_goes_round_already_is_locked_until_it_is_sent_again(cast: Cast) -> None:
    draft = cast.draft(planned_at=cast.clock.now + LATER)
    ask(cast)
    assert said(cast, draft) == [
        ("block", "Für die Sperrzeit „Vorwahlzeit“ fehlt die Station SK, Rechtsreferat")
    ]
    with pytest.raises(Refused, match="legen Sie die Fassung neu vor"):
        cast.vote(cast.press, draft, "approve")
    cast.as_(cast.lead).drafts.recall(draft)
    cast.as_(cast.agency).drafts.submit(draft)
    assert ["SK, Rechtsreferat"] in units(cast, draft)
    cast.vote(cast.press, draft, "approve")


@pytest.mark.usefixtures("law")
def test_a_span_lifted_or_shortened_asks_no_more(cast: Cast) -> None:
    ask(cast)
    planned = cast.clock.now + LATER
    cast.as_(cast.lead).blackouts.shorten("Vorwahlzeit", planned - DAY)
    (row,) = cast.store.blackouts.list()
    assert planned - DAY < row.until < planned
    draft = cast.draft(planned_at=planned, submitted=False)
    assert said(cast, draft) == [("ok", "Karenzzeit beachtet")]
    cast.as_(cast.lead).blackouts.remove(row.id)
    assert cast.store.blackouts.list() == ()
    sentences = {one.sentence for one in cast.store.log.rows(LogFilter())}
    assert "Sperrzeit mit weiterer Station eingetragen" in sentences
    assert "Sperrzeit mit weiterer Station aufgehoben" in sentences


@pytest.mark.usefixtures("law")
def test_only_who_administrates_asks_and_only_for_a_unit_that_votes(cast: Cast) -> None:
    with pytest.raises(Refused):
        cast.as_(cast.press).blackouts.add_step("Wahl", 1, 2, "sk.recht")
    store = cast.as_(cast.lead)
    with pytest.raises(Refused, match="entscheiden darf"):
        store.blackouts.add_step("Wahl", 1, 2, "agentur")
    for wrong in ((2, 1, 2), (1, 2, 0), (1, 2, 31)):
        with pytest.raises(Refused):
            store.blackouts.add_step("Wahl", *wrong[:2], "sk.recht", wrong[2])
    assert store.blackouts.list() == ()


@pytest.mark.usefixtures("law")
def test_a_change_of_the_rules_is_tried_and_tells_what_it_meets(cast: Cast) -> None:
    planned = cast.clock.now + LATER
    cast.draft("Waldarbeit", planned_at=planned)
    rules = cast.as_(cast.lead).rules
    span = BlackoutRow("", "Wahl", planned, planned, strict=True, unit="sk.recht", days=2)
    before = cast.store.care.state_hash()
    effect, changes = rules.add_blackout(span, dry=True)
    assert (effect.headline, changes.entries) == ("1 Entwurf ist in dieser Zeit geplant.", ())
    assert "muss neu vorgelegt werden" in effect.lines[0]
    effect, _ = rules.set_levels({"blackout": "off", "alt_text": "block"}, dry=True)
    assert effect.headline == "Kein Entwurf im Umlauf wird dadurch gesperrt oder frei."
    assert rules.set_wording("cosign", 5, dry=True)[0].headline
    assert rules.set_retention({"published": 1}, dry=True)[0].headline
    assert cast.store.care.state_hash() == before
    rules.add_blackout(span)
    (row,) = cast.store.blackouts.list()
    rules.lift_blackout(row)
    rules.set_retention({"published": 12, "consent": 36})
    rules.set_wording("cosign", 5)
    told = rules.all(["admin"])
    assert (told.wording, told.reason_min, told.blackouts) == ("cosign", 5, ())
    assert dict(told.retention) == {"published": 12, "withdrawn": 0, "consent": 36}
    with pytest.raises(Refused):
        cast.as_(cast.press).rules.set_wording("release", 1, dry=True)


def test_drafts_of_one_title_are_counted_each(cast: Cast) -> None:
    planned = cast.clock.now + LATER
    for day in (0, 1):
        cast.draft("Waldarbeit", planned_at=planned + day * DAY)
    rules = cast.as_(cast.lead).rules
    rules.add_blackout(BlackoutRow("", "Wahl", planned - DAY, planned + 2 * DAY, strict=True))
    effect, _ = rules.set_levels({"blackout": "off"}, dry=True)
    assert effect.headline == "2 Entwürfe im Umlauf werden dadurch gesperrt oder frei."


def test_holidays_are_told_once_with_the_laender_that_have_them(cast: Cast) -> None:
    store = cast.as_(cast.lead)
    store.units.add_house("BLN", "Land Berlin", "BE")
    store.units.add("BLN", "be.presse", "Presse")
    rows = store.rules.all(["admin"]).holidays
    repentance = [one for one in rows if one.name == "Buß- und Bettag"]
    christmas = [one for one in rows if one.name == "Erster Weihnachtstag"]
    assert [one.lands for one in repentance] == [("SN",), ("SN",)]
    assert [(one.lands, one.units) for one in christmas] == [((), 5), ((), 5)]


@pytest.mark.usefixtures("law")
def test_the_command_line_asks_for_a_step_and_ends_it(
    cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(cast.store.space().folder)
    cast.store.close()
    where = ["--space", folder, "--as", "Federführung, SK"]
    span = ["--from", "2099-01-02", "--to", "2099-01-05", "--step", "sk.recht", "--days", "3"]
    assert main(["space", "blackout", "add", "Wahl", *span, *where]) == 0
    assert "auch SK, Rechtsreferat" in capsys.readouterr().out
    assert main(["space", "blackout", "remove", "Wahl", "--after", "2099-01-03", *where]) == 0
    capsys.readouterr()
    assert main(["space", "blackout", "list", "--json", *where]) == 0
    (told,) = json.loads(capsys.readouterr().out)["blackouts"]
    assert (told["step"], told["days"], told["to"][:10]) == ("SK, Rechtsreferat", 3, "2099-01-03")
