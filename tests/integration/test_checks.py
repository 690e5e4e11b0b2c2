"""Checks against real replicas: levels, exceptions, trials, and the examples of the demo."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.cli.main import main
from db.demo.beside import FIRST_SPACE
from db.errors import Refused
from db.rows import (
    CheckRow,
    InboxFilter,
    LogFilter,
    MediumInput,
    NewDraft,
    RevisionEdit,
    VoteInput,
)
from db.store import Store
from tests.factories import Cast, make_space
from tests.factories.space import picture

WHY = "Der Beitrag ist auf Bitten der Feuerwehr so lang."
NO = "Der Text lässt sich ohne Verlust kürzen."
LONG = "Wort. " * 400


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return make_space(tmp_path / "space")


@pytest.fixture
def blocked(cast: Cast) -> str:
    return cast.draft(texts={"instagram": LONG}, submitted=False)


def length(store: Store, draft: str) -> CheckRow:
    return next(one for one in store.checks.of(draft) if one.rule == "length")


def test_a_block_stops_the_submission_until_the_final_signatory_lifts_it(
    cast: Cast, blocked: str
) -> None:
    with pytest.raises(Refused, match="Gesperrt: Instagram"):
        cast.as_(cast.agency).drafts.submit(blocked)
    cast.store.checks.ask(blocked, "length", "", WHY)
    cast.as_(cast.final).checks.lift(blocked, "length", "", WHY)
    cast.as_(cast.agency).drafts.submit(blocked)
    cast.vote(cast.press, blocked, "approve")
    assert cast.state(blocked) == "in_review"


def test_what_is_asked_of_the_final_signatory_waits_in_that_inbox(
    cast: Cast, blocked: str
) -> None:
    def waits() -> list[tuple[str, tuple[str, ...]]]:
        rows = cast.as_(cast.final).inbox.rows(InboxFilter())
        return [(one.mark, one.flags) for one in rows if one.draft == blocked]

    assert waits() == []
    cast.as_(cast.agency).checks.ask(blocked, "length", "", WHY)
    assert waits() == [("blocked", ("exception_asked",))]
    cast.as_(cast.agency)
    assert blocked not in cast.as_(cast.press).inbox.drafts(InboxFilter())
    cast.as_(cast.final).checks.lift(blocked, "length", "", WHY)
    assert waits() == []


def test_who_asked_in_vain_hears_of_the_no_and_may_ask_anew(cast: Cast, blocked: str) -> None:
    def told() -> list[tuple[str, tuple[str, ...]]]:
        rows = cast.as_(cast.agency).inbox.rows(InboxFilter())
        return [(one.mark, one.flags) for one in rows if one.draft == blocked]

    with pytest.raises(Refused, match="niemand gebeten"):
        cast.as_(cast.final).checks.decline(blocked, "length", "", WHY)
    cast.as_(cast.agency).checks.ask(blocked, "length", "", WHY)
    with pytest.raises(Refused, match="Schlusszeichnung"):
        cast.store.checks.decline(blocked, "length", "", WHY)
    cast.as_(cast.final).checks.decline(blocked, "length", "", NO)
    found = length(cast.store, blocked)
    assert (found.level, found.exception, found.exception_reason) == ("block", "declined", NO)
    assert found.exception_by == "Schlusszeichnung, SK"
    assert told() == [("blocked", ("exception_declined",))]
    assert blocked not in cast.as_(cast.final).inbox.drafts(InboxFilter())
    cast.as_(cast.agency).checks.ask(blocked, "length", "", WHY)
    assert told() == [("draft", ())]
    assert length(cast.store, blocked).exception == "asked"
    cast.as_(cast.final).checks.lift(blocked, "length", "", WHY)
    with pytest.raises(Refused, match="sperrt die Fassung nicht"):
        cast.store.checks.decline(blocked, "length", "", WHY)
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before


def test_a_lifted_block_is_a_hint_that_names_who_lifted_it(cast: Cast, blocked: str) -> None:
    cast.as_(cast.final).checks.lift(blocked, "length", "text.instagram", WHY)
    found = length(cast.store, blocked)
    assert (found.level, found.exception) == ("hint", "lifted")
    assert (found.exception_by, found.exception_reason) == ("Schlusszeichnung, SK", WHY)


def test_the_next_revision_is_blocked_again(cast: Cast, blocked: str) -> None:
    cast.as_(cast.final).checks.lift(blocked, "length", "", WHY)
    cast.as_(cast.agency).drafts.revise(blocked, RevisionEdit(title="Neu"))
    assert length(cast.store, blocked).level == "block"


@pytest.mark.parametrize("member", ["lead", "press", "agency"])
def test_nobody_but_the_final_signatory_lifts_a_block(
    cast: Cast, blocked: str, member: str
) -> None:
    store = cast.as_(getattr(cast, member))
    assert not store.drafts.page(blocked).permit("lift_block").allowed
    with pytest.raises(Refused, match="wer die Schlusszeichnung gibt"):
        store.checks.lift(blocked, "length", "", WHY)


def test_the_permits_offer_asking_once_and_lifting(cast: Cast, blocked: str) -> None:
    store = cast.as_(cast.agency)
    assert store.drafts.page(blocked).permit("ask_exception").allowed
    store.checks.ask(blocked, "length", "", WHY)
    assert not store.drafts.page(blocked).permit("ask_exception").allowed
    assert cast.as_(cast.final).drafts.page(blocked).permit("lift_block").allowed


def test_what_does_not_block_has_no_exception(cast: Cast) -> None:
    draft = cast.draft(submitted=False)
    with pytest.raises(Refused, match="sperrt die Fassung nicht"):
        cast.as_(cast.agency).checks.ask(draft, "length", "", WHY)


def test_the_space_sets_how_far_a_check_goes(cast: Cast, blocked: str) -> None:
    cast.as_(cast.lead).checks.set("length", "hint")
    assert length(cast.store, blocked).level == "hint"
    cast.store.checks.set("length", "off")
    assert all(one.rule != "length" for one in cast.store.checks.of(blocked))


def test_only_lead_and_administration_set_checks(cast: Cast) -> None:
    with pytest.raises(Refused):
        cast.as_(cast.agency).checks.set("length", "off")


def test_a_rebuild_keeps_levels_and_exceptions(cast: Cast, blocked: str) -> None:
    cast.as_(cast.lead).checks.set("fold", "block")
    cast.as_(cast.final).checks.lift(blocked, "length", "", WHY)
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before
    assert length(cast.store, blocked).exception == "lifted"


def test_a_block_that_arises_later_locks_consent_but_not_refusal(cast: Cast) -> None:
    draft = cast.draft(texts={"instagram": "Eins. #wirsindsachsenheute"})
    cast.as_(cast.lead).checks.set("hashtag_words", "block")
    page = cast.as_(cast.press).drafts.page(draft)
    assert not page.permit("approve").allowed
    assert page.permit("reject").allowed
    with pytest.raises(Refused, match="Gesperrt"):
        cast.store.votes.cast(draft, VoteInput("approve"))


def test_a_trial_tells_of_words_that_are_only_typed(cast: Cast) -> None:
    draft = cast.draft(submitted=False)
    edit = RevisionEdit(texts={"instagram": LONG})
    tried = {one.rule: one.level for one in cast.as_(cast.agency).checks.trial(draft, edit)}
    assert tried["length"] == "block"
    assert length(cast.store, draft).level == "ok"


def test_a_trial_of_a_new_draft_looks_at_its_files(cast: Cast, tmp_path: Path) -> None:
    shown = picture(tmp_path / "in")
    media = (MediumInput(path=shown.path, credit="Amt"),)
    new = NewDraft("Neu", "SMI", {"xing": "Kurz."}, ("xing",), media=media)
    store = cast.as_(cast.agency)
    store.drafts.prepare(media)
    tried = {one.rule: one.level for one in store.checks.trial_new(new)}
    assert (tried["alt_text"], tried["length"]) == ("hint", "ok")


def test_two_drafts_at_one_time_on_one_channel_tell_of_each_other(cast: Cast) -> None:
    at = cast.clock.now + 30 * 86_400_000
    drafts = [cast.draft(str(n), planned_at=at, submitted=False) for n in (1, 2)]
    for one, other in (drafts, drafts[::-1]):
        found = next(row for row in cast.store.checks.of(one) if row.rule == "same_slot")
        assert (found.level, found.place) == ("hint", f"draft.{other}")


def test_the_log_names_exceptions_and_levels(cast: Cast, blocked: str) -> None:
    cast.as_(cast.lead).checks.set("fold", "off")
    cast.as_(cast.final).checks.lift(blocked, "length", "", WHY)
    told = [row.sentence for row in cast.store.log.rows(LogFilter(), 0, 3)]
    assert "Sperre einer Prüfung aufgehoben: Textlänge" in told
    assert "Prüfung eingestellt: Falz" in [
        row.sentence for row in cast.store.log.rows(LogFilter(), 0, 9)
    ]


def test_every_check_of_the_demo_has_a_draft_it_blocks_hints_at_and_passes(
    demo_spaces: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--checks", "--json", "--space", str(demo_spaces / FIRST_SPACE)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["lacking"] == []
    levels = {tuple(sorted(one["drafts"])) for one in told["checks"]}
    assert levels == {("block", "hint", "ok")}


def test_a_blackout_blocks_or_hints_until_it_is_taken_back(cast: Cast) -> None:
    planned = cast.clock.now + 9 * 86_400_000
    found = cast.draft(planned_at=planned, submitted=False)

    def level() -> list[str]:
        return [one.level for one in cast.store.checks.of(found) if one.rule == "blackout"]

    assert level() == []
    lead = cast.as_(cast.lead)
    lead.blackouts.add("Vorwahlzeit", planned, planned)
    lead.blackouts.add("Ferien", planned - 86_400_000, planned + 86_400_000, strict=False)
    assert level() == ["block", "hint"]
    with pytest.raises(Refused, match="Vorwahlzeit"):
        cast.as_(cast.agency).drafts.submit(found)
    cast.as_(cast.lead).blackouts.remove("Vorwahlzeit")
    assert level() == ["hint"]
    cast.store.blackouts.remove(cast.store.blackouts.list()[0].id[:8])
    assert level() == []
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before


def test_of_two_blackouts_on_a_day_each_is_named_and_lifted_by_itself(cast: Cast) -> None:
    planned = cast.clock.now + 9 * 86_400_000
    draft = cast.draft(planned_at=planned, submitted=False)
    for name in ("Vorwahlzeit", "Trauer"):
        cast.as_(cast.lead).blackouts.add(name, planned, planned)

    def blocks() -> list[CheckRow]:
        found = [one for one in cast.store.checks.of(draft) if one.rule == "blackout"]
        return [one for one in found if one.level == "block"]

    first, second = blocks()
    assert "Vorwahlzeit" in first.text + second.text
    assert "Trauer" in first.text + second.text
    cast.as_(cast.final).checks.lift(draft, "blackout", first.place, WHY)
    assert [one.text for one in blocks()] == [second.text]
    with pytest.raises(Refused, match="Gesperrt"):
        cast.as_(cast.agency).drafts.submit(draft)
    cast.as_(cast.final).checks.lift(draft, "blackout", second.place, WHY)
    assert blocks() == []


def test_a_blackout_is_entered_by_who_leads_with_a_name_and_an_order(cast: Cast) -> None:
    with pytest.raises(Refused):
        cast.as_(cast.press).blackouts.add("Trauer", 1, 2)
    store = cast.as_(cast.lead)
    for name, since, until in (("", 1, 2), ("x" * 61, 1, 2), ("Trauer", 2, 1)):
        with pytest.raises(Refused):
            store.blackouts.add(name, since, until)
    with pytest.raises(Refused, match="nicht eingetragen"):
        store.blackouts.remove("Trauer")
    assert store.blackouts.list() == ()


@pytest.mark.parametrize("far", [2**52, -(2**52)])
def test_a_moment_that_no_calendar_has_stops_nobody(cast: Cast, far: int) -> None:
    draft = cast.draft("Waldarbeit", planned_at=far)
    cast.as_(cast.lead).blackouts.add("Wahl", -(2**52), 2**52, strict=False)
    cast.vote(cast.press, draft, "approve")
    store = cast.as_(cast.final)
    assert store.drafts.page(draft).title == "Waldarbeit"
    assert [one.draft for one in store.inbox.rows(InboxFilter())] == [draft]
    assert len(store.blackouts.list()) == 1
