"""What a route must be to be published."""

import pytest

from tests.factories.troupe import route, step
from tests.unit.db.domain.story import CHIEF, LAW, NOTE, PRESS, Story

NEVER_SILENT = {**CHIEF, "silence": True}
NOBODY = {**PRESS, "units": []}


def published(*stages):
    """Why a route of these stages is refused."""
    story = Story()
    return story.refused(story.troupe.publish(route("tried", stages)))


@pytest.mark.parametrize("stages", [([PRESS], [CHIEF]), ([CHIEF],), ([PRESS, LAW], [CHIEF, NOTE])])
def test_a_route_ends_with_one_final_signature(stages):
    assert published(*stages) == ""


UNSOUND = {
    "none": ([PRESS],),
    "two": ([PRESS], [CHIEF], [step("again", "final_signature", "CHIEF")]),
    "not last": ([CHIEF], [PRESS]),
    "beside a check": ([PRESS, CHIEF],),
    "empty stage": ([PRESS], [], [CHIEF]),
    "one step twice": ([PRESS, PRESS], [CHIEF]),
    "no unit": ([NOBODY], [CHIEF]),
    "by silence": ([PRESS], [NEVER_SILENT]),
}


@pytest.mark.parametrize("stages", UNSOUND.values(), ids=UNSOUND)
def test_every_other_route_is_refused(stages):
    assert published(*stages) == "unsound_route"


def test_a_route_is_published_by_lead_or_admin_alone():
    story = Story()
    fields = route("tried", ([PRESS], [CHIEF]))
    entry = story.chronicle.write(
        story.devices["agency"], "route.publish", fields, knows=story.chronicle.by_id
    )
    assert story.refused(entry) == "no_right"


def test_a_route_that_is_not_here_sends_nothing_round():
    story = Story()
    story.recall()
    story.troupe.routes["way"] = "ab" * 32
    assert story.refused(story.submit()) == "unknown_route"
