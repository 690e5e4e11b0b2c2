"""A device that floods is held back, shown, and never keeps others from becoming equal."""

from hashlib import sha256
from pathlib import Path

import pytest

from db.rows import NewDraft
from db.server import accounts
from db.store import Store
from db.sync import allowance
from db.tables.database import Database
from tests.factories import make_space
from tests.factories.space import picture
from tests.faults.desk import all_equal, team
from tests.faults.server import TOKEN

LIMIT = 40_000


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """What counts as a flood is made small: the rule is the same."""
    monkeypatch.setattr(allowance, "ENTRY_BYTES", LIMIT)


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path / "desks", 3) as found:
        yield found


def flood(desk, count=60):
    for _ in range(count):
        desk.comment("x" * 1_000)


def reach(desk, other):
    return desk.replica.heads().get(other.key.feed, (0, ""))[0]


def test_a_flood_is_held_back_and_named_while_everybody_else_goes_on(desks, tmp_path):
    share, (first, second, thief) = tmp_path / "a.umlauf-ablage", desks
    for desk in desks * 2:
        desk.sync(share)
    flood(thief)
    second.votes(3)
    thief.sync(share)
    second.sync(share)
    report = first.sync(share)
    assert [one.kind for one in report.problems.values()] == ["over_limit"]
    assert 0 < reach(first, thief) < reach(thief, thief)
    assert reach(first, second) == reach(second, second)
    held = reach(first, thief)
    report = first.sync(share)
    assert (reach(first, thief), report.received.entries) == (held, 0)


def test_what_somebody_built_on_is_taken_by_all_however_much_it_is(desks, tmp_path, monkeypatch):
    share, (first, second, thief) = tmp_path / "a.umlauf-ablage", desks
    for desk in desks * 2:
        desk.sync(share)
    flood(thief)
    thief.sync(share)
    monkeypatch.setattr(allowance, "ENTRY_BYTES", 10**9)
    second.sync(share)
    monkeypatch.setattr(allowance, "ENTRY_BYTES", LIMIT)
    second.witness(thief)
    second.sync(share)
    report = first.sync(share)
    assert not report.problems
    thief.sync(share)
    assert all_equal(desks)
    flood(thief, 1)
    thief.sync(share)
    assert [one.kind for one in first.sync(share).problems.values()] == ["over_limit"]


def test_a_server_takes_what_others_have_seen_however_much_it_is(desks, tmp_path, server):
    """Its limit is the real one: that device is said to have brought nearly all of it."""
    share, (first, second, thief) = tmp_path / "a.umlauf-ablage", desks
    first.meet(server.space, token=TOKEN)
    for desk in desks * 2:
        desk.meet(server.space)
    server.stop()
    database = Database(server.space_folder)
    with database.write() as connection:
        most = 64 * 1024**2 - 20_000
        accounts.add(connection, thief.key.feed, "entries", thief.clock // allowance.DAY_MS, most)
    database.close()
    server.start()
    flood(thief, 20)
    assert [one.kind for one in thief.meet(server.space).problems.values()] == ["server_limit"]
    for desk in (thief, second):
        desk.memory.heads = {}
        desk.sync(share)
    second.witness(thief)
    second.memory.heads = {}
    assert not second.meet(server.space).problems
    assert not first.meet(server.space).problems
    assert all_equal([first, second])
    assert reach(first, thief) == reach(thief, thief)


def test_who_held_back_sees_whose_it_is_and_may_let_it_in(tmp_path):
    cast, share = make_space(tmp_path / "space"), str(tmp_path / "a.umlauf-ablage")
    draft = cast.draft()
    cast.as_(cast.lead).sync.run(share)
    with (
        cast.store,
        Store.seat(tmp_path / "thief", cast.store, cast.press) as thief,
        Store.seat(tmp_path / "desk", cast.store, cast.press_deputy) as desk,
    ):
        desk.sync.run(share)
        thief.sync.run(share)
        for _ in range(20):
            thief.comments.add(draft, "x" * 4_000)
        thief.sync.run()
        desk.sync.run(full=True)
        assert desk.sync.state().problem == "over_limit"
        assert thief.me().title in desk.sync.state().text
        desk.sync.run()
        assert desk.sync.state().problem == "over_limit", "a quick round does not forget it"
        desk.sync.admit("")
        assert desk.sync.run()[0]["problems"] == []
        assert desk.sync.state().state == "synced"


def test_media_beyond_the_limit_of_one_device_are_not_fetched(tmp_path, monkeypatch):
    cast, share = make_space(tmp_path / "space"), str(tmp_path / "a.umlauf-ablage")
    pictures = [picture(tmp_path, f"{name}.jpg", name) for name in ("red", "green", "blue")]
    shas = [sha256(Path(one.path).read_bytes()).hexdigest() for one in pictures]
    sizes = [Path(one.path).stat().st_size for one in pictures]
    monkeypatch.setattr(allowance, "MEDIA_BYTES", sum(sizes) - 1)
    with cast.store, Store.seat(tmp_path / "desk", cast.store, cast.press) as desk:
        for number, one in enumerate(pictures):
            cast.draft(f"Bild {number}", media=(one,), submitted=False)
        lead = cast.as_(cast.lead)
        lead.sync.run(share)
        desk.sync.run(share)
        assert [desk.replica().media_here(sha) for sha in shas] == [True, True, False]
        assert "20 GiB" in desk.sync.state().text
        texts, media = {"instagram": "Noch einmal."}, (pictures[2],)
        lead.drafts.create(NewDraft("Auch", "SMI", texts, channels=("instagram",), media=media))
        lead.sync.run()
        desk.sync.run(full=True)
        assert desk.replica().media_here(shas[2]), "what somebody else names as well is no flood"
