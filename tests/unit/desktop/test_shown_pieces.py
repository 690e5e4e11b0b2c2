"""A post is shown whole; of a book only what is around its changes, and how much is left out."""

from db.domain.comparison_words import NEW, SAME, Piece
from desktop.draft_parts.shown_pieces import LEFT_OUT, LONGEST, shown


def missing(pieces):
    return sum(int(one.text) for one in pieces if one.kind == LEFT_OUT)


def kept(pieces):
    return sum(len(one.text) for one in pieces if one.kind != LEFT_OUT)


def test_a_post_is_shown_whole():
    pieces = (Piece(SAME, "a" * 3000), Piece(NEW, "b" * 3000))
    assert shown(pieces) == pieces


def test_a_long_stretch_that_stays_is_left_out_in_the_middle():
    pieces = (Piece(SAME, "a" * 50_000), Piece(NEW, "neu"), Piece(SAME, "b" * 50_000))
    found = shown(pieces)
    assert Piece(NEW, "neu") in found
    assert kept(found) + missing(found) == 100_003
    assert kept(found) < LONGEST


def test_nothing_is_longer_than_the_longest():
    found = shown([Piece(NEW, "x" * 250_000)])
    assert (kept(found), missing(found)) == (LONGEST, 250_000 - LONGEST)
