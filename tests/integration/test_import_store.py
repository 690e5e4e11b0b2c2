"""A content plan becomes drafts, all or none, and the same plan again changes nothing."""

import csv
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import Engine, event

from db.errors import Refused
from db.rows import ImportPlan, RevisionEdit
from db.rows.imports import Reading
from tests.factories import Cast, make_space

GOOD = {
    "ID": "A-01",
    "Titel": "Waldarbeit mit Weitblick",
    "Thema": "Ausbildung",
    "Haus": "SMI",
    "Datum": "23.11.2026",
    "Uhrzeit": "9:00",
    "Kanäle": "Instagram, LinkedIn",
    "Text": "Wer im Wald arbeitet, plant in Jahrzehnten.",
    "Medien": "wald.jpg",
    "Alternativtext": "Ein Weg im Wald",
    "Notiz": "",
    "Laufweg": "",
}


class Plan:
    """A plan file beside its media folder, read by the agency."""

    def __init__(self, folder: Path) -> None:
        self.cast: Cast = make_space(folder / "space")
        self.file, self.media = folder / "plan.csv", folder / "Medien"
        self.store = self.cast.as_(self.cast.agency)
        self.media.mkdir()
        Image.new("RGB", (108, 135), "green").save(self.media / "wald.jpg")

    def dry_run(self, *rows: dict[str, str]) -> ImportPlan:
        with self.file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
        return self.store.imports.dry_run(self.file, self.media)

    def write(self, *rows: dict[str, str], submit: bool = False) -> tuple[str, ...]:
        """Imports rows; returns the drafts touched."""
        return tuple(self.store.imports.run(self.dry_run(*rows), submit=submit).drafts)


@pytest.fixture
def asked():
    """The statements that the databases of this process were asked."""
    statements = []

    def note(_connection, _cursor, statement, *_):
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield statements
    event.remove(Engine, "before_cursor_execute", note)


@pytest.fixture
def plan(tmp_path):
    return Plan(tmp_path)


def test_a_row_becomes_a_draft_with_everything_it_says(plan):
    (draft,) = plan.write(GOOD)
    page = plan.store.drafts.page(draft)
    assert (page.title, page.state, page.external_ref) == (GOOD["Titel"], "draft", "A-01")
    assert page.shown.planned_at == 1795420800000
    assert [text.text for text in page.texts] == [GOOD["Text"]] * 2
    (medium,) = page.media
    assert (medium.name, medium.alt_text, medium.width) == ("wald.jpg", "Ein Weg im Wald", 108)
    stored = plan.store.media_path(medium.digest)
    assert stored.read_bytes() == (plan.media / "wald.jpg").read_bytes()


def test_the_same_plan_again_writes_nothing(plan):
    plan.write(GOOD, GOOD | {"ID": "B"})
    before = plan.store.log.fingerprint()
    again = plan.dry_run(GOOD | {"ID": "B"}, GOOD)
    assert again.counts["unchanged"] == 2
    assert not plan.store.imports.run(again)
    assert plan.store.log.fingerprint() == before


def test_one_changed_character_is_exactly_one_revision(plan):
    (draft,) = plan.write(GOOD)
    plan.write(GOOD, GOOD | {"ID": "B"})
    before = plan.store.drafts.page(draft)
    (revised,) = plan.write(GOOD | {"Text": GOOD["Text"] + "."}, GOOD | {"ID": "B"})
    after = plan.store.drafts.page(draft)
    assert revised == draft
    assert sorted(one.number for one in after.revisions) == [1, 2]
    assert after.media[0].id == before.media[0].id
    assert plan.dry_run(GOOD | {"Text": GOOD["Text"] + "."}).counts["unchanged"] == 1


def test_a_channel_struck_from_the_plan_loses_its_text(plan):
    (draft,) = plan.write(GOOD)
    plan.write(GOOD | {"Kanäle": "LinkedIn"})
    assert [text.channel for text in plan.store.drafts.page(draft).texts] == ["linkedin"]


def test_a_note_alone_makes_no_revision(plan):
    (draft,) = plan.write(GOOD)
    plan.write(GOOD | {"Notiz": "mit SK klären"})
    page = plan.store.drafts.page(draft)
    assert page.note == "mit SK klären"
    assert len(page.revisions) == 1
    assert plan.dry_run(GOOD | {"Notiz": "mit SK klären"}).counts["unchanged"] == 1


