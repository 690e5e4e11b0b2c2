"""The log as people read it: what a filter leaves, one entry whole, an extract, a check."""

import csv
import io
import sqlite3
from collections.abc import Iterator

import pytest

from db.errors import Refused
from db.rows import LogFilter
from db.rows.log import ACTS
from db.store import Store
from tests.factories import Cast, make_space

DAY_MS = 86_400_000
REASON = "Bitte ohne Überschrift, sie steht schon im Bild."
ALL_BUT_WORDS = ACTS[:-1]


@pytest.fixture
def cast(tmp_path) -> Iterator[Cast]:
    made = make_space(tmp_path / "space")
    first = made.draft("Waldarbeit")
    made.vote(made.press, first, "approve")
    made.clock.pass_days(1)
    made.vote(made.final, first, "approve")
    made.vote(made.press, made.draft("Steuern"), "approve_with_conditions")
    made.clock.pass_days(1)
    made.vote(made.press, made.draft("Öffnungszeiten", row_digest="7" * 64), "reject", REASON)
    yield made
    made.store.close()


def shown(store: Store, **wanted: object) -> list[str]:
    order = store.log.order(LogFilter(**wanted))  # type: ignore[arg-type]
    return [one.sentence for one in store.log.page(order.keys)]


def chosen(store: Store, *acts: str) -> list[str]:
    return shown(store, acts=acts)


def test_acts_are_told_apart_as_people_do(cast):
    assert chosen(cast.store, "reject") == ["Zurückgewiesen"]
    assert chosen(cast.store, "final") == ["Freigegeben"]
    assert chosen(cast.store, "conditions") == ["Mit Auflage freigegeben"]
    assert chosen(cast.store, "approve") == ["Freigegeben"]
    assert chosen(cast.store, "space")[-1] == "Raum angelegt"


def test_what_came_out_of_a_plan_is_found_by_that_and_taking_it_back_is_no_rejection(cast):
    assert chosen(cast.store, "import") == ["Fassung eingelesen"]
    assert chosen(cast.store, "revision").count("Fassung angelegt") == 2
    cast.as_(cast.agency).drafts.withdraw(cast.drafts[2])
    assert chosen(cast.store, "revision")[0] == "Entwurf zurückgezogen"
    assert chosen(cast.store, "reject") == ["Zurückgewiesen"]


def test_every_entry_has_one_act_and_the_counts_are_those_of_the_filter(cast):
    store = cast.store
    counts = store.log.acts(LogFilter())
    for act in ACTS:
        assert len(chosen(store, act)) == counts.get(act, 0)
        rest = [one for one in ACTS if one != act]
        assert len(chosen(store, *rest)) == sum(counts[one] for one in rest)
    assert sum(counts.values()) == store.log.count(LogFilter())
    for row in store.log.rows(LogFilter()):
        assert row.id in {
            one.id for one in store.log.page(store.log.order(LogFilter(acts=(row.act,))).keys)
        }


def test_days_hold_together_what_falls_on_them(cast):
    order = cast.store.log.order(LogFilter())
    assert len(order.days) == 3
    assert sum(one.count for one in order.days) == len(order.keys) == order.total
    place = 0
    for day in order.days:
        rows = cast.store.log.page(order.keys[place : place + day.count])
        assert all(day.at <= one.at < day.at + DAY_MS for one in rows)
        place += day.count


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("waldarbeit", {"Waldarbeit"}),
        ("öffnungs", {"Öffnungszeiten"}),
        ("überschrift", {"Öffnungszeiten"}),
        ("100 %", set()),
        ("Vertretung Presse", {""}),
    ],
)
def test_free_text_finds_titles_reasons_and_functions_in_any_case(cast, text, titles):
    order = cast.store.log.order(LogFilter(text=text, acts=ALL_BUT_WORDS))
    found = {one.title for one in cast.store.log.page(order.keys)}
    assert found == titles


def test_an_entry_is_found_by_how_its_number_begins(cast):
    (row,) = cast.store.log.rows(LogFilter(acts=("reject",)))
    typed = f"{row.id[:4]} {row.id[4:8].upper()}"
    assert shown(cast.store, text=typed) == [row.sentence]


def test_a_house_leaves_its_drafts_and_what_its_units_did(cast):
    of_press = {one.unit for one in cast.store.log.rows(LogFilter(houses=("SMI",)))}
    assert {"SMI, Pressestelle", "SK, Leitung Presseamt"} <= of_press
    assert cast.store.log.count(LogFilter(houses=("NIRGENDS",))) == 0


