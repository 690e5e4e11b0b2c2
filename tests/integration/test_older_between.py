"""An older program between two newer ones: what it does not know goes through byte for byte."""

import pytest

from db.errors import Refused
from db.ledger.seal import seal
from db.rows import VoteInput
from db.tables.entries import own_head
from tests.factories import make_space
from tests.faults.desk import meet, raw, team

UNKNOWN = {"question": "Wer kommt zur Freigabe?", "options": ["A", "B"]}


def test_kinds_of_a_later_version_pass_through_and_are_folded_by_nobody(tmp_path):
    with team(tmp_path / "desks", 3) as desks:
        newer, older, third = desks
        share = tmp_path / "probe.umlauf-ablage"
        meet(desks, share)
        poll = newer.write("poll.open", UNKNOWN)
        freeze = newer.write("freeze!", {"anything": 1})
        newer.sync(share)
        older.sync(share)
        elsewhere = tmp_path / "other.umlauf-ablage"
        older.sync(elsewhere)
        third.sync(elsewhere)
        for entry in (poll, freeze):
            assert third.replica.frames([entry.id]) == [raw(entry)[1:]]


def test_an_unknown_act_on_rights_stops_votes_until_the_program_is_updated(tmp_path):
    cast = make_space(tmp_path / "space")
    draft = cast.draft()
    core = cast.as_(cast.lead)._core  # noqa: SLF001 - its key signs what no program can write yet
    key, space = core.identity().key, core.intake.space_id
    with core.read() as connection:
        seq, prev = own_head(connection, key.feed)
    freeze = seal(
        key,
        space=space,
        seq=seq + 1,
        prev=prev,
        clock=core.clock(),
        seen={},
        kind="freeze!",
        subject="",
        fields={"anything": 1},
        salt=bytes(16),
    )
    assert cast.store.replica().accept([raw(freeze)[1:]]) == ((freeze.id,), [])
    with pytest.raises(Refused, match="aktualisieren"):
        cast.as_(cast.press).votes.cast(draft, VoteInput("approve"))
    cast.as_(cast.press).comments.add(draft, "Lesen und sprechen geht weiter.")
    cast.store.close()
