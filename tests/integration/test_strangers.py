"""A device that nobody invited lies on the share: who is told what, and what ends it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import Refused
from db.store import Store
from tests.factories.founded import founded

PHRASE = "eine lange Passphrase"


@pytest.fixture
def founder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", PHRASE)
    with founded(tmp_path) as store:
        yield store


def invited(founder: Store, file: Path) -> Path:
    founder.members.invite("sk.r15", ["reviewer"], "SK, Referat 16", founder.sync.target(), file)
    founder.sync.run()
    return file


@pytest.fixture
def file(founder: Store, tmp_path: Path) -> Path:
    return invited(founder, tmp_path / "einladung")


@pytest.fixture
def stranger(file: Path, tmp_path: Path) -> Iterator[Store]:
    """Who forged an invitation, and whose device lies on the share now."""
    made = json.loads(file.read_text()) | {"key": "0" * 64}
    del made["check"]
    forged = tmp_path / "gefälscht"
    forged.write_text(json.dumps(made))
    with Store.join(tmp_path / "stranger", forged) as store:
        store.sync.run()
        yield store


def noted(store: Store) -> dict[str, str]:
    document, _ = store.sync.run(full=True)
    assert document["problems"] == []
    return {one["kind"]: one["text"] for one in document["notes"]}  # type: ignore[attr-defined]


def test_a_member_is_told_that_another_device_is_meant_and_which(founder, stranger):
    name = " – ".join(stranger.joining.row().words[:3])
    told = noted(founder)["not_invited"]
    assert name in told
    assert "Ihr eigenes ist nicht gemeint" in told
    assert founder.sync.state().problem == "not_invited"
    assert founder.sync.state().resettable


def test_whoever_comes_with_an_unknown_invitation_is_told_so(founder, stranger):  # noqa: ARG001
    unknown = stranger.joining.row().unknown
    assert "ist in diesem Raum nicht bekannt" in unknown
    assert noted(stranger) == {"own_not_invited": unknown}
    assert not stranger.sync.state().resettable
    with pytest.raises(Refused, match="Verwaltung"):
        stranger.sync.reset()


@pytest.mark.parametrize("theirs", [False, True])
def test_a_device_that_writes_packets_only_is_told_too(founder, stranger, theirs):
    if theirs:
        stranger.sync.set_packets_only(True)
        stranger.sync.run(full=True)
    founder.sync.set_packets_only(True)
    name = " – ".join(stranger.joining.row().words[:3])
    assert name in noted(founder)["not_invited"]
    assert name in noted(founder)["not_invited"]
    assert founder.sync.state().problem == "not_invited"
    founder.sync.reset()
    assert noted(founder) == {}


def test_the_administration_takes_a_stranger_off_the_share_for_good(founder, stranger, tmp_path):
    noted(founder)
    founder.sync.reset()
    noted(stranger)
    assert noted(founder) == {}
    assert founder.sync.state().state == "synced"
    late = tmp_path / "späte Einladung"
    stranger.renew(invited(founder, late))
    assert noted(stranger) == {}
    assert noted(founder) == {}
    (waiting,) = founder.members.pending()
    founder.members.accept(waiting.feed)
    founder.sync.run()
    assert noted(stranger) == {}
    assert stranger.me().joined


def test_what_somebody_does_not_want_to_hear_of_is_told_no_more(founder, stranger):  # noqa: ARG001
    noted(founder)
    founder.sync.acknowledge()
    assert noted(founder) == {}
    assert founder.sync.state().state == "synced"
