"""Files as people bring them to the import: dropped, packed by a Mac, sheets with pictures."""

import unicodedata
import zipfile

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.bulk_import.view import PLAN
from tests.gui.screens.test_import import WAIT, Importing
from tests.gui.spaces import picture

HEAD = ("ID", "Titel", "Haus", "Datum", "Uhrzeit", "Kanäle", "Text", "Medien", "Alternativtext")
COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier


@pytest.fixture
def importing(qtbot, space, thumbnails):
    one = Importing(space, thumbnails)
    qtbot.addWidget(one.view)
    with qtbot.waitSignal(one.runner.opened, timeout=WAIT):
        one.runner.start()
    one.view.show()
    yield one
    one.close()


@pytest.fixture
def brought(tmp_path):
    """A workbook with a cover and two plans of one shape, and a ZIP as a Mac packs it."""
    picture(tmp_path, "Förster"), picture(tmp_path, "Feld"), picture(tmp_path, "Rest")
    with xlsxwriter.Workbook(tmp_path / "plan.xlsx") as book:
        book.add_worksheet("Deckblatt").write("A1", "Mach was Wichtiges")
        for name in ("Beiträge", "Reserve"):
            page = book.add_worksheet(name)
            page.merge_range("A1:I1", f"Plan {name}")
            page.write_row("A3", HEAD)
            for row, day in ((3, "12/01/2027"), (4, "12/03/2027")):
                cells = (f"{name}-{row}", f"Beitrag {row}", "", day, "09:00", "LinkedIn")
                page.write_row(row, 0, (*cells, f"Text {row} von {name}."))
            page.merge_range("C4:C5", "SMEKUL")
            page.write_row("H4", ("Förster.png", "Ein Förster"))
            page.insert_image("H5", tmp_path / "Feld.png", {"description": "Ein Feld"})
    with zipfile.ZipFile(tmp_path / "Medien.zip", "w") as archive:
        for name in ("Förster", "Rest"):
            archive.write(tmp_path / f"{name}.png", unicodedata.normalize("NFD", f"{name}.png"))
    return tmp_path / "Medien.zip", tmp_path / "plan.xlsx"


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    data.setText("\n".join(f"file://{one}" for one in paths))
    for event in (
        QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NO_KEY.NoModifier),
        QDropEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEY.NoModifier),
    ):
        QApplication.sendEvent(widget, event)
        assert event.isAccepted()


def box(view, name):
    found = view.files.form.findChildren(QComboBox)
    return next(one for one in found if one.accessibleName() == name and one.isVisible())


def choose(box, words):
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def test_files_dropped_on_a_field_are_taken_by_the_page(importing, brought, qtbot):
    files = importing.view.files
    drop(files.plan.line, brought)
    qtbot.waitUntil(files.next.isEnabled, timeout=WAIT)
    assert (files.media.path, files.plan.path) == tuple(map(str, brought))


def test_sheet_and_order_of_days_are_chosen_and_all_media_found(importing, brought, qtbot):
    view, presenter = importing.view, importing.presenter
    view.files.take(brought)
    qtbot.waitUntil(presenter.is_idle, timeout=WAIT)
    assert box(view, "Tage mit Schrägstrich").currentText() == "nicht festgelegt"
    choose(box(view, "Tabelle"), "Reserve")
    qtbot.waitUntil(presenter.is_idle, timeout=WAIT)
    choose(box(view, "Tage mit Schrägstrich"), "Monat/Tag/Jahr")
    qtbot.waitUntil(presenter.is_idle, timeout=WAIT)
    presenter.try_out()
    qtbot.waitUntil(lambda: view.step == PLAN, timeout=WAIT)
    rows = view.plan.model.rows
    assert [row.ref for row in rows] == ["Reserve-3", "Reserve-4"]
    assert [row.house_code for row in rows] == ["SMEKUL", "SMEKUL"]
    found = [(one.found, one.alt_text) for row in rows for one in row.media]
    assert found == [("similar", "Ein Förster"), ("embedded", "Ein Feld")]
    assert not presenter.plan.has_errors
    assert presenter.plan.unused_files == (unicodedata.normalize("NFD", "Rest.png"),)