def test_an_entry_says_what_it_is_about_and_who_stands_next_in_its_chain(cast):
    store = cast.store
    (row,) = store.log.rows(LogFilter(acts=("reject",)))
    detail = store.log.detail(row.id)
    assert detail is not None
    assert (detail.row.revision, detail.wordings) == ("1", (("reason", REASON),))
    assert detail.sound
    assert [(one.id, one.seq) for one in detail.before] == [(row.prev, row.seq - 1)]
    assert detail.after == ()
    before = store.log.detail(row.prev)
    assert before is not None
    assert [one.id for one in before.after] == [row.id]


def test_an_entry_changed_in_the_file_is_not_sound_and_the_check_leads_to_it(cast):
    (row,) = cast.store.log.rows(LogFilter(acts=("reject",)))
    change(cast, row.id)
    detail = cast.store.log.detail(row.id)
    assert detail is not None
    assert not detail.sound
    told: list[tuple[int, int]] = []
    report = cast.store.log.verify(lambda done, total: told.append((done, total)))
    assert not report.ok
    assert row.id in {one.entry for one in report.findings if not one.is_note}
    assert told[-1] == (report.entries, report.entries)


def change(cast: Cast, entry: str) -> None:
    """As a strange hand does it: past the triggers."""
    raw = sqlite3.connect(cast.store.folder / "space.sqlite")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE entry SET sig = zeroblob(64) WHERE id = ?", (entry,))
    raw.commit()
    raw.close()


def test_a_whole_log_is_in_order(cast):
    report = cast.store.log.verify()
    assert report.ok
    assert report.fingerprint == cast.store.log.fingerprint()[0]


def test_a_check_that_was_stopped_ends_where_its_progress_says_so(cast):
    with pytest.raises(InterruptedError):
        cast.store.log.verify(stop)


def stop(_done: int, _total: int) -> None:
    raise InterruptedError


def extract(cast: Cast, out, profile="internal", **wanted: object) -> list[dict[str, str]]:
    cast.as_(cast.lead)
    cast.store.log.extract(out, LogFilter(**wanted), profile)  # type: ignore[arg-type]
    text = out.read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_an_extract_holds_what_the_filter_left_and_the_log_says_that_it_went_out(cast, tmp_path):
    rows = extract(cast, tmp_path / "log.csv", acts=("reject",))
    assert [(one["Vorgang"], one["Entwurf"]) for one in rows] == [
        ("Zurückgewiesen", "Öffnungszeiten")
    ]
    assert rows[0]["Wortlaut"] == REASON
    assert chosen(cast.store, "export") == ["Auskunft ausgegeben (intern)"]


def test_an_extract_tells_the_conditions_of_an_approval_where_the_profile_lets_it(cast, tmp_path):
    words = "Bitte ohne Ausrufezeichen in der Überschrift"
    cast.vote(cast.press, cast.draft("Turnhalle"), "approve_with_conditions", words)
    (told,) = extract(cast, tmp_path / "a.csv", acts=("conditions",), text="Turnhalle")
    left, *_ = extract(cast, tmp_path / "b.csv", "printed", acts=("conditions",))
    assert words in told["Wortlaut"]
    assert "Ausrufezeichen" not in left["Wortlaut"]


def test_profiles_leave_words_and_functions_out(cast, tmp_path):
    (sent,) = extract(cast, tmp_path / "a.csv", "contribution", acts=("reject",))
    (printed,) = extract(cast, tmp_path / "b.csv", "printed", acts=("reject",))
    assert sent["Funktion"] == "Referatsleitung Presse, SMI"
    assert "Überschrift" not in sent["Wortlaut"]
    left_out = {printed[one] for one in ("Funktion", "Wortlaut", "Entwurf")}
    assert (printed["Stelle"], left_out) == ("SMI, Pressestelle", {sent["Wortlaut"]})


def test_a_title_that_looks_like_a_formula_comes_out_harmless(cast, tmp_path):
    cast.draft("=1+1")
    rows = extract(cast, tmp_path / "a.csv", text="=1+1")
    assert {one["Entwurf"] for one in rows} == {"'=1+1"}


def test_who_may_not_export_gets_no_extract(cast, tmp_path):
    cast.as_(cast.press)
    with pytest.raises(
        Refused, match="geben Federführung, Verwaltung, Registratur und Revision aus"
    ):
        cast.store.log.extract(tmp_path / "a.csv", LogFilter())
    assert not (tmp_path / "a.csv").exists()


def test_what_begins_and_ends_something_says_which(cast):
    draft = cast.draft("Tag der offenen Tür")
    store = cast.as_(cast.press)
    store.comments.add(draft, "Bitte die Uhrzeit nennen.")
    (comment,) = store.drafts.page(draft).comments
    for settled in (True, False):
        store.comments.settle(comment.id, settled=settled)
    assert chosen(store, "comment")[:2] == ["Anmerkung wieder geöffnet", "Anmerkung erledigt"]
