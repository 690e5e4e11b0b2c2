"""An inquiry goes out: repeatable to the byte, with nothing in it that was not asked for."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from db.actions.space import record_inquiry, record_print
from db.audit_log.frozen_log import freeze
from db.audit_log.inquiry import Inquiry
from db.audit_log.verify import verify
from db.errors import KnownError, Refused
from db.rows.figures import FEWEST_CASES, Wanted
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.small_space import SmallSpace


@pytest.fixture
def space(tmp_path) -> SmallSpace:
    made = SmallSpace(tmp_path / "replica")
    made.publish("Wald im Winter")
    made.make_draft("Die Brücke", channels=("instagram", "xing"))
    return made


def table(package: Path) -> list[dict[str, str]]:
    text = (package / "Anlage_1.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def bare(package: Path) -> set[str]:
    """Ids of the entries without body."""
    lines = (package / "protokoll.jsonl").read_text("utf-8").splitlines()
    return {entry["id"] for entry in map(json.loads, lines) if entry["body"] is None}


@pytest.mark.parametrize("name", ["auskunft.zip", "auskunft"])
def test_a_package_is_in_order_for_both_verifiers(space, tmp_path, name):
    space.export(tmp_path / name)
    assert (by_umlauf(tmp_path / name), by_script(tmp_path / name)) == ([], [])


def test_what_the_log_is_told_fits_the_package(space, tmp_path):
    made = space.export(tmp_path / "auskunft.zip")
    report = verify(tmp_path / "auskunft.zip")
    said = (made.fingerprint, made.heads, made.entries)
    assert said == (report.fingerprint, len(report.heads), report.entries)


def test_an_export_is_repeated_to_the_byte_after_the_log_went_on(space, tmp_path):
    made = space.export(tmp_path / "first.zip")
    with space.acting("admin") as writer:
        record_inquiry(writer, made)
    space.publish("Später")
    again = Inquiry(fingerprint=made.fingerprint)
    assert space.export(tmp_path / "again.zip", again) == made
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "first.zip").read_bytes()


def test_a_printed_state_can_be_exported_even_if_more_heads_moved_than_one_entry_names(
    space, tmp_path
):
    with space.database.read() as connection:
        printed = freeze(connection, 0)
    with space.acting("final") as writer:
        record_print(writer, printed.fingerprint, len(printed.heads), printed.entries)
    space.publish("Später")
    made = space.export(tmp_path / "old.zip", Inquiry(fingerprint=printed.fingerprint))
    assert (made.fingerprint, made.entries) == (printed.fingerprint, printed.entries)
    assert by_script(tmp_path / "old.zip") == []


def test_a_state_that_never_was_is_refused_and_nothing_left_behind(space, tmp_path):
    with pytest.raises(Refused) as refused:
        space.export(tmp_path / "out" / "old.zip", Inquiry(fingerprint="0" * 64))
    assert refused.value.code == "unknown_fingerprint"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (Wanted(channel="xing"), ["Die Brücke"]),
        (Wanted(channel="linkedin"), ["Wald im Winter"]),
        (Wanted(house="sk"), ["Wald im Winter", "Die Brücke"]),
        (Wanted(from_day="2026-03-04"), []),
        (Wanted(to_day="2026-03-03"), ["Wald im Winter", "Die Brücke"]),
        (Wanted(from_day="2026-03-03", to_day="2026-03-03"), ["Wald im Winter", "Die Brücke"]),
    ],
)
def test_only_what_was_asked_for_is_listed(space, tmp_path, wanted, titles):
    space.export(tmp_path / "auskunft", Inquiry(wanted))
    assert [row["Titel"] for row in table(tmp_path / "auskunft")] == titles
    assert by_umlauf(tmp_path / "auskunft") == by_script(tmp_path / "auskunft") == []


def test_bodies_of_other_drafts_stay_inside_and_are_listed(space, tmp_path):
    space.export(tmp_path / "auskunft", Inquiry(Wanted(draft=space.drafts[0])))
    manifest = json.loads((tmp_path / "auskunft/manifest.json").read_text("utf-8"))
    assert bare(tmp_path / "auskunft") == set(manifest["omitted"]["selection"]) != set()
    log = (tmp_path / "auskunft/protokoll.jsonl").read_bytes()
    assert manifest["omitted"]["profile"] == []
    assert log.count(b'"subject":') == 0, "base64 all the way"


def test_the_annex_shows_votes_days_and_the_link(space, tmp_path):
    for number in range(FEWEST_CASES - 1):
        space.publish(f"Beitrag {number}")
    space.export(tmp_path / "few", Inquiry(Wanted(draft=space.drafts[0])))
    assert table(tmp_path / "few")[0]["Tage je Stelle"] == "", "one step is about a person"
    space.export(tmp_path / "auskunft")
    row = table(tmp_path / "auskunft")[0]
    assert row["Voten der Stellen"].startswith("SK, Presse: freigegeben (2026-03-0")
    assert row["Tage je Stelle"] == "SK, Presse: 0,1 | SK, Leitung: 0,1"
    assert row["Link"] == f"https://example.org/{space.drafts[0][:6]}"
    assert row["Stand"] == "veröffentlicht"
    assert row["Veröffentlicht"].endswith("+01:00")


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Inquiry(Wanted(house="nirgends")), "unknown_house"),
        (Inquiry(Wanted(from_day="31.12.2026")), "bad_period"),
        (Inquiry(Wanted(from_day="2026-02-01", to_day="2026-01-01")), "bad_period"),
        (Inquiry(profile="offen"), "unknown_profile"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(space, tmp_path, asked, code):
    with pytest.raises(Refused) as refused:
        space.export(tmp_path / "auskunft", asked)
    assert refused.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["replica"]


def test_a_folder_with_something_in_it_is_left_alone(space, tmp_path):
    (tmp_path / "voll").mkdir()
    (tmp_path / "voll/brief.txt").write_text("x")
    with pytest.raises(Refused):
        space.export(tmp_path / "voll")
    assert [path.name for path in (tmp_path / "voll").iterdir()] == ["brief.txt"]


def test_a_place_that_cannot_be_written_gives_one_sentence(space, tmp_path):
    (tmp_path / "datei").write_text("x")
    with pytest.raises(KnownError):
        space.export(tmp_path / "datei" / "auskunft.zip")


def test_a_device_outside_the_log_cannot_sign(space, tmp_path):
    space.keys["stranger"] = replace(space.keys["admin"], private=b"s" * 32)
    with pytest.raises(Refused) as refused:
        space.export(tmp_path / "auskunft.zip", by="stranger")
    assert refused.value.code == "not_member"
    assert [path.name for path in tmp_path.iterdir()] == ["replica"]
