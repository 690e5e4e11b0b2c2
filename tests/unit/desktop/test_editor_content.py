"""What the editor hands in: only what was changed, and all of it."""

import json
from dataclasses import asdict, replace

import pytest

from db.rows import MediumInput
from desktop.editor.content import (
    Content,
    EditedMedium,
    content_of,
    edit_between,
    is_unchanged,
    new_draft,
)
from desktop.editor.kept import Kept, kept_from
from tests.gui.review_samples import review_page
from tests.gui.samples import sha

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


def test_nothing_but_what_was_ticked_before_is_unchanged():
    ticked = replace(BASE, ticked=(sha("met"),))
    assert is_unchanged(ticked, ticked)
    assert not is_unchanged(BASE, ticked)


def test_kept_work_comes_back_as_it_was():
    content = replace(BASE, settled=("c",), answers={"c": "Erledigt."}, news="Neu.")
    kept = Kept(content, BASE, "d")
    assert kept_from(kept.to_text()) == kept


def test_what_an_older_program_kept_is_read_without_its_base():
    older = json.dumps(asdict(Kept(BASE)))
    assert kept_from(json.dumps(json.loads(older)["content"])) == Kept(BASE)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"title": "x"}', '{"media": [{"no": 1}]}'])
def test_what_is_no_work_is_none(text):
    assert kept_from(text) is None
