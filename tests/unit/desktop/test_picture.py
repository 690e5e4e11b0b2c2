"""Pictures off the disk: upright, bounded, or the reason why not."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from desktop.media.picture import covering, read_picture
from desktop.media.probe.pixels import bounded
from desktop.media.thumbnails import prune, stored_thumbnail

ORIENTATION = 274
TURNED_RIGHT = 6


def make(path: Path, size=(40, 30), orientation=1) -> str:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    Image.new("RGB", size, "#136a38").save(path, exif=exif)
    return str(path)


def test_a_picture_stands_as_the_camera_was_held(tmp_path):
    picture = read_picture(make(tmp_path / "a.jpg", orientation=TURNED_RIGHT))
    assert (picture.width, picture.height) == (30, 40)
    assert picture.image.size() == QSize(30, 40)


def test_a_large_picture_is_decoded_small_and_keeps_its_true_size(tmp_path):
    picture = read_picture(make(tmp_path / "a.jpg", size=(400, 200)), side=100)
    assert (picture.image.size(), picture.width) == (QSize(100, 50), 400)


def test_the_content_decides_not_the_name(tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "a.png")
    (tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert read_picture(str(tmp_path / "a.jpg")).problem == ""


@pytest.mark.parametrize(
    ("content", "problem"),
    [(b"", "broken"), (b"no picture", "other"), (b"\xff\xd8\xff\xe0 cut off", "broken")],
)
def test_a_damaged_file_is_named_so(tmp_path, content, problem):
    (tmp_path / "a.jpg").write_bytes(content)
    assert read_picture(str(tmp_path / "a.jpg")).problem == problem


def test_a_missing_file_is_named_so(tmp_path):
    assert read_picture(str(tmp_path / "a.jpg")).problem == "missing"
    assert read_picture("").problem == "missing"


def test_a_picture_beyond_the_memory_limit_is_refused(tmp_path):
    Image.new("1", (20_000, 10_001)).save(tmp_path / "a.png")
    assert read_picture(str(tmp_path / "a.png")).problem == "too_large"


def test_bounding_keeps_the_shape():
    assert bounded(QSize(4000, 10), 100) == QSize(100, 1)
    assert bounded(QSize(40, 10), 100) == QSize(40, 10)


def test_covering_fills_the_box_and_distorts_nothing(tmp_path):
    image = read_picture(make(tmp_path / "a.jpg", size=(200, 100))).image
    assert covering(image, QSize(60, 60)).size() == QSize(60, 60)


def test_a_thumbnail_is_kept_and_outlives_its_file(tmp_path):
    path = make(tmp_path / "a.jpg", size=(900, 600))
    stored_thumbnail(tmp_path / "small", "abc", path)
    Path(path).unlink()
    image, problem = stored_thumbnail(tmp_path / "small", "abc", path)
    assert (image.width(), problem) == (320, "")


def test_the_folder_of_thumbnails_is_bounded(tmp_path):
    for number in range(4):
        (tmp_path / f"{number}.jpg").write_bytes(b"x" * 100)
    prune(tmp_path, 250)
    assert len(list(tmp_path.iterdir())) == 2
