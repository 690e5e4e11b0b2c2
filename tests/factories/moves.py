"""What people do in a random schedule; most of it is lawful, some of it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from db.domain.draft import Run
from tests.factories.chronicle import Entry
from tests.factories.playbill import CAST, EXCHANGED, EXPORT, ROUTES, UNITS, VERDICTS, YEAR
from tests.factories.troupe import NOBODY, code
from tests.factories.turn import Turn, plain


def begin(turn: Turn) -> str:
    """A draft with its first revision, if there are not four already."""
    if len(turn.play.drafts) > 3:
        return turn.play.drafts[-1]
    draft = code(f"draft {len(turn.play.entries)}")
    unit, lead = code("AGENCY"), code("LEAD")
    way = turn.pick(ROUTES, 1)["route"]
    fields = {"house": code("SK"), "lead": lead, "unit": unit, "route": way, "ref": ""}
    turn.write("draft.create", fields, draft)
    turn.play.drafts.append(draft)
    turn.write("revision.add", _content(turn, draft, None), draft)
    return draft


def _content(turn: Turn, draft: str, old: Entry | None) -> dict[str, Any]:
    """The first revision, or one that changes some of an old one and ticks some conditions."""
    if old is None:
        plain = {"channels": ["x", "y"], "planned_at": 1, "labels": [], "ticked": [], "topic": ""}
        title = turn.words(draft, "title")
        parts = {"title": title, "texts": {"x": turn.words(draft, "channel")}, "media": []}
        return {**plain, **parts, "parents": [], "number": 1, "source": {}}
    fields = {**old["fields"], "parents": [old["id"]], "number": old["fields"]["number"] + 1}
    asked = [text["text"] for one in turn.known("vote.cast", draft) for text in _asked(one)]
    fields["ticked"] = asked if turn.picks[1] % 4 else []
    change = turn.pick(["texts", "planned_at", "both", "title", "media"])
    if change in {"texts", "both"}:
        fields["texts"] = {"x": turn.words(draft, "channel")}
    if change in {"planned_at", "both"}:
        fields["planned_at"] = old["fields"]["planned_at"] + 1
    if change == "title":
        fields["title"] = turn.words(draft, "title")
    if change == "media":
        fields["media"] = [{"id": _medium(turn, draft), "sha256": code(change) * 2}]
    return fields


def _medium(turn: Turn, draft: str) -> str:
    fields = {"sha256": "ab" * 32, "size": 1, "type": "image/png", "name": "a", "alt_text": "b"}
    return turn.write("media.add", fields, draft)


def _asked(vote: Entry) -> list[dict[str, Any]]:
    conditions: list[dict[str, Any]] = vote["fields"]["conditions"]
    return conditions


def revise(turn: Turn) -> None:
    """A new revision of the newest one, sometimes of an older one; or joins two."""
    draft = turn.draft()
    known = turn.known("revision.add", draft)
    if not known:
        return
    leaves = turn.folded(draft).leaves
    if len(leaves) > 1 and turn.picks[1] % 3:
        both = [turn.chronicle.by_id[one] for one in leaves]
        number = max(one["fields"]["number"] for one in both) + 1
        parents = {"parents": list(leaves), "number": number}
        turn.write("revision.add", {**_content(turn, draft, both[0]), **parents}, draft)
        return
    old = known[-1] if turn.picks[2] % 4 else turn.pick(known, 1)
    turn.write("revision.add", _content(turn, draft, old), draft)


def submit(turn: Turn) -> None:
    """Send the newest revision on a route."""
    draft = turn.draft()
    known, routes = turn.known("revision.add", draft), turn.known("route.publish")
    if known and routes:
        way = turn.pick(routes, 1)
        fields = {
            "revision": known[-1]["id"],
            "route": way["fields"]["route"],
            "route_entry": way["id"],
        }
        turn.write("draft.submit", fields, draft)


def own_steps(turn: Turn, draft: str) -> list[tuple[Run, str]]:
    """Steps of the author's unit on runs that the author sees."""
    unit = code(turn.play.troupe.unit_of[plain(turn.who)])
    runs = turn.folded(draft).runs
    return [(run, one.step) for run in runs for one in run.steps if unit in one.units]


