"""A commented passage is found again while its words stand, and said to be gone when not."""

from hypothesis import given
from hypothesis import strategies as st

from db.domain.passage import Quote, find_passage, quote_of, replaced

WORDS = st.text(alphabet="ab ä😀\n", max_size=24)
FOREST = "Wir pflegen den Wald und bauen ihn klimafest um. Der Wald bleibt klimafest."


def quoted(text: str, words: str) -> Quote:
    start = text.index(words)
    return quote_of(text, start, start + len(words))


def found_words(text: str, quote: Quote, old: str = FOREST) -> tuple[str, str]:
    found = find_passage(quote, text, old)
    return found.state, text[found.start : found.end]


@given(WORDS, st.text(alphabet="ab ä😀", min_size=1, max_size=6), WORDS, WORDS)
def test_an_edit_before_the_passage_never_loses_it(before, words, after, other):
    old, new = before + words + after, other + words + after
    found = find_passage(quote_of(old, len(before), len(before + words)), new, old)
    assert new[found.start : found.end] == words


@given(WORDS, st.text(alphabet="ab ä😀", min_size=1, max_size=6), WORDS, WORDS)
def test_an_edit_behind_the_passage_leaves_it_where_it_was(before, words, after, other):
    old, new = before + words + after, before + words + other
    found = find_passage(quote_of(old, len(before), len(before + words)), new, old)
    assert (found.state, found.start) == ("same", len(before))


@given(WORDS, WORDS, WORDS, WORDS)
def test_edits_on_both_sides_never_lose_words_that_stand_once(before, after, left, right):
    old, new = f"{before}klima{after}", f"{left}klima{right}"
    found = find_passage(quoted(old, "klima"), new, old)
    assert (found.start, found.end) == (len(left), len(left) + 5)


@given(WORDS, st.integers(0, 4), WORDS)
def test_an_edit_inside_the_passage_is_told_as_gone(before, place, after):
    old = f"{before}klima{after}"
    changed = "klima"[:place] + "X" + "klima"[place + 1 :]
    assert find_passage(quoted(old, "klima"), f"{before}{changed}{after}", old).state == "gone"


def test_the_second_of_two_equal_passages_stays_the_second():
    second = quote_of(FOREST, FOREST.rindex("klimafest"), len(FOREST) - 1)
    new = f"Neu: {FOREST.replace('bleibt', 'bleibe')}"
    assert find_passage(second, new, FOREST).start == new.rindex("klimafest")


def test_an_equal_passage_in_other_company_does_not_stand_in_for_a_lost_one():
    new = "Etwas ganz anderes, klimafest eben"
    assert found_words(new, quoted(FOREST, "klimafest")) == ("gone", "")


def test_without_the_old_text_the_words_around_tell_which_one_is_meant():
    quote = quote_of(FOREST, FOREST.rindex("klimafest"), len(FOREST) - 1)
    found = find_passage(quote, f"Kurz: {FOREST}")
    assert (found.state, found.start) == ("moved", 6 + FOREST.rindex("klimafest"))


def test_a_channel_without_text_has_lost_the_passage():
    assert found_words("", quoted(FOREST, "Wald"))[0] == "gone"


def test_a_wording_is_exchanged_only_where_it_stands_exactly_once():
    assert replaced(FOREST, "klimafest", "klimastabil") is None
    assert replaced("ganz klimafest", "klimafest", "klimastabil") == "ganz klimastabil"
    assert replaced("nichts davon", "klimafest", "klimastabil") is None
