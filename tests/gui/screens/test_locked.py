"""A desk whose key lies in a file: it asks for the passphrase, and reads without it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from db.errors import NoKeyringError
from db.rows import NewDraft
from db.store import Store
from desktop.first_start.passphrase_dialog import PassphraseDialog

ROUTE = {
    "name": "Standard",
    "stages": [
        {
            "name": "Schluss",
            "steps": [{"kind": "final_signature", "units": ["sk.presse"], "days": 2}],
        }
    ],
}
PASSPHRASE = "vier Wörter aus dem Garten"  # noqa: S105 - opens nothing but this test's space


@pytest.fixture
def space(tmp_path, monkeypatch):
    """A space whose only key opens with a passphrase."""
    monkeypatch.setenv("UMLAUF_STATE", str(tmp_path / "state"))
    monkeypatch.delenv("UMLAUF_PASSPHRASE", raising=False)
    store, _ = Store.create(
        tmp_path / "space",
        title="Raum",
        house=("SK", "Staatskanzlei", "SN"),
        unit=("sk.presse", "Presse"),
        member_title="Presse",
        passphrase=PASSPHRASE,
    )
    with store:
        store.routes.publish(ROUTE)
        store.drafts.create(NewDraft("Auwald", "SK", {"instagram": "Text."}, ("instagram",)))
    return tmp_path / "space"


@pytest.fixture
def asked(open_desk, qtbot):
    """A desk that asks; returns it and its dialog."""
    desk = open_desk("")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PassphraseDialog))
    return desk, QApplication.activeModalWidget()


def give(dialog, passphrase):
    dialog.findChild(QLineEdit).setText(passphrase)
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Schlüssel öffnen").click()


def said(dialog):
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def signs(desk, qtbot):
    """Tell what comes of a comment, in the store's thread."""
    answers = []

    class Taker:
        def take(self, answer):
            answers.append(answer)

    taker, draft = Taker(), desk.review.page.draft
    desk.runner.command(lambda s: s.comments.add(draft, "Gut."), taker.take, refused=taker.take)
    qtbot.waitUntil(lambda: bool(answers))
    return not isinstance(answers[0], NoKeyringError)


def test_the_right_passphrase_opens_the_key_and_side_jobs_have_it_too(asked, qtbot):
    desk, dialog = asked
    give(dialog, PASSPHRASE)
    qtbot.waitUntil(lambda: not desk.window.locked.isVisible())
    assert signs(desk, qtbot)
    with desk.opening() as beside:
        assert not beside.needs_passphrase()


def test_a_wrong_passphrase_is_said_at_the_field(asked, qtbot):
    desk, dialog = asked
    give(dialog, "falsch und zwar ganz")
    qtbot.waitUntil(lambda: "passt nicht" in said(dialog))
    assert dialog.isVisible()
    assert desk.window.locked.isVisible()


def test_without_it_the_desk_says_that_it_only_reads(asked, qtbot):
    desk, dialog = asked
    dialog.reject()
    assert "nur lesen" in desk.window.locked.text
    desk.window.locked.action_requested.emit()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PassphraseDialog))


def test_who_acts_without_it_is_asked_again(asked, qtbot):
    desk, dialog = asked
    dialog.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not signs(desk, qtbot)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PassphraseDialog))
    give(QApplication.activeModalWidget(), PASSPHRASE)
    qtbot.waitUntil(lambda: not desk.window.locked.isVisible())
    assert signs(desk, qtbot)


def test_the_environment_opens_it_without_a_question(monkeypatch, open_desk, qtbot):
    monkeypatch.setenv("UMLAUF_PASSPHRASE", PASSPHRASE)
    desk = open_desk("")
    assert signs(desk, qtbot)
    assert QApplication.activeModalWidget() is None


def test_what_the_desk_signs_by_itself_tells_nobody_of_command_lines(asked, qtbot):
    desk, _dialog = asked
    draft = desk.review.page.draft
    with qtbot.waitSignal(desk.runner.failed) as failed:
        desk.runner.command(lambda store: store.comments.add(draft, "Gut."))
    assert "UMLAUF_PASSPHRASE" in str(failed.args[0])
    assert not desk.window.notice.isVisible()
