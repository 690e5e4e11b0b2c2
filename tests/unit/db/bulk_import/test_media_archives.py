"""Media come in ZIPs: one for the plan or one a posting; hostile ones cost a sentence."""

import io
import zipfile
from unicodedata import normalize

import pytest
from PIL import Image

from db.bulk_import.media_archives import unpack
from db.bulk_import.media_folder import index_folder
from db.bulk_import.media_match import find, find_by_ref
from db.errors import KnownError
from db.media.watch import Cancelled, Watch


def picture(color="green"):
    out = io.BytesIO()
    Image.new("RGB", (20, 20), color).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def archive(tmp_path):
    """Writes a ZIP of names; where it lies."""

    def make(*names, at="medien.zip", content=None):
        file = tmp_path / "in" / at
        file.parent.mkdir(exist_ok=True)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
            for name in names:
                out.writestr(name, picture() if content is None else content)
        return file

    return make


@pytest.fixture
def room(tmp_path):
    return tmp_path / "room"


@pytest.fixture
def refused(tmp_path):
    def read(file):
        (tmp_path / "out").mkdir(exist_ok=True)
        with pytest.raises(KnownError) as problem:
            list(unpack(file, tmp_path / "out"))
        return str(problem.value)

    return read


def test_a_zip_stands_for_a_folder(archive, room):
    index = index_folder(archive("a.jpg", "November/b.jpg"), None, room)
    assert index.files == ("a.jpg", "November/b.jpg")
    assert [one.file for one in find(index, "b.jpg")] == ["November/b.jpg"]
    assert index.path("a.jpg").read_bytes() == picture()


def test_a_zip_a_posting_is_the_folder_of_its_name(archive, room):
    archive("2.jpg", "10.jpg", at="023.zip")
    folder = archive("1.jpg", at="024.zip").parent
    (folder / "lose.jpg").write_bytes(picture())
    index = index_folder(folder, None, room)
    assert [one.file for one in find_by_ref(index, "023")] == ["023/2.jpg", "023/10.jpg"]
    assert [one.file for one in find(index, "024")] == ["024/1.jpg"]
    assert index.path("lose.jpg") == folder / "lose.jpg"


def test_names_of_a_mac_are_read_and_its_additions_left_out(archive, room):
    name = normalize("NFD", "Brücke.jpg")
    file = archive("__MACOSX/._x.jpg", ".DS_Store", name)
    data = bytearray(file.read_bytes())
    spelled = name.encode()
    for at in range(len(data) - len(spelled)):
        if data[at : at + len(spelled)] == spelled:  # a Mac does not say that it is UTF-8
            flags = at - 30 + 6 if data[at - 30 : at - 26] == b"PK\x03\x04" else at - 46 + 8
            data[flags + 1] &= ~0x08
    file.write_bytes(data)
    index = index_folder(file, None, room)
    assert index.files == (name,)
    assert [one.found for one in find(index, "Brücke.jpg")] == ["similar"]


@pytest.mark.parametrize("name", ["../a.jpg", "/etc/a.jpg", "x/../../a.jpg", "C:/a.jpg"])
def test_a_name_that_leads_outside_is_named_and_nothing_is_written(
    archive, refused, tmp_path, name
):
    assert "führt" in refused(archive(name))
    assert not list((tmp_path / "out").iterdir())


def test_a_bomb_is_refused_before_it_unfolds(archive, refused, tmp_path):
    assert "entpacken" in refused(archive("a.jpg", content=b"\0" * 40_000_000))
    assert not list((tmp_path / "out").iterdir())


def test_a_false_size_is_noticed(archive, refused):
    file = archive("a.jpg", content=b"abc" * 1000)
    data = file.read_bytes()
    file.write_bytes(data.replace((3000).to_bytes(4, "little"), (30).to_bytes(4, "little")))
    assert "beschädigt" in refused(file)


def test_a_password_is_said(archive, refused):
    file = archive("a.jpg")
    data = bytearray(file.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    file.write_bytes(data)
    assert "Kennwort" in refused(file)


@pytest.mark.parametrize("share", [0.3, 0.7, 0.99])
def test_half_a_zip_is_damaged(archive, refused, share):
    file = archive("a.jpg", "b.jpg")
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    assert "beschädigt" in refused(file)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("names", [("a.jpg", "a.jpg"), ("a", "a/b.jpg")])
def test_one_name_twice_is_damaged(archive, refused, names):
    assert "beschädigt" in refused(archive(*names))


def test_unpacking_stops_when_somebody_cancels(archive, tmp_path):
    with pytest.raises(Cancelled):
        list(unpack(archive("a.jpg"), tmp_path, Watch(cancelled=lambda: True)))
