"""The store's door to sync: what it remembers, tells, makes, and refuses to make."""

import shutil
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from db.errors import CarrierError
from db.rows import LogFilter, VoteInput
from db.store import Store
from tests.factories import make_space


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    yield found
    found.store.close()


@pytest.fixture
def share(tmp_path):
    return tmp_path / "probe.umlauf-ablage"


@pytest.fixture
def other(cast, tmp_path):
    with Store.seat(tmp_path / "other", cast.store, cast.press) as store:
        yield store


def test_a_space_begins_without_a_carrier(cast):
    assert cast.store.sync.state().state == "none"
    with pytest.raises(CarrierError, match="noch keine Ablage"):
        cast.store.sync.run()


def test_the_first_carrier_is_remembered(cast, share):
    document, _ = cast.store.sync.run(str(share))
    assert document["created"]
    assert cast.store.sync.target() == str(share)
    state = cast.store.sync.state()
    assert (state.state, state.waiting, state.text) == ("synced", 0, "")


def test_what_waits_is_counted_and_named_until_it_was_read_back(cast, share):
    cast.store.sync.run(str(share))
    draft = cast.draft()
    assert cast.store.sync.state().waiting > 0
    assert {row.draft for row in cast.store.sync.waiting()} == {draft}
    cast.store.sync.run()
    assert cast.store.sync.state().waiting == 0
    assert cast.store.sync.waiting() == ()


def test_drafts_and_media_are_told_as_changes(cast, other, share):
    cast.store.sync.run(str(share))
    other.sync.run(str(share))
    draft = cast.draft("Waldarbeit")
    cast.store.sync.run()
    _, changes = other.sync.run()
    assert changes.drafts == {draft}
    assert other.drafts.page(draft).title == "Waldarbeit"
    assert other.care.state_hash() == cast.store.care.state_hash()


def test_another_process_of_the_replica_hears_of_it(cast, other, share):
    cast.store.sync.run(str(share))
    draft = cast.draft()
    cast.store.sync.run()
    with Store.open(other.folder) as desk:
        desk.poll_changes()
        other.sync.run(str(share))
        assert desk.poll_changes().drafts == {draft}


def test_a_vanished_carrier_is_told_and_not_made_anew(cast, share):
    cast.store.sync.run(str(share))
    share.rename(share.with_name("away"))
    for target in ("", str(share)):
        with pytest.raises(CarrierError, match="nicht erreichbar"):
            cast.store.sync.run(target)
    state = cast.store.sync.state()
    assert state.state == "offline"
    assert "nicht erreichbar" in state.text
    assert not share.exists()


def test_whoever_was_just_invited_makes_no_carrier(cast, share, tmp_path):
    file = tmp_path / "einladung"
    cast.as_(cast.lead).members.invite("smi.presse", ["reviewer"], "Referat", str(share), file)
    with Store.join(tmp_path / "new", file, passphrase="eine lange Passphrase") as joiner:  # noqa: S106
        for target in ("", str(share), str(share.with_name("mistyped.umlauf-ablage"))):
            with pytest.raises(CarrierError, match="nicht erreichbar"):
                joiner.sync.run(target)
    assert list(tmp_path.glob("*.umlauf-ablage")) == []


def test_an_alarm_is_shown_until_somebody_has_read_it(cast, share):
    cast.store.sync.run(str(share))
    next(share.glob("share-*")).unlink()
    document, _ = cast.store.sync.run(full=True)
    assert [problem["kind"] for problem in document["problems"]] == ["shorter"]
    cast.store.sync.run(full=True)
    state = cast.store.sync.state()
    assert (state.state, state.problem) == ("alarm", "shorter")
    assert "verloren ist nichts" in state.text
    cast.store.sync.acknowledge()
    assert cast.store.sync.state().state == "synced"


