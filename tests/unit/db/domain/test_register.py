"""The register of consents: what replaces what, what counts of things written apart, what ends."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories.folding import folded_space, placed
from tests.factories.troupe import code
from tests.unit.db.domain.story import Story

FORESTER, PHOTO = code("forester"), "a" * 64
WRITTEN = {"consent": FORESTER, "kind": "person", "motif": "Forstwirt mit Karte", "house": ""}


class Office(Story):
    """A story that also writes into the register."""

    def enter(self, who: str = "agency", unseen=(), **changes) -> str:
        fields = {**WRITTEN, "state": "given", **changes}
        return self.note(who, "consent.add", fields, unseen)

    def end(self, who: str = "agency", unseen=(), at: int = 1) -> str:
        fields = {"consent": FORESTER, "at": at, "how": "written"}
        return self.note(who, "consent.revoke", fields, unseen)

    def tick(self, who: str = "agency", *, done: bool = True, unseen=()) -> str:
        fields = {"consent": FORESTER, "what": "confirm", "draft": "", "done": done}
        return self.note(who, "consent.follow", fields, unseen)

    def note(self, who: str, kind: str, fields: dict[str, object], unseen=()) -> str:
        knows = [
            one
            for one, past in self.chronicle.past.items()
            if one and one not in unseen and not past & set(unseen)
        ]
        return self.chronicle.write(self.devices[who], kind, fields, "", knows)

    @property
    def entry(self):
        return self.space.register.consents()[FORESTER]


@pytest.fixture
def office() -> Office:
    return Office()


def test_what_has_seen_the_former_replaces_it(office):
    office.enter(valid_until=9)
    office.enter(valid_until=5, motif="Forstwirtin")
    assert len(office.entry.sides) == 1
    assert office.entry.shown.motif == "Forstwirtin"


def test_of_two_written_apart_both_show_and_the_stricter_counts(office):
    first = office.enter(channels=["instagram", "xing"], valid_until=0, guardians=2)
    office.enter("agency 2", [first], channels=["xing"], valid_until=5, guardians=1, kind="minor")
    shown = office.entry.shown
    assert len(office.entry.sides) == 2
    assert (shown.channels, shown.valid_until, shown.guardians) == (("xing",), 5, 1)
    assert shown.kind == "minor"


def test_all_channels_beside_some_are_those_some(office):
    first = office.enter(channels=[])
    office.enter("agency 2", [first], channels=["xing"])
    assert office.entry.shown.channels == ("xing",)
    assert office.entry.shown.state == "given"


def test_with_no_channel_in_common_nothing_is_given(office):
    first = office.enter(channels=["instagram"])
    office.enter("agency 2", [first], channels=["xing"])
    assert office.entry.shown.state == "asked"


def test_a_third_who_has_seen_both_joins_them(office):
    first = office.enter(valid_until=9)
    office.enter("agency 2", [first], valid_until=5)
    office.enter(valid_until=9)
    assert len(office.entry.sides) == 1
    assert office.entry.shown.valid_until == 9


def test_a_revocation_is_final(office):
    office.enter()
    office.end()
    again = office.enter()
    assert office.space.not_counted[again] == "consent_revoked"
    assert office.entry.revoked is not None
    assert office.space.register.facts()[0].revoked


def test_an_entry_that_had_not_seen_the_revocation_changes_nothing_of_it(office):
    office.enter()
    end = office.end()
    late = office.enter("agency 2", [end], valid_until=9)
    assert late not in office.space.not_counted
    assert office.entry.revoked is not None


def test_a_revocation_stands_without_the_words_it_ends(office):
    words = office.enter()
    end = office.end()
    rest = [one for one in placed(office.chronicle.entries).values() if one.id != words]
    space = folded_space({one.id: one for one in rest}, office.troupe.space)
    assert end not in space.not_counted
    assert FORESTER in space.register.revocations


def test_who_only_reviews_writes_nothing_into_the_register(office):
    acts = [office.enter("press"), office.end("law"), office.tick("auditor")]
    assert [office.space.not_counted[one] for one in acts] == ["no_right"] * 3


def test_a_tick_can_be_opened_again(office):
    office.enter()
    office.tick()
    office.tick(done=False)
    assert [done for _, done in office.space.register.ticks.values()] == [False]


def test_files_count_while_it_stands_only_if_every_side_names_them(office):
    first = office.enter(media=[PHOTO])
    office.enter("agency 2", [first], media=[])
    assert office.space.register.facts()[0].media == ()
    office.end()
    assert office.space.register.facts()[0].media == (PHOTO,)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["enter", "end", "tick"]),
            st.sampled_from(["agency", "agency 2", "lead", "press"]),
            st.booleans(),
        ),
        min_size=2,
        max_size=9,
    ),
    st.randoms(use_true_random=False),
)
def test_any_order_of_arrival_gives_one_register(script, random):
    office = Office()
    written: list[str] = []
    for number, (do, who, apart) in enumerate(script):
        own = office.chronicle.known_to(office.devices[who])
        unseen = [one for one in written if apart and one not in own]
        more = {"valid_until": number} if do == "enter" else {}
        written.append(getattr(office, do)(who, unseen=unseen, **more))
    assert told(office, random) == told(office, Random(1))  # noqa: S311 - no secret


def told(office: Office, random: Random):
    entries = list(office.chronicle.entries)
    random.shuffle(entries)
    space = folded_space(placed(entries), office.troupe.space)
    found = space.register
    return found.consents().keys(), found.facts(), sorted(found.ticks), sorted(space.not_counted)
