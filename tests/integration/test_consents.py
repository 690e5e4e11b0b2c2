"""The register through the store's doors: states by the day, drafts concerned, files, rights."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from db.cli.consents import consent_documents, consent_text
from db.domain.checks.facts import ConsentFacts
from db.errors import Refused
from db.rows import RevisionEdit
from db.rows.consents import ConsentFilter, ConsentInput
from db.store import Store
from tests.factories import Cast, make_space, picture

DAY = 86_400_000


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def entered(cast: Cast, kind: str = "person", motif: str = "Forstwirt mit Karte", **more) -> str:
    known = {"house": "SMI", **more}
    return cast.as_(cast.agency).consents.add(ConsentInput(kind, motif, **known))[0]


def shown(cast: Cast, tmp_path: Path, consent: str, **more) -> str:
    medium = replace(picture(tmp_path), people="some", consents=(consent,))
    return cast.draft(media=(medium,), **more)


def status(cast: Cast, consent: str) -> str:
    return cast.store.consents.page(consent).row.status


def test_what_an_entry_is_depends_on_the_day(cast):
    one = entered(cast, valid_until=cast.clock.now + 100 * DAY)
    seen = []
    for days in (0, 60, 60):
        cast.clock.pass_days(days)
        seen.append(status(cast, one))
    assert seen == ["valid", "expiring", "expired"]


def test_the_day_changes_no_state(cast):
    entered(cast, valid_until=cast.clock.now + DAY)
    before = cast.store.care.state_hash()
    cast.clock.pass_days(3)
    assert cast.store.care.state_hash() == before


def test_a_minor_counts_with_both_guardians_only(cast):
    one = entered(cast, "minor", "Schülerin, 16", guardians=1)
    assert status(cast, one) == "missing"
    entered(cast, "minor", "Schülerin, 16", guardians=2, consent=one)
    assert status(cast, one) == "valid"


def test_a_revocation_shows_every_draft_and_what_follows(cast, tmp_path):
    one = entered(cast)
    open_draft = shown(cast, tmp_path, one, title="Waldarbeit")
    public = shown(cast, tmp_path, one, title="Baumschule", submitted=True)
    cast.vote(cast.press, public, "approve")
    cast.vote(cast.final, public, "approve")
    cast.as_(cast.agency).drafts.publish(public, "instagram", "https://example.org/1")
    cast.store.consents.revoke(one, cast.clock.now, "written")
    page = cast.store.consents.page(one)
    assert {row.draft for row in page.drafts} == {open_draft, public}
    said = [(row.what, row.concerned and row.concerned.draft, row.done) for row in page.follow]
    assert said == [
        ("lock", open_draft, True),
        ("unpublish", public, False),
        ("media", None, False),
        ("confirm", None, False),
    ]


def test_the_register_says_locked_only_where_approvals_are(cast, tmp_path):
    one = entered(cast)
    draft = shown(cast, tmp_path, one, title="Waldarbeit", submitted=True)
    cast.as_(cast.agency).consents.revoke(one, cast.clock.now, "mail")

    def told():
        page = cast.store.consents.page(one)
        return page.follow[0].hold, page.blocks

    assert told() == ("locked", True)
    place = f"consent.{one}"
    cast.as_(cast.final).checks.lift(draft, "consent", place, "Motiv ist nur von hinten da.")
    assert told() == ("lifted", True)
    for level in ("hint", "off"):
        cast.as_(cast.lead).checks.set("consent", level)
        assert told() == (level, False)


def test_a_consent_that_ends_while_a_draft_circulates_locks_its_approval(cast, tmp_path):
    one = entered(cast, valid_until=cast.clock.now + 3 * DAY)
    ended, revoked = (shown(cast, tmp_path, one, title=title) for title in ("Eins", "Zwei"))
    cast.clock.pass_days(4)
    with pytest.raises(Refused, match="Gesperrt: Einwilligung"):
        cast.vote(cast.press, ended, "approve")
    cast.as_(cast.agency).consents.revoke(one, cast.clock.now, "mail")
    with pytest.raises(Refused, match="Gesperrt: Einwilligung"):
        cast.vote(cast.press, revoked, "approve")
    cast.vote(cast.press, revoked, "reject", "Die Einwilligung ist widerrufen.")
    assert cast.store.drafts.page(revoked).state == "rejected"


def test_a_tick_names_who_set_it_and_can_be_taken_back(cast):
    one = entered(cast)
    cast.store.consents.revoke(one, cast.clock.now, "mail")
    cast.store.consents.follow(one, "confirm", done=True)
    (tick,) = [row for row in cast.store.consents.page(one).follow if row.what == "confirm"]
    assert tick.done
    assert tick.by
    cast.store.consents.follow(one, "confirm", done=False)
    assert not any(row.done for row in cast.store.consents.page(one).follow)


def test_nothing_is_revoked_twice_nor_made_good_again(cast):
    one = entered(cast)
    cast.store.consents.revoke(one, cast.clock.now, "spoken")
    with pytest.raises(Refused, match="widerrufen"):
        cast.store.consents.revoke(one, cast.clock.now, "spoken")
    with pytest.raises(Refused, match="neuen an"):
        entered(cast, consent=one)


def test_nobody_revokes_tomorrow(cast):
    one = entered(cast)
    with pytest.raises(Refused, match="Zukunft"):
        cast.store.consents.revoke(one, cast.clock.now + DAY, "mail")


def test_a_motif_is_needed_and_a_reviewer_enters_nothing(cast):
    with pytest.raises(Refused, match="Motiv"):
        entered(cast, motif="  ")
    with pytest.raises(Refused):
        cast.as_(cast.press).consents.enter(ConsentInput("person", "Forstwirt"))


def test_scans_are_handed_to_the_lead_and_the_house_alone(cast, tmp_path):
    scan = tmp_path / "Bogen.png"
    Image.new("RGB", (40, 60), "white").save(scan)
    one = entered(cast, scans=(str(scan),))
    paths = [
        cast.as_(who).consents.page(one).scans[0].path
        for who in (cast.lead, cast.press, cast.final)
    ]
    assert [bool(path) for path in paths] == [True, True, False]
    assert cast.store.consents.page(one).scans[0].type == "image/png"


def test_no_film_is_a_scan(cast, tmp_path):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(64))
    with pytest.raises(Refused):
        entered(cast, scans=(str(film),))


def test_filters_narrow_and_every_box_counts_the_others_kept(cast):
    entered(cast, motif="Forstwirtin Ölberg", state="asked")
    entered(cast, "music", "Musik Nachtfahrt", house="SK")
    entered(cast, "person", "Lehrkraft")
    wanted = ConsentFilter(statuses=("valid",), text="ölberg")
    assert cast.store.consents.list(wanted) == ()
    counts = cast.store.consents.counts(wanted)
    assert (counts.statuses["missing"], counts.shown, counts.total) == (1, 0, 3)
    assert [row.motif for row in cast.store.consents.list(ConsentFilter(house="SK"))] == [
        "Musik Nachtfahrt"
    ]
    assert cast.store.consents.counts(ConsentFilter()).kinds["person"] == 2


def test_no_box_ticked_shows_nothing(cast):
    entered(cast)
    nothing = ConsentFilter(statuses=("none",))
    assert cast.store.consents.list(nothing) == ()
    assert cast.store.consents.counts(nothing).shown == 0


def test_the_gravest_stands_first(cast):
    entered(cast, motif="b")
    one = entered(cast, motif="a")
    entered(cast, motif="c", state="asked")
    cast.store.consents.revoke(one, cast.clock.now, "mail")
    assert [row.status for row in cast.store.consents.list()] == ["revoked", "missing", "valid"]


def test_a_search_finds_an_entry_by_its_draft(cast, tmp_path):
    one = entered(cast)
    entered(cast, motif="Lehrkraft")
    shown(cast, tmp_path, one, title="Baumschule im Winter")
    found = cast.store.consents.list(ConsentFilter(text="baumschule"))
    assert [row.id for row in found] == [one]
    assert found[0].drafts == 1


def test_facts_say_what_a_check_asks(cast):
    one = entered(cast, "minor", "Schülerin", channels=("instagram",), guardians=1)
    core = cast.store._core  # noqa: SLF001 - facts go to the checks, no door shows them
    with core.read() as connection:
        facts = core.space(connection).register.facts()
    assert facts == (
        ConsentFacts(one, "minor", "Schülerin", channels=("instagram",), guardians=1),
    )


def test_a_medium_keeps_what_was_said_of_it_when_a_plan_brings_it_again(cast, tmp_path):
    one = entered(cast)
    draft = shown(cast, tmp_path, one, submitted=False)
    again = replace(picture(tmp_path), alt_text="Anders beschrieben")
    cast.store.drafts.revise(draft, RevisionEdit(media=(again,)))
    (medium,) = cast.store.drafts.page(draft).media
    assert (medium.people, medium.consents) == ("some", (one,))


def test_what_is_rebuilt_equals_what_grew(cast, tmp_path):
    one = entered(cast, valid_until=cast.clock.now + DAY)
    shown(cast, tmp_path, one)
    cast.store.consents.revoke(one, cast.clock.now, "mail")
    cast.store.consents.follow(one, "confirm", done=True)
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before


def test_a_space_of_an_older_program_is_folded_into_the_tables_of_this_one(cast):
    before, folder = cast.store.care.state_hash(), cast.store.folder
    cast.store.close()
    raw = sqlite3.connect(folder / "space.sqlite")
    raw.execute("DROP TABLE consent")
    raw.execute("ALTER TABLE medium DROP COLUMN people")
    raw.execute("UPDATE local_setting SET value = '2.2' WHERE key = 'projection_version'")
    raw.commit()
    raw.close()
    with Store.open(folder) as store:
        assert store.care.state_hash() == before


def test_show_names_what_concerns_the_draft(cast, tmp_path):
    one = entered(cast, "minor", "Schülerin, 16", guardians=1, channels=("instagram",))
    draft = cast.draft(media=(replace(picture(tmp_path), consents=(one,)),), submitted=False)
    (row,) = cast.store.consents.of_draft(draft)
    assert "Schülerin, 16, SMI, fehlt, Instagram, Sorgeberechtigte 1 von 2" in consent_text((row,))
    assert consent_documents((row,))[0]["status"] == "missing"


def test_scans_travel_with_the_space(cast, tmp_path):
    scan = tmp_path / "Bogen.png"
    Image.new("RGB", (40, 60), "white").save(scan)
    one = entered(cast, scans=(str(scan),))
    share = tmp_path / "raum.umlauf-ablage"
    cast.store.sync.run(str(share))
    (kept,) = cast.store.consents.page(one).scans
    assert kept.digest in {path.name for path in share.rglob("*")}