def test_entries_that_others_have_seen_and_the_carrier_keeps_back_are_named(
    cast, other, share, tmp_path
):
    with Store.seat(tmp_path / "third", cast.store, cast.final) as third:
        draft = cast.draft()
        cast.store.sync.run(str(share))
        other.sync.run(str(share))
        other.votes.cast(draft, VoteInput("reject", reason="Die Zahl ist nicht belegt."))
        other.sync.run()
        (generation,) = share.glob("share-*")
        with closing(connect(generation)) as file, file:
            file.execute("DELETE FROM entry WHERE feed = ? AND seq > 1", (feed_of(draft, other),))
        third.sync.run(str(share))
        state = third.sync.state()
        assert (state.state, state.problem) == ("alarm", "withheld")
        assert "Agentur, Redaktion" in state.text
        other.sync.run(full=True)
        third.sync.run(full=True)
        third.sync.acknowledge()
        assert third.sync.state().state == "synced"
        assert third.drafts.page(draft).votes


def feed_of(draft, store):
    return next(r.feed for r in store.log.rows(LogFilter(draft=draft)) if r.kind == "draft.create")


def test_a_cancelled_round_can_be_told_from_a_broken_one(cast, share):
    cast.store.sync.run(str(share))
    cast.store.sync.cancelled.set()
    with pytest.raises(CarrierError, match="abgebrochen"):
        cast.store.sync.run()


def test_closing_the_store_ends_the_child(cast, share):
    with Store.open(cast.store.folder) as store:
        store.sync.run(str(share))
        pid = store.sync._link.pid  # noqa: SLF001 - nobody else needs to know
        assert Path(f"/proc/{pid}").exists()
    assert not Path(f"/proc/{pid}").exists()


def test_a_share_that_was_deleted_is_made_anew_only_where_that_is_asked_for(cast, other, share):
    draft = cast.draft()
    cast.store.sync.run(str(share))
    shutil.rmtree(share)
    with pytest.raises(CarrierError):
        cast.store.sync.run()
    document, _ = cast.store.sync.run(str(share), create=True)
    assert document["created"]
    other.sync.run(str(share))
    assert other.drafts.page(draft).title == "Waldarbeit"


def test_a_mistyped_share_is_not_made_beside_the_one_that_is_known(cast, share, tmp_path):
    cast.store.sync.run(str(share))
    mistyped = tmp_path / "porbe.umlauf-ablage"
    with pytest.raises(CarrierError, match=r"gibt es keine Ablage.*--create"):
        cast.store.sync.run(str(mistyped))
    assert not mistyped.exists()
    assert cast.store.sync.run(str(mistyped), create=True)[0]["created"]
    assert cast.store.sync.target() == str(share)


def test_a_round_of_the_lead_unit_tells_of_silence_and_sends_it(cast, other, share):
    draft = cast.draft(lead="sk.lead")
    cast.clock.pass_days(8)
    document, changes = cast.as_(cast.lead).sync.run(str(share))
    assert document["lapsed"] == 1
    assert draft in changes.drafts
    other.sync.run(str(share))
    assert first_step(other, draft) == "lapsed"
    assert cast.store.sync.state().waiting == 0


def test_a_vote_given_in_time_is_received_before_silence_is_told(cast, other, share):
    draft = cast.draft(lead="sk.lead")
    cast.store.sync.run(str(share))
    other.sync.run(str(share))
    other.votes.cast(draft, VoteInput("approve"))
    other.sync.run()
    cast.clock.pass_days(8)
    document, _ = cast.as_(cast.lead).sync.run()
    assert document["lapsed"] == 0
    assert first_step(cast.store, draft) == "done"


@pytest.mark.parametrize("who", ["agency", "press"])
def test_nobody_but_the_lead_unit_tells_of_silence(cast, share, who):
    draft = cast.draft(lead="sk.lead")
    cast.clock.pass_days(8)
    cast.as_(getattr(cast, who)).sync.run(str(share))
    assert first_step(cast.store, draft) == "open"


def test_before_the_deadline_nothing_is_told(cast, share):
    draft = cast.draft(lead="sk.lead")
    cast.as_(cast.lead).sync.run(str(share))
    assert first_step(cast.store, draft) == "open"


def test_a_space_without_a_carrier_tells_of_silence_too(cast):
    draft = cast.draft(lead="sk.lead")
    cast.clock.pass_days(8)
    assert draft in cast.as_(cast.lead).sync.alone().drafts
    assert first_step(cast.store, draft) == "lapsed"


def first_step(store, draft):
    return store.drafts.page(draft).stages[0].steps[0].state