def vote(turn: Turn) -> None:
    """A verdict at a step of the own unit, open or not."""
    draft = turn.draft()
    steps = own_steps(turn, draft)
    if steps:
        run, name = turn.pick(steps[::-1], 2)
        cast(turn, draft, run, name, turn.pick(VERDICTS))


def decide(turn: Turn) -> None:
    """Any verdict at a step of the own unit that is open."""
    draft = turn.draft()
    options = [(run, name) for run, name in own_steps(turn, draft) if is_open(run, name)]
    if options:
        run, name = turn.pick(options, 1)
        cast(turn, draft, run, name, turn.pick(VERDICTS))


def is_open(run: Run, name: str) -> bool:
    found = run.step(name)
    return found is not None and bool(found.opened_at) and found.state in {"open", "suspended"}


def advance(turn: Turn) -> None:
    """Whoever is next at this computer consents."""
    draft = turn.draft()
    for who in turn.replica.people:
        now = Turn(turn.play, turn.replica, who, turn.picks)
        if draft not in {one["subject"] for one in now.known("draft.create")}:
            continue
        for run, name in own_steps(now, draft):
            found = run.step(name)
            if found is not None and found.opened_at and found.state in {"open", "suspended"}:
                said = "acknowledge" if found.kind == "acknowledgement" else "approve"
                cast(now, draft, run, name, said)
                return


def cast(  # noqa: PLR0913, PLR0917 - what a vote says
    turn: Turn, draft: str, run: Run, name: str, verdict: str, behalf: str = ""
) -> None:
    unit = code(turn.play.troupe.unit_of[plain(turn.who)])
    conditions = []
    if verdict == "approve_with_conditions":
        about = turn.pick([[], ["texts"], ["planned_at", "texts"]], 1)
        conditions = [{"text": turn.words(draft, "condition"), "about": about}]
    fields = {
        "run": run.id,
        "step": name,
        "revision": run.revision,
        "verdict": verdict,
        "unit": unit,
        "for_unit": behalf,
        "reason": "",
        "conditions": conditions,
        "come_back": turn.picks[2] % 3 == 0,
        "asked": [code("LAW")] if verdict == "ask_back" and turn.picks[3] % 2 else [],
        "to": code(turn.pick(["PARTNER", "PRESS", "LAW"], 1)) if verdict == "reassign" else "",
    }
    turn.write("vote.cast", fields, draft)


def deputise(turn: Turn) -> None:
    """Say who stands in for a unit, or that nobody does any more; by whoever is at hand."""
    own = code(turn.play.troupe.unit_of[plain(turn.who)])
    unit = own if turn.picks[0] % 4 else code(turn.pick(UNITS, 2))
    fields = {"unit": unit, "deputy": code(turn.pick(UNITS, 1)), "since": 0, "until": 0}
    turn.write("substitution.set", {**fields, "on": turn.picks[3] % 4 > 0})


def stand_in(turn: Turn) -> None:
    """A verdict for a unit that one stands in for, or did, or never did."""
    draft = turn.draft()
    own = code(turn.play.troupe.unit_of[plain(turn.who)])
    said = [one["fields"] for one in turn.known("substitution.set")]
    units = [one["unit"] for one in said if one["deputy"] == own]
    behalf = turn.pick(units or [code(one) for one in UNITS], 2)
    options = [
        (run, one.step)
        for run in turn.folded(draft).runs
        for one in run.steps
        if behalf in one.units and is_open(run, one.step)
    ]
    if options:
        run, name = turn.pick(options, 1)
        cast(turn, draft, run, name, turn.pick(VERDICTS), behalf)


