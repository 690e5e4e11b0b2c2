"""The Store against real files: what is saved stays, what is refused leaves nothing."""

import sqlite3
from pathlib import Path

import pytest

from db.errors import (
    DamagedFileError,
    KnownError,
    LockedError,
    NewerFileError,
    NotASpaceError,
    ReadOnlyError,
    Refused,
)
from db.rows import InboxFilter, LogFilter, RevisionEdit, VoteInput
from db.store import Store
from db.tables.triggers import TRIGGERS
from tests.factories import Cast, make_space, picture

REASON = "Bitte die Quelle der Zahl nennen."


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def test_a_draft_goes_round_until_it_is_published(cast: Cast, tmp_path: Path) -> None:
    draft = cast.draft(media=(picture(tmp_path / "in"),))
    cast.vote(cast.press, draft, "approve")
    cast.vote(cast.final, draft, "approve")
    assert cast.state(draft) == "released"
    cast.as_(cast.agency).drafts.publish(draft, "instagram", "https://example.invalid/p/1")
    assert cast.state(draft) == "published"


def test_the_loop_of_a_rejection_closes_with_a_new_revision(cast: Cast) -> None:
    draft = cast.draft()
    cast.vote(cast.press, draft, "reject", REASON)
    assert cast.state(draft) == "rejected"
    store = cast.as_(cast.agency)
    store.drafts.revise(draft, RevisionEdit(texts={"instagram": "Neuer Wortlaut."}))
    store.drafts.submit(draft)
    page = store.drafts.page(draft)
    assert (page.state, page.shown.number) == ("in_review", 2)
    assert [vote.standing for vote in page.votes] == ["voided"]


def test_a_question_suspends_until_the_agency_answers(cast: Cast) -> None:
    draft = cast.draft()
    cast.vote(cast.press, draft, "ask_back", "Stimmt die Zahl 30 Meter überall?")
    row = cast.store.inbox.rows(InboxFilter())[0]
    assert (row.group, row.mark) == ("suspended", "asked_back")
    cast.as_(cast.agency).comments.answer(draft, "Ja, an der ganzen Elbe.")
    cast.as_(cast.press)
    assert cast.store.inbox.rows(InboxFilter())[0].group == "later"


def test_a_condition_that_goes_on_stands_for_the_next_revision(cast: Cast) -> None:
    draft = cast.draft()
    cast.vote(cast.press, draft, "approve_with_conditions")
    with pytest.raises(Refused, match="Auflagen offen"):
        cast.vote(cast.final, draft, "approve")
    step = cast.store.drafts.page(draft).stages[-1].steps[-1].step
    with pytest.raises(Refused, match="bei einer anderen Stelle"):  # rights are said first
        cast.as_(cast.press).votes.cast(draft, VoteInput("approve", step=step))
    store = cast.as_(cast.agency)
    ticked = tuple(one.id for one in store.drafts.page(draft).conditions)
    store.drafts.revise(draft, RevisionEdit(texts={"instagram": "klimastabil"}, ticked=ticked))
    store.drafts.submit(draft)
    cast.vote(cast.final, draft, "approve")
    assert cast.state(draft) == "released"


def test_a_short_reason_is_refused_and_nothing_is_written(cast: Cast) -> None:
    draft = cast.draft()
    before = cast.store.log.fingerprint()
    with pytest.raises(Refused, match="mindestens 20 Zeichen"):
        cast.vote(cast.press, draft, "reject", "zu werblich")
    assert cast.store.log.fingerprint() == before


def test_silence_counts_only_after_the_deadline_and_only_by_the_lead(cast: Cast) -> None:
    draft = cast.draft(lead="sk.lead")
    with pytest.raises(Refused) as early:
        cast.as_(cast.lead).votes.lapse(draft)
    cast.clock.pass_days(8)
    with pytest.raises(Refused):
        cast.as_(cast.press).votes.lapse(draft)
    cast.as_(cast.lead).votes.lapse(draft)
    assert early.value.code == "too_early"
    assert cast.store.drafts.page(draft).stages[0].steps[0].state == "lapsed"


