"""Members as the screen "Verwaltung" shows them: states, devices, what does not count, names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.demo.apart import Apart
from db.errors import Refused
from db.rows import LogFilter
from db.rows.people import KeyRow, PeopleFilter, PersonPage
from db.store import Store
from tests.factories import Cast, make_space
from tests.factories.founded import founded


@pytest.fixture
def cast(tmp_path: Path) -> Iterator[Cast]:
    made = make_space(tmp_path / "space")
    yield made
    made.store.close()


def page(cast: Cast, member: str) -> PersonPage:
    return cast.as_(cast.lead).people.page(member)


def fork(cast: Cast, folder: Path, mine: int, theirs: int) -> None:
    """The press's computer is copied; both write so many remarks, and both are heard of."""
    draft = cast.draft()
    twin = Apart(folder, cast.store, cast.press)
    for number in range(mine):
        cast.as_(cast.press).comments.add(draft, f"Hier {number}.")
    for number in range(theirs):
        twin.store.comments.add(draft, f"Dort {number}.")
    twin.come_back(cast.store)


def test_the_list_is_narrowed_by_words_house_and_state(cast):
    people = cast.as_(cast.lead).people
    everybody = people.list()
    assert everybody.total == len(everybody.rows) == sum(everybody.counts.values())
    found = people.list(PeopleFilter("presse vertretung"))
    assert [one.title for one in found.rows] == ["Vertretung Presse, SMI"]
    assert {one.house for one in people.list(PeopleFilter(house="SMI")).rows} == {"SMI"}
    assert people.list(PeopleFilter(states=("revoked",))).rows == ()
    assert found.total == everybody.total


def test_a_device_waits_with_its_six_words_until_it_is_let_in(cast):
    waits = cast.as_(cast.lead).members.enrol("smi.presse", ["reviewer"], "Neu", accepted=False)
    (key,) = page(cast, waits).keys
    assert (page(cast, waits).row.state, key.state, len(key.words)) == ("waiting", "pending", 6)
    assert cast.store.people.keys()[0] == key
    assert key.words == cast.store.members.pending()[0].words
    assert key.name == " – ".join(key.words[:3])
    cast.store.members.accept(key.feed)
    (key,) = page(cast, waits).keys
    assert (page(cast, waits).row.state, key.state) == ("active", "")


def test_the_last_day_of_a_device_is_shown_to_admins_alone(cast):
    assert page(cast, cast.press).keys[0].last_at
    other = cast.as_(cast.agency).people.page(cast.press)
    assert (other.keys[0].last_at, other.admin) == (0, False)


def test_what_arrives_after_a_cut_is_listed_as_such_and_a_readmission_shortens_it(cast, tmp_path):
    draft = cast.draft()
    away = Apart(tmp_path / "away", cast.store, cast.press)
    cast.as_(cast.lead).rights.revoke(cast.press)
    for number in range(3):
        away.store.comments.add(draft, f"Zu spät {number}.")
    away.come_back(cast.store)
    (late,) = page(cast, cast.press).late
    assert (late.code, late.last - late.first, len(late.rows)) == ("revoked", 2, 3)
    cast.store.rights.readmit(late.feed, late.first, late.first + 1)
    (rest,) = page(cast, cast.press).late
    assert (rest.first, rest.last) == (late.last, late.last)
    kinds = [one.kind for one in page(cast, cast.press).history]
    assert kinds == ["readmit!", "revoke!", "member.join", "member.invite"]


def test_an_invitation_used_twice_is_said_of_whoever_waits(tmp_path, monkeypatch):
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("UMLAUF_PASSPHRASE", "eine lange Passphrase")
    file = tmp_path / "einladung"
    with founded(tmp_path) as founder:
        founder.members.invite("sk.r15", ["reviewer"], "Presse", founder.sync.target(), file)
        founder.sync.run()
        names = []
        for number in (1, 2):
            with Store.join(tmp_path / str(number), file) as joiner:
                joiner.sync.run()
                names.append(joiner.me().words)
            founder.sync.run()
            (waiting,) = founder.members.pending()
            (key,) = [one for one in keys_of(founder) if one.state == "pending"]
            assert waiting.used == key.text
            assert names[0] in waiting.used if number == 2 else waiting.used == ""
            founder.members.accept(waiting.feed)
        assert not any(one.text for one in keys_of(founder))


