"""Members lose rights, devices are lost and copied: through the doors and on the command line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.cli.main import main
from db.errors import KnownError, Refused
from db.rows import LogFilter, NewDraft
from db.store import Store
from tests.factories import Cast, Clock, make_space
from tests.factories.space import ROUTE

WORD = "nur für diese Probe"
TEXTS = {"instagram": "Wer im Wald arbeitet, plant in Jahrzehnten."}
SIGNED_BY_LEAD = {
    "name": "Schluss",
    "steps": [{"kind": "final_signature", "units": ["sk.lead"], "days": 2}],
}


@pytest.fixture
def cast(tmp_path: Path) -> Iterator[Cast]:
    made = make_space(tmp_path / "space")
    yield made
    made.store.close()


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))

    def call(*words: object) -> tuple[int, dict[str, object]]:
        code = main([*(str(word) for word in words), "--json"])
        said = capsys.readouterr().out
        return code, json.loads(said) if said else {}

    return call


def test_a_cut_is_shown_before_it_is_signed_and_moves_the_draft(cast, run):
    draft = cast.draft()
    cast.vote(cast.press, draft, "approve")
    press = cast.as_(cast.press).me().feed
    cast.as_(cast.lead)
    here = ("--space", cast.store.folder, "--as", cast.lead)
    cut = ("member", "revoke", cast.press, "--upto", f"{press[:12]}/1", *here)
    code, tried = run(*cut, "--dry-run")
    assert (code, tried["written"], tried["needs_second"], tried["lost"]) == (0, False, True, [])
    assert [one["sentence"] for one in tried["later"]] == ["Freigegeben"]
    assert run(*cut)[0] == 2, "nobody said yes"
    code, signed = run(*cut, "--yes")
    assert (code, signed["written"]) == (0, True)
    _, listed = run("member", "cuts", *here)
    assert [one["needs_second"] for one in listed["cuts"]] == [True]
    admin = cast.store.members.enrol("sk.lead", ["admin"], "Zweite Verwaltung")
    again = ("--space", cast.store.folder, "--as", admin)
    _, tried = run("member", "confirm", signed["entry"][:12], "--dry-run", *again)
    assert [one["sentence"] for one in tried["lost"]] == ["Freigegeben"]
    assert tried["later"] == []
    run("member", "confirm", signed["entry"][:12], "--yes", *again)
    with Store.open(cast.store.folder) as other:
        assert other.drafts.page(draft).votes == ()
        assert other.care.doctor() == ()
    _, devices = run("member", "devices", cast.press, *here)
    assert [one["state"] for one in devices["devices"]] == ["revoked"]


def test_who_signs_a_cut_that_reaches_back_is_told_what_a_second_admin_will_end(cast, capsys):
    drafts = [cast.draft(f"Entwurf {number}") for number in range(3)]
    for draft in drafts:
        cast.vote(cast.press, draft, "approve")
    press = cast.as_(cast.press).me().feed
    second = cast.as_(cast.lead).members.enrol("sk.lead", ["admin"], "Zweite Verwaltung")
    cut = ["member", "revoke", cast.press, "--upto", f"{press[:12]}/1"]
    assert main([*cut, "--dry-run", "--space", str(cast.store.folder), "--as", cast.lead]) == 0
    said = capsys.readouterr().out
    assert "0 Einträge zählen sofort nicht mehr." in said
    assert "3 Einträge zählen nicht mehr, sobald eine zweite Verwaltung zustimmt." in said
    tried, _ = cast.store.rights.revoke(cast.press, upto={press: 1}, dry=True)
    signed, _ = cast.store.rights.revoke(cast.press, upto={press: 1})
    grown = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == grown, "what was only supposed left its mark"
    ended, _ = cast.as_(second).rights.confirm(signed.entry)
    assert tried.later == signed.later == ended.lost
    assert tried.later_drafts == signed.later_drafts == ended.drafts


def test_a_trial_names_no_cut_to_agree_to(cast, capsys):
    cast.vote(cast.press, cast.draft(), "approve")
    press = cast.as_(cast.press).me().feed
    here = ("--space", str(cast.store.folder), "--as", cast.lead)
    cut = ["member", "revoke", cast.press, "--upto", f"{press[:12]}/1", *here]
    assert main([*cut, "--dry-run"]) == 0
    tried = capsys.readouterr().out
    assert "eine zweite Verwaltung es bestätigt." in tried
    assert "member confirm" not in tried
    assert main([*cut, "--yes"]) == 0
    (waiting,) = cast.store.rights.cuts()
    assert f"umlauf member confirm {waiting.id[:12]}" in capsys.readouterr().out


def test_a_cut_that_grew_equals_a_rebuild(cast):
    drafts = [cast.draft(f"Entwurf {number}") for number in range(4)]
    for draft in drafts:
        cast.vote(cast.press, draft, "approve")
    cast.as_(cast.lead).rights.revoke(cast.press)
    cast.vote(cast.press_deputy, cast.draft("Danach"), "approve")
    cast.as_(cast.lead).rights.set_roles(cast.press_deputy, ["auditor"])
    grown = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == grown


def test_who_was_cut_may_not_vote_and_is_told_so(cast):
    draft = cast.draft()
    cast.as_(cast.lead).rights.revoke(cast.press)
    with pytest.raises(Refused, match="Nach Sperrung"):
        cast.vote(cast.press, draft, "approve")
    assert not any(one.allowed for one in cast.store.drafts.page(draft).permits)


def test_a_range_counts_again(cast):
    draft = cast.draft()
    cast.vote(cast.press, draft, "approve")
    feed = cast.store.me().feed
    first = cast.as_(cast.lead).rights.devices(cast.press)[0].last
    cut, _ = cast.store.rights.revoke(cast.press, upto={feed: 1})
    second = cast.store.members.enrol("sk.lead", ["admin"], "Zweite Verwaltung")
    cast.as_(second).rights.confirm(cut.entry)
    assert cast.store.drafts.page(draft).votes == ()
    effect, _ = cast.store.rights.readmit(feed, 2, first)
    assert "Votum abgegeben" in {one.sentence for one in effect.back}
    assert cast.store.drafts.page(draft).votes[0].standing == "counted"


# lost computers


@pytest.fixture
def house(tmp_path, monkeypatch):
    """A founded space with a real key behind a passphrase, and the printed recovery key."""
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    store, recovery = Store.create(
        tmp_path / "house",
        title="Haus",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.lead", "Federführung"),
        member_title="Federführung, SK",
        clock=Clock(),
        passphrase=WORD,
    )
    yield store, recovery, tmp_path
    store.close()


def meet(store: Store, tmp_path: Path) -> None:
    """One round with the one share."""
    store.sync.run(str(tmp_path / "haus.umlauf-ablage"), create=True)


def test_the_recovery_key_cuts_the_founders_lost_computer_and_lets_in_a_new_one(house):
    store, recovery, tmp_path = house
    meet(store, tmp_path)
    lost = store.me()
    with store.recovering(recovery):
        store.members.invite_device(lost.member, store.sync.target(), tmp_path / "neu")
        store.rights.revoke(lost.member, [lost.feed], keep=True)
    meet(store, tmp_path)
    with pytest.raises(Refused, match="Nach Sperrung"):
        store.units.add("SK", "sk.neu", "Neu")
    with Store.join(tmp_path / "new", tmp_path / "neu", passphrase=WORD) as new:
        meet(new, tmp_path)
        assert not new.me().roles
        with new.recovering(recovery):
            new.members.accept(new.members.pending()[0].feed)
        new.units.add("SK", "sk.neu", "Neu")
        assert (new.me().member, "admin" in new.me().roles) == (lost.member, True)


def test_an_admin_who_wants_to_cut_an_own_device_hears_what_does(house):
    store, _, _ = house
    mine = store.me()
    for act in (
        lambda: store.rights.revoke(mine.member, [mine.feed], keep=True, dry=True),
        lambda: store.rights.set_roles(mine.member, ["editor"], dry=True),
    ):
        with pytest.raises(Refused, match=r"nicht über sich selbst.*--recovery-key") as refused:
            act()
        assert refused.value.code == "not_above"


def test_too_little_of_an_id_is_called_too_little(house):
    store, _, _ = house
    with pytest.raises(Refused, match=r"keine Sperre „695b“\. .* mindestens 6 Zeichen"):
        store.rights.confirm("695b")


def test_another_key_recovers_nothing(house):
    store, recovery, _ = house
    with pytest.raises(Refused, match="nicht der Wiederherstellungs"), store.recovering("ab" * 32):
        pass
    with pytest.raises(Refused), store.recovering(recovery):
        store.units.add("SK", "sk.neu", "Neu")


def copied(store: Store, tmp_path: Path) -> Path:
    """Today's copy of a replica's folder."""
    store.sync.close()
    target = tmp_path / "copy"
    shutil.copytree(store.folder, target)
    return target


def test_a_restored_copy_reads_until_its_tail_is_back_and_then_goes_on(house):
    store, _, tmp_path = house
    meet(store, tmp_path)
    copy = copied(store, tmp_path)
    store.units.add("SK", "sk.neu", "Neu")
    with Store.open(copy, passphrase=WORD) as old:
        with pytest.raises(KnownError, match="gleichen Sie zuerst ab"):
            old.units.add("SK", "sk.alt", "Alt")
        meet(store, tmp_path)
        meet(old, tmp_path)
        old.units.add("SK", "sk.alt", "Alt")
        assert {one.code for one in old.units.list()} >= {"sk.neu", "sk.alt"}


def test_a_copy_whose_tail_is_lost_goes_on_with_a_new_key_once_it_is_accepted(house):
    store, recovery, tmp_path = house
    meet(store, tmp_path)
    copy = copied(store, tmp_path)
    store.units.add("SK", "sk.weg", "Nie abgeglichen")
    with Store.open(copy, passphrase=WORD) as old:
        meet(old, tmp_path)
        before = old.me()
        with old.recovering(recovery):
            old.members.invite_device(before.member, old.sync.target(), tmp_path / "neu")
        old.renew(tmp_path / "neu")
        with pytest.raises(Refused, match="noch nicht bestätigt"):
            old.units.add("SK", "sk.alt", "Alt")
        now = old.me().feed
        with old.recovering(recovery):
            old.members.accept(now)
        old.units.add("SK", "sk.alt", "Alt")
        assert (old.me().member, old.me().feed != before.feed) == (before.member, True)


def test_a_whole_feed_says_where_its_member_goes_on(house):
    store, recovery, tmp_path = house
    before = store.me()
    with store.recovering(recovery):
        store.members.invite_device(before.member, "", tmp_path / "neu")
    store.renew(tmp_path / "neu")
    states = {one.feed: one.state for one in store.rights.devices()}
    assert states[before.feed] == "closed"


def test_two_copies_that_both_wrote_are_found_proven_and_listed(house, monkeypatch):
    store, recovery, tmp_path = house
    meet(store, tmp_path)
    copy = copied(store, tmp_path)
    store.units.add("SK", "sk.eins", "Eins")
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "another user"))
    with Store.open(copy, passphrase=WORD) as twin:
        twin.units.add("SK", "sk.zwei", "Zwei")
        member = twin.me().member
        with twin.recovering(recovery):
            twin.members.invite_device(member, twin.sync.target(), tmp_path / "neu")
        meet(twin, tmp_path)
        meet(store, tmp_path)
        meet(twin, tmp_path)
        assert {one.code for one in twin.units.list()} == {"sk.lead"}
        with Store.join(tmp_path / "new", tmp_path / "neu", passphrase=WORD) as new:
            meet(new, tmp_path)
            now = new.me().feed
            with new.recovering(recovery):
                new.members.accept(now)
            meet(new, tmp_path)
            meet(new, tmp_path)
            kinds = [one.kind for one in new.log.rows(LogFilter())]
            assert kinds.count("fork.proof!") == 1
        meet(store, tmp_path)
        assert {one.sentence for one in store.rights.lost()} == {"Stelle eingetragen"}


def test_what_fell_off_is_done_again_by_one_press_once_the_new_key_is_accepted(house, monkeypatch):
    store, recovery, tmp_path = house
    store.routes.publish({**ROUTE, "stages": [SIGNED_BY_LEAD]})
    meet(store, tmp_path)
    copy, member = copied(store, tmp_path), store.me().member
    store.units.add("SK", "sk.eins", "Eins")
    made = NewDraft("Waldarbeit", house="SK", channels=("instagram",), texts=TEXTS)
    (draft,) = store.drafts.create(made).drafts
    store.drafts.submit(draft)
    store.comments.add(draft, "Bitte noch einmal ansehen.")
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "another user"))
    with Store.open(copy, passphrase=WORD) as twin:
        twin.units.add("SK", "sk.zwei", "Zwei")
        meet(twin, tmp_path)
    meet(store, tmp_path)
    with store.recovering(recovery):
        store.members.invite_device(member, store.sync.target(), tmp_path / "neu")
    store.renew(tmp_path / "neu")
    now = store.me().feed
    with store.recovering(recovery):
        store.members.accept(now)
    offered = store.reissue.rows()
    assert offered[0].sentence == "Stelle eingetragen"
    assert store.reissue.again([offered[0].id])[:2] == ((offered[0].id,), ())
    assert len(store.units.list()) == 2
    done, refused, _ = store.reissue.again()
    assert (len(done), refused, store.reissue.rows()) == (len(offered) - 1, (), ())
    page = store.drafts.page(draft)
    assert (page.state, page.title) == ("in_review", "Waldarbeit")
    assert [one.text for one in page.comments] == ["Bitte noch einmal ansehen."]
    assert {"sk.eins", "sk.zwei"} <= {one.code for one in store.units.list()}
