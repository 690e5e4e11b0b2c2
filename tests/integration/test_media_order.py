"""Media come in the order of need, never hold up entries, and make room only for good reasons."""

from dataclasses import dataclass

import pytest
from PIL import Image

from db.rows import MediumInput
from db.store import Store
from db.sync.media_plan import SHOWN, Want, within
from tests.factories import Cast, make_space, picture


@dataclass
class Pair:
    """The agency's desk, the press unit's desk, and their share."""

    cast: Cast
    press: Store
    share: str

    def meet(self):
        """Bring what the agency's desk holds to the share."""
        self.cast.store.sync.run(self.share)

    def take(self):
        """Let the press desk move one piece of media; tell what is here now."""
        self.press.sync.pace.seconds = 0
        self.press.sync.run(self.share)

    def draft(self, folder, *media, **rest):
        """Make a draft of some media and return their digests."""
        draft = self.cast.draft(str(folder.name), media=media, **rest)
        return [one.digest for one in self.cast.store.drafts.page(draft).media]

    def arrivals(self, digests, rounds):
        """By round what came."""
        found = []
        for _ in range(rounds):
            before = {one for one in digests if self.press.media_path(one)}
            self.take()
            found.append({one for one in digests if self.press.media_path(one)} - before)
        return found


@pytest.fixture
def pair(tmp_path):
    cast = make_space(tmp_path / "space")
    with Store.seat(tmp_path / "other", cast.store, cast.press) as press:
        yield Pair(cast, press, str(tmp_path / "probe.umlauf-ablage"))
    cast.store.close()


def noise(folder, side=1500):
    """Make a real JPEG that no packing makes smaller, some MB."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"rauschen-{side}.jpg"
    Image.effect_noise((side, side), 100).save(file, quality=98)
    return MediumInput(path=str(file), alt_text="Rauschen")


def coloured(folder, *colours):
    return [picture(folder, f"{one}.jpg", one) for one in colours]


def test_faces_come_first_then_what_waits_here_then_the_rest(pair, tmp_path):
    (idle,) = pair.draft(tmp_path / "a", *coloured(tmp_path / "a", "red"), submitted=False)
    one, two = pair.draft(tmp_path / "b", *coloured(tmp_path / "b", "green", "blue"))
    face, more = pair.draft(tmp_path / "c", *coloured(tmp_path / "c", "white", "black"))
    pair.meet()
    came = pair.arrivals([idle, one, two, face, more], 5)
    assert came == [{face}, {one}, {more}, {two}, {idle}]


def test_what_is_asked_for_comes_before_everything(pair, tmp_path):
    (idle,) = pair.draft(tmp_path / "a", *coloured(tmp_path / "a", "red"), submitted=False)
    (face,) = pair.draft(tmp_path / "b", *coloured(tmp_path / "b", "green"))
    pair.meet()
    pair.press.media.ask_for([idle])
    assert pair.arrivals([idle, face], 2) == [{idle}, {face}]


def test_asked_for_while_another_is_on_its_way_it_is_next(pair, tmp_path):
    (large,) = pair.draft(tmp_path / "a", noise(tmp_path / "a"))
    (small,) = pair.draft(tmp_path / "b", *coloured(tmp_path / "b", "red"), submitted=False)
    pair.meet()
    order: list[str] = []

    def told(_progress):
        pair.press.media.ask_for([small])
        order.extend(one for one in (small, large) if pair.press.media_path(one))

    pair.press.sync.told = told
    pair.press.sync.run(pair.share)
    assert pair.press.media_path(large)
    assert order[0] == small


def test_entries_do_not_wait_for_a_large_medium(pair, tmp_path):
    (large,) = pair.draft(tmp_path / "a", noise(tmp_path / "a"))
    pair.meet()
    pair.take()
    draft = pair.cast.drafts[0]
    assert pair.press.drafts.page(draft).media[0].path == ""
    pair.cast.store.comments.add(draft, "Kommt gleich.")
    pair.meet()
    pair.take()
    assert [one.text for one in pair.press.drafts.page(draft).comments] == ["Kommt gleich."]
    assert not pair.press.media_path(large)
    for _ in range(12):
        pair.take()
    assert pair.press.media_path(large)


def test_paused_only_what_is_asked_for_comes(pair, tmp_path):
    (face,) = pair.draft(tmp_path / "a", *coloured(tmp_path / "a", "red"))
    (other,) = pair.draft(tmp_path / "b", *coloured(tmp_path / "b", "green"))
    pair.meet()
    pair.press.media.pause(paused=True)
    assert pair.arrivals([face, other], 2) == [set(), set()]
    assert pair.press.sync.state().media_paused
    pair.press.media.ask_for([other])
    assert pair.arrivals([face, other], 2) == [{other}, set()]
    pair.press.media.pause(paused=False)
    assert pair.arrivals([face, other], 1) == [{face}]


def test_what_is_still_to_come_is_counted(pair, tmp_path):
    pair.draft(tmp_path / "a", *coloured(tmp_path / "a", "red", "green"))
    pair.meet()
    pair.take()
    state = pair.press.sync.state()
    assert (state.media, state.media_bytes > 0) == (1, True)
    pair.take()
    assert pair.press.sync.state().media == 0


def full(pair):
    pair.press.sync.pace.seconds = float("inf")
    pair.press.sync.run(pair.share, full=True)


def test_room_is_made_by_what_nobody_waits_for_and_asked_for_it_comes_back(pair, tmp_path):
    (idle,) = pair.draft(tmp_path / "a", noise(tmp_path / "a"), submitted=False)
    (mine,) = pair.draft(tmp_path / "b", noise(tmp_path / "b", 1200))
    pair.meet()
    full(pair)
    assert pair.press.media_path(idle)
    pair.press.media.set_limit(1)
    full(pair)
    assert pair.press.media_path(mine)
    assert not pair.press.media_path(idle)
    assert pair.press.sync.state().media == 0
    pair.press.media.ask_for([idle])
    full(pair)
    assert pair.press.media_path(idle)


def test_what_lies_here_alone_never_makes_room(pair, tmp_path):
    (idle,) = pair.draft(tmp_path / "a", noise(tmp_path / "a"), submitted=False)
    pair.meet()
    full(pair)
    on_share = tmp_path / "probe.umlauf-ablage" / "media" / idle[:2] / idle
    on_share.unlink()
    pair.press.media.pause(paused=True)
    pair.press.media.set_limit(1)
    full(pair)
    assert pair.press.media_path(idle)


def test_what_was_made_here_never_makes_room(pair, tmp_path):
    (idle,) = pair.draft(tmp_path / "a", noise(tmp_path / "a"), submitted=False)
    pair.meet()
    full(pair)
    assert pair.cast.store.replica().media_unmovable() == {idle}
    assert pair.press.replica().media_unmovable() == set()
    wants = [Want(idle, 5_000_000, SHOWN)]
    assert within(wants, 1, {idle}) == (wants, [])
    assert within(wants, 1, ()) == ([], wants)
