"""The demo spaces as they are made: what a newcomer sees, and that every entry holds."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db.audit_log.verify import verify
from db.demo.beside import FIRST_SPACE
from db.demo.build import VIEWER, make
from db.demo.days import MINUTE, at, day_of
from db.domain.live import same_words
from db.errors import NotASpaceError, WrongUsage
from db.rows import InboxFilter, InboxRow, ReviewPage
from db.store import Store

TODAY, SEED = date(2026, 11, 17), 7
ELEVEN = at(TODAY, "11:00")
NOT_ENDED = 55


ROWS = {
    "Nachtschicht auf der A 4": ("SMI", "Polizei Sachsen", "tiktok instagram", "waiting", 6, 2),
    "Schlüsselmomente: Ausbildung im Vollzug": (
        "SMJusDEG",
        "JVA Waldheim",
        "instagram facebook",
        "asked_back",
        4,
        3,
    ),
    "Waldarbeit mit Weitblick": (
        "SMEKUL",
        "Sachsenforst",
        "instagram linkedin xing",
        "waiting",
        5,
        5,
    ),
    "Steuern? Kann ich.": ("SMF", "Finanzamt", "instagram tiktok", "new_revision", 3, 4),
    "Seiteneinstieg ins Lehramt": ("SMK", "LaSuB", "linkedin facebook", "waiting", 0, 6),
    "Wir prüfen Brücken, bevor jemand fragt": (
        "SMWA",
        "LASuV",
        "linkedin xing",
        "waiting",
        2,
        1,
    ),
    "Labor mit Verantwortung": ("SMS", "LUA", "youtube linkedin", "contested", 7, 2),
    "Wissen braucht Ordnung": ("SMWK", "SLUB", "facebook instagram", "waiting", 1, 3),
    "Vermessen statt vermuten": ("SMR", "GeoSN", "instagram linkedin", "waiting", 1, 2),
}


@pytest.fixture
def desk(demo_spaces: Path) -> Iterator[Store]:
    with Store.open(demo_spaces / FIRST_SPACE, as_member=VIEWER, clock=lambda: ELEVEN) as store:
        yield store


def waiting(desk: Store) -> dict[str, InboxRow]:
    return {row.title: row for row in desk.inbox.rows(InboxFilter())}


def page(desk: Store, title: str) -> ReviewPage:
    return desk.drafts.page(waiting(desk)[title].draft)


def test_nine_drafts_wait_two_overdue_three_today_four_this_week(desk):
    groups = [(one.group, one.count) for one in desk.inbox.groups(InboxFilter())]
    assert groups == [("overdue", 2), ("today", 3), ("week", 4)]
    assert desk.inbox.counts().all == NOT_ENDED


@pytest.mark.parametrize("title", ROWS)
def test_a_row_shows_house_unit_channels_mark_comments_and_media(desk, title):
    row = waiting(desk)[title]
    place = (row.house, row.unit, " ".join(row.channels))
    assert (*place, row.mark, row.comments, row.media_count) == ROWS[title]


@pytest.mark.parametrize(
    ("title", "day", "clock"),
    [
        ("Nachtschicht auf der A 4", date(2026, 11, 16), "12:00"),
        ("Schlüsselmomente: Ausbildung im Vollzug", date(2026, 11, 13), "17:00"),
        ("Waldarbeit mit Weitblick", TODAY, "15:00"),
        ("Steuern? Kann ich.", TODAY, "16:00"),
        ("Seiteneinstieg ins Lehramt", TODAY, "17:00"),
        ("Labor mit Verantwortung", date(2026, 11, 19), "17:00"),
        ("Vermessen statt vermuten", date(2026, 11, 20), "17:00"),
    ],
)
def test_a_deadline_counts_saxon_working_days(desk, title, day, clock):
    assert waiting(desk)[title].due // MINUTE == at(day, clock) // MINUTE


def test_what_is_new_on_this_device_stands_out(desk):
    unread = {title for title, row in waiting(desk).items() if row.unread}
    assert unread == {
        "Nachtschicht auf der A 4",
        "Waldarbeit mit Weitblick",
        "Steuern? Kann ich.",
        "Wir prüfen Brücken, bevor jemand fragt",
    }


def test_the_forest_draft_reads_as_drawn(desk):
    shown = page(desk, "Waldarbeit mit Weitblick")
    text = next(one.text for one in shown.texts if one.channel == "instagram")
    assert len(text) == 245
    assert text.startswith("Wer im Wald arbeitet, plant in Jahrzehnten: Was wir heute pflanzen")
    assert shown.shown.number == 3
    assert [bool(one.alt_text) for one in shown.media] == [True, True, True, False, True]
    assert [one.settled for one in shown.comments] == [True, True, True, False, False]


def test_the_laboratory_is_contested_by_two_of_one_unit_who_did_not_know(desk):
    votes = [
        one
        for one in page(desk, "Labor mit Verantwortung").votes
        if one.standing == "counted" and one.unit_name == "SMS, Referat 23"
    ]
    assert {one.verdict for one in votes} == {"approve", "reject"}
    assert len({one.by for one in votes}) == 2
    shown = page(desk, "Labor mit Verantwortung")
    (row,) = desk.bulk.look([(shown.draft, shown.shown.digest)])
    assert "strittig" in row.reason


def test_all_house_states_of_a_draft_occur(desk):
    rows = desk.inbox.rows(InboxFilter(scope="all"))
    assert {row.state for row in rows} == {
        "draft",
        "in_review",
        "contested",
        "rejected",
        "recalled",
        "released",
        "release_revoked",
    }


def test_226_postings_are_recorded_as_published_in_2023(demo_spaces):
    assert len(published(demo_spaces, 2023)) == 226


def test_one_of_them_deviates_and_one_objection_came_too_late(demo_spaces):
    late = ask(demo_spaces, "SELECT id FROM draft WHERE flags LIKE '%late_objection%'")
    assert sum(deviates for _, deviates in published(demo_spaces, 2023)) == 1
    assert len(late) == 1


def published(demo_spaces: Path, year: int) -> list[tuple[str, bool]]:
    """Channel, and whether other words went live, of every publication of a year."""
    rows = ask(
        demo_spaces,
        "SELECT p.channel, p.at, w.text, x.text FROM publication p "
        "JOIN wording w ON w.id = p.text LEFT JOIN revision_text t "
        "ON t.revision = p.revision AND t.channel = p.channel "
        "LEFT JOIN wording x ON x.id = t.text",
    )
    return [
        (channel, not same_words(live.partition("\n\n")[2], released))
        for channel, moment, live, released in rows
        if day_of(moment).year == year
    ]


def ask(demo_spaces: Path, statement: str) -> list[tuple[Any, ...]]:
    """What SQL finds in the first space."""
    with closing(sqlite3.connect(demo_spaces / FIRST_SPACE / "space.sqlite")) as connection:
        return connection.execute(statement).fetchall()


def test_the_deadline_over_bettag_falls_on_friday(demo_spaces):
    folder = demo_spaces / FIRST_SPACE
    with Store.open(folder, clock=lambda: ELEVEN) as store:
        draft = next(
            hit.draft
            for hit in store.search("Kreuzotter")
            if "linkedin" in {one.channel for one in store.drafts.page(hit.draft).texts}
        )
        stage = next(one for one in store.drafts.page(draft).stages if one.name == "Ressort")
    assert day_of(stage.steps[0].opened_at) == date(2023, 11, 21)
    assert {day_of(step.due) for step in stage.steps} == {date(2023, 11, 24)}


def test_more_than_twenty_members_signed_each_under_an_own_key(demo_spaces):
    feeds = Counter(feed for (feed,) in ask(demo_spaces, "SELECT feed FROM entry"))
    assert sum(count > 10 for count in feeds.values()) > 20


@pytest.mark.parametrize(
    "space", [FIRST_SPACE, "heidenheim", "polizei-berlin", "uniklinikum-freiburg"]
)
def test_every_entry_and_medium_passes_verification(demo_spaces, space):
    report = verify(demo_spaces / space)
    assert report.ok, report
    with Store.open(demo_spaces / space) as store:
        assert store.space().demo
        assert store.care.doctor() == ()


def test_the_first_space_opens_as_the_reviewer_of_the_chancellery(demo_spaces):
    with Store.open(demo_spaces / FIRST_SPACE) as store:
        assert store.me().title == "SK · Referat 15"


def test_every_act_counts(demo_spaces):
    assert ask(demo_spaces, "SELECT * FROM refused") == []


@pytest.mark.parametrize("space", [FIRST_SPACE, "heidenheim"])
def test_folding_from_nothing_gives_the_same_state(demo_spaces, space):
    with Store.open(demo_spaces / space) as store:
        before = store.care.state_hash()
        store.care.rebuild()
        assert store.care.state_hash() == before


@pytest.mark.parametrize(
    ("space", "viewer", "mine"),
    [
        ("heidenheim", "hdh.social", 3),
        ("polizei-berlin", "pb.social", 3),
        ("uniklinikum-freiburg", "ukf.kardio", 2),
    ],
)
def test_the_small_spaces_have_work_for_their_viewer(demo_spaces, space, viewer, mine):
    with Store.open(demo_spaces / space, as_member=viewer, clock=lambda: ELEVEN) as store:
        assert store.inbox.counts().mine == mine


def test_an_occupied_folder_is_refused_before_anything_is_made(tmp_path):
    (tmp_path / "heidenheim").mkdir()
    (tmp_path / "heidenheim" / "notiz.txt").write_text("bleibt")
    with pytest.raises(NotASpaceError):
        make(tmp_path, seed=SEED, today=TODAY)
    assert [path.name for path in tmp_path.iterdir()] == ["heidenheim"]


def test_a_day_before_the_story_ends_is_refused(tmp_path):
    with pytest.raises(WrongUsage):
        make(tmp_path, seed=SEED, today=date(2023, 5, 2))


def test_a_deputy_has_voted_and_the_route_says_who_stands_in(desk: Store) -> None:
    rows = {one.title: one.draft for one in desk.inbox.rows(InboxFilter())}
    page = desk.drafts.page(rows["Steuern? Kann ich."])
    given = [(one.unit_name, one.for_unit_name) for one in page.votes if one.for_unit]
    assert given == [("SMF, Personalreferat", "SMF, Referat 16")]
    (mine,) = [step for stage in page.stages for step in stage.steps if step.mine]
    assert mine.deputies == ("SK, Referat 16",)


def test_every_space_offers_wordings_for_reasons_and_the_campaign_has_blackouts(
    desk: Store, demo_spaces: Path
) -> None:
    assert len(desk.deputies.templates()["reject"]) == 3
    assert {one.strict for one in desk.blackouts.list()} == {True, False}
    for folder in demo_spaces.iterdir():
        with Store.open(folder) as store:
            assert store.deputies.templates()["approve_with_conditions"], folder.name
