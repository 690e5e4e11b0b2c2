"""What was lawful for an author in the world that author saw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.oracle import governing, shredding
from tests.oracle.draft import Draft
from tests.oracle.log import Entry, behalf
from tests.oracle.run import Run
from tests.oracle.station import DECIDING, Station
from tests.oracle.world import World

WRITERS = {"editor", "contractor", "lead"}
EVERYBODY = {"admin", "lead", "editor", "contractor", "reviewer", "records", "auditor"}
SPEAKERS = EVERYBODY - {"records", "auditor"}
NEEDS = {
    "house.add": {"admin"},
    "unit.add": {"admin"},
    "member.card": {"admin"},
    "member.invite": {"admin", "recovery"},
    "member.join": {"admin", "recovery"},
    "role.set!": {"admin"},
    "revoke!": {"admin", "recovery"},
    "revoke.confirm!": {"admin"},
    "readmit!": {"admin"},
    "erase!": {"admin", "records"},
    "erase.confirm!": {"admin", "records"},
    "feed.close": EVERYBODY,
    "space.set": {"admin"},
    "route.publish": {"admin", "lead"},
    "inquiry.export": {"records", "auditor", "admin", "lead"},
    "substitution.set": EVERYBODY,
    "absence.set": EVERYBODY,
    "template.set": {"admin", "lead"},
    "blackout.set": {"admin", "lead"},
    "blackout.step!": {"admin"},
    "witness": EVERYBODY,
    "log.fingerprint": EVERYBODY,
    "text.add": SPEAKERS,
    "comment.add": SPEAKERS,
    "comment.settle": SPEAKERS,
    "media.add": WRITERS,
    "draft.create": WRITERS,
    "draft.set": WRITERS,
    "draft.submit": WRITERS,
    "draft.withdraw": WRITERS,
    "revision.add": WRITERS,
    "publication.record": WRITERS,
    "publication.drop": WRITERS,
    "publication.end": WRITERS,
    "publication.judge": SPEAKERS,
    "draft.recall": {"lead"},
    "step.lapse": SPEAKERS,
    "extension.ask": {"reviewer"},
    "extension.grant": {"lead"},
    "vote.cast": {"reviewer"},
    "dispute.resolve": {"reviewer"},
    "vote.withdraw": EVERYBODY,
    "release.revoke": EVERYBODY,
    "question.answer": SPEAKERS,
}


class Asking:
    """Who asks for what: an entry, its author, and the world that author saw."""

    def __init__(self, world: World, entry: Entry, roles: frozenset[str] | None = None) -> None:
        self.world, self.entry, self.log = world, entry, world.log
        self.fields: dict[str, Any] = entry["fields"]
        self.me = world.cuts.speaker(entry, world.ids)
        person = world.people.get(self.me, {"unit": "", "roles": []})
        self.unit: str = person["unit"]
        self.roles = set(world.roles_for(entry) if roles is None else roles)

    @property
    def draft(self) -> Draft:
        """The draft it is about."""
        return self.world.draft(self.entry["subject"])

    @property
    def run(self) -> Run | None:
        """The run it names."""
        return self.draft.run(self.fields["run"])

    @property
    def open_run(self) -> Run | None:
        """The run it names while it goes round; when released, for acknowledgements."""
        run, draft = self.run, self.draft
        if run is None or run.stopped or run.ended:
            return None
        if run.released:
            return run
        alone = draft.standing == [run] and not draft.torn and not draft.releases
        return run if alone else None

    @property
    def is_recovery(self) -> bool:
        """Whether the printed key writes."""
        return bool(self.entry["feed"] == self.world.recovery)

    def may_vote(self) -> bool:
        """A reviewer votes, a contractor never."""
        return "reviewer" in self.roles and "contractor" not in self.roles

    def signs(self, run: Run) -> bool:
        """Whether the author belongs to the unit of the final signature."""
        return self.may_vote() and self.unit in run.final["units"]


def lawful(world: World, entry: Entry, roles: frozenset[str] | None = None) -> bool:
    """Whether somebody who saw this world was allowed this entry, with the own or other roles."""
    kind = entry["kind"]
    if kind == "space.create":
        return bool(entry["feed"] == world.log.space and entry["seq"] == 1)
    if kind == "feed.open":
        return bool(entry["seq"] == 1)
    if not world.cuts.hears(entry, world.ids):
        return False
    asking = Asking(world, entry, roles)
    if not asking.roles & NEEDS.get(kind, set()):
        return False
    if entry["subject"] and kind != "draft.create" and asking.draft.created is None:
        return False
    rule = RULES.get(kind)
    return rule is None or rule(asking)


def _create(asking: Asking) -> bool:
    return asking.draft.created is None


def _route(asking: Asking) -> bool:
    """One final signature, never by silence; beside and after it only acknowledgements."""
    stages = asking.fields["stages"]
    steps = [(number, step) for number, stage in enumerate(stages) for step in stage["steps"]]
    finals = [(n, one) for n, one in steps if one["kind"] == "final_signature"]
    ids = [one["step"] for _, one in steps]
    if len(finals) != 1 or len(set(ids)) < len(ids) or not all(one["steps"] for one in stages):
        return False
    number, final = finals[0]
    after = [one for n, one in steps if n >= number and one is not final]
    return (
        not final["silence"]
        and all(one["units"] for _, one in steps)
        and all(one["kind"] == "acknowledgement" for one in after)
    )


def _revise(asking: Asking) -> bool:
    fields, draft = asking.fields, asking.draft
    parents, known = fields["parents"], draft.revisions
    words = {one["id"] for one in draft.acts("text.add", "media.add")}
    named = {fields["title"], fields["topic"], *fields["texts"].values()} - {""}
    named |= {one["id"] for one in fields["media"]}
    numbers = [known[one]["fields"]["number"] for one in parents if one in known]
    return (
        not draft.over
        and len(numbers) == len(parents)
        and bool(parents or not known)
        and named <= words
        and fields["number"] == max(numbers, default=0) + 1
    )


def _submit(asking: Asking) -> bool:
    draft, fields, world = asking.draft, asking.fields, asking.world
    route = asking.log.entry.get(fields["route_entry"], {"kind": "", "id": ""})
    return (
        not draft.over
        and route["kind"] == "route.publish"
        and route["id"] in world.ids
        and world.counts(route["id"])
        and route["fields"]["route"] == fields["route"]
        and all(one.stopped or one.ended for one in draft.latest)
        and draft.heads == [fields["revision"]]
        and not any(one.refused for one in draft.runs if one.revision == fields["revision"])
    )


def _recall(asking: Asking) -> bool:
    """The lead takes back what goes round; what was rejected stays rejected."""
    run = asking.run
    return run is not None and not run.ended and not run.refused and not run.released


def _withdraw_draft(asking: Asking) -> bool:
    return not asking.draft.over


def _vote(asking: Asking) -> bool:
    run, fields = asking.open_run, asking.fields
    if run is None or fields["revision"] != run.revision or not asking.may_vote():
        return False
    station = run.stations.get(fields["step"])
    return (
        station is not None
        and fields["unit"] == asking.unit
        and behalf(asking.entry) in station.step["units"]
        and _speaks_for(asking, behalf(asking.entry))
        and (station.kind == "acknowledgement" or not run.released)
        and station.state in {"open", "suspended"}
        and _fits(asking, station)
        and (fields["verdict"] not in DECIDING or _four_eyes(asking, run, station))
    )


def _speaks_for(asking: Asking, unit: str) -> bool:
    """The own unit, or one whose substitution by the own unit the voter had seen."""
    return unit == asking.unit or asking.world.stands_in(asking.unit, unit)


def _substitute(asking: Asking) -> bool:
    """Rights are given by who governs, or by a voting member of the unit itself."""
    unit, deputy = asking.fields["unit"], asking.fields["deputy"]
    own = asking.may_vote() and asking.unit == unit
    return unit != deputy and (own or bool(asking.roles & {"admin", "lead"}))


def _fits(asking: Asking, station: Station) -> bool:
    """An acknowledgement never blocks; the final signature is given or refused."""
    verdict, kind = asking.fields["verdict"], station.kind
    if kind == "acknowledgement":
        fits = verdict in {"acknowledge", "not_concerned", "ask_back", "reassign"}
    elif kind == "final_signature":
        fits = verdict not in {"acknowledge", "not_concerned", "reassign"}
    else:
        fits = verdict != "acknowledge"
    return fits and (verdict != "reassign" or bool(asking.fields["to"]))


def _four_eyes(asking: Asking, run: Run, station: Station) -> bool:
    """Nobody signs two steps of one run; the author never gives the final signature."""
    kept = [one for _, votes in run.left.values() for one in votes]
    elsewhere = any(
        run.member(one) == asking.me and one["fields"]["step"] != station.id
        for one in [*run.given, *kept]
        if one["fields"]["verdict"] in DECIDING
    )
    created = asking.draft.created
    assert created is not None
    authors = {run.member(asking.log.entry[run.revision]), run.member(created)}
    return not elsewhere and not (station.kind == "final_signature" and asking.me in authors)


def _take_back(asking: Asking) -> bool:
    """The voter, until somebody in a later stage has voted; never the release."""
    for run in asking.draft.runs:
        for vote in run.cast:
            if vote["id"] == asking.fields["vote"]:
                return (
                    run.member(vote) == asking.me
                    and vote["id"] not in run.released
                    and run.standings[vote["id"]] in {"counted", "not_counted"}
                    and not run.later(vote)
                )
    return False


def _lapse(asking: Asking) -> bool:
    run, created = asking.open_run, asking.draft.created
    station = run.stations.get(asking.fields["step"]) if run is not None else None
    return (
        run is not None
        and station is not None
        and created is not None
        and created["fields"]["lead"] == asking.unit
        and station.step["silence"]
        and station.kind != "final_signature"
        and (station.kind == "acknowledgement" or not run.released)
        and station.state == "open"
        and asking.fields["deadline"] >= station.extended
        and asking.entry["clock"] >= asking.fields["deadline"]
    )


def _ask_for_time(asking: Asking) -> bool:
    station = _undecided(asking)
    own = station is not None and asking.unit in station.step["units"]
    return own and asking.may_vote() and asking.fields["until"] > 0


def _give_time(asking: Asking) -> bool:
    """Asked or unasked; only what was asked for can be declined."""
    fields, station = asking.fields, _undecided(asking)
    asked = {
        one["id"]
        for one in asking.draft.acts("extension.ask")
        if one["fields"]["step"] == fields["step"]
    }
    fits = fields["until"] > 0 or (fields["until"] == 0 and bool(fields["ask"]))
    return station is not None and fits and fields["ask"] in {"", *asked}


def _undecided(asking: Asking) -> Station | None:
    """The step it names, while it goes round."""
    run = asking.open_run
    station = run.stations.get(asking.fields["step"]) if run is not None else None
    if run is None or station is None or station.state not in {"open", "suspended"}:
        return None
    return station if station.kind == "acknowledgement" or not run.released else None


def _resolve(asking: Asking) -> bool:
    run, fields = asking.open_run, asking.fields
    station = run.stations.get(fields["step"]) if run is not None else None
    return (
        run is not None
        and station is not None
        and station.contested
        and asking.signs(run)
        and fields["revision"] == run.revision
        and fields["keep"] in {"", *(one["id"] for one in [*station.yes, *station.no])}
    )


def _revoke(asking: Asking) -> bool:
    """The lead or the final signatory, until something was published."""
    return not asking.draft.published and any(
        asking.fields["release"] in run.released and ("lead" in asking.roles or asking.signs(run))
        for run in asking.draft.runs
    )


def _publish(asking: Asking) -> bool:
    """Whatever went live is recorded, released or not."""
    return asking.fields["revision"] in asking.draft.revisions


def _drop(asking: Asking) -> bool:
    """A channel of the revision falls away as long as nobody recorded anything there."""
    draft, fields = asking.draft, asking.fields
    revision = draft.revisions.get(fields["revision"])
    return (
        revision is not None
        and fields["channel"] in revision["fields"]["channels"]
        and not draft.channels.records(fields["channel"])
    )


def _take_down(asking: Asking) -> bool:
    channel = asking.draft.channels.of(asking.fields["publication"])
    return channel != "" and bool(asking.draft.channels.standing(channel))


def _judge(asking: Asking) -> bool:
    """An editor or the lead, or who gives the final signature; whoever is paid for it never."""
    if not asking.draft.channels.of(asking.fields["publication"]):
        return False
    if asking.roles & {"editor", "lead"} and "contractor" not in asking.roles:
        return True
    return any(asking.signs(run) for run in asking.draft.runs)


def _asked(fields: dict[str, Any]) -> set[str]:
    return {fields["to"], *fields.get("asked", [])} - {""}


def _answer(asking: Asking) -> bool:
    asked = {one["id"]: one for one in asking.draft.acts("vote.cast")}
    vote = asked.get(asking.fields["vote"])
    return (
        vote is not None
        and vote["fields"]["verdict"] == "ask_back"
        and vote["id"] not in asking.draft.answers
        and (bool(asking.roles & WRITERS) or asking.unit in _asked(vote["fields"]))
    )


RULES: dict[str, Callable[[Asking], bool]] = {
    "member.invite": governing.invite,
    "member.join": governing.join,
    "role.set!": governing.cut,
    "revoke!": governing.cut,
    "revoke.confirm!": governing.confirm,
    "readmit!": governing.readmit,
    "erase!": shredding.ask,
    "erase.confirm!": shredding.agree,
    "route.publish": _route,
    "draft.create": _create,
    "revision.add": _revise,
    "draft.submit": _submit,
    "draft.recall": _recall,
    "draft.withdraw": _withdraw_draft,
    "vote.cast": _vote,
    "vote.withdraw": _take_back,
    "step.lapse": _lapse,
    "extension.ask": _ask_for_time,
    "extension.grant": _give_time,
    "dispute.resolve": _resolve,
    "release.revoke": _revoke,
    "publication.record": _publish,
    "publication.drop": _drop,
    "publication.end": _take_down,
    "publication.judge": _judge,
    "question.answer": _answer,
    "substitution.set": _substitute,
}
