"""Replicas meet over a real server process: they converge, it forges and loses nothing."""

import pytest

from db.errors import CarrierError
from db.sync.trouble import CarrierTrouble
from tests.faults.desk import Desk, all_equal, team
from tests.faults.server import TOKEN


@pytest.fixture
def desks(tmp_path):
    with team(tmp_path / "desks", 3) as found:
        yield found


def meet(desks, server):
    for desk in desks * 2:
        desk.meet(server.space)


def requests(server):
    """Give every request so far; the server ends first, for it notes one after its answer."""
    server.stop()
    found = [line for line in server.log() if line["event"] == "request"]
    server.start()
    return found


def kind_of(meeting):
    with pytest.raises(CarrierTrouble) as caught:
        meeting()
    return caught.value.kind


def test_a_space_is_taken_only_with_the_word_of_those_who_run_the_server(desks, server):
    assert kind_of(lambda: desks[0].meet(server.space)) == "web_no_space"
    assert kind_of(lambda: desks[0].meet(server.space, token="raten")) == "web_token"  # noqa: S106
    assert desks[0].meet(server.space, token=TOKEN).created
    assert not desks[0].meet(server.space).created


def test_three_replicas_converge_over_a_server(desks, server):
    desks[0].meet(server.space, token=TOKEN)
    for desk in desks:
        desk.batch(700)
    meet(desks, server)
    assert all_equal(desks)
    assert len(desks[0].ids()) == 1 + 2 * 3 + 2100


def test_nothing_new_is_one_request(desks, server):
    desks[0].meet(server.space, token=TOKEN)
    desks[0].meet(server.space)
    before = len(requests(server))
    assert not desks[0].meet(server.space, full=False).full
    asked = requests(server)[before:]
    assert [(one["route"], one["status"]) for one in asked] == [("/v1/sync", 200)]


def test_what_is_written_while_a_round_ends_goes_with_the_next(desks, server):
    desks[0].meet(server.space, token=TOKEN)
    meet(desks, server)
    desks[0].vote()
    with desks[0].voting_at("counts"):
        desks[0].meet(server.space, full=False)
    desks[0].meet(server.space, full=False)
    desks[1].meet(server.space)
    assert desks[0].ids() <= desks[1].ids()


def test_what_lacks_here_is_taken_though_the_server_has_nothing_new(desks, server):
    desks[0].meet(server.space, token=TOKEN)
    desks[1].batch(3)
    meet(desks, server)
    late = Desk(desks[0].database.folder / "late", desks[0].replica.space, desks[0].key)
    late.memory = desks[0].memory
    late.meet(server.space, full=False)
    assert late.ids() == desks[0].ids()
    late.close()


def test_a_device_is_known_once_its_invitation_is_there(desks, server):
    desks[0].meet(server.space, token=TOKEN)
    newcomer = desks[0].invite(desks[0].database.folder / "new")
    assert kind_of(lambda: newcomer.meet(server.space)) == "web_unknown"
    desks[0].meet(server.space)
    newcomer.meet(server.space)
    desks[0].meet(server.space)
    assert newcomer.ids() == desks[0].ids()
    newcomer.close()


def test_a_server_restored_from_yesterday_gets_everything_again(desks, server, tmp_path):
    desks[0].meet(server.space, token=TOKEN)
    meet(desks, server)
    server.stop()
    server.keep(tmp_path / "yesterday")
    server.start()
    for desk in desks:
        desk.votes(5)
    meet(desks, server)
    server.kill()
    server.put_back(tmp_path / "yesterday")
    server.start()
    desks[2].votes(1)
    first = desks[1].meet(server.space)
    assert [problem.kind for problem in first.problems.values()] == ["shorter"]
    meet(desks, server)
    assert all_equal(desks)
    assert not desks[0].meet(server.space).problems


def test_a_server_that_is_not_there_is_told_in_one_sentence(desks, server):
    address = server.space
    server.stop()
    with pytest.raises(CarrierError, match="ist nicht erreichbar"):
        desks[0].meet(address)
    server.start()


def test_another_space_under_the_same_address_is_never_mixed_in(desks, server, tmp_path):
    desks[0].meet(server.space, token=TOKEN)
    with team(tmp_path / "others", 1) as others:
        assert kind_of(lambda: others[0].meet(server.space, token=TOKEN)) != ""
        assert len(others[0].ids()) == 1
