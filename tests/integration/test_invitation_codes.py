"""A short code lets a device in over a real share and a real server; carriers learn nothing."""

import json
import os

import pytest

from db.cli.main import main
from db.errors import CarrierError, NoKeyringError, Refused
from db.ledger.invitation_code import LIFE_MS, lock_of, read_code
from db.ledger.keys import DeviceKey
from db.rows import InvitationCode
from db.store import Store
from tests.factories import make_space
from tests.faults.asking import Signed, ask
from tests.faults.server import TOKEN

PHRASE = "eine lange Passphrase"
NEW = ("smi.presse", ["reviewer"], "Referat 3, SMI")
STRANGER = DeviceKey(bytes(32))
CONTENT = {"Content_Type": "application/octet-stream"}


@pytest.fixture
def cast(tmp_path):
    made = make_space(tmp_path / "lead")
    made.as_(made.lead)
    yield made
    made.store.close()


@pytest.fixture(params=["share", "server"])
def carrier(request, cast, tmp_path):
    if request.param == "share":
        address, token = str(tmp_path / "raum.umlauf-ablage"), ""
    else:
        address, token = request.getfixturevalue("server").space, TOKEN
    cast.store.sync.run(address, create=True, token=token)
    return address


@pytest.fixture
def share(cast, tmp_path):
    address = tmp_path / "raum.umlauf-ablage"
    cast.store.sync.run(str(address), create=True)
    return address


def join(cast, row, folder, clock=None):
    source = InvitationCode(row.code.lower(), row.address)
    return Store.join(folder, source, passphrase=PHRASE, clock=clock or cast.clock)


def device_of(cast):
    return Signed(cast.store._core.identity().key)  # noqa: SLF001 - the device's own key


@pytest.mark.usefixtures("carrier")
def test_whoever_types_the_code_is_let_in(cast, tmp_path):
    row = cast.store.codes.invite(*NEW)
    with join(cast, row, tmp_path / "new") as joiner:
        assert joiner.space().title == "Mach was Wichtiges"
        joiner.sync.run()
        cast.store.sync.run()
        (waiting,) = cast.store.members.pending()
        assert (waiting.title, waiting.words) == (NEW[2], joiner.members.own_words())
        cast.store.members.accept(waiting.feed)
        cast.store.sync.run()
        joiner.sync.run()
        assert joiner.me().joined


def test_a_code_works_once(cast, share, tmp_path):
    row = cast.store.codes.invite(*NEW)
    join(cast, row, tmp_path / "new").close()
    assert list((share / "codes").iterdir()) == []
    with pytest.raises(Refused) as caught:
        join(cast, row, tmp_path / "again")
    assert caught.value.code == "unknown_code"


@pytest.mark.usefixtures("share")
def test_a_code_is_over_after_a_week(cast, tmp_path):
    row = cast.store.codes.invite(*NEW)
    with pytest.raises(Refused) as caught:
        join(cast, row, tmp_path / "new", lambda: row.until + 1)
    assert caught.value.code == "code_expired"
    assert row.until - cast.clock() <= LIFE_MS


@pytest.mark.usefixtures("share")
def test_an_attempt_that_fails_here_leaves_the_code_as_good_as_before(cast, tmp_path):
    row = cast.store.codes.invite(*NEW)
    with pytest.raises(NoKeyringError):
        Store.join(tmp_path / "new", InvitationCode(row.code, row.address))
    join(cast, row, tmp_path / "new").close()


@pytest.mark.usefixtures("carrier")
def test_a_further_device_of_a_member_comes_by_code_too(cast, tmp_path):
    row = cast.store.codes.invite_device(cast.press)
    with join(cast, row, tmp_path / "new") as joiner:
        joiner.sync.run()
        cast.store.sync.run()
        (waiting,) = cast.store.members.pending()
        assert waiting.member == cast.press


def test_a_code_lies_on_the_carrier_that_was_named(cast, share, server, tmp_path, capsys):
    cast.store.sync.run(server.space, token=TOKEN)
    here = ("--space", str(cast.store.folder), "--as", cast.lead, "--json")
    new = ("--unit", "smi.presse", "--role", "reviewer", "--name", NEW[2])
    for words in (new, ("--member", cast.press)):
        assert main(["member", "invite", "--code", *words, "--carrier", server.space, *here]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["carrier"] == server.space
        source = InvitationCode(told["code"], told["carrier"])
        with Store.join(tmp_path / told["code"], source, passphrase=PHRASE) as joiner:
            assert joiner.sync.target() == server.space
    assert not (share / "codes").exists()
    assert cast.store.sync.target() == str(share)


def test_nobody_is_invited_while_the_carrier_is_away(cast, share):
    share.rename(share.with_name("weg"))
    before = cast.store.members.list()
    with pytest.raises(CarrierError, match="nicht erreichbar"):
        cast.store.codes.invite(*NEW)
    assert cast.store.members.list() == before


def test_a_space_without_carrier_says_that_a_code_needs_one(cast):
    with pytest.raises(CarrierError, match="Einladungsdatei"):
        cast.store.codes.invite(*NEW)


def test_whoever_may_not_invite_lays_nothing_down(cast, share):
    cast.as_(cast.press)
    with pytest.raises(Refused):
        cast.store.codes.invite(*NEW)
    assert not (share / "codes").exists()


def test_the_share_shows_neither_code_nor_invitation(cast, share):
    row = cast.store.codes.invite(*NEW)
    (file,) = (share / "codes").iterdir()
    assert file.name == lock_of(read_code(row.code), cast.store.space().id).name
    content = file.read_bytes()
    assert not any(word in content for word in (b"Referat", b"umlauf-ablage", b"key"))


def test_what_nobody_fetched_leaves_the_share_with_the_next_code(cast, share):
    cast.store.codes.invite(*NEW)
    (old,) = (share / "codes").iterdir()
    other = share / "codes" / "README.txt"
    other.write_text("not ours")
    for file in (old, other):
        os.utime(file, (0, 0))
    cast.store.codes.invite(*NEW)
    left = set((share / "codes").iterdir())
    assert old not in left
    assert other in left


def test_a_server_keeps_codes_for_devices_it_knows_alone(cast, server):
    cast.store.sync.run(server.space, token=TOKEN)
    stranger = Signed(STRANGER)
    address = f"{server.space}/v1/codes/{'a' * 32}"
    assert ask("PUT", address, stranger, b"x", **CONTENT).status_code == 403
    assert ask("GET", address, stranger).status_code == 404
    assert ask("GET", address, None).status_code == 401


def test_a_server_gives_back_what_it_took_until_it_was_used(cast, server):
    cast.store.sync.run(server.space, token=TOKEN)
    device, address = device_of(cast), f"{server.space}/v1/codes/{'b' * 32}"
    assert ask("PUT", address, device, b"locked", **CONTENT).status_code == 204
    assert ask("GET", address, Signed(STRANGER)).content == b"locked"
    assert ask("PUT", address, device, b"x" * 30_000, **CONTENT).status_code == 413
    assert ask("DELETE", address, Signed(STRANGER)).status_code == 204
    assert ask("GET", address, Signed(STRANGER)).status_code == 404


def test_one_device_cannot_fill_a_server_with_codes(cast, server):
    cast.store.sync.run(server.space, token=TOKEN)
    device = device_of(cast)
    answers = [
        ask("PUT", f"{server.space}/v1/codes/{n:032x}", device, b"x" * 20_000, **CONTENT)
        for n in range(53)
    ]
    assert [one.status_code for one in answers].count(204) == 52
    assert answers[-1].json()["code"] == "full"
