"""An inquiry from its first question to the package: a state frozen once, answered for weeks."""

from collections.abc import Iterator
from zipfile import ZipFile

import pytest

from db.audit_log.verify import verify
from db.errors import Refused
from db.rows import LogFilter
from db.rows.cases import changed_figures
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from tests.factories import Cast, make_space

ASKED = Case(
    "8/5123",
    "Freigabe von Beiträgen",
    questions=("Wie viele Beiträge je Haus?", "Welche Regeln gelten?"),
    answers=("Es waren wenige.",),
)


@pytest.fixture
def cast(tmp_path) -> Iterator[Cast]:
    made = make_space(tmp_path / "space")
    made.draft("Waldarbeit")
    made.as_(made.lead)
    yield made
    made.store.close()


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
