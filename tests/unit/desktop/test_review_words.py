"""What the review offers and how it tells the route, from frozen pages alone."""

from dataclasses import replace

import pytest

from db.rows import StageRow
from desktop.i18n.word_end import word_end
from desktop.review.acts import vote_for
from desktop.review.dialogs.conditions_dialog import Conditions, Wish
from desktop.review.form import form_for
from desktop.review.offers import Offers, short_digest, shown_and_more
from desktop.review.route_items import RouteItems
from desktop.review.stage_facts import medium_facts, shape
from desktop.review.words import ReviewWords
from tests.gui.review_samples import contested_page, permits, review_page
from tests.gui.samples import NOW, at


@pytest.fixture
def words(qapp):
    assert qapp
    return ReviewWords(lambda: NOW)


def test_the_route_begins_with_the_hand_in(words):
    first = words.route.items(review_page())[0]
    assert (first.title, first.aside) == ("Redaktion, Agentur", "eingereicht Mo 16.11., 16:08")


def test_a_draft_not_handed_in_says_so(words):
    page = review_page(run="", stages=())
    assert words.route.items(page)[0].detail == "noch nicht vorgelegt"
    assert words.route.place(page) == ""


def test_the_place_on_the_route_counts_the_hand_in(words):
    assert words.route.place(review_page()) == "Station 3 von 4"


def test_my_own_station_is_marked_and_tells_what_is_left(words):
    mine = words.route.items(review_page())[2]
    assert mine.title == "SK, Referat 15 (Kampagne) – Sie"
    assert (mine.face.word, mine.detail) == ("noch 4 h", "Frist heute 15:00")


def test_what_others_asked_for_stands_on_the_route(words):
    assert "„klimastabil“" in words.route.items(review_page())[1].quotes[0]


def test_a_contested_step_is_no_step_done(words):
    assert words.route.items(contested_page())[1].state == "stopped"


def test_seldom_acts_stand_in_the_menu(qapp):
    assert qapp
    page = review_page(permits=permits("approve", "reject", "not_concerned", "revise", "recall"))
    shown, more = shown_and_more(Offers().for_page(page))
    assert [one.act for one in shown] == ["reject", "approve"]
    assert {one.act for one in more} == {"not_concerned", "revise", "recall"}


def test_the_lead_of_a_released_draft_records_its_publication(qapp):
    assert qapp
    page = review_page(state="released", my_step="", permits=permits("publish", "revoke"))
    shown, _ = shown_and_more(Offers().for_page(page))
    assert [(one.act, one.primary) for one in shown] == [("revoke", False), ("publish", True)]


def test_a_vote_names_the_revision_and_step_that_were_seen():
    page = review_page()
    vote = vote_for(
        "approve_with_conditions", page, Conditions((Wish("Logo weg"),), come_back=True)
    )
    assert (vote.digest, vote.step) == (page.shown.digest, page.my_step)
    assert ([one.text for one in vote.conditions], vote.come_back) == (["Logo weg"], True)


@pytest.mark.parametrize(
    ("size", "details", "small", "low"),
    [
        ((1440, 900, 100), "stacked", False, False),
        ((1280, 720, 100), "folded", False, False),
        ((1024, 576, 100), "tabbed", True, True),
        ((1440, 900, 200), "tabbed", True, True),
    ],
)
def test_a_window_gets_the_form_that_fits(size, details, small, low):
    form = form_for(*size)
    assert (form.details, form.small, form.low) == (details, small, low)


def test_the_bar_names_revision_digest_and_deadline(words):
    longest, *_, shortest = words.bar.for_page(review_page(), "").wordings
    line = "gilt nur für Fassung 3 · 4F2A 91C7 · Frist heute 15:00"
    assert longest == ("Ihre Entscheidung", line)
    assert shortest == ("Nur Fassung 3", "Frist heute 15:00")
    assert short_digest("4f2a91c7") == "4F2A 91C7"


def test_a_locked_approval_says_why_in_the_bar(words):
    page = review_page(permits=permits("reject", approve="Die Einwilligung fehlt."))
    longest, *_, shortest = words.bar.for_page(page, "").wordings
    line = "Die Einwilligung fehlt · Fassung 3 · Frist heute 15:00"
    assert longest == ("Freigabe gesperrt", line)
    assert shortest == ("Fassung 3 gesperrt", "Frist heute 15:00", "Die Einwilligung fehlt")


def test_shapes_have_their_common_names():
    shapes = [shape(1080, 1350), shape(1080, 1920), shape(1200, 628), shape(0, 0)]
    assert shapes == ["4:5", "9:16", "1,91:1", ""]


def test_facts_of_a_medium_leave_out_what_is_unknown():
    medium = review_page().media[0]
    assert medium_facts(medium) == "1080 × 1350 · 4:5 · JPEG · 412 KB"
    assert medium_facts(replace(medium, width=0)) == "JPEG · 412 KB"


def test_the_fold_falls_between_words():
    assert word_end("Grenzen setzen, Alltag", 18) == 15
    assert word_end("Ohnezwischenraum", 8) == 8


def test_the_minute_is_told_once_the_hour_has_come(qapp):
    assert qapp
    step = replace(review_page().stages[1].steps[0], due=NOW + 60_000 * 25)
    stages = (replace(review_page().stages[1], steps=(step,)),)
    route = RouteItems(lambda: NOW)
    face = route.items(review_page(stages=stages))[1].face
    assert face is not None
    assert face.word == "noch 25 min"


def test_the_route_says_who_is_away_and_who_stands_in():
    step = replace(review_page().stages[1].steps[0], deputies=("SK, Referat 16",))
    page = review_page(stages=(StageRow(0, "Mitzeichnung", "open", (step,)),))
    detail = RouteItems(lambda: NOW).items(page)[1].detail
    assert detail == "Frist heute 15:00 · Vertretung: SK, Referat 16"
    away = replace(step, away_until=at(20, 17))
    page = review_page(stages=(StageRow(0, "Mitzeichnung", "open", (away,)),))
    assert "abwesend bis Fr 20.11., Vertretung" in RouteItems(lambda: NOW).items(page)[1].detail


def test_the_route_names_who_of_a_unit_is_away_while_others_are_here():
    step = replace(review_page().stages[1].steps[0], away=(("Sachbearbeitung", at(20, 17)),))
    page = review_page(stages=(StageRow(0, "Mitzeichnung", "open", (step,)),))
    item = RouteItems(lambda: NOW).items(page)[1]
    assert item.detail == "Frist heute 15:00 · Sachbearbeitung abwesend bis Fr 20.11."
    assert "Sachbearbeitung abwesend bis Fr 20.11." in item.spoken


def test_the_route_names_both_units_of_a_vote_in_substitution():
    page = review_page()
    votes = (replace(page.votes[0], for_unit="00", for_unit_name="SMI, Pressestelle"),)
    quotes = RouteItems(lambda: NOW).items(replace(page, votes=votes))[1].quotes
    assert "Sachsenforst, Pressestelle in Vertretung für SMI, Pressestelle" in quotes[0]
