"""A backup that lacks own acts is restored: what is said before a round, after it, and later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.backup.restore import restore_space
from db.cli.main import main
from db.errors import KnownError
from db.store import Store

WORD = "nur für diese Probe"
SHARE = "haus.umlauf-ablage"
SYNC_FIRST, NEW_KEY = "gleichen Sie zuerst ab", r"nirgends zu finden: 2\. .*space renew"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Store, str]]:
    """A space on a share, a backup of it, two acts later; with the printed recovery key."""
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", WORD)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    store, recovery = Store.create(
        tmp_path / "house",
        title="Haus",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.lead", "Federführung"),
        member_title="Federführung, SK",
        passphrase=WORD,
    )
    store.sync.run(str(tmp_path / SHARE), create=True)
    store.care.backup(tmp_path / "sicherung.zip")
    store.units.add("SK", "sk.weg", "Nie abgeglichen")
    store.units.add("SK", "sk.fort", "Auch nicht")
    restore_space(tmp_path / "sicherung.zip", tmp_path / "back")
    yield store, recovery
    store.close()


@pytest.fixture
def said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    def run(*words: str) -> tuple[int, str]:
        code = main([*words, "--space", str(tmp_path / "back")])
        return code, " ".join(capsys.readouterr().out.split())

    return run


@pytest.mark.usefixtures("house")
def test_a_restored_space_asks_for_a_round_and_then_for_a_new_key(tmp_path, said):
    with Store.open(tmp_path / "back", passphrase=WORD) as old:
        with pytest.raises(KnownError, match=SYNC_FIRST):
            old.units.add("SK", "sk.neu", "Neu")
        code, told = said("doctor")
        assert code == 0
        assert SYNC_FIRST in told
        old.sync.run()
        with pytest.raises(KnownError, match=NEW_KEY):
            old.units.add("SK", "sk.neu", "Neu")
    code, told = said("doctor")
    assert (code, "nirgends zu finden: 2." in told, "in Ordnung" in told) == (1, True, False)
    code, told = said("member", "lost")
    assert (code, "nirgends zu finden: 2." in told, "Nichts ging" in told) == (0, True, False)


def test_a_tail_that_comes_back_late_is_good_and_a_second_loss_is_sought_anew(
    house, tmp_path, said
):
    store, _ = house
    with Store.open(tmp_path / "back", passphrase=WORD) as old:
        old.sync.run()
        old.care.backup(tmp_path / "zweite.zip")
        store.sync.run()
        old.sync.run()
        assert old.rights.gone() == ()
        old.units.add("SK", "sk.neu", "Neu")
    assert "Nichts ging verloren." in said("member", "lost")[1]
    restore_space(tmp_path / "zweite.zip", tmp_path / "again")
    with (
        Store.open(tmp_path / "again", passphrase=WORD) as again,
        pytest.raises(KnownError, match=SYNC_FIRST),
    ):
        again.units.add("SK", "sk.alt", "Alt")


@pytest.mark.usefixtures("house")
def test_a_round_that_reached_nobody_proves_no_loss(tmp_path):
    (tmp_path / SHARE).rename(tmp_path / "away")
    with Store.open(tmp_path / "back", passphrase=WORD) as old:
        with pytest.raises(KnownError):
            old.sync.run()
        with pytest.raises(KnownError, match=SYNC_FIRST):
            old.units.add("SK", "sk.neu", "Neu")


def test_after_a_new_key_the_lost_acts_are_still_named_and_nothing_is_at_fault(
    house, tmp_path, said
):
    _, recovery = house
    with Store.open(tmp_path / "back", passphrase=WORD) as old:
        old.sync.run()
        member = old.me().member
        with old.recovering(recovery):
            old.members.invite_device(member, old.sync.target(), tmp_path / "neu")
        old.renew(tmp_path / "neu")
        now = old.me().feed
        with old.recovering(recovery):
            old.members.accept(now)
        old.units.add("SK", "sk.neu", "Neu")
    assert said("doctor")[0] == 0
    code, told = said("member", "lost")
    assert (code, "früheren Schlüssel" in told, "space renew" in told) == (0, True, False)