def test_a_held_approval_is_no_entry_until_it_is_signed(cast: Cast) -> None:
    draft = cast.draft()
    store = cast.as_(cast.press)
    before = store.log.fingerprint()
    held = store.votes.hold(draft, VoteInput("approve"), 10)
    assert (store.log.fingerprint(), store.inbox.counts().mine) == (before, 0)
    store.votes.sign(held.id)
    assert store.votes.pending() == ()
    assert store.drafts.page(draft).votes[0].verdict == "approve"


def test_a_held_approval_taken_back_leaves_no_trace(cast: Cast) -> None:
    draft = cast.draft()
    store = cast.as_(cast.press)
    before = store.log.fingerprint()
    store.votes.take_back(store.votes.hold(draft, VoteInput("approve"), 10).id)
    assert (store.log.fingerprint(), store.inbox.counts().mine) == (before, 1)


def test_a_held_approval_overtaken_by_a_new_revision_stays_unsigned_with_its_reason(
    cast: Cast,
) -> None:
    draft = cast.draft()
    held = cast.as_(cast.press).votes.hold(draft, VoteInput("approve"), 10)
    cast.as_(cast.agency).drafts.revise(draft, RevisionEdit(title="Neuer Titel"))
    cast.as_(cast.press)
    with pytest.raises(Refused):
        cast.store.votes.sign(held.id)
    assert cast.store.votes.pending()[0].problem


def test_consent_waits_for_every_medium(cast: Cast, tmp_path: Path) -> None:
    draft = cast.draft(media=(picture(tmp_path / "in"),))
    digest = cast.store.drafts.page(draft).media[0].digest
    path = cast.store.media_path(digest)
    assert path is not None
    path.rename(tmp_path / "away")
    with pytest.raises(Refused, match="fehlen noch Medien"):
        cast.vote(cast.press, draft, "approve")
    cast.vote(cast.press, draft, "reject", REASON)


def test_a_medium_with_changed_bytes_locks_consent(cast: Cast, tmp_path: Path) -> None:
    draft = cast.draft(media=(picture(tmp_path / "in"),))
    path = cast.store.media_path(cast.store.drafts.page(draft).media[0].digest)
    assert path is not None
    path.chmod(0o600)
    path.write_bytes(b"something else")
    with pytest.raises(Refused, match="fehlen noch Medien"):
        cast.vote(cast.press, draft, "approve")


def test_a_check_that_blocks_stops_submission_and_consent_but_not_rejection(cast: Cast) -> None:
    draft = cast.draft(submitted=False, texts={"x": "a" * 281}, channels=("x",))
    with pytest.raises(Refused, match="Gesperrt: X: 1 Zeichen zu viel"):
        cast.store.drafts.submit(draft)
    page = cast.store.drafts.page(draft)
    assert (page.permit("submit").allowed, page.permit("comment").allowed) == (False, True)


def test_rebuilt_from_nothing_everything_is_the_same(cast: Cast) -> None:
    for verdict in ("approve", "reject", "ask_back", "approve_with_conditions"):
        cast.vote(cast.press, cast.draft(verdict), verdict, REASON)
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before


