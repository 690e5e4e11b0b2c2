"""The inquiry assistant on the desk: begun, answered, frozen anew, written."""

from dataclasses import replace
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtPrintSupport import QPrinter

from db.audit_log.verify import verify
from db.rows import LogFilter
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from db.store import Store
from desktop.app.log_area import LogArea
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.inquiry.answer_edit import OBJECT, AnswerEdit, Inserted
from desktop.inquiry.begin_dialog import BeginDialog
from desktop.inquiry.details_dialog import DetailsDialog
from desktop.inquiry.refreeze_dialog import RefreezeDialog
from desktop.inquiry.reply_dialog import ReplyDialog
from desktop.inquiry.request_dialog import RequestDialog
from desktop.inquiry.texts_dialog import TextsDialog
from desktop.inquiry.words import InquiryWords, file_name
from desktop.main_window.tab_order import tab_stops
from desktop.widgets.status_item import StatusItem
from tests.gui.audit import cut_words, name_of, nodes, unnamed
from tests.gui.spaces import AGENCY, REVIEWER, add_draft

ASKED = Case("8/5123", "Beiträge", due="2027-01-31", questions=("Wie viele?", "Warum?"))


class Desk(StoreRunner):
    """Whoever sits here may become another."""

    def become(self, member):
        self.query(lambda store: store.act_as(member), self.on_become)

    def on_become(self, _nothing):
        """The next answer is for the other."""


@pytest.fixture
def runner(space):
    """What asks the store, as the lead."""
    return Desk(Opening(space, REVIEWER))


@pytest.fixture
def area(qtbot, space, runner):
    """The log with the inquiry assistant, as the lead sees it."""
    opening = Opening(space, REVIEWER)
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
    with qtbot.waitSignal(area.cases.listed, timeout=10_000):
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
def test_tab_goes_as_one_works(area):
    view = area.inquiry_view
    area.resize(1440, 860)
    stops = tab_stops(view)
    wanted = (
        *(view.head.back, view.refreeze, view.questions.list, view.work.table, view.work.answer),
        *(view.work.files.boxes["letter"], view.page.zoom, view.ask, view.printed, view.write),
    )
    places = [stops.index(one) for one in wanted]
    assert places == sorted(places)


@pytest.mark.usefixtures("case")
def test_figures_are_shown_by_table_with_their_sum(area):
    work = area.inquiry_view.work
    words = work.table.figures.words
    assert [line[0] for line in words()] == ["SK", "SMEKUL", "Summe"]
    assert "Ohne Beiträge und Voten: SK" in work.nothing.text()
    work.choose_table("channels")
    assert [line[:2] for line in words()] == [["Instagram", "3"], ["LinkedIn", "3"]]
    work.choose_table("units")
    assert all("unter 5" in line[2] for line in words())
    area.inquiry_view.questions.list.setCurrentRow(1)
    assert work.tables.currentData() == "houses", "each question has its table"


def test_what_is_typed_is_kept_and_what_is_missing_named(area, case, qtbot, space):
    view = area.inquiry_view
    assert view.missing() == ["Text zu Frage 1, 2"]
    view.work.answer.setPlainText("Drei.")
    view.questions.list.setCurrentRow(1)
    view.work.answer.setPlainText("Darum.")
    view.questions.profiles["internal"].click()
    view.work.files.boxes["xdomea"].click()
    assert view.missing() == []
    assert view.write.text() == "Auskunft speichern …"
    view.save_now()
    qtbot.waitUntil(lambda: kept(space).leave_out == ("xdomea",), timeout=10_000)
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
    assert view.page.area.accessibleName() == "Seite 1 von 2"
    assert "Abbild" in view.page.note.text()
    view.page.turn(9)
    assert view.page.at > 0
    view.questions.list.setCurrentRow(1)
    assert "Frage 2" in text(), "the page follows the question"
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "brief.pdf"))
    preview.print_to(printer)
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")


