"""The editor as a place to work: media, preview, register, widths, keys, new drafts."""

from dataclasses import replace
from hashlib import sha256

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from db.demo.content import folder
from db.rows.consents import ConsentInput
from db.store import Store
from desktop.app.consent_entry import ConsentEntry
from desktop.consents.entry_dialog import EntryDialog
from desktop.main_window.tab_order import tab_stops
from desktop.theme.look import look
from tests.gui.audit import cut_words, only, unnamed
from tests.gui.screens.editing import page_of, submit
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, picture

SUBTITLES = "nachtschicht_2.de.srt"


def test_a_file_is_looked_at_before_it_is_handed_in(editor, tmp_path, qtbot):
    editor.media.add_files([picture(tmp_path, "zweites")])
    qtbot.waitUntil(lambda: editor.media.media()[1].width == 1080, timeout=10_000)
    assert editor.media.media()[1].state == ""


def test_files_are_dropped_onto_the_list(editor, tmp_path, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(picture(tmp_path, "zweites")), QUrl("https://x.de/y.png")])
    here, copy = QPointF(20, 20), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(editor.changed):
        editor.media.list.dropEvent(QDropEvent(here, copy, data, left, none))
    assert [one.name for one in editor.media.media()][1:] == ["zweites.png"]


def test_a_file_that_is_no_medium_says_so_and_locks_the_hand_in(editor, tmp_path, qtbot):
    editor.channel("instagram").edit.setPlainText("Kürzer.")
    (tmp_path / "kaputt.jpg").write_bytes(b"kein Bild")
    editor.media.add_files([str(tmp_path / "kaputt.jpg")])
    qtbot.waitUntil(lambda: editor.media.media()[1].state == "bad", timeout=10_000)
    assert editor.media.media()[1].problem
    assert not editor.foot.submit.isEnabled()
    editor.media.list.setFocus()
    QTest.keyClick(editor.media.list, Qt.Key.Key_Delete)
    assert editor.foot.submit.isEnabled()


def test_no_file_chosen_goes_without_a_word(editor, tmp_path, qtbot):
    (tmp_path / "leer.jpg").touch()
    (tmp_path / "Ordner").mkdir()
    chosen = ["leer.jpg", "Ordner", "weg.jpg"]
    editor.media.add_files([str(tmp_path / name) for name in chosen])
    added = editor.media.media()[1:]
    assert [one.name for one in added] == chosen
    qtbot.waitUntil(
        lambda: all(one.state == "bad" for one in editor.media.media()[1:]), timeout=10_000
    )
    for row, name in enumerate(chosen, 2):
        editor.media.choose(row)
        assert name in editor.media.chosen().problem


def test_why_a_file_is_refused_and_what_to_do_can_be_read_in_full(editor, tmp_path, qtbot):
    (tmp_path / "leer.jpg").touch()
    editor.media.add_files([str(tmp_path / "leer.jpg")])
    qtbot.waitUntil(lambda: editor.media.media()[1].state == "bad", timeout=10_000)
    (label,) = [
        one
        for one in editor.media.findChildren(QLabel)
        if one.isVisible() and one.text() == editor.media.chosen().problem
    ]
    assert label.wordWrap()
    assert label.height() >= label.heightForWidth(label.width())
    assert cut_words(editor.media) == []
    editor.media.choose(1)
    assert not label.isVisible()


def test_a_film_is_shown_by_its_poster(agency, editor, qtbot):
    film = folder("media", "video", "labor.mp4")
    digest, small = sha256(film.read_bytes()).hexdigest(), agency.thumbnails
    with qtbot.waitSignal(
        small.ready, timeout=20_000, check_params_cb=lambda made: made == digest
    ):
        editor.media.add_files([str(film)])
    assert small.problem(digest) == ""


def test_checks_and_their_links_number_the_media_as_the_list_does(editor, tmp_path, qtbot):
    (tmp_path / "kaputt.jpg").write_bytes(b"kein Bild")
    editor.media.add_files([str(tmp_path / "kaputt.jpg"), picture(tmp_path, "drittes")])
    qtbot.waitUntil(lambda: "Alternativtext fehlt bei Bild 3" in said(editor), timeout=10_000)
    numbered = [one for one in editor.texts.checks.rows() if one.place.startswith("media.")]
    assert {one.place for one in numbered} <= {"media.1", "media.3"}
    (check,) = [one for one in numbered if one.rule == "alt_text"]
    editor.texts.jump_requested.emit(check.place)
    assert editor.media.chosen().name == "drittes.png"


def test_subtitles_name_their_film_and_ask_for_nothing_else(editor, qtbot):
    files = folder("media", "files")
    editor.media.add_files([str(files / "nachtschicht_2.mp4"), str(files / SUBTITLES)])
    model = editor.media.model
    qtbot.waitUntil(lambda: model.media[2].state == "", timeout=10_000)
    assert model.spoken(2).startswith("Untertitel 3 von 3, ")
    assert model.film(2) == "zu Video 2"
    assert editor.media.form.isHidden()
    editor.media.choose(2)
    assert editor.media.form.isVisible()


