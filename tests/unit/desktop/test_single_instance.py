"""One desk a space: the second start brings the first to the front."""

import pytest

from desktop.background.single_instance import SingleInstance

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path):
    made = []

    def make(space):
        made.append(SingleInstance(tmp_path / space, tmp_path / "locks"))
        return made[-1]

    yield make
    for one in made:
        one.release()


def test_the_second_desk_of_a_space_is_refused(desk):
    assert desk("a").take()
    assert not desk("a").take()


def test_two_spaces_have_a_desk_each(desk):
    assert desk("a").take()
    assert desk("b").take()


def test_the_second_start_raises_the_first(desk, qtbot):
    first, second = desk("a"), desk("a")
    first.take()
    with qtbot.waitSignal(first.raise_requested):
        assert second.raise_other()


def test_it_does_so_however_long_the_path_of_the_lock_is(tmp_path, qtbot):
    first, second = (SingleInstance(tmp_path, tmp_path / ("long" * 40)) for _ in range(2))
    first.take()
    with qtbot.waitSignal(first.raise_requested):
        assert second.raise_other()
    first.release()


def test_after_the_first_is_closed_the_next_may_open(desk):
    first = desk("a")
    first.take()
    first.release()
    assert desk("a").take()


def test_nobody_answers_where_nobody_is(desk):
    assert not desk("a").raise_other()
