"""The story: counts of 2023, special turns, and drafts around today."""

from collections import Counter
from datetime import date

import pytest

from db.demo.acts import Act, Script
from db.demo.content import folder, postings, table
from db.demo.days import day_of
from db.demo.history import HOUSES, YEAR, house_of
from db.demo.pictures import Pictures, caption_name
from db.demo.script import FIRST, SMALL, script

TODAY = date(2026, 11, 17)
MONTHS = {
    "linkedin": [6, 6, 7, 6, 7, 7, 6, 6, 7, 7, 7, 6],
    "xing": [4, 5, 5, 5, 5, 5, 5, 5, 6, 5, 7, 5],
    "instagram": [6, 6, 8, 6, 8, 8, 6, 7, 8, 8, 8, 7],
}
PER_HOUSE = {
    "SK": 34,
    "SMI": 34,
    "SMF": 26,
    "SMK": 24,
    "SMWK": 18,
    "SMJusDEG": 24,
    "SMS": 16,
    "SMWA": 16,
    "SMEKUL": 22,
    "SMR": 12,
}


@pytest.fixture(scope="module")
def told() -> Script:
    return script(FIRST, 7, TODAY)


def of_2023(told: Script, do: str) -> list[Act]:
    return [act for act in told.acts if act.do == do and day_of(act.at).year == YEAR]


def in_campaign(told: Script) -> list[Act]:
    return [act for act in told.acts if "/" in act.draft]


def test_226_postings_go_out_in_2023(told):
    assert len(of_2023(told, "publish")) == 226


@pytest.mark.parametrize("channel", MONTHS)
def test_every_month_has_the_postings_the_table_names(told, channel):
    found = Counter(
        day_of(act.at).month for act in of_2023(told, "publish") if act.channel == channel
    )
    assert [found[month] for month in range(1, 13)] == MONTHS[channel]


def test_every_house_leads_as_many_postings_as_planned():
    found = Counter(dict.fromkeys(PER_HOUSE, 0))
    for one in postings("mww", *HOUSES):
        found[house_of(one)] += len(one["channels"])
    assert found == PER_HOUSE


def test_no_two_postings_say_the_same(told):
    texts = [
        text
        for act in in_campaign(told)
        if act.do == "create" and act.content
        for text in act.content.texts.values()
    ]
    assert len(set(texts)) == len(texts) == 226


@pytest.mark.parametrize(
    ("count", "verdict"), [(9, "approve_with_conditions"), (5, "ask_back"), (1, "reject")]
)
def test_the_year_has_its_special_votes(told, count, verdict):
    votes = [act for act in in_campaign(told) if act.verdict == verdict]
    assert len(votes) == count


def test_six_stations_fall_silent(told):
    assert sum(act.do == "lapse" for act in in_campaign(told)) == 6


def test_four_dossiers_go_round_again_after_a_change_nine_after_a_condition(told):
    revised = [act for act in in_campaign(told) if act.do == "revise"]
    assert Counter(bool(act.content and act.content.tick) for act in revised) == {
        True: 9,
        False: 4,
    }


def test_one_posting_went_live_with_other_words(told):
    assert [act.draft for act in of_2023(told, "accept")] == ["sk-benefits/linkedin"]
    assert all(act.live for act in of_2023(told, "publish"))


def test_fourteen_dossiers_never_went_out(told):
    drafts = {act.draft for act in told.acts if act.draft.startswith("nie-")}
    ends = Counter(one["ende"] for one in postings("mww", "never"))
    assert len(drafts) == 14
    assert ends == {"rejected": 5, "recalled": 4, "withdrawn": 3, "late": 2}


def test_no_act_lies_in_the_future_of_today(told):
    assert all(day_of(act.at) < TODAY for act in told.acts)


def test_acts_stand_in_order_of_time(told):
    moments = [act.at for act in told.acts]
    assert moments == sorted(moments)


def test_a_draft_is_published_after_its_last_consent(told):
    for draft in {act.draft for act in in_campaign(told)}:
        acts = [act for act in told.acts if act.draft == draft]
        live = next(act.at for act in acts if act.do == "publish")
        votes = [act.at for act in acts if act.verdict not in {"", "acknowledge"}]
        assert max(votes) < live


@pytest.mark.parametrize("space", [FIRST, *SMALL])
def test_only_members_act_and_only_houses_and_units_are_named(space):
    told = script(space, 7, TODAY)
    people = {told.setting.founder.key, *(one.key for one in told.setting.members)}
    units = {code for _, code, _ in told.setting.units}
    assert {act.who for act in told.acts if act.who} <= people
    assert {act.dossier.unit for act in told.acts if act.dossier} <= units
    assert {one.unit for one in told.setting.members} <= units


@pytest.mark.parametrize("space", [FIRST, *SMALL])
def test_every_picture_and_caption_ships(space):
    for act in script(space, 7, TODAY).acts:
        for one in act.content.media or () if act.content else ():
            if one.picture and one.picture.is_file:
                assert Pictures(folder("media")).path(one.picture).exists()
            elif one.picture:
                assert folder("media", f"{one.picture.motif}.jpg").exists()
            if one.picture and one.picture.caption:
                name = caption_name(one.picture.caption)
                assert folder("media", "captions", f"{name}.png").exists()


def test_the_small_spaces_have_twelve_ten_and_eight_drafts():
    counts = [len(table(space, "living")["draft"]) for space in SMALL]
    assert counts == [12, 10, 8]


def test_the_same_seed_and_day_tell_the_same_story(told):
    assert script(FIRST, 7, TODAY) == told


def test_another_seed_tells_another_story(told):
    assert script(FIRST, 8, TODAY) != told


@pytest.mark.parametrize("day", [date(2026, 5, 1), date(2026, 12, 27), date(2028, 2, 29)])
def test_the_story_can_be_told_on_any_day(day):
    assert len(script(FIRST, 7, day).acts) > 2000


def test_no_ground_is_shorter_than_the_space_demands(told):
    votes = (act for act in told.acts if act.do == "vote")
    needs = [act for act in votes if act.verdict in {"reject", "ask_back"}]
    assert all(len(act.text) >= 20 for act in needs)


def test_what_ships_stays_small():
    files = [path for path in folder().rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 8_000_000
