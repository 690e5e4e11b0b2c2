"""The register on the screen: list and filter, one entry, its dialogs, what is read out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from db.rows.consents import (
    ConcernedRow,
    ConsentCounts,
    ConsentPage,
    ConsentRow,
    FollowRow,
    ScanRow,
    SideRow,
)
from db.store import Store
from desktop.background.store_runner import StoreRunner
from desktop.consents.entry_dialog import EntryDialog
from desktop.consents.follow_dialog import FollowDialog
from desktop.consents.presenter import ConsentsPresenter
from desktop.consents.report import report
from desktop.consents.revoke_dialog import RevokeDialog
from desktop.consents.table_model import MOTIF, STATUS
from desktop.consents.view import ConsentsView
from desktop.consents.words import ConsentWords
from desktop.media.consent_picker import ConsentPicker
from desktop.media.thumbnails import Thumbnails
from tests.gui.audit import cut_words, unnamed
from tests.gui.samples import NOW
from tests.gui.spaces import AGENCY, found

DAY = 86_400_000
DRAFT = ConcernedRow(
    "d" * 32, "Ausbildung <im> Vollzug", "SMJusDEG", "2", "in_review", (1, 3), (), 0
)
PUBLIC = ConcernedRow("e" * 32, "Ein Tag", "SMJusDEG", "1", "published", (1,), ("xing",), NOW)


def row(number: int = 1, status: str = "valid", **more) -> ConsentRow:
    plain = {
        "kind": "person",
        "motif": f"Forstwirt {number}",
        "house": "SMEKUL",
        "status": status,
        "state": "given",
        "channels": ("instagram", "xing"),
        "valid_until": NOW + 20 * DAY,
        "basis": "volljährig",
        "guardians": 0,
        "signed_at": NOW,
        "asked_at": 0,
        "revoked_at": NOW if status == "revoked" else 0,
        "revoked_how": "written",
        "scans": 1,
        "drafts": 2,
        "sides": 1,
    }
    return ConsentRow(f"{number:032x}", **{**plain, **more})


def page(shown: ConsentRow, **more) -> ConsentPage:
    follow = (
        FollowRow("lock", DRAFT, 0, done=True, automatic=True),
        FollowRow("unpublish", PUBLIC, 1, done=False),
        FollowRow("confirm", None, 0, done=False),
    )
    plain = {
        "house": "h" * 32,
        "house_name": "Umwelt",
        "note": "",
        "by": "Redaktion",
        "at": NOW,
        "media": (),
        "scans": (ScanRow("a" * 64, "application/pdf", 9000, "bogen"),),
        "drafts": (DRAFT, PUBLIC),
        "follow": follow if shown.status == "revoked" else (),
        "sides": (),
        "may_write": True,
        "may_open": True,
    }
    return ConsentPage(shown, **{**plain, **more})


def counts(shown: int, total: int) -> ConsentCounts:
    return ConsentCounts({"valid": shown}, {"person": shown}, shown, total)


@pytest.fixture
def view(qtbot, tmp_path):
    thumbnails = Thumbnails(tmp_path / "thumbnails")
    view = ConsentsView(thumbnails)
    qtbot.addWidget(view)
    view.resize(1356, 760)
    view.show()
    view.set_may_write(may=True)
    rows = (row(1, "revoked"), row(2, "missing", state="asked", asked_at=NOW), row(3))
    view.show_list(rows, counts(3, 4))
    yield view
    thumbnails.close()


def test_every_control_has_a_name_and_no_word_is_cut(view):
    view.show_page(page(row(1, "revoked")))
    assert unnamed(view) == []
    assert cut_words(view) == []


@pytest.mark.parametrize("status", ["valid", "revoked"])
@pytest.mark.parametrize("percent", [100, 200])
def test_no_entry_makes_its_pane_wider_or_the_table_wider_than_its_room(
    view, dresser, qtbot, percent, status
):
    dresser.dress("light", percent)
    view.resize(1356 * percent // 100, 800)
    view.fit()
    view.show_page(None)
    before = view.detail.width()
    drawn = ConcernedRow(
        "d" * 32, "Ausbildung im Justizvollzugsdienst", "SMJusDEG", "2", "released", (1,), (), 0
    )
    view.show_page(page(row(3, status, house="SMJusDEG", kind="minor"), drafts=(drawn,)))
    qtbot.wait(50)
    assert view.detail.width() == before
    assert view.table.columnViewportPosition(STATUS) + view.table.columnWidth(STATUS) <= (
        view.table.viewport().width()
    )
    assert cut_words(view) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_state_and_motif_stay_in_the_narrowest_table(view, dresser, percent):
    dresser.dress("light", percent)
    view.resize(880, 500)
    view.fit()
    assert not view.table.isColumnHidden(MOTIF)
    assert not view.table.isColumnHidden(STATUS)


def test_a_row_is_read_out_whole(view):
    spoken = view.words.spoken(row(1, "revoked"), NOW)
    for word in (
        "Forstwirt 1",
        "SMEKUL",
        "widerrufen",
        "Instagram, Xing",
        "Scan da",
        "2 Entwürfe",
    ):
        assert word in spoken


def test_what_has_run_out_is_hidden_until_asked_for(view):
    assert "expired" not in view.filtered().statuses
    view.filter.tick("status", "expired", ticked=True)
    assert view.filtered().statuses == ()


def test_no_box_shows_nothing_rather_than_everything(view):
    for code in ("person", "minor", "picture", "music", "font"):
        view.filter.tick("kind", code, ticked=False)
    assert view.filtered().kinds == ("none",)


def test_an_empty_register_says_what_it_is_for(view):
    view.show_list((), counts(0, 0))
    assert view.empty.isVisible()
    assert "Noch kein Nachweis" in [one.text() for one in view.empty.findChildren(QLabel)]


def test_the_choice_stays_where_the_list_is_told_anew(view):
    view.choose(row(3).id)
    view.show_list((row(2), row(3)), counts(2, 4))
    assert view.chosen_id() == row(3).id


def test_a_lock_has_no_box_and_the_rest_can_be_ticked(view, qtbot):
    view.show_page(page(row(1, "revoked")))
    boxes = view.detail.findChildren(QCheckBox)
    assert [one.accessibleName().split(",")[0] for one in boxes] == [
        "Ein Tag: 1 Beitrag ist öffentlich",
        "Eingang bestätigen",
    ]
    with qtbot.waitSignal(view.detail.ticked) as said:
        boxes[1].click()
    assert said.args == ["confirm", "", True]


def test_tab_goes_from_filter_over_table_and_entry_to_the_buttons(view):
    view.show_page(page(row(1, "revoked")))
    stops, one = [], view.tabs
    for _ in range(400):
        one = one.nextInFocusChain()
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(one)
    last = [stops.index(one) for one in (view.search, view.table)]
    named = [stops.index(b) for b in view.detail.findChildren(QCheckBox)]
    foot = [stops.index(one) for one in (view.detail.report, view.detail.follow)]
    places = [*last, *named, *foot]
    assert places == sorted(places)


def test_a_jump_names_its_draft(view, qtbot):
    view.show_page(page(row(1, "revoked")))
    jump = next(
        b for b in view.detail.findChildren(QPushButton) if "Ein Tag" in b.accessibleName()
    )
    with qtbot.waitSignal(view.detail.draft_requested) as said:
        jump.click()
    assert said.args == [PUBLIC.draft]


def test_who_may_not_write_is_offered_neither_change_nor_revocation(view):
    view.show_page(page(row(3), may_write=False))
    assert not view.detail.edit.isVisible()
    assert not view.detail.revoke.isVisible()


def test_scans_of_others_are_named_but_closed(view):
    closed = (ScanRow("a" * 64, "application/pdf", 9000, ""),)
    view.show_page(page(row(3), scans=closed, may_open=False))
    (scan,) = [b for b in view.detail.findChildren(QPushButton) if "Anlage" in b.text()]
    assert not scan.isEnabled()


def test_two_sides_are_both_shown(view):
    sides = tuple(SideRow(by, NOW, "given", ("xing",), 0, 0) for by in ("Redaktion", "Grafik"))
    view.show_page(page(row(3), sides=sides))
    words = " ".join(one.text() for one in view.detail.findChildren(QLabel))
    assert "Redaktion: Xing" in words
    assert "Grafik: Xing" in words


def test_a_motif_is_asked_for_at_its_field(qtbot):
    dialog = EntryDialog(ConsentWords(), ())
    qtbot.addWidget(dialog)
    sent: list[object] = []
    dialog.sent.connect(sent.append)
    dialog.send.click()
    assert sent == []
    assert "Motiv" in dialog.motif.accessibleDescription()


def test_a_changed_entry_keeps_what_was_not_touched(qtbot):
    old = row(3, valid_until=NOW + 20 * DAY)
    dialog = EntryDialog(ConsentWords(), (), page(old, note="Bühne"))
    qtbot.addWidget(dialog)
    dialog.motif.setText("Forstwirtin")
    new = dialog.entered()
    assert (new.consent, new.motif, new.note) == (old.id, "Forstwirtin", "Bühne")
    assert new.channels == old.channels
    assert 0 <= new.valid_until - old.valid_until < DAY
    assert new.scans == ("a" * 64,)


def test_guardians_are_asked_for_minors_alone(qtbot):
    dialog = EntryDialog(ConsentWords(), ())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.guardians.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData("minor"))
    assert dialog.guardians.isVisible()


def test_a_revocation_says_what_it_does_before_it_is_sent(qtbot):
    dialog = RevokeDialog(page(row(3)), "Der Widerruf sperrt Freigaben von selbst.")
    qtbot.addWidget(dialog)
    words = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "lässt sich nicht zurücknehmen" in words
    assert "2 Entwürfe zeigen das Motiv" in words
    assert all(f"„{one.title}“" in words for one in page(row(3)).drafts)


def test_only_what_is_ticked_counts_as_worked_off(qtbot):
    dialog = FollowDialog(page(row(1, "revoked")), ConsentWords())
    qtbot.addWidget(dialog)
    sent: list[object] = []
    dialog.sent.connect(sent.append)
    boxes = dialog.findChildren(QCheckBox)
    assert len(boxes) == 2
    boxes[0].click()
    dialog.findChildren(QPushButton)[-1].click()
    assert sent == [(("unpublish", PUBLIC.draft),)]


@pytest.mark.usefixtures("qapp")
def test_the_report_escapes_words_and_says_how_many_it_shows():
    text = report((row(1, motif="<b>Wald</b>"),), 4, "Mach & was", ConsentWords(), NOW)
    assert "&lt;b&gt;Wald&lt;/b&gt;" in text
    assert "Mach &amp; was" in text
    assert "1 von 4 Nachweisen" in text
    assert "http" not in text


def test_nobody_to_be_seen_lets_go_of_persons_but_not_of_licences(qtbot):
    picker = ConsentPicker()
    qtbot.addWidget(picker)
    person, music = row(1), row(2, kind="music", motif="Musik")
    picker.show_choices((person, music))
    picker.show_medium("some", (person.id, music.id))
    picker.choice.setCurrentIndex(picker.choice.findData("none"))
    picker.choice.activated.emit(1)
    assert (picker.people(), picker.consents()) == ("none", (music.id,))


def test_a_person_chosen_means_somebody_is_to_be_seen(qtbot):
    picker = ConsentPicker()
    qtbot.addWidget(picker)
    picker.show_choices((row(1),))
    with qtbot.waitSignal(picker.changed):
        picker.add(row(1).id)
    assert picker.people() == "some"
    assert unnamed(picker) == []


def test_an_entry_goes_from_the_dialog_through_the_store_into_the_list(qtbot, tmp_path):
    folder = tmp_path / "space"
    found(folder).close()
    runner = StoreRunner(lambda: Store.open(folder, as_member=AGENCY))
    thumbnails = Thumbnails(tmp_path / "thumbnails")
    view = ConsentsView(thumbnails)
    qtbot.addWidget(view)
    presenter = ConsentsPresenter(runner, view)
    with qtbot.waitSignal(runner.opened):
        runner.start()
    presenter.open()
    qtbot.waitUntil(lambda: "0 von 0" in " ".join(x.text() for x in view.findChildren(QLabel)))
    view.new.click()
    (left,) = view.findChildren(EntryDialog)
    left.motif.setText("Forstwirtin")
    left.reject()
    view.new.click()
    dialog = next(one for one in view.findChildren(EntryDialog) if one is not left)
    assert dialog.motif.text() == "Forstwirtin"
    with qtbot.waitSignal(presenter.told):
        dialog.send.click()
    qtbot.waitUntil(lambda: [one.motif for one in view.model.rows] == ["Forstwirtin"])
    target = Path(tmp_path / "bericht.html")
    presenter.write_report(target)
    assert "Forstwirtin" in target.read_text("utf-8")
    presenter.write_form(Path(tmp_path / "bogen.html"))
    form = Path(tmp_path / "bogen.html").read_text("utf-8")
    assert "beide Sorgeberechtigten" in form
    assert ("LinkedIn" in form, "<script" in form, "http" in form) == (True, False, False)
    runner.close()
    thumbnails.close()
