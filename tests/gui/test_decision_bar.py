"""The bar of decisions says everything it has to say, however little room there is."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect

from desktop.i18n.translators import install_language
from desktop.review.decision_bar import DecisionBar
from desktop.review.form import form_for
from desktop.review.offers import Offers
from desktop.review.words import ReviewWords
from desktop.theme.look import look
from desktop.widgets.action_button import ActionButton
from desktop.widgets.elided_label import ElidedLabel
from tests.gui.audit import cut_words, settle
from tests.gui.review_samples import permits, review_page
from tests.gui.samples import NOW

# The window, the text size, and what is left of the width for the bar.
ROOMS = [
    (1440, 900, 100, 1003),
    (1280, 720, 100, 842),
    (1024, 576, 100, 674),
    (1280, 720, 125, 842),
    (1440, 900, 150, 1300),
    (1440, 900, 200, 743),
    (880, 540, 200, 500),
]
WORDS = {"de": ("fassung 3", "frist"), "en": ("revision 3", "deadline")}
ORIGIN = QPoint(0, 0)
LOCKED = permits("reject", "ask_back", approve="Die Einwilligung einer Person fehlt.")


@pytest.fixture
def speak(qapp):
    """Take a language and a wording; German and the usual one again at the end."""

    def choose(language, wording):
        install_language(qapp, language)
        look().wording = wording

    yield choose
    choose("de", "release")


@pytest.fixture
def bar(qtbot, dresser, room):
    dresser.dress("light", room[2])
    bar = DecisionBar()
    qtbot.addWidget(bar)
    bar.set_keys({"approve": "Strg+Enter", "approve_with_conditions": "Strg+Umschalt+Enter"})
    bar.offer_why(offered=True)
    return bar


def lay_out(bar, page, room):
    """Show a page in a window; its height follows what the width leaves room for."""
    width, height, percent, left = room
    words, form = ReviewWords(lambda: NOW), form_for(width, height, percent)
    bar.show_offers(words.bar.for_page(page, ""), Offers().for_page(page))
    bar.set_form(small=form.small, short=form.short)
    bar.show()
    for _ in range(2):
        bar.resize(left, bar.sizeHint().height())
        settle()


@pytest.mark.parametrize("spoken", list(product(WORDS, ("release", "cosign"))))
@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("page", [review_page(), review_page(permits=LOCKED)])
def test_revision_and_deadline_are_named_and_no_button_is_cut(bar, speak, page, room, spoken):
    speak(*spoken)
    lay_out(bar, page, room)
    labels = [one for one in bar.findChildren(ElidedLabel) if one.isVisible()]
    said = " ".join(one.shown() for one in labels).lower()
    assert all(word in said for word in WORDS[spoken[0]]), said
    assert not cut_words(bar)
    buttons = bar.findChildren(ActionButton)
    assert len(buttons) == len(bar.acts())
    assert all(bar.rect().contains(QRect(one.mapTo(bar, ORIGIN), one.size())) for one in buttons)
