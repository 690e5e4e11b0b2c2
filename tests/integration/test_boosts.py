"""Paid reach: one member asks, another grants, and the inquiry tells what was paid."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from db.cli.main import main
from db.errors import Refused
from db.rows.boost import NewBoost
from tests.factories import Cast, make_space

WEEK = NewBoost(25_000, 1_830_000_000_000, 1_830_600_000_000, "instagram", "02 01/531 05")


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def refusal(act: object, *values: object) -> str:
    assert callable(act)
    with pytest.raises(Refused) as told:
        act(*values)
    return told.value.code


def test_another_member_grants_as_much_as_was_asked_or_less(cast: Cast) -> None:
    draft = cast.draft()
    cast.as_(cast.agency).boosts.ask(draft, WEEK)
    assert refusal(cast.as_(cast.press).boosts.grant, draft) == "no_right"
    assert refusal(cast.as_(cast.final).boosts.grant, draft, "", 25_001) == "bad_amount"
    cast.as_(cast.final).boosts.grant(draft, "", 20_000)
    (row,) = cast.store.drafts.page(draft).boosts
    assert (row.state, row.granted, row.budget) == ("granted", 20_000, "02 01/531 05")
    assert row.answered_by == "SK, Leitung Presseamt"
    cast.as_(cast.lead).boosts.decline(draft, "Die Mittel sind für dieses Jahr vergeben.", row.id)
    (row,) = cast.store.drafts.page(draft).boosts
    assert (row.state, row.granted) == ("declined", 0)
    assert row.reason.startswith("Die Mittel")


def test_nobody_grants_the_own_request(cast: Cast) -> None:
    draft = cast.draft()
    lead = cast.as_(cast.lead)
    lead.boosts.ask(draft, WEEK)
    assert refusal(lead.boosts.grant, draft) == "own_boost"
    assert refusal(lead.boosts.ask, draft, NewBoost(100, 2, 1)) == "bad_window"
    assert refusal(lead.boosts.ask, draft, NewBoost(0, 1, 2)) == "bad_amount"
    assert refusal(lead.boosts.ask, draft, NewBoost(100, 1, 2, "xing")) == "unknown_channel"


def test_of_two_answers_made_apart_the_lower_holds_on_every_replica(
    cast: Cast, tmp_path: Path
) -> None:
    draft, share = cast.draft(), str(tmp_path / "a.umlauf-ablage")
    cast.as_(cast.agency).boosts.ask(draft, WEEK)
    lead = cast.as_(cast.lead)
    lead.sync.run(share)
    with cast.store, type(cast.store).seat(tmp_path / "far", cast.store, cast.final) as far:
        far.sync.run(share)
        far.boosts.grant(draft, "", 5_000)
        lead.boosts.grant(draft)
        far.sync.run()
        lead.sync.run()
        far.sync.run()
        assert far.care.state_hash() == lead.care.state_hash()
        assert lead.drafts.page(draft).boosts[0].granted == 5_000
        lead.care.rebuild()
        assert far.care.state_hash() == lead.care.state_hash()


def test_asked_and_granted_without_a_screen_and_told_to_an_inquiry(
    cast: Cast, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = cast.draft()
    cast.store.close()
    space = ["--space", str(tmp_path / "space")]
    days = ["--from", "2027-10-12", "--to", "2027-10-18"]
    asked = ["boost", "ask", draft, "--amount", "1.250,50", *days, *space, "--as", "agentur"]
    assert main(asked) == 0
    assert main(["boost", "grant", draft, "--amount", "250", *space, "--as", "sk.schluss"]) == 0
    capsys.readouterr()
    assert main(["show", draft, *space, "--as", "sk.lead"]) == 0
    shown = capsys.readouterr().out
    assert "1.250,50 €, Di 12.10.2027 bis Mo 18.10.2027" in shown
    assert "SK, Leitung Presseamt: genehmigt 250,00 €" in shown
    assert main(["show", draft, *space, "--as", "sk.lead", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["boosts"][0]["granted"] == 25_000
    out = str(tmp_path / "auskunft")
    told = ["--out", out, "--as", "sk.lead"]
    assert main(["inquiry", "--from", "2020-01-01", "--to", "2030-01-01", *told, *space]) == 0
    with (Path(out) / "Anlage_1.csv").open(encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file, delimiter=";")
    assert (row["Bezahlt"], row["Betrag in Euro"]) == ("ja", "250,00")
    assert main(["boost", "grant", draft, "--amount", "viel", *space]) == 2
