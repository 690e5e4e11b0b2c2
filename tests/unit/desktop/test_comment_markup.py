"""Markdown of comments: read where it is meant, harmless always, and never slow."""

import time

import pytest

from desktop.review.comment_markup import marked_up
from desktop.review.kept_comment import KeptComment, kept_comment


def test_emphasis_and_lists_are_read():
    assert "<strong>wichtig</strong>" in marked_up("**wichtig**")
    assert marked_up("- eins\n- zwei").count("<li>") == 2


def test_plain_words_stay_as_they_were_typed():
    assert marked_up("Bild 1 & 2\nunten") == "Bild 1 &amp; 2<br>unten"


@pytest.mark.parametrize(
    "hostile",
    [
        "![x](http://example.invalid/x.png) *a*",
        "[x](javascript:alert(1)) *a*",
        '<img src="file:///etc/passwd"> *a*',
        "<script>alert(1)</script> *a*",
        '<a href="\\\\host\\share">x</a> *a*',
        "<style>p{background:url(http://example.invalid)}</style> *a*",
    ],
)
def test_nothing_in_a_comment_loads_links_or_runs(hostile):
    made = marked_up(hostile)
    assert not any(one in made for one in ("<img", "<a", "href", "src", "<script", "<style"))


@pytest.mark.parametrize("sign", ["[", "*", "`", "_", "<", ">", "!", "(", "- "])
def test_hostile_markdown_takes_no_time(sign):
    began = time.process_time()
    marked_up(sign * 10_000)
    assert time.process_time() - began < 0.5


def test_a_half_written_comment_comes_back_as_it_was():
    kept = KeptComment("Zu lang", "Jahren", {"kind": "text", "start": 3}, "a" * 64, "b" * 64)
    assert kept_comment(kept.to_text()) == kept


@pytest.mark.parametrize("words", ["{nur Klammer", "[1, 2]", '{"a": 1}', "Text"])
def test_words_that_look_like_something_else_stay_words(words):
    assert kept_comment(KeptComment(words).to_text()).words == words