def keys_of(store: Store) -> tuple[KeyRow, ...]:
    shown = store.people.keys
    return shown()


def test_a_device_is_called_by_the_first_of_its_six_words_everywhere(cast):
    store = cast.as_(cast.press)
    name = " – ".join(store.joining.row().words[:3])
    feed = store.me().feed
    (device,) = [one for one in store.rights.devices() if one.feed == feed]
    logged = {one.words for one in store.log.rows(LogFilter()) if one.feed == feed}
    assert (store.me().words, device.words, logged) == (name, name, {name})


def test_a_forked_device_is_told_what_to_do_by_doctor_and_desk(cast, tmp_path):
    fork(cast, tmp_path / "twin", 1, 1)
    store = cast.as_(cast.press)
    (fault,) = [one.text for one in store.care.doctor() if one.fault]
    assert fault == store.joining.row().behind
    assert "Neuer Schlüssel für dieses Gerät …" in fault
    assert not cast.as_(cast.lead).joining.row().behind


def test_a_blocked_device_hears_that_it_is(cast):
    cast.as_(cast.lead).rights.revoke(cast.press)
    assert cast.as_(cast.press).joining.row().behind.startswith("Dieses Gerät ist gesperrt")


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize(("mine", "theirs"), [(1, 3), (3, 1), (2, 2)])
def test_either_branch_of_a_fork_can_be_made_to_count(cast, tmp_path, number, mine, theirs):
    fork(cast, tmp_path / "twin", mine, theirs)
    shown = page(cast, cast.press)
    assert (shown.row.state, shown.row.late) == ("forked", mine + theirs)
    branch, other = shown.branches[number], shown.branches[1 - number]
    effect, _ = cast.store.rights.readmit(branch.feed, branch.first, branch.last, branch.head)
    assert len(effect.back) == branch.last - branch.first + 1
    after = page(cast, cast.press)
    assert [one.counted for one in after.branches].index(True) == number
    assert after.row.late == other.last - other.first + 1
    with pytest.raises(Refused, match="der andere Zweig"):
        cast.store.rights.readmit(other.feed, other.first, other.last, other.head)
    grown = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == grown
    with Store.seat(tmp_path / "fresh", cast.store, cast.lead) as fresh:
        assert fresh.care.state_hash() == grown


def test_a_cut_that_waits_for_a_second_admin_is_told_of_everywhere(cast):
    draft = cast.draft()
    cast.vote(cast.press, draft, "approve")
    feed = cast.store.me().feed
    cast.as_(cast.lead).rights.revoke(cast.press, upto={feed: 1})
    people = cast.store.people.list()
    assert [one.title for one in people.open_cuts] == ["Referatsleitung Presse, SMI"]
    assert page(cast, cast.press).row.second == 1
    assert page(cast, cast.press).history[0].needs_second
    assert people.admins == 1


def test_members_units_and_houses_are_renamed_and_stay_who_they_are(cast):
    people = cast.as_(cast.lead).people
    people.rename(cast.press, "Pressestelle, SMI")
    unit = next(one for one in cast.store.units.list() if one.code == "smi.presse")
    people.rename_unit(unit.id, "smi.medien", "Medienstelle")
    people.rename_house("SMI", "SMIn", "Inneres", "SN")
    row = page(cast, cast.press).row
    assert (row.title, row.unit, row.unit_name) == (
        "Pressestelle, SMI",
        unit.id,
        "SMIn, Medienstelle",
    )
    with pytest.raises(Refused, match="gibt es im Raum schon"):
        people.rename_unit(unit.id, "sk.schluss", "Medienstelle")
    people.rename_unit(unit.id, "SMI.medien", "Medienstelle")


def test_the_newest_entries_of_a_device_are_offered_newest_first(cast):
    cast.vote(cast.press, cast.draft(), "approve")
    feed = cast.store.me().feed
    rows = cast.as_(cast.lead).people.positions(feed)
    assert [one.seq for one in rows] == sorted((one.seq for one in rows), reverse=True)
    assert (rows[0].sentence, rows[0].title) == ("Freigegeben", "Waldarbeit")
