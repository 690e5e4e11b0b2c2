"""Regions survive the way from px to parts of ten thousand and back."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from desktop.media.marks.mark_layer import box_of, parts

ROOM = QRectF(0, 0, 1080, 1350)
PART = st.integers(0, 10_000)


@given(PART, PART, PART, PART)
def test_a_region_comes_back_as_it_was(x, y, w, h):
    region = (x, y, min(w, 10_000 - x), min(h, 10_000 - y))
    assert tuple(parts(box_of(region, ROOM), ROOM).values()) == region


@given(st.floats(-3000, 3000), st.floats(-3000, 3000))
def test_a_region_never_leaves_the_picture(x, y):
    found = parts(QRectF(x, y, 500, 500), ROOM)
    assert 0 <= found["x"] <= found["x"] + found["w"] <= 10_000
    assert 0 <= found["y"] <= found["y"] + found["h"] <= 10_000
