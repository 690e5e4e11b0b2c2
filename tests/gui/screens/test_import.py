"""The import of a plan in four steps, on a real space."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from db.store import Store
from desktop.background.opening import Opening
from desktop.background.store_runner import StoreRunner
from desktop.bulk_import.presenter import ImportPresenter
from desktop.bulk_import.saving import TemplateDialog
from desktop.bulk_import.table_model import CHANNELS, ERROR, MESSAGE, TITLE, WHEN
from desktop.bulk_import.view import COLUMNS, DONE, FILES, PLAN, ImportView
from desktop.main_window.tab_order import tab_stops
from desktop.theme.look import look
from tests.gui.audit import unnamed
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER, picture

HEAD = "ID;Titel;Haus;Datum;Uhrzeit;Kanäle;Text;Medien;Alternativtext\n"
GOOD = "T-1;Schnee räumen;SMEKUL;01.12.2027;09:00;LinkedIn, Xing;Um vier Uhr.;;\n"
BAD = "T-2;Feuerwehr;SMEKUL;30.11.2027;25:00;Instagrm;Zusammen löschen.;;\n"
LOST = "{0};Winter {0};SMEKLU;0{0}.12.2027;1{0}:00;LinkedIn;Text {0} ist hier.;{1};Wald\n"
WAIT = 30_000


class Importing:
    """The screen of the import over a space, without the desk around it."""

    def __init__(self, space, thumbnails):
        opening = Opening(space, AGENCY)
        self.runner, self.view = StoreRunner(opening), ImportView(thumbnails)
        self.presenter = ImportPresenter(self.runner, self.view, opening)
        self.told: list[str] = []
        self.presenter.told.connect(lambda words, _: self.told.append(words))

    def close(self):
        self.presenter.close()
        self.runner.close()


@pytest.fixture
def importing(qtbot, space, thumbnails):
    one = Importing(space, thumbnails)
    qtbot.addWidget(one.view)
    one.view.resize(1356, 760)
    with qtbot.waitSignal(one.runner.opened, timeout=WAIT):
        one.runner.start()
    one.view.show()
    one.presenter.begin()
    yield one
    one.close()


@pytest.fixture
def read(importing, tmp_path, qtbot):
    """Reads a plan of these rows with its media, up to the dry run."""

    def read_in(*rows, head=HEAD):
        plan = written(tmp_path, *rows, head=head)
        media = tmp_path / "Medien"
        importing.presenter.dry_run(str(plan), str(media) if media.exists() else "")
        qtbot.waitUntil(importing.presenter.is_idle, timeout=WAIT)
        return importing.view

    return read_in


def written(folder, *rows, head=HEAD):
    folder.mkdir(exist_ok=True)
    file = folder / "plan.csv"
    file.write_text(head + "".join(rows), "utf-8")
    return file


def statuses(view):
    return [row.status for row in view.plan.model.rows]


def drafts(space, *refs):
    with Store.open(space, as_member=AGENCY) as store:
        return [store.drafts.page(store.drafts.find(ref)).state for ref in refs]


def test_dropped_files_are_read_and_the_steps_follow(importing, tmp_path, qtbot):
    (tmp_path / "Medien").mkdir()
    view = importing.view
    view.files.take([written(tmp_path, GOOD, BAD), tmp_path / "Medien"])
    qtbot.waitUntil(view.files.next.isEnabled, timeout=WAIT)
    assert view.files.media.path == str(tmp_path / "Medien")
    view.files.next.click()
    assert view.step == COLUMNS
    samples = [cell.column.samples for cell in view.columns.strip.cells][:2]
    assert samples == [("T-1", "T-2"), ("Schnee räumen", "Feuerwehr")]
    view.columns.next.click()
    qtbot.waitUntil(lambda: view.step == PLAN, timeout=WAIT)
    assert view.trail.text() == "Schritt 3 von 4: Probelauf"
    assert importing.presenter.plan.media_folder == str(tmp_path / "Medien")


def test_the_dry_run_names_the_bad_row_and_writes_nothing(read, space):
    view = read(GOOD, BAD)
    assert statuses(view) == ["ready", "error"]
    view.plan.model.show_only(ERROR)
    cells = [view.plan.model.index(0, column).data() for column in (WHEN, CHANNELS, MESSAGE)]
    assert cells[:2] == ["30.11.2027 25:00", "Instagrm"]
    assert "25:00 Uhr gibt es nicht" in cells[2]
    with Store.open(space, as_member=AGENCY) as store:
        assert store.inbox.counts().all == 3


def test_one_click_corrects_a_house_in_all_rows(read, qtbot):
    view = read(*(LOST.format(at, "") for at in (1, 2, 3)))
    assert statuses(view) == ["error"] * 3
    view.plan.table.selectRow(0)
    (box,) = view.plan.pane.boxes
    assert box.meant == "SMEKUL"
    box.go.click()
    qtbot.waitUntil(lambda: "error" not in statuses(view), timeout=WAIT)
    assert {row.house_code for row in view.plan.model.rows} == {"SMEKUL"}


def test_a_cell_is_corrected_alone(importing, read, qtbot):
    view = read(GOOD, GOOD.replace("T-1", "T-2").replace("01.12", "31.11"))
    view.plan.table.selectRow(1)
    (box,) = view.plan.pane.boxes
    box.edit.setPlainText("30.11.2027")
    box.correct()
    qtbot.waitUntil(lambda: "error" not in statuses(view), timeout=WAIT)
    assert importing.presenter.plan.reading.cells == {"D3": "30.11.2027"}


def test_a_near_miss_is_taken_with_one_click(read, tmp_path, qtbot):
    (tmp_path / "Medien").mkdir()
    picture(tmp_path / "Medien", "Wald-T2-4")
    view = read(LOST.format(1, "wald_t2_04.png").replace("SMEKLU", "SMEKUL"))
    view.plan.table.selectRow(0)
    (take,) = view.plan.pane.media.buttons
    assert "Wald-T2-4.png" in take.accessibleName()
    take.click()
    qtbot.waitUntil(lambda: "error" not in statuses(view), timeout=WAIT)
    assert view.plan.model.rows[0].media[0].name == "Wald-T2-4.png"


def test_rows_left_out_are_not_written_and_all_can_be_taken_back(read, space, qtbot):
    second = GOOD.replace("T-1", "T-3").replace("09:00", "15:00").replace("vier", "fünf")
    view = read(GOOD, BAD, second)
    view.plan.table.selectRow(2)
    QTest.keyClick(view.plan.table, Qt.Key.Key_Space)
    assert view.plan.write.text() == "1 Entwurf anlegen"
    view.plan.write.click()
    qtbot.waitUntil(view.done.leave.isEnabled, timeout=WAIT)
    assert drafts(space, "T-1") == ["draft"]
    with Store.open(space, as_member=AGENCY) as store:
        last = store.imports.last()
    assert last is not None
    assert len(last.drafts) == 1
    view.done.last.undo.click()
    qtbot.waitUntil(view.done.last.isHidden, timeout=WAIT)
    assert drafts(space, "T-1") == ["withdrawn"]


def test_what_somebody_acted_on_stays_and_the_reason_is_told(importing, read, space, qtbot):
    view = read(GOOD)
    importing.presenter.write()
    qtbot.waitUntil(view.done.leave.isEnabled, timeout=WAIT)
    with Store.open(space, as_member=REVIEWER) as store:
        store.comments.add(store.drafts.find("T-1"), "Wer ist das im Bild?")
    view.done.again.click()
    assert view.step == FILES
    last = view.files.last
    qtbot.waitUntil(lambda: last.isVisible() and not last.undo.isEnabled(), timeout=WAIT)
    assert "Jemand hat etwas dazu angemerkt." in last.undo.accessibleDescription()


def test_stopping_while_it_writes_leaves_nothing(importing, read, space, qtbot):
    view = read(GOOD)
    importing.presenter.write()
    importing.presenter.cancel()
    qtbot.waitUntil(importing.presenter.is_idle, timeout=WAIT)
    with Store.open(space, as_member=AGENCY) as store:
        made = store.imports.last()
    # Whoever presses in time is back at the dry run; who does not finds all of it.
    assert view.step == (DONE if made else PLAN)


def test_encoding_and_separator_are_put_right_with_a_live_preview(importing, tmp_path, qtbot):
    plan = tmp_path / "plan.csv"
    plan.write_bytes((HEAD + GOOD).encode("cp1252"))
    view = importing.view
    view.files.plan.set_path(str(plan))
    qtbot.waitUntil(view.files.next.isEnabled, timeout=WAIT)
    preview = view.files.preview.rows
    assert preview.index(1, 1).data() == "Schnee räumen"
    view.files.form.choose("encoding", "Mac Roman")
    qtbot.waitUntil(lambda: preview.index(1, 1).data() == "Schnee r‰umen", timeout=WAIT)


def test_a_plan_without_header_is_read_as_what_a_person_chooses(importing, tmp_path, qtbot):
    plan = tmp_path / "hootsuite.csv"
    plan.write_text('"12/01/2027 09:30","Um vier Uhr beginnt der Dienst.",""\n', "utf-8")
    view = importing.view
    view.files.plan.set_path(str(plan))
    box = view.files.form.boxes["format"]
    qtbot.waitUntil(lambda: box.findText("Hootsuite (passt)") > 0, timeout=WAIT)
    view.files.form.choose("format", "hootsuite")
    qtbot.waitUntil(lambda: len(view.columns.strip.cells) == 3, timeout=WAIT)
    assert [cell.column.field for cell in view.columns.strip.cells] == ["date", "text", "text"]


def test_a_column_nobody_knows_is_mapped_by_hand(importing, tmp_path, qtbot):
    head = HEAD.replace("Titel", "Aufmacher")
    view = importing.view
    view.files.plan.set_path(str(written(tmp_path, GOOD, head=head)))
    qtbot.waitUntil(view.files.next.isEnabled, timeout=WAIT)
    view.files.next.click()
    view.columns.strip.choose("Aufmacher", "title")
    mapped = {"Aufmacher": "title"}
    qtbot.waitUntil(importing.presenter.is_idle, timeout=WAIT)
    view.columns.next.click()
    qtbot.waitUntil(lambda: view.step == PLAN, timeout=WAIT)
    assert view.plan.model.rows[0].title == "Schnee räumen"
    assert importing.presenter.plan.reading.mapping == mapped


def test_a_reading_kept_as_a_template_is_recognised_next_time(importing, read, tmp_path, qtbot):
    view = read(GOOD)
    importing.presenter.keep_template("Agentur Standard")
    qtbot.waitUntil(lambda: importing.presenter.plan.template == "Agentur Standard", timeout=WAIT)
    importing.presenter.choose_plan(str(written(tmp_path, GOOD)))
    qtbot.waitUntil(importing.presenter.is_idle, timeout=WAIT)
    view.show_files()
    assert view.files.recognised == "Erkannt nach Vorlage „Agentur Standard“."


def test_the_name_of_a_template_is_asked_for(importing, read, qtbot):
    view = read(GOOD)
    view.plan.template_requested.emit()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = modal(TemplateDialog)
    assert dialog.line.text() == "plan"
    assert unnamed(dialog) == []
    dialog.line.setText(" ")
    assert not dialog.go.isEnabled()
    dialog.line.setText("Agentur")
    dialog.go.click()
    qtbot.waitUntil(lambda: importing.presenter.plan.template == "Agentur", timeout=WAIT)


def test_bad_rows_are_saved_in_their_own_shape(importing, read, tmp_path, qtbot):
    read(GOOD, BAD)
    importing.presenter.save_bad_rows(str(tmp_path / "fehler.csv"))
    qtbot.waitUntil(importing.presenter.is_idle, timeout=WAIT)
    assert (tmp_path / "fehler.csv").read_text("utf-8").splitlines() == [
        HEAD.strip(),
        BAD.strip(),
    ]


def test_what_is_to_be_submitted_is_chosen_for_each_plan_anew(importing, read, qtbot):
    view = read(GOOD)
    view.plan.submit.click()
    qtbot.waitUntil(importing.presenter.is_idle, timeout=WAIT)
    assert view.plan.submit.isChecked()
    assert not read(GOOD).plan.submit.isChecked()


def test_rows_are_sought_by_their_words(read):
    view = read(GOOD, BAD)
    view.plan.model.search("feuer instagrm")
    assert [row.ref for row in view.plan.model.rows] == ["T-2"]
    view.plan.model.search("")
    assert len(view.plan.model.rows) == 2


def test_every_step_has_names_for_all_that_takes_the_keys(read):
    view = read(GOOD, BAD)
    view.plan.table.selectRow(1)
    for show in (view.show_files, view.show_columns):
        assert unnamed(view) == []
        show()
    assert unnamed(view) == []


def test_tab_goes_down_the_form_of_an_import(importing):
    stops = tab_stops(importing.view.files)
    media = "Ordner oder ZIP mit Bildern und Videos"
    named = [one.accessibleName() for one in stops]
    assert named[:2] == ["Redaktionsplan", "Redaktionsplan: Suchen"]
    assert named[2:5] == [media, f"{media}: Ordner", f"{media}: ZIP"]


def test_what_no_row_shows_is_one_click_away_while_a_row_is_chosen(read, tmp_path):
    (tmp_path / "Medien").mkdir()
    picture(tmp_path / "Medien", "Übrig")
    view = read(GOOD)
    assert view.plan.table.currentIndex().isValid()
    assert view.plan.remarks.text() == "1 Datei nicht verwendet"
    view.plan.remarks.click()
    assert "Übrig.png" in words_in(view.plan.pane)
    view.plan.remarks.click()
    assert "Übrig.png" not in words_in(view.plan.pane)


def test_another_plan_comes_without_the_media_of_the_one_before(importing, tmp_path, qtbot):
    first, other = (written(tmp_path / name, GOOD) for name in ("a", "b"))
    files = importing.view.files
    files.take([tmp_path / "a", first])
    qtbot.waitUntil(files.next.isEnabled, timeout=WAIT)
    assert files.media.path == str(tmp_path / "a")
    files.take([other])
    qtbot.waitUntil(importing.presenter.is_idle, timeout=WAIT)
    assert files.media.path == ""
    assert importing.view.step == FILES


def test_a_typed_path_is_read_once_the_typing_pauses_and_enter_goes_nowhere(
    importing, tmp_path, qtbot
):
    files, plan = importing.view.files, written(tmp_path, GOOD)
    assert files.foot.note.text() == "Wählen Sie zuerst einen Redaktionsplan."
    QTest.keyClicks(files.plan.line, str(plan))
    qtbot.waitUntil(files.next.isEnabled, timeout=WAIT)
    QTest.keyClick(files.plan.line, Qt.Key.Key_Return)
    assert importing.view.step == FILES


def test_a_media_folder_is_chosen_beside_the_row_that_lacks_one(
    read, tmp_path, qtbot, monkeypatch
):
    view = read(LOST.format(1, "winter.png").replace("SMEKLU", "SMEKUL"))
    (tmp_path / "Bilder").mkdir()
    picture(tmp_path / "Bilder", "winter")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "Bilder"))
    assert "kein Medienordner gewählt" in words_in(view.plan.pane)
    view.plan.pane.media.choose.click()
    qtbot.waitUntil(lambda: "error" not in statuses(view), timeout=WAIT)


def test_an_address_is_said_never_to_be_fetched_and_what_to_do(read):
    view = read(LOST.format(1, "https://example.org/a.jpg").replace("SMEKLU", "SMEKUL"))
    told = words_in(view.plan.pane)
    assert "Adressen ruft Umlauf nie ab" in told
    assert "speichern und unter ihrem Namen („a.jpg“)" in told


def test_a_title_that_turns_its_line_is_hinted_at_and_kept_apart(read):
    view = read(GOOD.replace("Schnee", "Schnee \u202egnp"))
    (row,) = view.plan.model.rows
    assert any("U+202E" in one.text for one in row.messages)
    shown = view.plan.model.index(0, TITLE).data()
    assert shown == f"\u2068{row.title}\u2069"


def test_a_correction_ends_its_names_where_the_pane_is_narrow(read):
    view = read(LOST.format(1, ""), BAD)
    view.plan.table.selectRow(0)
    (box,) = view.plan.pane.boxes
    assert box.minimumSizeHint().width() < look().px(200)
    box.resize(look().px(200), box.height())
    assert box.kept.text().endswith("…")
    assert box.kept.accessibleName() == "„SMEKLU“ künftig als SMEKUL lesen"


def test_asked_for_again_the_import_goes_back_to_its_files(importing, read):
    view = read(GOOD)
    importing.presenter.begin()
    assert view.step == PLAN
    importing.presenter.begin(anew=True)
    assert (view.step, view.files.isVisible()) == (FILES, True)


def words_in(pane):
    return " ".join(label.text() for label in pane.findChildren(QLabel))
