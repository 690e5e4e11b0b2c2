"""Hostile, broken and lying files cost a sentence, never the process."""

import io
import sys
import zipfile
from time import perf_counter

import pytest
import xlsxwriter

from db.bulk_import.reader import read_table
from db.errors import DamagedFileError, KnownError, WrongUsage
from db.rows.imports import Reading

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
HEADER = ["ID", "Titel", "Text"]


def workbook(*rows, sheet="Plan"):
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        page = book.add_worksheet(sheet)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return out.getvalue()


def with_sheet_xml(change, part="worksheets/sheet"):
    """A small workbook of which one part is rewritten by ``change``."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(HEADER, ["1", "a", "b"]))) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, change(data) if part in name else data)
    return out.getvalue()


@pytest.fixture
def refused(tmp_path):
    def read(name, content, reading=Reading()):  # noqa: B008 - frozen
        file = tmp_path / name
        file.write_bytes(content)
        started = perf_counter()
        with pytest.raises(DamagedFileError) as problem:
            read_table(file, reading)
        assert perf_counter() - started < 20
        assert f"„{name}“" in str(problem.value)
        return str(problem.value)

    return read


def test_a_cell_at_the_far_corner_is_named(refused):
    def far(xml):
        row = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        return xml.replace(b"</sheetData>", row)

    content = with_sheet_xml(far)
    assert len(content) < 8_000
    sentence = refused("ecke.xlsx", content)
    assert "reicht bis Zelle XFD1048576" in sentence
    assert "Bitte löschen, was außerhalb des Plans steht." in sentence


def test_a_false_claim_about_the_size_does_no_harm(tmp_path):
    file = tmp_path / "anspruch.xlsx"
    file.write_bytes(
        with_sheet_xml(lambda xml: xml.replace(b'ref="A1:C2"', b'ref="A1:XFD1048576"'))
    )
    assert len(read_table(file).rows) == 1


def test_a_far_cell_spelled_to_slip_by_is_stopped_by_the_memory_limit(refused):
    def far(xml):
        row = b'<row r="1048576"><c s="0" r="XFD1048576"><v>1</v></c></row></sheetData>'
        return xml.replace(b"</sheetData>", row)

    assert "zu viel Speicher oder Zeit" in refused("ecke.xlsx", with_sheet_xml(far))


def test_styled_but_empty_far_cells_are_ordinary(tmp_path):
    def styled(xml):
        return xml.replace(
            b"</sheetData>", b'<row r="1048576"><c r="A1048576"/></row></sheetData>'
        )

    file = tmp_path / "office.xlsx"
    file.write_bytes(with_sheet_xml(styled))
    assert len(read_table(file).rows) == 1


def test_a_zip_bomb_is_refused_by_what_it_claims(refused):
    out = io.BytesIO(workbook(HEADER))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(2):
            archive.writestr(f"xl/media/{number}.bin", b"\0" * 100_000_000)
    assert len(out.getvalue()) < 1_000_000
    assert "entpacken" in refused("bombe.xlsx", out.getvalue())


def test_a_zip_bomb_that_lies_about_its_size_is_stopped(refused):
    honest = with_sheet_xml(lambda xml: xml + b" " * 140_000_000)
    size = next(
        one.file_size.to_bytes(4, "little")
        for one in zipfile.ZipFile(io.BytesIO(honest)).infolist()
        if one.file_size > 140_000_000
    )
    assert "beschädigt" in refused("b.xlsx", honest.replace(size, (2000).to_bytes(4, "little")))


def test_entities_are_not_unfolded(refused):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>'
    assert "beschädigt" in refused("e.xlsx", with_sheet_xml(lambda _: bomb, "xl/workbook.xml"))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_workbook_is_damaged(refused, share):
    content = workbook(HEADER, *[["1", "a", "b" * 50]] * 500)
    assert "beschädigt oder unvollständig" in refused(
        "plan.xlsx", content[: int(len(content) * share)]
    )


def test_a_flipped_byte_is_a_sentence_or_harmless(tmp_path):
    content = workbook(HEADER, *[[str(n), "a", "b"] for n in range(50)])
    file = tmp_path / "plan.xlsx"
    for position in range(100, len(content), len(content) // 12):
        file.write_bytes(
            content[:position] + bytes([content[position] ^ 255]) + content[position + 1 :]
        )
        try:
            read_table(file)
        except DamagedFileError as problem:
            sentence = str(problem)
            assert sentence.startswith("„plan.xlsx“")


def test_a_password_is_said_with_what_to_do(refused):
    content = OLE + "EncryptedPackage".encode("utf-16-le")
    sentence = refused("geheim.xlsx", content)
    assert "mit einem Kennwort geschützt" in sentence
    assert "ohne Kennwort speichern" in sentence


@pytest.mark.parametrize(
    ("name", "content", "part"),
    [
        ("leer.xlsx", b"", "ist leer"),
        ("leer.csv", b"", "ist leer"),
        ("leer.csv", b"\n\n;;;\n", "keine Kopfzeile"),
        ("alt.xls", OLE, "ein altes Office-Dokument, aber keine Tabelle"),
        ("plan.xlsx", b"ID;Titel\n1;a\n", "keine Arbeitsmappe, sondern Text"),
        ("plan.csv", workbook(HEADER), "in Wahrheit eine Arbeitsmappe (XLSX)"),
        ("plan.xlsx", b"<html><table></table></html>", "eine Webseite (HTML)"),
        ("plan.csv", b"%PDF-1.7", "ein PDF"),
        ("plan.csv", b"\xff\xd8\xff\xe0", "ein JPEG-Bild"),
        ("plan.csv", bytes(range(256)) * 10, "keine Tabelle"),
        ("plan.docx", b"PK\x03\x04kaputt", "ZIP-Archiv"),
        ("plan.xlsx", b"PK\x03\x04kaputt", "beschädigt"),
        ("plan.xlsx", b"\0" * 5000, "beschädigt oder keine Tabelle"),
        ("plan.json", b"{}", "Endung „.json“"),
        ("nurkopf.csv", b"ID;Titel;Text\n", "Unter der Kopfzeile (Zeile 1) steht keine Zeile."),
        ("fremd.csv", b"a;b;c\n1;2;3\n", "keine Kopfzeile"),
        ("breit.csv", b"ID;Titel\n" + b";" * 400, "zu groß"),
        ("zelle.csv", b'ID;Titel\n1;"' + b"x" * 200_000, "Fehlt dort ein Anführungszeichen"),
        ("lang.csv", b"ID;Titel\n" + b"1;a\n" * 20_001, "zu groß"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_every_other_file_gets_its_own_sentence(refused, name, content, part):
    assert part in refused(name, content)


def test_other_office_files_say_how_to_save(refused):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    assert "Bitte als XLSX oder CSV speichern" in refused("plan.odt", out.getvalue())


def test_a_workbook_without_cells_has_no_header(refused):
    assert "keine Kopfzeile" in refused("leer.xlsx", workbook())


def test_a_sheet_that_is_not_there_is_named(refused):
    said = refused("p.xlsx", workbook(HEADER), Reading("Mai"))
    assert "Die Tabelle „Mai“ gibt es nicht, aber diese: „Plan“." in said


def test_only_hidden_sheets_are_nothing_to_read(refused):
    hidden = with_sheet_xml(
        lambda xml: xml.replace(b'<sheet name="Plan"', b'<sheet name="Plan" state="hidden"'),
        "xl/workbook.xml",
    )
    assert "keine sichtbare Tabelle" in refused("p.xlsx", hidden)


def test_a_wrong_encoding_chosen_by_hand_is_said(refused):
    sentence = refused("p.csv", "ID;Titel\n1;ä\n".encode("cp1252"), Reading(encoding="UTF-8"))
    assert "nicht in UTF-8 geschrieben" in sentence


def test_a_missing_file_is_said_kindly(tmp_path):
    with pytest.raises(KnownError, match="gibt es nicht"):
        read_table(tmp_path / "weg.xlsx")


@pytest.mark.parametrize(
    "reading",
    [
        Reading(encoding="EBCDIC"),
        Reading(separator="#"),
        Reading(mapping={"A": "Farbe"}),
    ],
    ids=["encoding", "separator", "column"],
)
def test_choices_that_do_not_exist_are_wrong_usage(tmp_path, reading):
    with pytest.raises(WrongUsage):
        read_table(tmp_path / "plan.csv", reading)


@pytest.mark.parametrize("deed", ["import os; os.abort()", "import time; time.sleep(60)"])
def test_a_child_that_dies_or_hangs_is_one_sentence(tmp_path, deed):
    file = tmp_path / "plan.csv"
    file.write_bytes(b"ID;Titel\n1;a\n")
    with pytest.raises(DamagedFileError, match="zu viel Speicher oder Zeit"):
        read_table(file, child=(sys.executable, "-c", deed), seconds=1.0)
