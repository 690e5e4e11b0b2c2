"""Which conditions a wording that was taken over certainly meets."""

import pytest

from db.domain.remarks import met_by

OLD, NEW = "klimafest", "klimastabil"
AFTER = ("Den Wald klimastabil umbauen.",)


@pytest.mark.parametrize(
    "wish",
    [
        "Bitte „klimastabil“ statt „klimafest“.",
        "klimastabil statt klimafest",
        "„Klimastabil“ statt „klimafest“ verwenden, so steht es in der Waldstrategie.",
        "„klimastabil“ statt „klimafest“ – so in der Waldstrategie.",
    ],
)
def test_a_condition_that_asks_for_just_this_wording_is_met(wish):
    assert met_by([wish], OLD, NEW, AFTER) == [True]


@pytest.mark.parametrize(
    "wish",
    [
        "",
        "Bitte das Logo weglassen.",
        "„klimafest“ statt „klimastabil“.",
        "„klimastabil“ statt „klimafest“, und das Bild tauschen.",
        "„klimastabil“ statt „klimafest“, so passt es, und bitte das Bild tauschen.",
        "„klimastabil“ statt „klimafest“ nur auf LinkedIn.",
        "„klimastabil“ statt „klimafest“. Außerdem fehlt die Quelle.",
    ],
)
def test_a_condition_that_asks_for_more_or_else_is_left_open(wish):
    assert met_by([wish], OLD, NEW, AFTER) == [False]


def test_nothing_is_met_while_the_former_wording_stands_somewhere():
    assert met_by(["klimastabil statt klimafest"], OLD, NEW, (*AFTER, "Klimafest!")) == [False]
