"""Packets on a share: after two damages, or by choice, nobody needs its SQLite file any more."""

import os
import shutil

import pytest

from db.cli.main import main
from db.sync.carriers import packet_box
from db.sync.memory import Memory
from db.sync.packets_only import marker_text, read_marker_text
from tests.factories import make_space
from tests.faults.desk import Desk, all_equal, meet, team
from tests.integration.test_sync_damage import add_trigger, kinds, run, share_files


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path) as found:
        yield found


@pytest.fixture
def share(tmp_path, desks):
    folder = tmp_path / "probe.umlauf-ablage"
    meet(desks, folder)
    return folder


def packets(share, feed=""):
    return sorted(share.glob(f"packets/{feed}*.umlauf"))


def notes(report):
    return {note.kind for note in report.notes.values()}


def wreck(desks, share):
    """Damage the share twice within a day, noticed by two different desks."""
    for desk in desks[:2]:
        add_trigger(share_files(share)[-1])
        desk.vote()
        desk.sync(share)
    assert (share / "packets-only.json").exists()


def test_two_damages_within_a_day_leave_packets_only(desks, share):
    wreck(desks, share)
    before = [file.read_bytes() for file in share_files(share)]
    for desk in desks:
        desk.votes(3)
    meet(desks, share)
    assert all_equal(desks)
    assert notes(desks[2].sync(share)) == {"packets_only"}
    assert [file.read_bytes() for file in share_files(share)] == before


def test_two_damages_two_days_apart_are_healed_each(desks, share):
    add_trigger(share_files(share)[-1])
    desks[0].sync(share)
    (note,) = share.glob("*.damaged")
    os.utime(note, (0, 0))
    add_trigger(share_files(share)[-1])
    desks[1].sync(share)
    assert not (share / "packets-only.json").exists()
    assert len(share_files(share)) == 3


def test_a_newcomer_gets_everything_from_packets_alone(desks, share, tmp_path):
    wreck(desks, share)
    meet(desks, share)
    for file in share_files(share):
        file.unlink()
    newcomer = desks[0].invite(tmp_path / "new")
    desks[0].sync(share)
    newcomer.sync(share)
    newcomer.vote()
    newcomer.sync(share)
    meet(desks, share)
    assert all_equal([*desks, newcomer])
    newcomer.close()


def test_nothing_new_touches_nothing(desks, share):
    wreck(desks, share)
    meet(desks, share)
    for desk in desks:
        assert not desk.sync(share, full=False).full


def test_who_writes_packets_by_choice_is_heard_by_all_and_hears_all(desks, share):
    votes = desks[1].votes(3)
    before = share_files(share)[0].read_bytes()
    desks[1].sync(share, packets=True)
    assert share_files(share)[0].read_bytes() == before
    assert len(packets(share, desks[1].key.feed)) == 1
    others = desks[0].votes(2)
    desks[0].sync(share)
    desks[1].sync(share, packets=True)
    assert set(votes) <= desks[0].ids()
    assert set(others) <= desks[1].ids()
    assert packets(share, desks[0].key.feed) == []
    assert kinds(desks[1].sync(share)) == set()


def test_many_packets_of_a_feed_are_merged_by_their_owner(desks, share):
    for _ in range(packet_box.MOST_SMALL + 1):
        desks[1].vote()
        desks[1].sync(share, full=False, packets=True)
    assert len(packets(share, desks[1].key.feed)) == 1
    desks[2].sync(share)
    assert desks[1].ids() == desks[2].ids()


@pytest.mark.parametrize("damage", ["cut", "zeroed", "swapped"])
def test_a_torn_packet_is_set_aside_and_given_again(desks, share, damage):
    for number in (1, 2):
        desks[number].votes(5)
        desks[number].sync(share, packets=True)
    one, two = (packets(share, desks[number].key.feed)[0] for number in (1, 2))
    data = one.read_bytes()
    one.write_bytes({"cut": data[:-9], "zeroed": bytes(len(data))}.get(damage, two.read_bytes()))
    assert kinds(desks[0].sync(share)) == {"bad_packet"}
    desks[0].sync(share)
    assert not one.exists()
    assert kinds(desks[1].sync(share, packets=True)) == {"shorter"}
    meet(desks, share)
    assert all_equal(desks)


def test_a_packet_that_holds_less_than_its_name_says_hides_nothing(desks, share):
    desks[1].vote()
    desks[1].sync(share, packets=True)
    (file,) = packets(share, desks[1].key.feed)
    feed, first, _, sha = file.stem.split("-")
    file.rename(file.with_name(f"{feed}-{first}-900-{sha}.umlauf"))
    votes = desks[1].votes(2)
    desks[1].sync(share, packets=True)
    desks[0].sync(share)
    assert set(votes) <= desks[0].ids()


