"""The inquiry assistant on the desk: begun, answered, frozen anew, written."""

from dataclasses import replace
from zipfile import ZipFile

import pytest
from PySide6.QtPrintSupport import QPrinter

from db.audit_log.verify import verify
from db.rows import LogFilter
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from db.store import Store
from desktop.app.log_area import LogArea
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.inquiry.begin_dialog import BeginDialog
from desktop.inquiry.details_dialog import DetailsDialog
from desktop.inquiry.refreeze_dialog import RefreezeDialog
from desktop.widgets.status_item import StatusItem
from tests.gui.audit import cut_words, name_of, nodes, unnamed
from tests.gui.spaces import AGENCY, REVIEWER, add_draft

ASKED = Case("8/5123", "Beiträge", due="2027-01-31", questions=("Wie viele?", "Warum?"))


@pytest.fixture
def area(qtbot, space):
    """The log with the inquiry assistant, as the lead sees it."""
    opening = Opening(space, REVIEWER)
    runner = StoreRunner(opening)
    made = LogArea(runner, opening, StatusItem("Protokoll"))
    qtbot.addWidget(made)
    made.resize(1356, 760)
    with qtbot.waitSignal(runner.opened, timeout=10_000):
        runner.start()
    made.show()
    qtbot.waitUntil(lambda: made.view.model.rowCount() > 0, timeout=10_000)
    yield made
    made.close_jobs()
    runner.close()


@pytest.fixture
def case(area, qtbot, space):
    """An inquiry begun before, in sight."""
    with Store.open(space, as_member=REVIEWER) as store:
        kept, _ = store.cases.begin(ASKED, Wanted(), "printed")
    with qtbot.waitSignal(area.inquiry.shown, timeout=10_000):
        area.inquiry.open(kept.id)
    return kept


def kept(space):
    with Store.open(space, as_member=REVIEWER) as store:
        return store.cases.list()[0]


def test_an_inquiry_is_begun_from_the_log_and_listed_there(area, qtbot, space):
    area.view.out.new.click()
    window = area.window()
    qtbot.waitUntil(lambda: bool(window.findChildren(BeginDialog)), timeout=10_000)
    (dialog,) = window.findChildren(BeginDialog)
    assert unnamed(dialog) == []
    dialog.number.setText("8/77")
    dialog.questions.setPlainText("Wie viele?\n\nWarum?\n")
    dialog.whole.setChecked(True)
    with qtbot.waitSignal(area.inquiry.shown, timeout=10_000):
        dialog.go.click()
    assert area.currentWidget() is area.inquiry_view
    assert kept(space).case.questions == ("Wie viele?", "Warum?")
    with qtbot.waitSignal(area.inquiry.listed, timeout=10_000):
        area.inquiry_view.head.back.click()
    assert any(name_of(one).endswith("Drs. 8/77") for one in nodes(area.view.out))


def test_a_refused_inquiry_says_why_and_keeps_what_was_typed(area, qtbot):
    area.view.out.new.click()
    qtbot.waitUntil(lambda: bool(area.window().findChildren(BeginDialog)), timeout=10_000)
    (dialog,) = area.window().findChildren(BeginDialog)
    dialog.last.setDate(dialog.first.date().addDays(-1))
    dialog.go.click()
    said = "Der letzte Tag liegt vor dem ersten."
    qtbot.waitUntil(lambda: said in [name_of(one) for one in nodes(dialog)], timeout=10_000)
    assert dialog.go.isEnabled()
    dialog.reject()


@pytest.mark.usefixtures("case")
def test_every_control_has_a_name_and_no_word_is_cut(area, dresser):
    view = area.inquiry_view
    assert unnamed(view) == []
    assert cut_words(view) == []
    dresser.dress("dark", 200)
    assert cut_words(view) == []


@pytest.mark.usefixtures("case")
def test_figures_are_shown_by_table_with_their_sum(area):
    work = area.inquiry_view.work
    words = work.table.figures.words
    assert [line[0] for line in words()] == ["SK", "SMEKUL", "Summe"]
    assert "Fehlanzeige: SK" in work.nothing.text()
    work.choose_table("channels")
    assert [line[:2] for line in words()] == [["Instagram", "3"], ["LinkedIn", "3"]]
    work.choose_table("units")
    assert all("unter 5" in line[2] for line in words())
    area.inquiry_view.questions.list.setCurrentRow(1)
    assert work.tables.currentData() == "houses", "each question has its table"


