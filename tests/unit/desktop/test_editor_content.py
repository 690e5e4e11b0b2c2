"""What the editor hands in: only what was changed, and all of it."""

from dataclasses import replace

import pytest

from db.rows import MediumInput
from desktop.editor.content import (
    Content,
    EditedMedium,
    content_of,
    edit_between,
    from_text,
    new_draft,
    to_text,
)
from tests.gui.review_samples import review_page

BASE = content_of(review_page())


def test_the_shown_revision_is_the_start():
    assert (BASE.title, BASE.channels) == (
        "Waldarbeit mit Weitblick",
        ("instagram", "linkedin", "xing"),
    )


def test_nothing_changed_names_nothing():
    edit = edit_between(BASE, BASE)
    assert (edit.title, dict(edit.texts), edit.media, edit.channels) == (None, {}, None, None)


def test_one_changed_text_names_that_channel_alone():
    texts = {**BASE.texts, "xing": "Kürzer."}
    assert dict(edit_between(BASE, replace(BASE, texts=texts)).texts) == {"xing": "Kürzer."}


def test_a_changed_alternative_text_hands_in_the_whole_list():
    first = replace(BASE.media[0], alt_text="Neu.")
    edit = edit_between(BASE, replace(BASE, media=(first, *BASE.media[1:])))
    assert edit.media is not None
    assert len(edit.media) == 5
    assert (edit.media[0].id, edit.media[0].alt_text) == (first.id, "Neu.")


def test_a_file_of_this_computer_goes_by_its_path():
    medium = EditedMedium("", "/x/wald.jpg", "d", "wald.jpg", "image/jpeg", alt_text="Ein Wald.")
    assert medium.input() == MediumInput(path="/x/wald.jpg", name="wald.jpg", alt_text="Ein Wald.")


def test_a_new_draft_has_texts_for_its_channels_alone():
    content = Content("Titel", channels=("xing",), texts={"xing": "A", "x": "B"}, house="SK")
    assert dict(new_draft(content).texts) == {"xing": "A"}


def test_kept_content_comes_back_as_it_was():
    assert from_text(to_text(BASE)) == BASE


@pytest.mark.parametrize("text", ["", "{", "[]", '{"title": "x"}', '{"media": [{"no": 1}]}'])
def test_what_is_no_content_is_none(text):
    assert from_text(text) is None
