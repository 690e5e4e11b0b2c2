"""Two members of one name: who acts is asked, never guessed."""

import pytest

from db.errors import Refused
from tests.factories import make_space


@pytest.fixture
def cast(tmp_path):
    found = make_space(tmp_path / "space")
    yield found
    found.store.close()


def test_who_is_meant_is_asked_where_two_bear_the_name(cast):
    twin = cast.as_(cast.lead).members.enrol("sk.schluss", ["reviewer"], "Schlusszeichnung, SK")
    with pytest.raises(Refused, match="heißen hier mehrere") as told:
        cast.store.act_as("schlusszeichnung sk")
    assert told.value.code == "ambiguous"
    for member in (cast.final, twin):
        assert member[:12] in str(told.value)
        cast.store.act_as(member[:12])
        assert cast.store.me().member == member