COPIES = ["{}-AMT-PC17.umlauf", "{} (Konfliktkopie 2026-11-22).umlauf", "{} - Kopie.umlauf"]


@pytest.mark.parametrize("name", COPIES)
def test_what_only_a_conflict_copy_of_a_packet_holds_arrives(desks, share, name):
    votes = desks[1].votes(2)
    desks[1].sync(share, packets=True)
    (file,) = packets(share, desks[1].key.feed)
    file.rename(file.with_name(name.format(file.stem)))
    desks[0].sync(share)
    assert set(votes) <= desks[0].ids()


def test_both_branches_of_a_fork_reach_everybody_by_packets(desks, share, tmp_path):
    shutil.copytree(tmp_path / "1", tmp_path / "clone")
    clone = Desk(tmp_path / "clone", desks[0].replica.space, desks[1].key)
    for twin in (desks[1], clone):
        twin.votes(3)
        twin.sync(share, packets=True)
    everybody = [*desks, clone]
    for desk in everybody * 3:
        desk.sync(share, packets=True)
    assert all_equal(everybody)
    assert len(desks[2].replica.ids(desks[1].key.feed)) == 1 + 6
    clone.close()


HOSTILE = [b"", b"{", b"\0" * 4096, b"[" * 4096, b'{"format": 1, "at": 1e99}', b"\xff" * 9]


@pytest.mark.parametrize("data", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_marker_costs_speed_and_nothing_else(desks, share, data):
    (share / "packets-only.json").write_bytes(data)
    desks[0].votes(2)
    meet(desks, share)
    assert all_equal(desks)
    assert notes(desks[1].sync(share)) == {"packets_only"}


def test_a_marker_names_its_author_only_with_a_right_signature(desks):
    space, key = desks[0].replica.space, desks[1].key
    text = marker_text(space, key, 1_795_000_000_000)
    assert read_marker_text(text, space) == (key.feed, 1_795_000_000_000)
    assert read_marker_text(text, "0" * 32) is None
    assert read_marker_text(text.replace("17950", "17951"), space) is None


def test_a_reset_gives_everybody_a_new_file_and_loses_no_packet(desks, share):
    wreck(desks, share)
    last = desks[2].votes(2)
    desks[2].sync(share)
    assert kinds(desks[0].sync(share, reset=True)) == set()
    assert not (share / "packets-only.json").exists()
    votes = desks[1].votes(2)
    assert kinds(desks[1].sync(share)) == set()
    desks[2].memory = Memory()
    assert notes(desks[2].sync(share)) == set()
    assert {*last, *votes} <= desks[2].ids()
    add_trigger(share_files(share)[-1])
    desks[0].sync(share)
    assert not (share / "packets-only.json").exists()


def test_what_a_late_writer_put_into_the_file_is_taken_all_the_same(desks, share):
    wreck(desks, share)
    meet(desks, share)
    frame = desks[2].replica
    vote = desks[2].vote()
    row = frame.frames([vote.id])[0]
    file = share_files(share)[0]
    run(file, "DROP TRIGGER t")
    run(file, "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", vote.id, *row)
    desks[0].sync(share)
    assert vote.id in desks[0].ids()


def test_words_said_again_and_again_stay_readable(desks, share):
    for _ in range(3):
        desks[0].comment("a" * 60_000)
    desks[0].sync(share, packets=True)
    report = desks[1].sync(share)
    assert kinds(report) == set()
    assert desks[0].ids() == desks[1].ids()


def test_a_share_of_foreign_files_named_like_packets_stops_nothing(desks, share):
    (share / "packets").mkdir(exist_ok=True)
    for span in ("1-2", "9-2", "0-0"):
        name = f"{'a' * 32}-{span}-{'b' * 16}.umlauf"
        (share / "packets" / name).write_bytes(b"PK\5\6" + bytes(18))
    votes = desks[0].votes(2)
    meet(desks, share)
    assert set(votes) <= desks[2].ids()


def test_the_command_line_says_why_and_an_admin_resets(tmp_path, capsys):
    cast = make_space(tmp_path / "space")
    cast.store.close()
    share = tmp_path / "probe.umlauf-ablage"

    def umlauf(*words, who="sk.schluss"):
        code = main([*words, "--space", str(tmp_path / "space"), "--as", who])
        return code, capsys.readouterr().err

    assert umlauf("sync", str(share)) == (0, "")
    (share / "packets-only.json").write_text("?")
    code, told = umlauf("sync")
    assert code == 0
    assert "nur noch Pakete" in told
    assert "Verwaltung" in umlauf("share", "reset")[1]
    assert umlauf("share", "reset", who="sk.lead") == (0, "")
    assert umlauf("sync") == (0, "")
    assert umlauf("share", "packets") == (0, "")