def _about_vote(kind: str, verdict: str, fields: dict[str, Any]) -> Callable[[Turn], None]:
    def act(turn: Turn) -> None:
        draft = turn.draft()
        votes = turn.known("vote.cast", draft)
        some = [one for one in votes if verdict in {"", one["fields"]["verdict"]}]
        if some:
            name = "release" if kind == "release.revoke" else "vote"
            turn.write(kind, {name: turn.pick(some[::-1])["id"], **fields}, draft)

    return act


def take_back(turn: Turn) -> None:
    """Withdraw an own vote."""
    draft = turn.draft()
    mine = [one for one in turn.known("vote.cast", draft) if one["feed"] == turn.who.feed]
    if mine:
        turn.write("vote.withdraw", {"vote": turn.pick(mine[::-1])["id"]}, draft)


def recall(turn: Turn) -> None:
    """The lead takes a run back."""
    draft = turn.draft()
    runs = turn.known("draft.submit", draft)
    if runs:
        fields = {"run": turn.pick(runs[::-1])["id"], "reason": ""}
        turn.write("draft.recall", fields, draft)


def give_up(turn: Turn) -> None:
    """End the draft, seldom."""
    if turn.picks[0] % 3 == 0:
        turn.write("draft.withdraw", {"reason": ""}, turn.draft())


def lapse(turn: Turn) -> None:
    """Record that a step passed in silence; the deadline is sometimes still to come."""
    draft = turn.draft()
    steps = [(run, one) for run in turn.folded(draft).runs for one in run.steps if one.silence]
    if steps:
        run, found = turn.pick(steps[::-1])
        deadline = 1 if turn.picks[1] % 4 else 2 * YEAR + 10**15
        turn.write("step.lapse", {"run": run.id, "step": found.step, "deadline": deadline}, draft)


def resolve(turn: Turn) -> None:
    """Settle a contest that somebody here sees, mostly the final signatory."""
    draft = turn.draft()
    signers = [who for who in turn.replica.people if plain(who).startswith("chief")]
    who = signers[0] if signers and turn.picks[1] % 8 else turn.who
    now = Turn(turn.play, turn.replica, who, turn.picks)
    contested = [
        (run, one)
        for run in now.folded(draft).runs
        for one in run.steps
        if one.state == "contested"
    ]
    for run, found in contested[:1]:
        fields = {
            "run": run.id,
            "step": found.step,
            "revision": run.revision,
            "keep": turn.pick(["", *found.votes, *found.votes]),
            "reason": NOBODY,
        }
        now.write("dispute.resolve", fields, draft)


def publish(turn: Turn) -> None:
    """Record a publication, mostly of what was released, or say something of its channels."""
    draft, channel = turn.draft(), "xy"[turn.picks[2] % 2]
    released = [run.revision for run in turn.folded(draft).runs if run.signatures]
    known = [one["id"] for one in turn.known("revision.add", draft)]
    options = released or (known if turn.picks[0] % 8 == 0 else [])
    if not options:
        return
    revision, records = turn.pick(options), turn.known("publication.record", draft)
    act = turn.picks[1] % 6
    if act == 5 or (act > 2 and not records):
        words = {"reason": NOBODY, "on": turn.picks[3] % 3 > 0}
        said = {"revision": revision, "channel": channel, **words}
        turn.write("publication.drop", said, draft)
    elif act > 2:
        said = {"publication": turn.pick(records, 2)["id"], "reason": NOBODY}
        ends, verdict = act == 3, ("accepted", "correction")[turn.picks[3] % 2]
        more: dict[str, Any] = {"at": 2} if ends else {"verdict": verdict}
        turn.write("publication.end" if ends else "publication.judge", {**said, **more}, draft)
    else:
        told = {"purpose": "publication", "channel": "", "text": "u" + "\n\nw" * (act % 2)}
        text = turn.write("text.add", told, draft) if turn.picks[3] % 4 else NOBODY
        fields = {"revision": revision, "channel": channel, "at": 1, "text": text}
        turn.write("publication.record", fields, draft)


