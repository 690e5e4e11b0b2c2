"""A text is shown as its channel shows it, and folds where the channel counts."""

import pytest

from db.reference.channels import FITS, channels
from db.reference.counting import count
from db.reference.post_text import fold_of, show_text
from db.store.texts import Texts

LINK = "https://www.sachsen.de/karriere/ausbildung/forstwirt"
TEXT = f"Mehr: {LINK}. #Forst2027 @sachsenforst"
FORMATS = [(code, one) for code, channel in channels().items() for one in channel.formats]


def words(shown):
    return {one.kind: shown.text[one.start : one.end] for one in shown.spans}


@pytest.mark.parametrize(
    ("links", "seen"),
    [
        ("full", LINK),
        ("bare", "sachsen.de/karriere/ausbildung…"),
        ("host", "www.sachsen.de/karriere/aus..."),
        ("lnkd", "https://lnkd.in/…"),
        ("video", "https://www.sachsen.de/karriere/ausbil..."),
    ],
)
def test_a_link_is_shown_as_long_as_the_channel_shows_it(links, seen):
    assert words(show_text(TEXT, links)) == {
        "link": seen,
        "hashtag": "#Forst2027",
        "mention": "@sachsenforst",
    }


def test_where_links_are_no_links_they_stay_as_typed_and_plain():
    shown = show_text(TEXT, "plain")
    assert shown.text == TEXT
    assert "link" not in words(shown)


def test_a_bare_number_is_no_hashtag():
    assert show_text("Platz #1, #2027 und #a1 a#b", "full").spans[0].start == 20
    assert len(show_text("Platz #1, #2027 und #a1 a#b", "full").spans) == 1


def test_an_address_of_mail_is_no_mention():
    assert show_text("an presse@sachsen.de schreiben", "full").spans == ()


def test_mastodon_shows_the_local_part_of_a_mention():
    assert show_text("Danke @amt@social.sachsen.de!", "bare", "mastodon").text == "Danke @amt!"


def test_threads_links_one_hashtag_only():
    assert len(show_text("#Wald und #Forst", "bare", "threads").spans) == 1


def test_a_place_is_found_again_after_a_link_was_shortened():
    shown = show_text(TEXT, "bare")
    assert shown.text[shown.shown_index(TEXT.index("#Forst")) :].startswith("#Forst2027")
    assert shown.shown_index(TEXT.index("forstwirt")) == shown.text.index("…") + 1
    assert shown.shown_index(len(TEXT)) == len(shown.text)


def test_x_folds_by_its_own_weights():
    text = "🌲" * 139 + "ab" + "c"
    assert text[fold_of(text, 280, "x") :] == "c"
    assert count(text[:-1], "x") == 280


@pytest.mark.parametrize(("code", "one"), FORMATS)
def test_every_figure_of_a_format_has_source_date_and_confidence(code, one):
    assert {"width", "text_px", "line_px"} <= one.figures.keys(), code
    assert one.fit in FITS
    for name, figure in one.figures.items():
        assert (figure.app, bool(figure.source), figure.date.year) > (0, True, 2024) or (
            name.startswith("safe_") and figure.app == 0
        )


def test_the_folds_of_xing_are_said_to_be_unverified():
    (row,) = Texts().mockups("xing", "Text")
    assert not row.figures["fold_lines"].verified
    assert (row.limit, row.verified) == (0, False)


def test_a_mockup_folds_earlier_on_the_phone_where_the_channel_does():
    row = Texts().mockups("linkedin", "x" * 300)[0]
    assert (row.fold, row.fold_desktop, row.figure("fold_lines")) == (140, 210, 3)


def test_an_unknown_channel_has_no_mockup():
    assert Texts().mockups("neu", "Text") == ()