def test_what_is_typed_is_kept_and_what_is_missing_named(area, case, qtbot, space):
    view = area.inquiry_view
    assert len(view.missing()) == 2
    view.work.answer.setPlainText("Drei.")
    view.questions.list.setCurrentRow(1)
    view.work.answer.setPlainText("Darum.")
    view.questions.profiles["internal"].click()
    view.work.files.boxes["xdomea"].click()
    assert view.missing() == []
    assert view.write.text() == "Auskunft speichern …"
    view.save_now()
    qtbot.waitUntil(lambda: kept(space).profile == "internal", timeout=10_000)
    assert kept(space).case.answers == ("Drei.", "Darum.")
    assert (kept(space).leave_out, kept(space).id) == (("xdomea",), case.id)


def test_what_the_letter_says_beside_is_typed_in_a_dialog(area, case, qtbot, space):
    view = area.inquiry_view
    view.head.details.click()
    (dialog,) = area.window().findChildren(DetailsDialog)
    assert unnamed(dialog) == []
    dialog.addressee.setPlainText("Landtag")
    dialog.known.setChecked(True)
    dialog.begun.setDate(dialog.due.date().addDays(-28))
    dialog.go.click()
    assert "4 Wochen" in [name_of(one) for one in nodes(view.head)]
    view.save_now()
    qtbot.waitUntil(lambda: kept(space).sent == "2027-01-03", timeout=10_000)
    assert kept(space).case == replace(case.case, addressee="Landtag", answers=("", ""))


@pytest.mark.usefixtures("case")
def test_the_pages_follow_what_is_typed_and_are_printed_as_they_are(area, qtbot, tmp_path):
    view, preview = area.inquiry_view, area.inquiry.preview
    view.work.answer.setPlainText("Es waren drei.")
    text = view.page.area.accessibleDescription
    qtbot.waitUntil(lambda: "Es waren drei." in text(), timeout=20_000)
    assert "Seite 1 von" in view.page.area.accessibleName()
    assert "Abbild" in view.page.note.text()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "brief.pdf"))
    preview.print_to(printer)
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.usefixtures("case")
def test_one_draft_alone_can_be_asked_about(area, qtbot):
    area.view.out.new.click()
    qtbot.waitUntil(lambda: bool(area.window().findChildren(BeginDialog)), timeout=10_000)
    (dialog,) = area.window().findChildren(BeginDialog)
    dialog.draft.setText("Gibt es nicht")
    dialog.go.click()
    assert "aus der Liste" in " ".join(name_of(one) for one in nodes(dialog))
    dialog.draft.searched.emit("wald")
    qtbot.waitUntil(lambda: dialog.draft.completer().completionCount() > 0, timeout=10_000)
    dialog.draft.choose(0)
    assert len(dialog.wanted().draft) == 32
    dialog.reject()


@pytest.mark.usefixtures("case")
def test_a_question_comes_and_goes(area):
    view = area.inquiry_view
    view.questions.add.click()
    view.work.question.setPlainText("Und jetzt?")
    assert view.case().questions[-1] == "Und jetzt?"
    view.questions.remove.click()
    assert view.case().questions == ASKED.questions


def test_freezing_anew_says_first_which_figures_change(area, case, qtbot, space, tmp_path):
    with Store.open(space, as_member=AGENCY) as store:
        add_draft(store, "Neu", tmp_path / "files")
    view = area.inquiry_view
    view.refreeze.click()
    qtbot.waitUntil(lambda: bool(view.findChildren(RefreezeDialog)), timeout=10_000)
    (dialog,) = view.findChildren(RefreezeDialog)
    told = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Häuser · SMEKUL · Beiträge: 3 → 4" in told
    with qtbot.waitSignal(area.inquiry.shown, timeout=10_000):
        dialog.go.click()
    assert kept(space).figures.total.postings == 4
    assert kept(space).fingerprint != case.fingerprint


def test_the_package_holds_the_answers_and_the_log_names_it(area, case, qtbot, space, tmp_path):
    area.inquiry_view.work.answer.setPlainText("Es waren drei.")
    with qtbot.waitSignal(area.inquiry.written, timeout=60_000):
        area.inquiry.write(tmp_path / "auskunft.zip")
    report = verify(tmp_path / "auskunft.zip", fingerprint=case.fingerprint)
    assert report.ok
    with ZipFile(tmp_path / "auskunft.zip") as package:
        (tmp_path / "letter.odt").write_bytes(package.read("Antwortentwurf.odt"))
    with ZipFile(tmp_path / "letter.odt") as letter:
        assert "Es waren drei." in letter.read("content.xml").decode()
    with Store.open(space, as_member=REVIEWER) as store:
        newest = store.log.rows(LogFilter(acts=("export",)))[0]
    assert newest.kind == "inquiry.export"
