"""The review with frozen rows: what it offers, locks and says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.media.picture import read_picture
from desktop.review.filmstrip import MediaModel
from desktop.review.view import ReviewView
from desktop.review.words import ReviewWords
from desktop.widgets.keeping_scroll import KeepingScroll
from tests.gui.audit import settle, unnamed
from tests.gui.review_samples import (
    REVIEWER,
    contested_page,
    permits,
    question,
    review_page,
    revision,
)
from tests.gui.samples import NOW
from tests.gui.spaces import picture


@pytest.fixture
def view(qtbot, thumbnails):
    view = ReviewView(thumbnails, ReviewWords(lambda: NOW))
    qtbot.addWidget(view)
    view.resize(1440, 820)
    view.show()
    return view


def show(view, **changes):
    page = review_page(**changes)
    view.show_page(page, same=False)
    return page


def texts(view):
    return [view.bar.button(act).text() for act in view.bar.acts()]


def test_the_four_decisions_stand_in_their_order(view):
    show(view)
    assert view.bar.acts() == ("reject", "ask_back", "approve_with_conditions", "approve")


def test_the_approving_button_names_the_revision(view):
    show(view)
    assert view.bar.button("approve").accessibleName() == "Fassung 3 freigeben"


def test_a_locked_approval_stays_in_sight_and_says_why(view):
    reason = "Die Einwilligung fehlt."
    show(view, permits=permits("reject", "ask_back", approve=reason))
    button = view.bar.button("approve")
    assert (button.isEnabled(), button.reason) == (False, reason)
    assert view.bar.button("reject").isEnabled()


def test_a_newer_revision_locks_consent_until_it_is_seen(view):
    newest = revision(4, digest="9" * 64)
    show(view, newer=newest.digest, revisions=(revision(), newest))
    assert view.news.text == "Fassung 4 ist da."
    assert [view.bar.may(act) for act in REVIEWER[:4]] == [False, False, True, True]


def test_the_final_signature_has_its_own_word(view):
    page = review_page()
    last = replace(page.stages[2].steps[0], state="open", mine=True)
    stages = (*page.stages[:2], replace(page.stages[2], state="open", steps=(last,)))
    show(view, stages=stages, my_step=last.step)
    assert view.bar.button("approve").text() == "Schlusszeichnen"


def test_the_agency_is_asked_to_answer_first(view):
    show(
        view,
        my_step="",
        questions=(question(),),
        permits=permits("answer", "revise", "recall", "comment"),
    )
    assert view.bar.button("answer").primary
    assert "approve" not in view.bar.acts()


def test_both_votes_of_a_contested_step_are_shown(view):
    view.show_page(contested_page(), same=False)
    assert view.contested.isVisible()
    assert len(view.contested.votes()) == 2
    assert view.bar.acts() == ("resolve",)


def test_the_text_folds_where_the_channel_does(view):
    show(view)
    text = view.details.texts.text
    assert "bis hier ohne „mehr“ sichtbar · 106 Zeichen" in text.toPlainText()


@pytest.mark.parametrize("width", [360, 200])
def test_a_fold_of_the_desktop_screen_says_so_at_any_width(view, width):
    text = view.details.texts.text
    text.setFixedWidth(width)
    text.show_text("Wort für Wort geht es weiter bis an das Ende.", 20, desktop=True)
    assert "am Rechner " in text.toPlainText()


def test_copying_leaves_the_fold_out(view):
    page = show(view)
    text = view.details.texts.text
    text.selectAll()
    copied = text.createMimeDataFromSelection().text()
    assert copied == page.texts[0].text


def test_a_check_leads_to_its_picture(view):
    show(view)
    view.details.checks.jump_requested.emit("media.4")
    assert view.center.number() == 3


def test_the_arrow_keys_change_the_picture_and_go_round(view):
    show(view)
    QTest.keyClick(view.center.stage.view, Qt.Key.Key_Left)
    assert view.center.number() == 4
    QTest.keyClick(view.center.stage.view, Qt.Key.Key_Right)
    assert view.center.number() == 0


def test_the_stage_says_which_picture_and_its_alternative_text(view):
    page = show(view)
    stage = view.center.stage.view
    assert stage.accessibleName() == "Bild 1 von 5"
    assert stage.accessibleDescription() == page.media[0].alt_text


@pytest.mark.parametrize(("key", "zoom"), [("1", 1.0), ("0", None)])
def test_single_keys_zoom_while_the_stage_has_the_focus(view, tmp_path, key, zoom):
    page = show(view)
    view.show_picture(page.media[0].digest, read_picture(picture(tmp_path, "wald")))
    fitted = view.center.stage.view.zoom()
    QTest.keyClicks(view.center.stage.view, "++" + key)
    assert view.center.stage.view.zoom() == pytest.approx(zoom or fitted)


def test_a_broken_picture_is_called_so(view, tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"\xff\xd8\xff cut off")
    page = show(view)
    view.show_picture(page.media[0].digest, read_picture(str(tmp_path / "x.jpg")))
    assert "beschädigt" in view.center.stage.problem()


def test_a_second_look_at_the_same_draft_keeps_picture_and_tab(view):
    page = show(view)
    view.center.show_number(2)
    view.center.tabs.setCurrentIndex(2)
    view.show_page(page, same=True)
    assert (view.center.number(), view.center.tab()) == (2, "linkedin")


@pytest.mark.parametrize("width", [1440, 1024])
def test_another_draft_begins_with_its_text_in_sight_the_same_one_stays_put(view, width):
    view.resize(width, 540)
    page = show(view)
    settle()
    bar = view.details.findChild(KeepingScroll).verticalScrollBar()
    bar.setValue(bar.maximum())
    view.show_page(page, same=True)
    settle()
    assert bar.value() > 0
    view.show_page(replace(page, draft="b" * 32), same=False)
    settle()
    assert bar.value() == 0


def test_until_the_rest_is_made_nothing_of_the_draft_before_is_seen(view):
    page = show(view)
    settle()
    assert all(colours_below(one) > 1 for one in covered(view))
    view.begin_page(replace(page, draft="b" * 32, title="Der nächste"), same=False)
    settle()
    assert [colours_below(one) for one in covered(view)] == [1, 1, 1]
    view.finish_page(page)
    settle()
    assert all(colours_below(one) > 1 for one in covered(view))


def covered(view):
    details = view.details
    return details.checks, details.route, details.comments


def colours_below(section):
    """How many colours there are below the headline and right of its title."""
    image, head = section.grab().toImage(), section.header.height()
    below = {image.pixel(x, y) for y in range(head, image.height()) for x in range(image.width())}
    beside = range(section.header.arrow.geometry().right() + 1, image.width())
    return len(below | {image.pixel(x, y) for y in range(head) for x in beside})


def test_comments_are_counted_and_can_be_narrowed_to_open_ones(view):
    comments = review_page().comments
    done = replace(comments[0], settled=True)
    show(view, comments=(done, comments[1]))
    assert view.details.comments.shown_numbers() == [1, 2]
    view.details.comments.choose_filter("open")
    assert view.details.comments.shown_numbers() == [2]


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1024, 576), (880, 540)])
@pytest.mark.parametrize("page", [review_page, contested_page])
def test_everything_has_a_name_in_every_form(view, size, page):
    view.show_page(page(), same=False)
    view.set_size(*size)
    assert unnamed(view) == []


def test_the_media_model_keeps_qts_rules(qtmodeltester):
    model = MediaModel()
    model.show_media(review_page().media)
    qtmodeltester.check(model, force_py=True)


def test_what_a_flag_says_comes_with_what_answers_it_for_who_may(view, qtbot):
    said = "Nach der Schlusszeichnung ist eine Einwendung eingegangen."
    late = {"flags": ("late_objection",), "notices": (said,), "state": "released"}
    show(view, **late, permits=permits("revoke", "comment"))
    button = view.flags.findChild(QPushButton)
    assert (view.flags.text, button.text()) == (said, "Freigabe widerrufen …")
    with qtbot.waitSignal(view.act_requested) as asked:
        button.click()
    assert asked.args == ["revoke"]
    show(view, **late, permits=permits("comment"))
    assert view.flags.text == said
    assert not button.isVisible()