def test_bad_rows_stop_everything_unless_they_are_skipped(plan):
    before = plan.store.log.fingerprint()
    mixed = plan.dry_run(GOOD, GOOD | {"ID": "B", "Haus": "SMIx"})
    with pytest.raises(Refused, match="1 Zeile hat Fehler") as refused:
        plan.store.imports.run(mixed)
    assert refused.value.code == "bad_rows"
    assert plan.store.log.fingerprint() == before
    assert len(plan.store.imports.run(mixed, skip_bad=True).drafts) == 1


def test_written_by_hand_since_is_an_error_and_stays(plan):
    (draft,) = plan.write(GOOD)
    plan.store.drafts.revise(draft, RevisionEdit(texts={"linkedin": "Von Hand."}))
    assert plan.dry_run(GOOD).counts["unchanged"] == 1
    (row,) = plan.dry_run(GOOD | {"Titel": "Neu"}).rows
    assert row.status == "error"
    assert "inzwischen im Umlauf geändert" in row.messages[0].text


def test_a_plan_older_than_the_space_is_refused(plan):
    stale = plan.dry_run(GOOD)
    plan.write(GOOD)
    with pytest.raises(Refused, match="seit dem Probelauf geändert") as refused:
        plan.store.imports.run(stale)
    assert refused.value.code == "plan_outdated"


def test_a_file_exchanged_after_the_dry_run_is_refused_and_nothing_written(plan):
    stale = plan.dry_run(GOOD)
    before = plan.store.log.fingerprint()
    Image.new("RGB", (108, 135), "red").save(plan.media / "wald.jpg")
    with pytest.raises(Refused, match="seit der Prüfung geändert"):
        plan.store.imports.run(stale)
    assert plan.store.log.fingerprint() == before


def test_submitting_sends_new_drafts_on_their_route(plan):
    (draft,) = plan.write(GOOD, submit=True)
    assert plan.store.drafts.page(draft).state == "in_review"
    (draft,) = plan.write(GOOD | {"Titel": "Neu"}, submit=True)
    assert plan.store.drafts.page(draft).shown.number == 2


def test_a_refused_row_takes_all_with_it_and_is_named(plan):
    both = plan.dry_run(GOOD, GOOD | {"ID": "B"})
    before = plan.store.log.fingerprint()
    reader = plan.cast.as_(plan.cast.press)
    with pytest.raises(Refused, match="Zeile 2: "):
        reader.imports.run(both)
    assert reader.log.fingerprint() == before


def test_a_withdrawn_draft_gives_its_id_free_only_for_a_new_one(plan):
    (draft,) = plan.write(GOOD)
    plan.store.drafts.withdraw(draft)
    (row,) = plan.dry_run(GOOD | {"Titel": "Neu"}).rows
    assert row.status == "error"
    assert "ist zurückgezogen" in row.messages[0].text


def test_rows_without_id_are_found_by_their_content(plan):
    bare = {name: value for name, value in GOOD.items() if name != "ID"}
    plan.write(bare)
    assert plan.dry_run(bare).counts["unchanged"] == 1


def test_ids_of_other_units_are_their_own(plan):
    plan.write(GOOD)
    lead = plan.cast.as_(plan.cast.lead)
    assert lead.imports.dry_run(plan.file, plan.media).rows[0].act == "create"


def test_the_lead_unit_leads_what_the_agency_lays_in(plan):
    (draft,) = plan.write(GOOD, submit=True)
    lead = plan.cast.as_(plan.cast.lead)
    lead.drafts.recall(draft)
    assert lead.drafts.page(draft).state == "recalled"


def test_stopping_while_media_are_looked_at_writes_nothing(plan):
    plan.dry_run(GOOD)
    with pytest.raises(Refused, match="Abgebrochen"):
        plan.store.imports.dry_run(plan.file, plan.media, cancelled=lambda: True)