def talk(turn: Turn) -> None:
    """A comment, or a comment settled or reopened."""
    draft = turn.draft()
    said = turn.known("comment.add", draft)
    if said and turn.picks[0] % 2:
        fields = {"comment": turn.pick(said, 1)["id"], "settled": turn.picks[2] % 2 == 0}
        turn.write("comment.settle", fields, draft)
        return
    fields = {"text": "?", "revision": NOBODY, "anchor": {}, "reply_to": "", "must_settle": False}
    turn.write("comment.add", fields, draft)


def put(turn: Turn) -> None:
    """Set the priority."""
    fields = {"priority": turn.pick(["P0", "P1", "P2"]), "route": "", "note": ""}
    turn.write("draft.set", fields, turn.draft())


def clone(turn: Turn) -> None:
    """The computer is restored or copied: two devices write one feed from here on."""
    if turn.play.clones < 2 and turn.picks[0] % 2 == 0 and turn.who.head:
        turn.play.clones += 1
        twin = replace(turn.who, name=f"{plain(turn.who)} (clone)")
        turn.pick(turn.play.replicas, 1).people.append(twin)


def join(turn: Turn) -> None:
    """The latecomer is let in; before that nothing it writes counts."""
    play = turn.play
    play.troupe.devices["founder"] = turn.who
    known = [play.invitation, play.opened]
    invited = turn.chronicle.by_id[known[0]]["fields"]["member"]
    fields = {"feed": play.latecomer.feed, "member": invited, "invite": known[0]}
    turn.sees |= turn.chronicle.closed(known)
    turn.write("member.join", fields)


def wild(turn: Turn) -> None:
    """Somebody repeats what another wrote, with one thing in it exchanged."""
    draft = turn.draft()
    said = [one for one in turn.play.entries if one["id"] in turn.sees and one["subject"]]
    if not said:
        return
    old = turn.pick(said[::-1])
    fields = dict(old["fields"])
    names = sorted(name for name in fields if name in EXCHANGED and fields[name])
    if old["kind"] == "publication.judge":
        names.remove("verdict")
    if names:
        name = turn.pick(names, 1)
        fields[name] = turn.pick(EXCHANGED[name] or [one["id"] for one in said], 2)
    turn.write(old["kind"], fields, draft)


def govern(turn: Turn) -> None:
    """Settings of the space, allowed or not; two at once are told apart by their clocks."""
    number = turn.picks[1] % 3
    house = {"house": code("SK"), "code": "SK", "name": f"Haus {number}", "land": "SN"}
    unit = {"unit": code("LAW"), "house": code("SK"), "code": "law", "name": f"Recht {number}"}
    kind, fields = turn.pick(
        [
            ("space.set", {"wording": "cosign" if number else "release", "reason_min": number}),
            ("house.add", house),
            ("unit.add", unit),
            ("route.publish", {**ROUTES[number % 2], "number": number + 1}),
            ("inquiry.export", EXPORT),
            ("member.invite", _invitation(turn, number)),
        ]
    )
    turn.write(kind, fields)


def _invitation(turn: Turn, number: int) -> dict[str, Any]:
    member = code(turn.pick([one for one, *_ in CAST], 2))
    granted = {"unit": code("CHIEF"), "roles": ["reviewer", "admin"][number % 2 :]}
    return {"member": member, "key": f"{number:064x}", "card": "", **granted}


def skew(turn: Turn) -> None:
    """A clock is set wrong by up to a year."""
    turn.who.skew = (turn.picks[0] % 3 - 1) * (YEAR // (1 + turn.picks[1] % 4))


revoke = _about_vote("release.revoke", "approve", {"reason": NOBODY})
answer = _about_vote("question.answer", "ask_back", {"text": NOBODY})
