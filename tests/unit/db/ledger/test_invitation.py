"""An invitation is a small file that proves that its holder was invited."""

import json

import pytest

from db.errors import DamagedFileError, NewerFileError
from db.ledger.invitation import Invitation, is_proven, prove, read_invitation
from db.ledger.keys import DeviceKey

INVITATION = Invitation(
    space="a" * 32,
    title="Öffentlichkeitsarbeit",
    carrier="https://umlauf.example/raum",
    invite="b" * 64,
    key="c" * 64,
    member="Referatsleitung Presse",
    by="Referat 15, SK",
)
FIELDS = json.loads(INVITATION.to_bytes())
CHECK = FIELDS.pop("check")
NEEDED = [name for name in FIELDS if name != "by"]


def test_it_comes_back_as_it_was_written():
    assert read_invitation(INVITATION.to_bytes()) == INVITATION


@pytest.mark.parametrize("name", [*(one for one in FIELDS if one != "v"), "check"])
def test_a_file_with_an_altered_part_is_refused(name):
    altered = FIELDS | {"check": CHECK}
    altered[name] = altered[name][:-1] + ("0" if altered[name][-1] != "0" else "1")
    with pytest.raises(DamagedFileError, match="verändert oder beim Versand beschädigt"):
        read_invitation(json.dumps(altered).encode())


def test_one_of_before_says_not_who_invites():
    data = json.dumps({name: FIELDS[name] for name in NEEDED}).encode()
    assert read_invitation(data).by == ""


def test_a_recovery_sheet_names_no_invitation():
    data = json.dumps(FIELDS | {"invite": ""}).encode()
    assert read_invitation(data).invite == ""


@pytest.mark.parametrize(
    "parts",
    [
        *({"space": "a"}, {"key": "C" * 64}, {"key": ""}, {"invite": "b"}, {"title": 1}),
        *({"member": "x" * 3000}, {"carrier": None}, {"v": None}, {"v": "1"}),
    ],
)
def test_a_file_with_a_bad_part_is_refused(parts):
    with pytest.raises(DamagedFileError, match="keine vollständige Einladung"):
        read_invitation(json.dumps(FIELDS | parts).encode())


@pytest.mark.parametrize("name", NEEDED)
def test_a_file_with_a_missing_part_is_refused(name):
    fields = {key: value for key, value in FIELDS.items() if key != name}
    with pytest.raises(DamagedFileError):
        read_invitation(json.dumps(fields).encode())


@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b"PK\x03\x04", b"{}" + b" " * 20_000])
def test_any_other_file_is_refused(data):
    with pytest.raises(DamagedFileError):
        read_invitation(data)


def test_a_newer_invitation_asks_for_an_update():
    with pytest.raises(NewerFileError, match="aktualisieren"):
        read_invitation(json.dumps({"v": 2}).encode())


def test_the_proof_binds_invitation_space_and_key(key):
    invited = DeviceKey(bytes([1] * 32))
    proof = prove(invited, "a" * 32, key.public)
    assert is_proven(invited.public, "a" * 32, key.public, proof)
    assert not is_proven(key.public, "a" * 32, key.public, proof)
    assert not is_proven(invited.public, "b" * 32, key.public, proof)
    assert not is_proven(invited.public, "a" * 32, invited.public, proof)
    assert not is_proven(invited.public, "a" * 32, key.public, "kein Hex")


def test_the_private_key_is_not_shown():
    assert "c" * 64 not in repr(INVITATION)
