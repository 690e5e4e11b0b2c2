"""Where pictures differ is found, whatever their size; a change of tint alone is told as that."""

import time

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.compare.difference import difference, tinted

WIDE, HIGH = 1080, 1350


def drawn(width=WIDE, height=HIGH, tone=(90, 130, 90), box=None, ink="#f0c000"):
    """Draw a picture of stripes, perhaps with a box in it (shares of the picture)."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(*tone))
    painter = QPainter(image)
    for stripe in range(0, height, height // 9):
        painter.fillRect(0, stripe, width, height // 30, QColor(*(part // 2 for part in tone)))
    if box:
        x, y, w, h = box
        area = (int(x * width), int(y * height), int(w * width), int(h * height))
        painter.fillRect(QRect(*area), QColor(ink))
    painter.end()
    return image


def test_the_same_picture_does_not_differ():
    found = difference(drawn(), drawn())
    assert (found.regions, found.everywhere, found.toned) == ((), False, False)


def test_a_changed_place_is_framed():
    (region,) = difference(drawn(), drawn(box=(0.2, 0.3, 0.2, 0.1))).regions
    assert region.x() == pytest.approx(0.2, abs=0.05)
    assert region.center().y() == pytest.approx(0.35, abs=0.05)
    assert region.width() == pytest.approx(0.2, abs=0.08)


def test_two_places_are_two_frames():
    old = drawn(box=(0.1, 0.1, 0.1, 0.1))
    new = drawn(box=(0.7, 0.8, 0.2, 0.1))
    assert len(difference(old, new).regions) == 2


def test_another_tint_is_no_place_but_a_place_in_it_is_found():
    old, dusk = drawn(), (70, 100, 120)
    assert difference(old, drawn(tone=dusk)).toned
    found = difference(old, drawn(tone=dusk, box=(0.2, 0.3, 0.2, 0.1)))
    assert found.toned
    assert len(found.regions) == 1


def test_another_picture_differs_everywhere():
    assert difference(drawn(), drawn(tone=(250, 250, 250), box=(0, 0.2, 1, 0.8))).everywhere


def test_the_same_picture_in_another_size_does_not_differ():
    found = difference(drawn(box=(0.2, 0.3, 0.2, 0.1)), drawn(540, 675, box=(0.2, 0.3, 0.2, 0.1)))
    assert (found.regions, found.everywhere) == ((), False)


def test_another_shape_is_not_compared():
    found = difference(drawn(), drawn(1350, 1080))
    assert found.shape
    assert found.mask.isNull()


def test_no_picture_compares_to_nothing():
    assert difference(QImage(), drawn()).regions == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (3, 2), (3000, 3000)])
def test_every_size_is_compared_in_short_time(size):
    begun = time.process_time()
    difference(drawn(*size) if min(size) > 30 else plain(size, "red"), plain(size, "blue"))
    assert time.process_time() - begun < 3


def plain(size, color):
    width, height = size
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def test_the_mask_is_coloured_where_it_differs_and_clear_elsewhere():
    found = difference(drawn(), drawn(box=(0.4, 0.4, 0.2, 0.2)))
    picture = tinted(found.mask, QColor(255, 0, 0, 200))
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert (middle.red(), middle.alpha()) == (255, 200)
    assert picture.pixelColor(2, picture.height() // 2).alpha() == 0
