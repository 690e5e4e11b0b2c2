"""Whatever is wrong with a plan or its media: row, reason and remedy, and nothing half-written."""

import io
import zipfile

import pytest

from db.cli.main import main
from db.store import Store
from tests.factories import make_space

HEAD = "ID;Titel;Haus;Datum;Uhrzeit;Kanäle;Text;Medien\n"
GOOD = "A;Wald;SMI;22.03.2027;9:00;Instagram;Wer im Wald arbeitet.;\n"
ODD = "B;{title};SMI;{day};9:00;Instagram;Feld.;{medium}\n"


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    """A space that no test may change, and its fingerprint."""
    folder = tmp_path_factory.mktemp("bad") / "space"
    with make_space(folder).store as store:
        return folder, store.log.fingerprint()


@pytest.fixture
def tried(untouched, tmp_path, capsys):
    """Reads a plan with these media; what people are told, once the space is found untouched."""
    folder, before = untouched

    def read(plan, media=None, name="plan.csv"):
        (tmp_path / name).write_bytes(plan if isinstance(plan, bytes) else plan.encode())
        words = ["import", str(tmp_path / name), "--space", str(folder), "--as", "agentur"]
        if media is not None:
            (tmp_path / "Medien.zip").write_bytes(media)
            words += ["--media", str(tmp_path / "Medien.zip")]
        code = main(words)
        out, err = capsys.readouterr()
        assert code in {1, 3}
        with Store.open(folder) as store:
            assert store.log.fingerprint() == before
        assert not list((folder / "media").glob("??/*"))
        assert not list((folder / "local" / "unpacked").glob("*/*"))
        return out + err

    return read


def packed(name="wald.jpg", content=b"x", *, locked=False):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    data = bytearray(out.getvalue())
    if locked:
        data[6] |= 1
        data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def odd(title="Feld", day="23.03.2027", medium=""):
    return HEAD + GOOD + ODD.format(title=title, day=day, medium=medium)


@pytest.mark.parametrize(
    ("plan", "place", "reason", "remedy"),
    [
        (odd(day="31.11.2027"), "Zeile 3, Datum", "Den 31.11. gibt es nicht", "30 Tage"),
        (HEAD + GOOD + GOOD, "Zeile 3, ID", "steht auch in Zeile 2", "nur einmal"),
        (odd(title="x" * 10_000), "Zeile 3, Titel", "länger als 300 Zeichen", "Bitte kürzen"),
        (odd(medium="../../wald.jpg"), "Zeile 3, Medien", "führt aus dem", "Bitte nur Namen"),
        (odd(medium="fehlt.jpg"), "Zeile 3, Medien", "„fehlt.jpg“", "Bitte hineinlegen"),
    ],
    ids=["no such day", "one id twice", "long name", "climbing name", "missing medium"],
)
def test_a_bad_row_is_named_with_reason_and_remedy(tried, plan, place, reason, remedy):
    told = tried(plan, packed())
    row = " ".join(told.split()).partition(f"{place}: Fehler: ")[2]
    assert reason in row
    assert remedy in row
    assert row.endswith("Geschrieben wurde nichts.")


@pytest.mark.parametrize(
    ("media", "reason", "remedy"),
    [
        (packed(content=b"\0" * 40_000_000), "entpacken", "Bitte"),
        (packed(locked=True), "Kennwort", "entpackt"),
        (packed("../wald.jpg"), "aus dem Archiv hinaus", "neu packen"),
        (packed()[:40], "beschädigt", "Bitte"),
    ],
    ids=["bomb", "locked", "climbing", "half"],
)
def test_a_bad_zip_is_named_with_reason_and_remedy(tried, media, reason, remedy):
    told = tried(HEAD + GOOD, media)
    assert "Medien.zip" in told
    assert reason in told
    assert remedy in told


@pytest.mark.parametrize(
    ("plan", "name", "remedy"),
    [
        (b"", "plan.xlsx", "neu speichern"),
        (b"PK\x03\x04kaputt", "plan.xlsx", "neu"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "plan.xlsx",
            "ohne Kennwort speichern",
        ),
    ],
    ids=["empty", "torn", "locked"],
)
def test_a_bad_file_is_named_with_a_remedy(tried, plan, name, remedy):
    told = tried(plan, name=name)
    assert f"„{name}“" in told
    assert remedy in told
