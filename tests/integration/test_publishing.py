"""Publishing: every channel of a release recorded, dropped, judged or taken down."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from db.cli.main import main
from db.errors import Refused
from db.rows import LogFilter
from db.rows.publishing import PublishFilter, PublishRow
from tests.factories import Cast, make_space
from tests.factories.space import START

DAY = int(timedelta(days=1).total_seconds() * 1000)
WHY = "Das Ministerium hat die Frist am Vormittag verlängert."
TEXTS = {"instagram": "Drei Jahre Studium in Rothenburg.", "xing": "Bewerbung bis 31. Dezember."}


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


def released(cast: Cast, title: str = "Studieren bei der Polizei", days: int = 0) -> str:
    draft = cast.draft(
        title, texts=TEXTS, channels=("instagram", "xing"), planned_at=START + days * DAY
    )
    cast.vote(cast.press, draft, "approve")
    cast.vote(cast.final, draft, "approve")
    cast.as_(cast.lead)
    return draft


def record(cast: Cast, draft: str, channel: str, text: str | None = None) -> None:
    """None = the released words, "" = an address alone."""
    words = TEXTS[channel] if text is None else text
    cast.store.drafts.publish(draft, channel, f"https://{channel}.example/p/1", words)


def listed(cast: Cast, draft: str) -> PublishRow:
    return next(one for one in cast.store.publishing.rows(PublishFilter()) if one.draft == draft)


def marks(cast: Cast, draft: str) -> list[str]:
    return [one.mark for one in cast.store.publishing.page(draft).channels]


def refusal(act: object, *values: object) -> str:
    assert callable(act)
    with pytest.raises(Refused) as told:
        act(*values)
    return told.value.code


def test_a_draft_is_published_once_every_channel_is_recorded_or_dropped(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "instagram")
    assert cast.state(draft) == "released"
    assert refusal(cast.store.publishing.restore, draft, "xing", WHY) == "not_dropped"
    cast.store.publishing.drop(draft, "xing", WHY)
    assert refusal(cast.store.publishing.drop, draft, "xing", WHY) == "dropped_already"
    assert (cast.state(draft), marks(cast, draft)) == ("published", ["verbatim", "dropped"])
    cast.store.publishing.restore(draft, "xing", WHY)
    assert (cast.state(draft), marks(cast, draft)) == ("released", ["verbatim", "due"])
    record(cast, draft, "xing")
    page = cast.store.publishing.page(draft)
    assert (page.state, page.settled) == ("published", 2)


def test_a_release_of_which_every_channel_fell_away_is_closed(cast: Cast) -> None:
    draft = released(cast)
    for channel in ("instagram", "xing"):
        cast.store.publishing.drop(draft, channel, WHY)
    assert cast.state(draft) == "closed"
    row = listed(cast, draft)
    assert (row.group, row.mark) == ("complete", "dropped")
    record(cast, draft, "xing")
    assert (cast.state(draft), marks(cast, draft)) == ("published", ["dropped", "verbatim"])


def test_a_recorded_channel_does_not_fall_away(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "xing")
    assert refusal(cast.store.publishing.drop, draft, "xing", WHY) == "recorded_channel"
    assert refusal(cast.store.publishing.drop, draft, "facebook", WHY) == "unknown_channel"
    assert refusal(cast.store.publishing.drop, draft, "instagram", "kurz") == "reason_too_short"


def test_an_address_alone_is_never_word_for_word_and_settles_no_deviation(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "instagram", "")
    record(cast, draft, "xing", "Bewerbung bis 15. Januar.")
    assert marks(cast, draft) == ["claimed", "deviates"]
    cast.store.publishing.demand_correction(draft, "xing", WHY)
    record(cast, draft, "xing", "")
    assert marks(cast, draft) == ["claimed", "correction"]
    record(cast, draft, "xing")
    assert marks(cast, draft) == ["claimed", "verbatim"]
    assert (listed(cast, draft).group, listed(cast, draft).mark) == ("complete", "claimed")


def test_other_words_are_to_be_clarified_until_somebody_accepts_them(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "instagram")
    record(cast, draft, "xing", "Bewerbung bis 15. Januar.")
    row = listed(cast, draft)
    assert (row.group, row.mark, cast.state(draft)) == ("clarify", "deviates", "published")
    live = cast.store.publishing.page(draft).channels[1].live
    assert live is not None
    assert [one.text for one in live.pieces if one.kind == "new"] == ["15. Januar"]
    cast.store.publishing.accept_deviation(draft, "xing", WHY)
    row, found = listed(cast, draft), cast.store.publishing.page(draft).channels[1]
    assert (row.group, row.mark, found.mark) == ("complete", "accepted", "accepted")
    assert found.word is not None
    assert (found.word.reason, found.word.unit_name) == (WHY, "SK, Arbeitgebermarke")


def test_a_demanded_correction_ends_with_a_record_of_the_released_words(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "instagram")
    record(cast, draft, "xing", "Bewerbung bis 15. Januar.")
    cast.store.publishing.demand_correction(draft, "xing", WHY)
    assert listed(cast, draft).mark == "correction"
    record(cast, draft, "xing", "Bewerbung bis 31. Januar.")
    assert listed(cast, draft).mark == "correction"
    record(cast, draft, "xing", f"  {TEXTS['xing']}\n")
    assert (listed(cast, draft).group, marks(cast, draft)) == ("complete", ["verbatim"] * 2)


def test_an_acceptance_is_of_one_wording(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "xing", "Bewerbung bis 15. Januar.")
    cast.store.publishing.accept_deviation(draft, "xing", WHY)
    record(cast, draft, "xing", "Bewerbung jederzeit.")
    assert marks(cast, draft) == ["due", "deviates"]


def test_who_is_paid_for_the_posting_records_it_and_does_not_judge_it(cast: Cast) -> None:
    draft = released(cast)
    cast.as_(cast.agency)
    record(cast, draft, "xing", "Bewerbung bis 15. Januar.")
    accept = cast.store.publishing.accept_deviation
    assert refusal(accept, draft, "xing", WHY) == "no_right"
    assert not cast.store.publishing.page(draft).permit("judge").allowed
    cast.as_(cast.final)
    assert cast.store.publishing.page(draft).permit("judge").allowed
    accept(draft, "xing", WHY)


def test_what_was_taken_down_is_unpublished(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "instagram")
    cast.store.publishing.drop(draft, "xing", WHY)
    cast.store.publishing.unpublish(draft, "instagram", reason=WHY)
    assert (cast.state(draft), marks(cast, draft)) == ("unpublished", ["ended", "dropped"])
    assert listed(cast, draft).mark == "ended"
    end = cast.store.publishing.unpublish
    assert refusal(end, draft, "instagram") == "taken_down_already"


def test_what_was_taken_down_earlier_bears_that_day(cast: Cast) -> None:
    draft = released(cast)
    for channel in ("instagram", "xing"):
        record(cast, draft, channel)
        cast.store.publishing.unpublish(draft, channel, START - DAY)
    words = [one.word for one in cast.store.publishing.page(draft).channels]
    assert [one.at for one in words if one] == [START - DAY] * 2
    assert listed(cast, draft).at == START - DAY


def test_the_list_groups_by_what_is_to_be_done(cast: Cast) -> None:
    today, tomorrow = released(cast, "Heute"), released(cast, "Morgen", 1)
    begun, done = released(cast, "Begonnen"), released(cast, "Fertig")
    record(cast, begun, "instagram")
    for channel in ("instagram", "xing"):
        record(cast, done, channel)
    store = cast.store.publishing
    groups = [(one.group, one.count) for one in store.groups(PublishFilter())]
    assert groups == [("today", 2), ("later", 1), ("complete", 1)]
    rows = {one.draft: (one.group, one.mark, one.missing) for one in store.rows(PublishFilter())}
    assert rows[today] == ("today", "due", ("instagram", "xing"))
    assert rows[begun] == ("today", "missing", ("xing",))
    assert rows[tomorrow] == ("later", "released", ("instagram", "xing"))
    assert rows[done] == ("complete", "verbatim", ())
    assert [one.draft for one in store.rows(PublishFilter(text="morg"))] == [tomorrow]
    assert store.rows(PublishFilter(house="SK")) == ()
    assert len(store.rows(PublishFilter(channel="xing"), 1, 2)) == 2


def test_the_log_tells_every_step(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "xing", "Bewerbung bis 15. Januar.")
    cast.store.publishing.demand_correction(draft, "xing", WHY)
    cast.store.publishing.accept_deviation(draft, "xing", WHY)
    cast.store.publishing.unpublish(draft, "xing")
    cast.store.publishing.drop(draft, "instagram", WHY)
    rows = [one for one in cast.store.log.rows(LogFilter()) if one.kind != "text.add"]
    assert [(str(one.sentence), one.text) for one in rows[:5]] == [
        ("Kanal entfällt: Instagram", WHY),
        ("Beitrag depubliziert: Xing", ""),
        ("Abweichung vermerkt: Xing", WHY),
        ("Berichtigung verlangt: Xing", WHY),
        ("Veröffentlichung vermerkt: Xing", "https://xing.example/p/1"),
    ]
    assert {one.act for one in rows[:5]} == {"publish"}
    assert rows[:5] == list(cast.store.log.rows(LogFilter(acts=("publish",))))


def test_the_log_of_one_channel_leaves_out_what_was_said_of_others(cast: Cast) -> None:
    draft = released(cast)
    record(cast, draft, "xing", "Bewerbung bis 15. Januar.")
    cast.store.publishing.demand_correction(draft, "xing", WHY)
    cast.store.publishing.unpublish(draft, "xing")
    cast.store.publishing.drop(draft, "instagram", WHY)

    def said(channel: str) -> list[str]:
        rows = cast.store.log.rows(LogFilter(channel=channel))
        return [one.kind for one in rows if one.kind.startswith("publication.")]

    assert said("instagram") == ["publication.drop"]
    assert said("xing") == ["publication.end", "publication.judge", "publication.record"]


def test_the_command_line_says_the_same(cast: Cast, capsys: pytest.CaptureFixture[str]) -> None:
    draft = released(cast)
    cast.store.close()
    space = ["--space", str(cast.store.folder), "--as", "sk.lead"]

    def say(*words: str) -> int:
        return main(["publish", draft, *words, *space])

    live = cast.store.folder / "live.txt"
    live.write_text("Bewerbung bis 15. Januar.", encoding="utf-8")
    assert say("--url", "https://x.example/1") == 2
    assert say("--url", "https://x.example/1", "--channel", "Xing", "--text-file", str(live)) == 0
    assert say("--drop", "Instagram", "--reason", WHY) == 0
    assert say("--restore", "Instagram", "--reason", WHY) == 0
    assert say("--drop", "Instagram", "--reason", "kurz") == 1
    assert say("--demand-correction", "--reason", WHY) == 0
    assert say("--accept-deviation", "--unpublished", "--reason", WHY) == 2
    assert say("--accept-deviation", "--reason", WHY) == 0
    capsys.readouterr()
    assert main(["show", draft, *space]) == 0
    shown = capsys.readouterr().out
    assert "Instagram: noch nicht eingetragen" in shown
    assert "Xing: veröffentlicht, Abweichung vermerkt" in shown
    assert say("--unpublished", "--reason", "weg") == 0
    capsys.readouterr()
    assert main(["show", draft, "--json", *space]) == 0
    told = json.loads(capsys.readouterr().out)["postings"]
    assert [(one["channel"], one["mark"]) for one in told] == [
        ("instagram", "due"),
        ("xing", "ended"),
    ]
