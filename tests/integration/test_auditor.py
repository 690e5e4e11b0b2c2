"""The auditor reads, checks and exports, and nothing else."""

from collections.abc import Callable, Iterator

import pytest

from db.domain.operations import KINDS
from db.errors import Refused
from db.rows import ConditionInput, LogFilter, NewDraft, RevisionEdit, VoteInput
from db.store import Store
from tests.factories import Cast, make_space

ALLOWED = {"inquiry.export", "log.fingerprint", "witness"}
OF_DEVICES = {"feed.open", "feed.close", "fork.proof!"}
WORDS = "Das steht hier nur, damit die Begründung lang genug ist."


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> Iterator[Cast]:
    made = make_space(tmp_path_factory.mktemp("audited") / "space")
    made.store.units.add("SK", "sk.rev", "Innenrevision")
    made.store.members.enrol("sk.rev", ["auditor"], "Innenrevision, SK")
    made.draft("Waldarbeit")
    made.vote(made.press, made.draft("Steuern"), "reject", WORDS)
    yield made
    made.store.close()


@pytest.fixture
def cast(space: Cast) -> Cast:
    space.as_("Innenrevision, SK")
    return space


@pytest.mark.parametrize("kind", sorted(set(KINDS) - ALLOWED - OF_DEVICES))
def test_every_other_kind_of_entry_is_refused_before_it_is_looked_at(cast, kind):
    class Any:
        KIND = kind

    before = cast.store.log.count(LogFilter())
    with pytest.raises(Refused) as refused:
        cast.store._core.act(lambda writer: writer.write(Any(), ""))  # noqa: SLF001
    assert refused.value.code == "auditor_reads"
    assert cast.store.log.count(LogFilter()) == before


ACTS: dict[str, Callable[[Store, str], object]] = {
    "create": lambda store, _: store.drafts.create(NewDraft("Neu", "SMI", {}, ("instagram",))),
    "revise": lambda store, draft: store.drafts.revise(draft, RevisionEdit(title="Anders")),
    "submit": lambda store, draft: store.drafts.submit(draft),
    "recall": lambda store, draft: store.drafts.recall(draft, WORDS),
    "withdraw": lambda store, draft: store.drafts.withdraw(draft, WORDS),
    "note": lambda store, draft: store.drafts.set(draft, note="Hm"),
    "publish": lambda store, draft: store.drafts.publish(draft, "instagram", "https://a.example"),
    "comment": lambda store, draft: store.comments.add(draft, "Hm"),
    "approve": lambda store, draft: store.votes.cast(draft, VoteInput("approve")),
    "reject": lambda store, draft: store.votes.cast(draft, VoteInput("reject", reason=WORDS)),
    "conditions": lambda store, draft: store.votes.cast(
        draft, VoteInput("approve_with_conditions", conditions=(ConditionInput(WORDS),))
    ),
    "more time": lambda store, draft: store.extensions.ask(draft, 2**41, WORDS),
    "house": lambda store, _: store.units.add_house("SMF", "Finanzen", "SN"),
    "unit": lambda store, _: store.units.add("SK", "sk.neu", "Neu"),
    "invite": lambda store, _: store.members.enrol("sk.rev", ["reviewer"], "Neu"),
    "roles": lambda store, _: store.rights.set_roles(store.me().member, ["admin"]),
    "wording": lambda store, _: store.settings.set_wording("cosign", 20),
    "check": lambda store, _: store.checks.set("length", "off"),
    "blackout": lambda store, _: store.blackouts.add("Wahl", 2**41, 2**41 + 1),
    "absence": lambda store, _: store.deputies.set_absence(2**41, 2**41 + 1),
    "deputy": lambda store, _: store.deputies.set("sk.rev", "smi.presse"),
    "templates": lambda store, _: store.deputies.set_templates("reject", (WORDS,)),
    "retention": lambda store, _: store.erasures.set_retention("published", 24),
}


@pytest.mark.parametrize("act", sorted(ACTS))
def test_no_act_of_the_desk_is_open_to_an_auditor(cast, act):
    before = cast.store.log.count(LogFilter())
    with pytest.raises(Refused) as refused:
        ACTS[act](cast.store, cast.drafts[0])
    assert refused.value.code == "auditor_reads"
    assert cast.store.log.count(LogFilter()) == before


def test_nothing_of_a_draft_is_permitted_to_an_auditor(cast):
    for draft in cast.drafts:
        assert not [one.act for one in cast.store.drafts.page(draft).permits if one.allowed]


def test_an_auditor_reads_checks_and_exports(cast, tmp_path):
    assert cast.store.log.verify().ok
    assert cast.store.log.print_fingerprint()[1].entries
    count, _ = cast.store.log.extract(tmp_path / "log.csv", LogFilter())
    row, _ = cast.store.inquiries.export(tmp_path / "auskunft.zip")
    assert count < row.entries
    assert {one.kind for one in cast.store.log.rows(LogFilter(acts=("export",)))} == {
        "inquiry.export",
        "log.fingerprint",
    }


def test_whoever_has_another_role_too_keeps_its_acts(cast):
    both = cast.as_(cast.lead).members.enrol("smi.presse", ["auditor", "reviewer"], "Beides")
    store = cast.as_(both)
    store.comments.add(cast.drafts[0], "Gut so.")
    assert [one.text for one in store.drafts.page(cast.drafts[0]).comments][-1:] == ["Gut so."]


def test_roles_given_later_count_at_once(cast):
    other = cast.as_(cast.lead).members.enrol("smi.presse", ["auditor"], "Zweite Revision")
    cast.store.rights.set_roles(other, ["reviewer"])
    store = cast.as_(other)
    store.comments.add(cast.drafts[0], "Gut so.")
    assert [one.text for one in store.drafts.page(cast.drafts[0]).comments][-1:] == ["Gut so."]
