"""Carrying an edit over to a revision that came, and finding a proposed wording in it."""

from dataclasses import replace

from desktop.editor.content import content_of
from desktop.editor.merge import carried_over
from desktop.editor.points import points_of
from desktop.editor.wording import places_of
from tests.gui.review_samples import comment, review_page

BASE = content_of(review_page())
HOME = "instagram"


def test_each_side_keeps_the_part_that_it_alone_changed():
    mine = replace(BASE, texts={**BASE.texts, "xing": "Meins."})
    new = replace(BASE, title="Neu", texts={**BASE.texts, "linkedin": "Ihres."})
    merged = carried_over(BASE, mine, new)
    assert merged.content.title == "Neu"
    assert merged.content.texts["xing"] == "Meins."
    assert merged.content.texts["linkedin"] == "Ihres."
    assert merged.both == ()


def test_what_both_changed_stays_as_the_person_wrote_it_and_is_named():
    mine = replace(BASE, title="Meiner", media=BASE.media[1:])
    new = replace(BASE, title="Ihrer", media=BASE.media[:-1])
    merged = carried_over(BASE, mine, new)
    assert (merged.content.title, merged.content.media) == ("Meiner", BASE.media[1:])
    assert merged.both == ("title", "media")


def test_the_same_change_on_both_sides_is_none_to_speak_of():
    same = replace(BASE, planned_at=BASE.planned_at + 1)
    assert carried_over(BASE, same, same).both == ()


def test_ticks_of_both_count():
    merged = carried_over(BASE, replace(BASE, ticked=("a",)), replace(BASE, ticked=("b",)))
    assert set(merged.content.ticked) == {"a", "b"}


def proposal(text, words):
    start = text.index(words)
    anchor = {"kind": "text", "channel": HOME, "start": start, "end": start + len(words)}
    anchor["quote"] = words
    return comment(
        9,
        "SMEKUL",
        "",
        anchor=anchor,
        proposal="klimastabil",
        passage="same",
        start=start,
        end=start + len(words),
    )


def test_a_wording_is_found_after_edits_around_it_and_where_it_stands_once():
    old = "Den Wald klimafest umbauen."
    texts = {HOME: "Wir wollen den Wald klimafest umbauen.", "xing": "Ganz klimafest."}
    found = places_of(proposal(old, "klimafest"), {HOME: old}, texts).found
    assert {code: texts[code][slice(*place)] for code, place in found.items()} == {
        HOME: "klimafest",
        "xing": "klimafest",
    }


def test_a_wording_that_stands_twice_elsewhere_is_left_alone_there():
    old = "Den Wald klimafest umbauen."
    texts = {HOME: old, "xing": "klimafest und klimafest"}
    places = places_of(proposal(old, "klimafest"), {HOME: old}, texts)
    assert (list(places.found), places.several) == ([HOME], ("xing",))


def test_a_passage_that_is_gone_has_no_place():
    old = "Den Wald klimafest umbauen."
    assert places_of(proposal(old, "klimafest"), {HOME: old}, {HOME: "Nichts."}).found == {}
    assert places_of(proposal(old, "klimafest"), {HOME: old}, {"xing": old}).found == {}


def test_conditions_come_before_comments_and_settled_ones_are_no_points():
    page = review_page()
    kinds = [one.kind for one in points_of(page)]
    assert kinds == sorted(kinds, key=("reject", "condition", "question", "comment").index)
    settled = {one.id for one in page.comments if one.settled}
    assert settled.isdisjoint(one.id for one in points_of(page))