def test_bad_rows_are_saved_as_they_came(plan, tmp_path):
    found = plan.dry_run(GOOD, GOOD | {"ID": "B", "Haus": "SMIx"})
    assert plan.store.imports.save_bad_rows(found, tmp_path / "fehler.csv") == 1
    lines = (tmp_path / "fehler.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == ";".join(GOOD)
    assert lines[1].startswith("B;")


def test_media_of_a_zip_come_in_and_nothing_of_it_stays_behind(plan, tmp_path):
    file = tmp_path / "medien.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.write(plan.media / "wald.jpg", "wald.jpg")
    plan.media, folder = file, plan.media
    found = plan.dry_run(GOOD)
    (folder / "wald.jpg").unlink()
    assert [one.name for one in found.rows[0].media] == ["wald.jpg"]
    assert Path(found.unpacked).is_dir()
    plan.store.imports.run(found)
    assert not Path(found.unpacked).exists()


def test_a_zip_is_unpacked_once_for_all_dry_runs_that_follow_each_other(plan):
    archive = plan.media.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(plan.media / "wald.jpg", "wald.jpg")
    plan.media = archive
    first = plan.dry_run(GOOD)
    there = Path(first.rows[0].media[0].path)
    inode = there.stat().st_ino
    reading = Reading(corrections={"Titel": {GOOD["Titel"]: "Anders"}})
    imports = plan.store.imports
    again = imports.dry_run(plan.file, archive, reading, before=first)
    assert (again.unpacked, there.stat().st_ino) == (first.unpacked, inode)
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("wald.jpg", b"")
    changed = imports.dry_run(plan.file, archive, reading, before=again)
    assert [row.status for row in changed.rows] == ["error"]


def test_an_import_is_taken_back_as_long_as_nobody_acted(plan):
    one, two = plan.write(GOOD, GOOD | {"ID": "B", "Uhrzeit": "12:00"})
    plan.cast.as_(plan.cast.press).comments.add(two, "Wer ist das im Bild?")
    last = plan.cast.as_(plan.cast.agency).imports.undo()
    assert (last.drafts, last.kept) == ((one,), (two,))
    assert plan.store.drafts.page(one).state == "withdrawn"
    assert plan.store.drafts.page(two).state == "draft"
    with pytest.raises(Refused, match="nichts zurückzunehmen"):
        plan.store.imports.undo()


def test_taking_back_counts_what_the_import_changed_in_earlier_drafts(plan):
    (old,) = plan.write(GOOD)
    new = GOOD | {"ID": "A-09", "Titel": "Ein zweiter"}
    plan.write(GOOD | {"Text": "Ein anderer Text."}, new)
    last = plan.store.imports.undo()
    assert (len(last.drafts), last.changed) == (1, 1)
    assert plan.store.drafts.page(old).state == "draft"


def test_a_plan_taken_back_can_be_read_again(plan):
    (first,) = plan.write(GOOD)
    plan.store.imports.undo()
    again = plan.dry_run(GOOD)
    assert [row.act for row in again.rows] == ["create"]
    (second,) = plan.store.imports.run(again).drafts
    assert second != first
    assert plan.dry_run(GOOD).counts["unchanged"] == 1


def test_taking_back_never_reaches_behind_an_import_that_only_revised(plan):
    other = GOOD | {"ID": "A-09", "Titel": "Ein zweiter"}
    one, two = plan.write(GOOD, other)
    plan.write(GOOD | {"Text": "Ein anderer Text."}, other)
    assert plan.store.imports.last() is None
    with pytest.raises(Refused, match="nur vorhandene Entwürfe geändert"):
        plan.store.imports.undo()
    assert {plan.store.drafts.page(draft).state for draft in (one, two)} == {"draft"}


def test_drafts_of_the_space_that_say_show_or_go_out_the_same_are_named(plan):
    text = "Wer im Wald arbeitet, sieht Jahreszeiten, hört Vögel und friert im Februar."
    there = {"Datum": "16.12.2027", "Text": text}
    other = {"ID": "A-02", "Titel": "Zweiter", "Text": text.replace("Februar", "Januar")}
    plan.write(GOOD | there)
    (row,) = plan.dry_run(GOOD | there | other).rows
    told = {one.column: str(one.text) for one in row.messages}
    assert told["Text"] == "Fast derselbe Text wie „Waldarbeit mit Weitblick“ vom 16.12.2027."
    assert told["Medien"] == "„wald.jpg“ zeigt auch „Waldarbeit mit Weitblick“ vom 16.12.2027."
    assert "„Waldarbeit mit Weitblick“ ist zur selben Minute geplant" in told["Datum"]


def test_a_row_that_got_its_id_later_is_known_by_its_content(plan):
    later = GOOD | {"Datum": "16.12.2027"}
    (draft,) = plan.write(later | {"ID": ""})
    (row,) = plan.dry_run(later).rows
    assert (row.status, row.draft) == ("unchanged", draft)


def test_drafts_gone_from_the_plan_are_named_for_its_months_alone(plan):
    days = {"A-01": "16.12.2027", "A-02": "17.12.2027", "A-03": "17.6.2027"}
    rows = [GOOD | {"ID": ref, "Datum": day, "Titel": ref} for ref, day in days.items()]
    plan.write(*rows)
    assert plan.dry_run(rows[0]).gone == (("A-02", "A-02"),)


def test_the_space_is_asked_once_for_all_rows(plan, asked):
    rows = [GOOD | {"ID": f"A-{number}", "Titel": f"Wald {number}"} for number in range(20)]
    plan.dry_run(*rows[:2])
    few = len(asked)
    plan.dry_run(*rows)
    assert len(asked) == 2 * few > 0