def test_somebody_to_be_recognised_without_a_consent_is_no_tick(editor):
    model = editor.media.model
    for people, told in (("none", "niemand"), ("some", "erkennbar, ohne Einwilligung")):
        model.put(0, replace(model.media[0], people=people))
        assert told in model.spoken(0)


def said(editor):
    return [one.text for one in editor.texts.checks.rows()]


def test_the_preview_shows_what_is_typed_for_the_channel_in_hand(editor, qtbot):
    field = editor.channel("linkedin").edit
    field.setFocus()
    field.setPlainText("Ein neuer Satz.")
    qtbot.waitUntil(lambda: previewed(editor) == ("linkedin", "Ein neuer Satz."))


def previewed(editor):
    post = editor.preview.preview.post
    return (post.rows[0].channel, post.rows[0].shown) if post else ("", "")


def test_people_and_an_entry_of_the_register_go_with_the_medium(
    agency, editor, space, draft, qtbot
):
    picker = editor.media.form.picker
    picker.new.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), EntryDialog))
    dialog = modal(EntryDialog)
    dialog.motif.setText("Forstwirt mit Karte")
    with qtbot.waitSignal(only(editor, ConsentEntry).entered):
        dialog.send.click()
    qtbot.waitUntil(lambda: bool(picker.consents()))
    assert picker.people() == "some"
    medium = editor.media.media()[0]
    assert (medium.people, medium.consents) == ("some", picker.consents())
    with qtbot.waitSignal(agency.pages.finished):
        editor.save_requested.emit()
    assert page_of(space, draft).media[0].consents == picker.consents()


def test_an_entry_somebody_else_writes_can_be_chosen_at_once(editor, space, qtbot):
    with Store.open(space, as_member=AGENCY) as store:
        store.consents.enter(ConsentInput("person", "Förster am Hang"))
    more = editor.media.form.picker.more
    qtbot.waitUntil(lambda: more.findText("Förster am Hang") > 0, timeout=5_000)


@pytest.mark.parametrize("case", [(1440, 100, 4), (1280, 100, 3), (1024, 100, 2), (1440, 200, 1)])
def test_narrow_windows_make_tabs_of_columns_and_cut_nothing(agency, editor, dresser, case):
    width, percent, columns = case
    dresser.dress("light", percent)
    agency.window.resize(width, 720)
    editor.fit()
    assert editor.panes.count() == columns
    assert unnamed(editor) == []
    assert cut_words(editor) == []
    dresser.dress("light", 100)
    assert look().percent == 100


def test_tab_goes_through_points_media_preview_texts_and_the_foot(editor, agency):
    parts = (editor.points, editor.media, editor.preview, editor.texts, editor.foot)
    stops = tab_stops(agency.window)
    seen = [n for one in stops for n, part in enumerate(parts) if part.isAncestorOf(one)]
    assert seen == sorted(seen)
    assert set(seen) == set(range(len(parts)))


def test_f6_goes_from_column_to_column(editor):
    seen = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_F6)
        here = QApplication.focusWidget()
        parts = (editor.points, editor.media, editor.preview, editor.texts, editor.foot)
        seen += [number for number, part in enumerate(parts) if part.isAncestorOf(here)]
    assert set(seen) == {0, 1, 2, 3, 4}


def test_a_new_draft_starts_with_what_was_chosen_for_the_last(agency, space, qtbot):
    view = new_draft(agency, qtbot)
    assert view.content().house == "SK"
    view.facts.title.setText("Schnee räumen")
    view.facts.choose("xing")
    view.channel("xing").edit.setPlainText("Um vier Uhr.")
    with qtbot.waitSignal(agency.pages.finished) as finished:
        view.foot.save.click()
    page = page_of(space, finished.args[0])
    assert (page.title, page.state) == ("Schnee räumen", "draft")
    assert new_draft(agency, qtbot).content().channels == ("instagram", "linkedin", "xing")


def new_draft(agency, qtbot):
    with qtbot.waitSignal(agency.pages.editor.opened):
        agency.pages.edit("")
    return agency.pages.editor_view


def test_a_saved_draft_is_handed_in_without_another_revision(agency, space, qtbot):
    view = new_draft(agency, qtbot)
    view.facts.title.setText("Schnee räumen")
    for code in ("instagram", "linkedin"):
        view.channel(code).edit.setPlainText("Um vier Uhr.")
    with qtbot.waitSignal(agency.pages.finished) as finished:
        view.foot.save.click()
    draft = finished.args[0]
    with qtbot.waitSignal(agency.pages.editor.opened):
        agency.pages.edit(draft)
    words = submit(agency, qtbot)
    assert "Geht zuerst an: " in words
    page = page_of(space, draft)
    assert (page.shown.number, page.state) == (1, "in_review")


def test_an_untouched_new_draft_is_not_told_what_it_lacks(agency, qtbot):
    view = new_draft(agency, qtbot)
    agency.pages.editor.foresight.ask()
    with qtbot.waitSignal(agency.pages.editor.foresight.foreseen):
        pass
    assert view.texts.checks.rows() == ()
