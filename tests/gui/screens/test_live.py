"""A publication stays in sight: where, when, and the words that differ from the release."""

from dataclasses import replace

import pytest

from db.rows import PublicationRow
from desktop.review.live_section import LiveSection
from tests.gui.audit import unnamed
from tests.gui.review_samples import review_page
from tests.gui.samples import NOW

URL = "https://example.invalid/p/1"


def publication(text: str = "Seit 1527.") -> PublicationRow:
    released = "Seit 1527."
    return PublicationRow("1", "instagram", NOW, URL, text, text != released, released)


@pytest.fixture
def live(qtbot):
    section = LiveSection()
    qtbot.addWidget(section)
    return section


def show(section, *rows):
    section.show_page(replace(review_page(), publications=rows), NOW)
    return section.words()


def test_a_publication_says_channel_time_address_and_that_it_is_word_for_word(live):
    head, address, verdict, missing = show(live, publication())
    assert head.startswith("Instagram · ")
    assert (address, verdict) == (URL, "wortgleich")
    assert missing == "Noch nicht vermerkt: LinkedIn, Xing"


def test_an_address_without_its_text_is_not_called_word_for_word(live):
    words = show(live, replace(publication(), compared=False))
    assert words[2] == "Wortlaut nicht verglichen"


def test_words_that_differ_are_marked_and_read_out(live):
    _, _, verdict, name, _ = show(live, publication("Seit 1627."))
    assert (verdict, name) == ("weicht an 1 Stelle ab", "Instagram, abweichender Text")
    marked = live.labels()[3]
    assert "<s " in marked.text()
    assert "1527</s> <b>" in marked.text()
    said = marked.accessibleDescription()
    assert "[nicht veröffentlicht: 1527] [nicht freigegeben: 1627]" in said
    assert unnamed(live) == []


def test_a_strangers_markup_stays_text(live):
    show(live, publication("<b>Seit</b> 1527."))
    assert "&lt;" in live.labels()[3].text()


def test_nothing_stands_there_before_the_first(live):
    show(live, publication())
    show(live)
    assert live.words() == []
    assert live.isHidden()
