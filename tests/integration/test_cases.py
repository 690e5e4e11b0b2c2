"""An inquiry from its first question to the package: a state frozen once, answered for weeks."""

import json
from datetime import datetime, timedelta
from zipfile import ZipFile

import pytest

from db.audit_log.verify import verify
from db.domain.working_days import ZONE
from db.errors import Refused
from db.rows import LogFilter
from db.rows.cases import OPTIONAL, changed_figures
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from tests.unit.db.audit_log.both_verifiers import by_script
from tests.unit.db.audit_log.opened import text_of

ASKED = Case(
    "8/5123",
    "Freigabe von Beiträgen",
    questions=("Wie viele Beiträge je Haus?", "Welche Regeln gelten?"),
    answers=("Es waren wenige.",),
)


def test_a_case_freezes_its_state_and_the_log_can_find_it_again(cast):
    store = cast.store
    kept, changes = store.cases.begin(ASKED, Wanted(), "printed")
    assert store.log.find_fingerprint(kept.fingerprint) is not None
    assert [store.log.detail(one).row.kind for one in changes.entries] == ["log.fingerprint"]
    assert kept.figures.total.postings == 1
    assert store.cases.list() == (kept,)


def test_what_comes_later_is_told_and_not_counted(cast):
    kept, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    assert cast.store.cases.open(kept.id).newer == 0
    cast.draft("Später")
    state = cast.as_(cast.lead).cases.open(kept.id)
    assert state.file == kept
    assert state.newer == cast.store.log.fingerprint()[2] - kept.entries - 1
    fresh = cast.store.cases.figures(Wanted())
    (total,) = [one for one in changed_figures(kept.figures, fresh) if one.table == "total"]
    assert (total.what, total.old, total.new) == ("postings", 1, 2)
    again, _ = cast.store.cases.freeze(kept.id)
    assert (again.figures, again.case) == (fresh, ASKED)
    assert again.fingerprint != kept.fingerprint


def test_texts_are_kept_without_touching_state_or_figures(cast):
    kept, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    before = cast.store.log.count(LogFilter())
    kept_again = cast.store.cases.keep(kept.id, Case("8/9"), "internal")
    assert (kept_again.figures, kept_again.fingerprint) == (kept.figures, kept.fingerprint)
    assert cast.store.cases.open(kept.id).file.case == Case("8/9")
    assert cast.store.log.count(LogFilter()) == before


def test_the_package_is_that_of_the_frozen_state_with_the_answers(cast, tmp_path):
    kept, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    cast.draft("Später")
    row, _ = cast.as_(cast.lead).cases.write(kept.id, tmp_path / "auskunft.zip")
    assert (row.fingerprint, row.entries) == (kept.fingerprint, kept.entries)
    assert verify(tmp_path / "auskunft.zip").ok
    with ZipFile(tmp_path / "auskunft.zip") as package:
        (tmp_path / "letter.odt").write_bytes(package.read("Antwortentwurf.odt"))
    with ZipFile(tmp_path / "letter.odt") as letter:
        text = letter.read("content.xml").decode()
    assert "Es waren wenige." in text
    assert text.count("[Antwort]") == 1


def test_a_case_thrown_away_is_gone_and_says_so(cast):
    kept, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    cast.store.cases.forget(kept.id)
    assert cast.store.cases.list() == ()
    with pytest.raises(Refused, match="nicht mehr hier"):
        cast.store.cases.open(kept.id)


def test_a_bad_period_or_a_member_without_the_right_leaves_nothing(cast):
    before = cast.store.log.count(LogFilter())
    with pytest.raises(Refused, match="letzte Tag"):
        cast.store.cases.begin(ASKED, Wanted("2027-02-01", "2027-01-01"), "printed")
    with pytest.raises(Refused):
        cast.as_(cast.press).cases.begin(ASKED, Wanted(), "printed")
    assert cast.store.cases.list() == ()
    assert cast.store.log.count(LogFilter()) == before


def test_a_due_day_on_a_sunday_or_holiday_is_told(cast):
    begun, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    told = []
    for due in ("2037-01-30", "2037-02-01", "2037-05-01", "2020-05-01", ""):
        cast.store.cases.keep(begun.id, Case(due=due), "printed")
        told.append(cast.store.cases.open(begun.id).day_off)
    assert told == [False, True, True, False, False]


def test_who_may_not_export_neither_sees_nor_changes_what_is_answered_here(cast):
    kept, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    cases = cast.as_(cast.press).cases
    assert cases.list() == ()
    for act in (
        lambda: cases.open(kept.id),
        lambda: cases.keep(kept.id, Case("8/9"), "internal"),
        lambda: cases.forget(kept.id),
    ):
        with pytest.raises(Refused, match="geben Federführung"):
            act()
    assert cast.as_(cast.lead).cases.list() == (kept,)


@pytest.mark.needs("pdftotext")
def test_the_letter_is_set_as_pages_with_what_is_typed(cast, tmp_path):
    kept, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    cast.store.cases.pages(kept, tmp_path / "letter.pdf")
    text = text_of(tmp_path / "letter.pdf")
    assert "Es waren wenige." in text
    assert "[Antwort]" in text
    assert kept.fingerprint[:4] in text
    assert "Seite 1 von" in text


def test_a_package_goes_without_what_nobody_wants_and_still_proves_itself(cast, tmp_path):
    kept, _ = cast.store.cases.begin(ASKED, Wanted(), "printed")
    cast.store.cases.keep(kept.id, ASKED, "printed", leave_out=OPTIONAL)
    cast.store.cases.write(kept.id, tmp_path / "little.zip")
    with ZipFile(tmp_path / "little.zip") as package:
        assert package.namelist() == [
            *("PRUEFEN.txt", "manifest.json", "manifest.sig", "protokoll.jsonl", "pruefen.py")
        ]
        asked = json.loads(package.read("manifest.json"))["request"]
    assert asked["leave_out"] == list(OPTIONAL), "what is not there was not wanted"
    assert verify(tmp_path / "little.zip", fingerprint=kept.fingerprint).ok
    assert by_script(tmp_path / "little.zip") == []


def test_the_days_left_are_working_days(cast):
    begun, _ = cast.store.cases.begin(ASKED, Wanted(), "printed", sent="2026-11-02")
    today = datetime.fromtimestamp(cast.store.cases.open(begun.id).file.at / 1000, ZONE).date()
    for distance, days in ((-1, -1), (0, 0), (7, 5)):
        due = (today + timedelta(days=distance)).isoformat()
        cast.store.cases.keep(begun.id, Case(due=due), "printed")
        state = cast.store.cases.open(begun.id)
        assert (state.days_left, state.file.sent) == (days, "2026-11-02")