def ask_houses(area, qtbot):
    """Ask all houses about question 1; the words for them come back."""
    area.inquiry_view.ask.click()
    (dialog,) = area.window().findChildren(RequestDialog)
    assert unnamed(dialog) == []
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(area.window().findChildren(TextsDialog)), timeout=10_000)
    (texts,) = area.window().findChildren(TextsDialog)
    return texts


def enter_reply(area, qtbot, house, state, amount=None):
    area.inquiry_view.work.table.entered.emit(house)
    dialog = next(one for one in area.window().findChildren(ReplyDialog) if one.isVisible())
    dialog.states[state].setChecked(True)
    if amount is not None:
        dialog.amount.setValue(amount)
    with qtbot.waitSignal(area.inquiry.replied, timeout=10_000):
        dialog.go.click()


@pytest.mark.usefixtures("case")
def test_houses_are_asked_reminded_and_their_replies_summed(area, qtbot, space):
    view, work = area.inquiry_view, area.inquiry_view.work
    work.choose_table("costs")
    texts = ask_houses(area, qtbot)
    assert "Zulieferung SK" in texts.words.toPlainText()
    texts.copy.click()
    assert QGuiApplication.clipboard().text() == texts.words.toPlainText()
    assert texts.document().toPlainText().count("Zulieferung") == 2
    texts.reject()
    assert view.missing()[:2] == ["SK zu Frage 1", "SMEKUL zu Frage 1"]
    enter_reply(area, qtbot, "SMEKUL", "delivered", 640)
    assert work.table.figures.words()[1][-2] == "640,00 €"
    assert work.table.figures.words()[-1][-2:] == ["640,00 €", "ohne SK"]
    with qtbot.waitSignal(area.inquiry.replied, timeout=10_000):
        work.remind_requested.emit("SK")
    assert kept(space).case.replies[0].reminded
    enter_reply(area, qtbot, "SK", "nothing")
    assert view.missing() == ["Text zu Frage 1, 2"], "nothing to report is an answer"
    assert not view.questions.remove.isEnabled(), "the replies would belong to another question"
    work.answer.setPlainText("Kosten entstanden.")
    view.save_now()
    qtbot.waitUntil(lambda: any(kept(space).case.answers), timeout=10_000)
    assert len(kept(space).case.replies) == 2, "what is typed leaves them alone"


@pytest.mark.usefixtures("case")
def test_a_reply_without_amount_or_words_is_asked_for(area):
    area.inquiry_view.work.choose_table("costs")
    area.inquiry_view.work.table.entered.emit("SK")
    (dialog,) = area.window().findChildren(ReplyDialog)
    assert unnamed(dialog) == []
    dialog.go.click()
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.usefixtures("case")
def test_a_figure_in_the_answer_is_a_chip_and_plain_text_outside(area, qtbot, space):
    view, answer = area.inquiry_view, area.inquiry_view.work.answer
    qtbot.waitUntil(lambda: bool(area.inquiry.inserting.figures), timeout=10_000)
    answer.setPlainText("Es waren ")
    answer.moveCursor(QTextCursor.MoveOperation.End)
    menu = area.inquiry.inserting.menu()
    (action,) = [one for one in menu.actions() if one.text().startswith("Beiträge mit Termin")]
    action.trigger()
    qtbot.keyClicks(answer, " Posts.")
    assert answer.text() == "Es waren {beiträge} Posts."
    assert (answer.face("beiträge").words, OBJECT in answer.toPlainText()) == ("3", True)
    answer.selectAll()
    answer.copy()
    answer.moveCursor(QTextCursor.MoveOperation.End)
    answer.paste()
    assert answer.text() == "Es waren {beiträge} Posts." * 2
    answer.undo()
    view.save_now()
    qtbot.waitUntil(lambda: "{beiträge}" in "".join(kept(space).case.answers), timeout=10_000)
    text = view.page.area.accessibleDescription
    qtbot.waitUntil(lambda: "Es waren 3 Posts." in text(), timeout=20_000)
    view.questions.list.setCurrentRow(1)
    view.questions.list.setCurrentRow(0)
    assert OBJECT in answer.toPlainText()


