"""A long job beside the window: it reports, ends once, and can be stopped."""

import pytest

from db.errors import CarrierError
from db.sentence import Sentence
from desktop.background.side_job import SideJob


def test_the_answer_arrives_after_the_progress(qtbot):
    seen = []
    job = SideJob(report_and_end)
    job.progressed.connect(lambda *step: seen.append(step))
    job.finished.connect(seen.append)
    with qtbot.waitSignal(job.finished):
        job.start()
    assert seen == [(1, 2), "fertig"]


def report_and_end(job):
    job.progressed.emit(1, 2)
    return "fertig"


def test_a_told_error_is_told(qtbot):
    def work(_job):
        raise CarrierError(Sentence("Die Ablage ist nicht da."))

    job = SideJob(work)
    with qtbot.waitSignals([job.ended, job.failed]):
        job.start()


def test_a_job_ends_when_it_is_asked_to(qtbot):
    job = SideJob(wait_until_cancelled)
    job.start()
    with qtbot.waitSignal(job.finished) as done:
        job.close()
    assert done.args == ["abgebrochen"]


def wait_until_cancelled(job):
    while not job.cancelled():
        pass
    return "abgebrochen"


def test_a_bug_is_not_swallowed(qtbot):
    job = SideJob(lambda _: 1 // 0)
    with qtbot.capture_exceptions() as caught:
        job.start()
        qtbot.waitUntil(lambda: caught != [])
    assert caught[0][0] is ZeroDivisionError


@pytest.mark.usefixtures("qapp")
def test_closing_a_job_that_never_began_does_nothing():
    begun: list[object] = []
    SideJob(begun.append).close()
    assert begun == []
