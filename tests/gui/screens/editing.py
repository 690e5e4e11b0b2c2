"""A draft with things to do, and what a person does about them in the editor."""

from PySide6.QtWidgets import QApplication, QLabel

from db.rows import ConditionInput, RevisionEdit, VoteInput
from db.store import Store
from desktop.editor.submit_dialog import SubmitDialog
from tests.gui.screens.modal import modal
from tests.gui.spaces import AGENCY, REVIEWER

TITLE, OLD, NEW = "waldarbeit", "plant in Jahrzehnten", "plant weit voraus"


def add_points(space, wish="Bitte das Logo weglassen."):
    """Let the reviewer propose a wording, remark something and consent on a condition."""
    with Store.open(space, as_member=REVIEWER) as store:
        draft = store.drafts.find(TITLE)
        text = store.drafts.page(draft).texts[0].text
        start = text.index(OLD)
        anchor = {"kind": "text", "channel": "instagram", "start": start, "end": start + len(OLD)}
        anchor |= {"quote": OLD, "before": text[:start], "after": text[start + len(OLD) :][:32]}
        store.comments.add(draft, "Bitte klarer.", anchor=anchor, proposal=NEW)
        store.comments.add(draft, "Ist das Bild von diesem Jahr?")
        vote = VoteInput("approve_with_conditions", conditions=(ConditionInput(wish),))
        store.votes.cast(draft, vote)
        return draft


def revise_elsewhere(space, draft, **changes):
    """Let somebody else write a revision and hand it in."""
    with Store.open(space, as_member=AGENCY) as store:
        store.drafts.revise(draft, RevisionEdit(**changes))


def page_of(space, draft):
    """Read the draft as the reviewer sees it."""
    with Store.open(space, as_member=REVIEWER) as store:
        return store.drafts.page(draft)


def point_of(view, kind):
    """Return the first card of a kind."""
    point = next(one for one in view.points.points() if one.kind == kind)
    return view.points.card(point.id)


def submit(desk, qtbot, why=""):
    """Hand in; return the dialog's words."""
    desk.pages.editor_view.submit_requested.emit()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SubmitDialog))
    dialog = modal(SubmitDialog)
    if why:
        dialog.edit.setPlainText(why)
    words = " ".join(one.text() for one in dialog.findChildren(QLabel))
    with qtbot.waitSignal(desk.pages.finished):
        dialog.send.click()
    return words
