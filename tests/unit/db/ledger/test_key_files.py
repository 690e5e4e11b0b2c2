"""Keys in files: locked by a passphrase, or marked as a demo's."""

import json
import stat

import pytest

from db.errors import DamagedFileError, NoKeyringError, Refused
from db.ledger.demo_keys import DemoKeys
from db.ledger.keys import DeviceKey
from db.ledger.keystore import open_keystore
from db.ledger.passphrase_keys import PassphraseKeys

SPACE, INSTANCE = "a" * 32, "1" * 32


@pytest.fixture
def locked(tmp_path, key):
    """Return the file of a key locked with a passphrase."""
    PassphraseKeys(tmp_path, "Grüße aus Görlitz").save(SPACE, key, INSTANCE)
    return next((tmp_path / "local" / "keys").iterdir())


def test_the_passphrase_opens_its_key(tmp_path, key, locked):
    store = PassphraseKeys(tmp_path, "Grüße aus Görlitz")
    assert locked.name == f"{key.feed}.json"
    assert store.load(SPACE, key.feed) == key
    assert store.instance(SPACE, key.feed) == INSTANCE


@pytest.mark.usefixtures("locked")
def test_a_mac_types_the_same_passphrase(tmp_path, key):
    typed = "Gru\u0308ße aus Go\u0308rlitz"
    assert PassphraseKeys(tmp_path, typed).load(SPACE, key.feed) == key


@pytest.mark.parametrize("wrong", ["Grüße aus Görlitz ", "grüße aus görlitz", "x"])
@pytest.mark.usefixtures("locked")
def test_another_passphrase_opens_nothing(tmp_path, key, wrong):
    with pytest.raises(NoKeyringError, match="passt nicht"):
        PassphraseKeys(tmp_path, wrong).load(SPACE, key.feed)


@pytest.mark.usefixtures("locked")
def test_without_a_passphrase_it_is_asked_for(tmp_path, key):
    with pytest.raises(NoKeyringError, match="UMLAUF_PASSPHRASE"):
        open_keystore(tmp_path).load(SPACE, key.feed)


def test_the_file_holds_no_plain_key_and_only_its_owner_reads_it(key, locked):
    text = locked.read_text("ascii")
    assert key.private.hex() not in text
    assert stat.S_IMODE(locked.stat().st_mode) == 0o600


def test_a_key_file_opens_under_no_other_name(tmp_path, key, locked):
    other = DeviceKey(bytes([2] * 32)).feed
    locked.rename(locked.with_name(f"{other}.json"))
    with pytest.raises(NoKeyringError):
        PassphraseKeys(tmp_path, "Grüße aus Görlitz").load(SPACE, other)
    with pytest.raises(NoKeyringError, match="einladen"):
        PassphraseKeys(tmp_path, "Grüße aus Görlitz").load(SPACE, key.feed)


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b'{"salt":"","nonce":"","locked":""}'])
def test_a_broken_key_file_is_told_kindly(tmp_path, key, locked, data):
    locked.write_bytes(data)
    with pytest.raises(DamagedFileError, match="unbrauchbar"):
        PassphraseKeys(tmp_path, "Grüße aus Görlitz").load(SPACE, key.feed)


def test_a_key_file_cannot_make_us_work_harder(tmp_path, key, locked):
    content = json.loads(locked.read_bytes())
    locked.write_text(json.dumps(content | {"kdf": "scrypt n=1073741824 r=8 p=1"}))
    assert PassphraseKeys(tmp_path, "Grüße aus Görlitz").load(SPACE, key.feed) == key


def test_demo_keys_are_marked_as_such(tmp_path, key):
    other = DeviceKey(bytes([2] * 32))
    store = DemoKeys(tmp_path)
    store.save(SPACE, key, INSTANCE)
    store.save_all(SPACE, [other])
    assert [store.load(SPACE, one.feed) for one in (key, other)] == [key, other]
    assert store.instance(SPACE, key.feed) == INSTANCE
    content = json.loads((tmp_path / "local" / "demo-keys.json").read_bytes())
    assert content["demo"] is True
    assert "Vorführschlüssel ohne Schutz" in content["hint"]


@pytest.mark.parametrize("data", [b"", b"{}", b'{"demo":false,"keys":{}}', b'{"demo":true}'])
def test_an_unmarked_or_broken_demo_file_is_refused(tmp_path, key, data):
    DemoKeys(tmp_path).save(SPACE, key)
    (tmp_path / "local" / "demo-keys.json").write_bytes(data)
    with pytest.raises(DamagedFileError, match="Demoraum"):
        DemoKeys(tmp_path).load(SPACE, key.feed)


def test_a_person_without_key_is_told_kindly(tmp_path, key):
    with pytest.raises(NoKeyringError, match="andere Person"):
        DemoKeys(tmp_path).load(SPACE, key.feed)


def test_the_replica_decides_where_its_keys_lie(tmp_path, key, monkeypatch):
    assert isinstance(open_keystore(tmp_path, "wort"), PassphraseKeys)
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "wort")
    assert isinstance(open_keystore(tmp_path), PassphraseKeys)
    DemoKeys(tmp_path).save(SPACE, key)
    assert isinstance(open_keystore(tmp_path), DemoKeys)


@pytest.mark.parametrize("typed", ["", "wort", "elf Zeichen", "a\u0308" * 11])
def test_a_new_key_rests_on_no_short_passphrase(tmp_path, typed, monkeypatch):
    monkeypatch.setenv("UMLAUF_PASSPHRASE", typed or "x")
    with pytest.raises(Refused, match="mindestens 12 Zeichen"):
        open_keystore(tmp_path, typed, new=True)
    assert isinstance(open_keystore(tmp_path, "zwölf Zeichen", new=True), PassphraseKeys)


@pytest.mark.parametrize("junk", ["", "zz", "00" * 31, "00" * 32])
def test_a_spoilt_secret_is_never_used(tmp_path, key, junk):
    DemoKeys(tmp_path).save(SPACE, key)
    path = tmp_path / "local" / "demo-keys.json"
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps(content | {"keys": {f"{SPACE}/{key.feed}": junk}}))
    with pytest.raises(DamagedFileError, match="unbrauchbar"):
        DemoKeys(tmp_path).load(SPACE, key.feed)
