"""A revoked device reads nothing at the server, and hands in a bounded amount of its own work."""

import pytest

from db.cli.main import main
from db.ledger.frames import frame_bytes
from db.ledger.keystore import open_keystore
from db.server import limits
from db.store import Store
from db.sync.trouble import CarrierTrouble
from tests.factories import make_space
from tests.faults.asking import Signed, ask
from tests.faults.server import TOKEN

FRAMES = "application/vnd.umlauf.frames"


@pytest.fixture
def cast(tmp_path):
    made = make_space(tmp_path / "space")
    yield made
    made.store.close()


@pytest.fixture
def admin(cast):
    return cast.as_(cast.lead)


@pytest.fixture
def address(cast, admin, server):
    found = f"{server.address}/{admin.space().id}"
    cast.draft()
    cast.as_(cast.lead)
    admin.sync.run(found, token=TOKEN)
    return found


@pytest.fixture
def thief(cast, admin, address, tmp_path):
    with Store.seat(tmp_path / "thief", admin, cast.press) as store:
        store.sync.run(address)
        yield store
    cast.as_(cast.lead)


def revoke(cast, admin, address):
    admin.rights.revoke(cast.press)
    admin.sync.run(address)


def signed(store):
    feed = store.me().feed
    return Signed(open_keystore(store.folder).load(store.space().id, feed)), feed


def push(address, store, frames):
    body = b"".join(frame_bytes(*frame) for frame in frames)
    return ask("POST", f"{address}/v1/push", signed(store)[0], body, Content_Type=FRAMES)


def test_a_revoked_device_reads_nothing_more(cast, admin, thief, address):
    revoke(cast, admin, address)
    for path in ("wait", "media/" + "0" * 64):
        answer = ask("GET", f"{address}/v1/{path}", signed(thief)[0])
        assert (answer.status_code, answer.json()["code"]) == (403, "revoked")
    with pytest.raises(CarrierTrouble, match="gesperrt") as caught:
        thief.sync.run()
    assert caught.value.kind == "web_revoked"
    assert thief.sync.state().state == "alarm"


def test_what_it_signs_once_it_was_told_is_said_not_to_count(cast, admin, thief, address, capsys):
    words = ["comment", cast.drafts[0], "Noch ein Wort.", "--space", str(thief.folder)]
    assert main(words) == 0
    assert "zählt nicht" not in capsys.readouterr().err
    revoke(cast, admin, address)
    with pytest.raises(CarrierTrouble):
        thief.sync.run()
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert "Gespeichert und gezeichnet" in out
    assert "Dieses Gerät ist gesperrt; was es zeichnet, zählt nicht." in err


def test_other_members_go_on(cast, admin, address, tmp_path):
    with Store.seat(tmp_path / "other", admin, cast.press_deputy) as other:
        revoke(cast, admin, address)
        other.comments.add(cast.drafts[0], "Ich bin noch da.")
        other.sync.run(address)
        assert other.sync.state().waiting == 0


def test_what_it_had_signed_offline_is_handed_in_and_passed_on(cast, admin, thief, address):
    late = thief.comments.add(cast.drafts[0], "Unterwegs geschrieben.").entries
    revoke(cast, admin, address)
    with pytest.raises(CarrierTrouble):
        thief.sync.run()
    admin.sync.run(address)
    assert [frame[0] for frame in admin.replica().frames(late)] == [thief.me().feed]


def test_it_hands_in_nobody_elses_entries(cast, admin, thief, address):
    revoke(cast, admin, address)
    answer = push(address, thief, admin.replica().page([(admin.space().id, 0)]))
    assert (answer.status_code, answer.json()["code"]) == (403, "revoked")


def test_it_cannot_flood(cast, admin, thief, address):
    for _ in range(20):
        thief.comments.add(cast.drafts[0], "x" * 5_000)
    revoke(cast, admin, address)
    own = signed(thief)[1]
    frames = thief.replica().page([(own, 0)])
    size = sum(len(frame[3]) + len(frame[4] or b"") for frame in frames)
    allowed = limits.QUARANTINE_BYTES // size
    answers = [push(address, thief, frames) for _ in range(allowed + 1)]
    assert [one.status_code for one in answers] == [200] * allowed + [403]
    assert answers[-1].json()["code"] == "quarantine_full"