def test_entries_cannot_be_changed_or_deleted(cast: Cast) -> None:
    raw = sqlite3.connect(cast.store.folder / "space.sqlite")
    for statement in ("DELETE FROM entry", "UPDATE entry SET seq = seq + 1"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
            raw.execute(statement)
    raw.close()


def test_another_process_of_the_replica_is_noticed(cast: Cast) -> None:
    draft = cast.draft()
    with Store.open(cast.store.folder, as_member=cast.press) as other:
        other.votes.cast(draft, VoteInput("approve"))
    assert cast.store.poll_changes().drafts == {draft}
    cast.vote(cast.final, draft, "approve")
    assert cast.state(draft) == "released"


def test_the_search_finds_titles_texts_and_comments(cast: Cast) -> None:
    draft = cast.draft("Brücken prüfen")
    cast.as_(cast.press).comments.add(draft, "Bitte das Geländer zeigen.")
    for words in ("brücken", "Jahrzehn", "geländer zeig"):
        assert [hit.draft for hit in cast.store.search(words)] == [draft], words
    assert cast.store.search('" OR ((') == ()


def test_the_log_names_units_and_acts(cast: Cast) -> None:
    cast.vote(cast.press, cast.draft(), "reject", REASON)
    newest = cast.store.log.rows(LogFilter())[0]
    assert (newest.sentence, newest.text, newest.unit_name) == (
        "Zurückgewiesen",
        REASON,
        "Pressestelle",
    )


def test_a_backup_made_while_open_restores_the_same_state(cast: Cast, tmp_path: Path) -> None:
    from db.backup.restore import restore_space  # noqa: PLC0415

    cast.draft(media=(picture(tmp_path / "in"),))
    cast.store.care.backup(tmp_path / "space.umlauf-sicherung")
    restore_space(tmp_path / "space.umlauf-sicherung", tmp_path / "again")
    with Store.open(tmp_path / "again") as restored:
        assert restored.care.state_hash() == cast.store.care.state_hash()


def test_no_backup_is_restored_in_part(tmp_path: Path) -> None:
    from db.backup.restore import restore_space  # noqa: PLC0415

    (tmp_path / "broken").write_bytes(b"PK\x03\x04 nonsense")
    with pytest.raises(DamagedFileError):
        restore_space(tmp_path / "broken", tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_a_folder_without_a_space_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotASpaceError, match="kein Umlaufraum"):
        Store.open(tmp_path)


def test_a_newer_file_is_refused_kindly(cast: Cast) -> None:
    cast.store.close()
    raw = sqlite3.connect(cast.store.folder / "space.sqlite")
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(NewerFileError, match="aktualisieren"):
        Store.open(cast.store.folder)


def test_garbage_instead_of_a_database_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "space.sqlite").write_bytes(b"not a database at all" * 100)
    with pytest.raises(KnownError):
        Store.open(tmp_path)


def test_a_locked_file_is_said_so(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.tables.database.BUSY_MS", 50)
    draft = cast.draft()
    with Store.open(cast.store.folder, as_member=cast.press) as store:
        raw = sqlite3.connect(cast.store.folder / "space.sqlite", isolation_level=None)
        raw.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedError, match="gesperrt"):
            store.votes.cast(draft, VoteInput("approve"))
        raw.execute("ROLLBACK")
        raw.close()


def test_a_folder_that_may_not_be_written_is_said_so() -> None:
    with pytest.raises((ReadOnlyError, NotASpaceError)):
        make_space(Path("/proc/umlauf"))


def test_a_restored_older_copy_may_only_read(cast: Cast, tmp_path: Path) -> None:
    import shutil  # noqa: PLC0415

    cast.store.local.set_setting("x", "y")
    cast.store._core.set_setting("demo", "")  # noqa: SLF001 - demo keys are not guarded
    cast.draft()
    cast.store.close()
    shutil.copytree(cast.store.folder, tmp_path / "copy")
    with Store.open(cast.store.folder, as_member=cast.agency) as store:
        store.comments.add(cast.drafts[0], "Eine spätere Anmerkung.")
    with (
        Store.open(tmp_path / "copy", as_member=cast.agency) as old,
        pytest.raises(KnownError, match="älter als zuletzt"),
    ):
        old.comments.add(cast.drafts[0], "Noch eine.")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "", "https://", "ftp://a.invalid/x"])
def test_only_an_address_of_the_web_is_recorded(cast: Cast, address: str) -> None:
    draft = cast.draft()
    cast.vote(cast.press, draft, "approve")
    cast.vote(cast.final, draft, "approve")
    with pytest.raises(Refused, match="https://"):
        cast.as_(cast.agency).drafts.publish(draft, "instagram", address)


