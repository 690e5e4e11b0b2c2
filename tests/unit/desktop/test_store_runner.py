"""The store's thread: order, errors, and answers nobody waits for any more."""

from dataclasses import dataclass, field
from threading import Event

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from db.changes import Changes
from db.errors import KnownError, Refused
from db.sentence import Sentence
from desktop.background.store_runner import StoreRunner

DRAFT = "0" * 32


@dataclass
class SmallStore:
    """What the runner itself needs of a store."""

    foreign: list[Changes] = field(default_factory=list)
    closed: bool = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.closed = True

    def poll_changes(self):
        return self.foreign.pop() if self.foreign else Changes()


class Screen(QObject):
    """Somebody who asks."""

    def __init__(self):
        super().__init__()
        self.answers = []

    def take(self, answer):
        self.answers.append(answer)


@pytest.fixture
def store():
    return SmallStore()


@pytest.fixture
def runner(qtbot, store):
    runner = StoreRunner(lambda: store)
    with qtbot.waitSignal(runner.opened):
        runner.start()
    yield runner
    runner.close()
    assert store.closed


@pytest.fixture
def screen():
    return Screen()


def refuse(_store):
    raise Refused("already_decided", Sentence("Schon entschieden."))


def test_an_answer_reaches_the_screen_that_asked(runner, qtbot, screen):
    runner.query(lambda _: "rows", screen.take)
    qtbot.waitUntil(lambda: screen.answers == ["rows"])


def test_an_answer_for_a_closed_screen_is_dropped(runner, qtbot, screen):
    other = Screen()
    runner.query(lambda _: "late", screen.take)
    delete(screen)
    runner.query(lambda _: "rows", other.take)
    qtbot.waitUntil(lambda: other.answers == ["rows"])
    assert screen.answers == []


def test_only_the_latest_of_many_questions_is_answered(runner, qtbot, screen):
    for number in range(50):
        runner.query(lambda _, n=number: n, screen.take, latest=True)
    qtbot.waitUntil(lambda: 49 in screen.answers)
    assert screen.answers == [49]


def test_what_can_wait_is_asked_once_nobody_asks_for_anything(runner, qtbot, screen):
    order = []
    runner.query(lambda _: order.append("first"), screen.take)
    runner.aside(lambda _: order.append("aside"), screen.take)
    runner.query(lambda _: order.append("second"), screen.take)
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["first", "second", "aside"]


def test_questions_that_all_count_are_all_answered_in_order(runner, qtbot, screen):
    for number in range(5):
        runner.query(lambda _, n=number: n, screen.take)
    qtbot.waitUntil(lambda: screen.answers == [0, 1, 2, 3, 4])


def test_a_command_says_what_it_changed_before_it_answers(runner, qtbot, screen):
    runner.changed.connect(screen.take)
    changes = Changes(drafts=frozenset({DRAFT}))
    runner.command(lambda _: changes, screen.take)
    qtbot.waitUntil(lambda: screen.answers == [changes, changes])


def test_a_command_runs_even_if_nobody_waits_for_it(runner, qtbot, store):
    runner.command(lambda s: s.foreign.append(Changes(space=True)))
    qtbot.waitUntil(lambda: store.foreign != [])


def test_a_command_without_changes_counts_as_local(runner, qtbot):
    with qtbot.waitSignal(runner.changed) as seen:
        runner.command(lambda _: "pending")
    assert seen.args == [Changes(local=True)]


def test_a_refusal_goes_to_who_asked_for_it(runner, qtbot, screen):
    runner.command(refuse, refused=screen.take)
    qtbot.waitUntil(lambda: screen.answers != [])
    assert screen.answers[0].code == "already_decided"


def test_a_refusal_nobody_takes_is_told_by_the_runner(runner, qtbot):
    with qtbot.waitSignal(runner.failed) as seen:
        runner.command(refuse)
    assert str(seen.args[0]) == "Schon entschieden."


def test_commits_of_another_process_are_noticed(runner, qtbot, store):
    store.foreign.append(Changes(space=True))
    with qtbot.waitSignal(runner.changed, timeout=5000) as seen:
        pass
    assert seen.args == [Changes(space=True)]


def test_no_look_at_what_others_committed_is_lost_to_a_later_one(runner, qtbot, store, screen):
    store.foreign.append(Changes(drafts=frozenset({DRAFT})))
    looked = Event()
    runner.look_for_changes()
    runner.query(lambda _store: looked.set(), screen.take)
    assert looked.wait(10)  # the answer of the first look is still on its way
    with qtbot.waitSignal(runner.changed) as told:
        runner.look_for_changes()
    assert told.args[0].drafts == {DRAFT}


def test_a_space_that_does_not_open_is_told(qtbot):
    def open_nothing():
        raise KnownError(Sentence("Hier liegt kein Raum."))

    runner = StoreRunner(open_nothing)
    with qtbot.waitSignal(runner.not_opened) as seen:
        runner.start()
    assert str(seen.args[0]) == "Hier liegt kein Raum."
    runner.close()


def test_a_bug_reaches_the_crash_report(runner, qtbot):
    with qtbot.capture_exceptions() as caught:
        runner.command(lambda _: 1 // 0)
        qtbot.waitUntil(lambda: caught != [])
    assert caught[0][0] is ZeroDivisionError


def test_a_plain_function_is_no_receiver(runner):
    with pytest.raises(TypeError, match="method of an object"):
        runner.query(lambda _: 1, print_nothing)


def print_nothing(_answer):
    """Stand in for a function without an object."""