def test_braces_become_chips_once_the_figures_are_known(qtbot):
    answer = AnswerEdit("Antwort")
    qtbot.addWidget(answer)
    answer.set_text("💪 Es waren {beiträge}, {fremd}.")
    answer.set_known({"beiträge": Inserted("3", "aus dem Protokoll")})
    assert answer.toPlainText() == f"💪 Es waren {OBJECT}, {{fremd}}."
    assert answer.text() == "💪 Es waren {beiträge}, {fremd}."
    assert not answer.document().isUndoAvailable()


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
    view = area.inquiry_view
    view.work.answer.setPlainText("Es waren drei.")
    view.write.setFocus()
    with qtbot.waitSignal(area.inquiry.written, timeout=60_000):
        area.inquiry.write(tmp_path / "auskunft.zip")
    assert view.line.words.text().startswith("Gespeichert in auskunft.zip.")
    qtbot.waitUntil(view.write.isEnabled, timeout=10_000)
    assert area.window().focusWidget() is view.write
    view.line.forget_done()
    assert view.line.words.text().startswith("Noch offen: ")
    report = verify(tmp_path / "auskunft.zip", fingerprint=case.fingerprint)
    assert report.ok
    with ZipFile(tmp_path / "auskunft.zip") as package:
        (tmp_path / "letter.odt").write_bytes(package.read("Antwortentwurf.odt"))
    with ZipFile(tmp_path / "letter.odt") as letter:
        assert "Es waren drei." in letter.read("content.xml").decode()
    with Store.open(space, as_member=REVIEWER) as store:
        newest = store.log.rows(LogFilter(acts=("export",)))[0]
    assert newest.kind == "inquiry.export"


@pytest.mark.usefixtures("case")
def test_who_may_not_export_is_led_out_of_an_inquiry_and_told_who_may(area, runner, qtbot):
    area.cases.load()

    def offered():
        return [one for one in nodes(area.view.out) if "8/5123" in name_of(one)]

    qtbot.waitUntil(lambda: bool(offered()), timeout=10_000)
    runner.become(AGENCY)
    with qtbot.waitSignal(area.told, timeout=10_000) as told:
        area.start_anew()
    assert told.args[1] == "bad"
    assert "geben Federführung, Verwaltung, Registratur und Revision aus" in told.args[0]
    assert area.currentWidget() is area.view
    qtbot.waitUntil(lambda: not offered(), timeout=10_000)
    assert not area.view.out.new.isEnabled()


@pytest.mark.usefixtures("case")
def test_nothing_is_asked_or_written_where_saving_would_be_refused(area, runner, qtbot):
    runner.become(AGENCY)
    with qtbot.waitSignal(area.told, timeout=10_000) as told:
        area.inquiry_view.write.click()
    assert "geben Federführung" in told.args[0]
    assert area.inquiry_view.write.isEnabled()


@pytest.mark.parametrize(
    ("day", "off", "said"),
    [
        ("2027-01-29", False, "Antwort bis Fr 29.01.2027"),
        ("2027-01-31", True, "Antwort bis 31.01.2027 (Sonntag)"),
        ("2027-05-06", True, "Antwort bis Do 06.05.2027 (Feiertag)"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_due_day_nobody_works_on_says_so(day, off, said):
    assert InquiryWords().due(day, off=off) == said


def test_files_of_two_inquiries_do_not_overwrite_each_other():
    assert file_name("8/9999", "Auskunft.zip") == "Drs_8-9999_Auskunft.zip"
    assert file_name("", "Auskunft.zip") == "Auskunft.zip"