def test_a_text_for_a_channel_the_draft_is_not_meant_for_is_refused(cast: Cast) -> None:
    draft = cast.draft()
    cast.vote(cast.press, draft, "approve")
    with pytest.raises(Refused, match="Mastodon"):
        cast.as_(cast.agency).drafts.revise(draft, RevisionEdit(texts={"mastodon": "Ein Satz."}))
    assert cast.store.drafts.page(draft).votes[0].standing == "counted"


def test_a_refused_invitation_leaves_no_file(cast: Cast, tmp_path: Path) -> None:
    out = tmp_path / "neu.umlauf-einladung"
    with pytest.raises(Refused):
        cast.as_(cast.press).members.invite("smi.presse", ["reviewer"], "X", "", out)
    assert not out.exists()


def test_a_route_without_stages_is_told_by_what_it_lacks(cast: Cast) -> None:
    with pytest.raises(Refused, match="fehlt die Angabe „stages“"):
        cast.as_(cast.lead).routes.publish({"name": "Leer"})


def test_lost_protection_of_the_entries_is_a_fault(cast: Cast) -> None:
    assert not any(one.fault for one in cast.store.care.doctor())
    with cast.store._core.database.write() as connection:  # noqa: SLF001 - as a foreign tool would
        name = next(iter(TRIGGERS))
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    assert next(one.fault for one in cast.store.care.doctor())


def test_altered_words_are_a_fault_and_no_view_is_built_on_them(cast: Cast) -> None:
    cast.draft("Waldarbeit")
    with cast.store._core.database.write() as connection:  # noqa: SLF001 - as a foreign tool would
        for name in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'entry'"
        ).scalars():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql(
            "UPDATE entry SET body = "
            "CAST(replace(CAST(body AS TEXT), 'Waldarbeit', 'Waldarmut!') AS BLOB) "
            "WHERE CAST(body AS TEXT) LIKE '%Waldarbeit%'"
        )
    (found,) = [one.text for one in cast.store.care.doctor() if "verändert" in one.text]
    assert found.startswith("1 Einträge sind nachträglich verändert")
    with pytest.raises(DamagedFileError, match="verändert"):
        cast.store.care.rebuild()


def test_a_restored_space_with_locked_keys_can_be_written_again(tmp_path: Path) -> None:
    from db.backup.restore import restore_space  # noqa: PLC0415

    store, _ = Store.create(
        tmp_path / "a",
        title="Raum",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk", "Presse"),
        member_title="Leitung",
        passphrase="nur für diese Probe",  # noqa: S106
    )
    with store:
        store.care.backup(tmp_path / "backup.zip")
    restore_space(tmp_path / "backup.zip", tmp_path / "b")
    with Store.open(tmp_path / "b", passphrase="nur für diese Probe") as again:  # noqa: S106
        again.units.add_house("SMI", "Inneres", "SN")
    assert (tmp_path / "b/local/keys").stat().st_mode & 0o077 == 0


def test_a_question_in_between_swallows_no_change_of_another_process(cast: Cast) -> None:
    draft = cast.draft()
    with Store.open(cast.store.folder, as_member=cast.press) as other:
        cast.as_(cast.agency).comments.add(draft, "Bitte anders.")
        assert other.drafts.page(draft).comments
        assert draft in other.poll_changes().drafts
        assert not other.poll_changes()


def test_the_inbox_shows_what_i_made_and_what_i_voted_on_wherever_it_is(cast: Cast) -> None:
    hanging, done = cast.draft("Hängt"), cast.draft("Ist durch")
    cast.draft("Noch nicht dran", submitted=False)
    cast.vote(cast.press, done, "approve")
    cast.vote(cast.final, done, "approve")
    own, voted = InboxFilter("own"), InboxFilter("voted")
    rows = {row.draft: row for row in cast.as_(cast.agency).inbox.rows(own)}
    assert set(rows) == set(cast.drafts)
    assert (rows[hanging].step_kind, rows[hanging].due > 0) == ("cosign", True)
    assert rows[done].state == "released"
    assert cast.store.inbox.rows(voted) == ()
    assert [row.draft for row in cast.as_(cast.press).inbox.rows(voted)] == [done]
    assert cast.store.inbox.groups(voted)[0].count == 1
