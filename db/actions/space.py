"""Founds a space, lets members in, adds houses, units and routes, records prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.actions.writer import Writer
from db.domain.operations import (
    FeedOpen,
    HouseAdd,
    InquiryExport,
    LogFingerprint,
    MemberCard,
    MemberInvite,
    MemberJoin,
    RoutePublish,
    SpaceCreate,
    SpaceSet,
    UnitAdd,
)
from db.domain.operations.base import is_code
from db.domain.operations.route_publish import Keep, Stage, Step
from db.errors import Refused
from db.ledger.invitation import prove
from db.ledger.keys import DeviceKey
from db.rows.sentences import sentence
from db.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new space starts with; codes and names, roles of the founder."""

    title: str
    house: tuple[str, str, str]
    unit: tuple[str, str]
    member_title: str
    recovery_key: str
    wording: str = "release"
    reason_min: int = 20
    demo: bool = False
    roles: tuple[str, ...] = ("admin", "lead", "editor", "reviewer")


def found(writer: Writer, new: Founding) -> str:
    """Writes entry 1 of the space, its house, unit and the founder's card; returns the member."""
    member, unit, house = writer.new_id(), writer.new_id(), writer.new_id()
    writer.write(
        SpaceCreate(
            key=writer.identity.key.public,
            title=new.title,
            wording=new.wording,
            reason_min=new.reason_min,
            demo=new.demo,
            recovery_key=new.recovery_key,
            member=member,
            unit=unit,
            roles=new.roles,
        )
    )
    code, name, land = new.house
    writer.write(HouseAdd(house, code, name, land))
    writer.write(UnitAdd(unit, house, *new.unit))
    writer.write(MemberCard(member, new.member_title))
    return member


def add_house(writer: Writer, code: str, name: str, land: str) -> str:
    """Adds a house; returns its id."""
    house = writer.new_id()
    rename_house(writer, house, code, name, land)
    return house


def rename_house(writer: Writer, house: str, code: str, name: str, land: str) -> None:
    """Gives a house (id) its code, name and Land."""
    others = (one for one in writer.space.houses.values() if one.house != house)
    _check_code(code, (one.code for one in others))
    writer.write(HouseAdd(house, code, name, land))


def add_unit(writer: Writer, house: str, code: str, name: str) -> str:
    """Adds a unit to a house (id); returns its id."""
    unit = writer.new_id()
    rename_unit(writer, unit, code, name, house)
    return unit


def rename_unit(writer: Writer, unit: str, code: str, name: str, house: str = "") -> None:
    """Gives a unit (id) its code, name and house; "" = the house it has."""
    others = (one for one in writer.space.units.values() if one.unit != unit)
    _check_code(code, (one.code for one in others))
    writer.write(UnitAdd(unit, house or writer.space.units[unit].house, code, name))


def check_code(code: str) -> None:
    """Refuse what no entry takes as the code of a house or unit.

    Raises:
        Refused: ``bad_code``.
    """
    if not is_code(code):
        raise Refused("bad_code", sentence("bad_code").filled(code=code))


def _check_code(code: str, taken: Iterable[str]) -> None:
    check_code(code)
    if code.casefold() in {one.casefold() for one in taken}:
        raise Refused("duplicate_code", sentence("duplicate_code"))


def name_member(writer: Writer, member: str, title: str) -> None:
    """Names a member's function."""
    writer.write(MemberCard(member, title))


def invite(
    writer: Writer, unit: str, roles: Sequence[str], title: str, key: str
) -> tuple[str, str]:
    """Invites a new member; ``key`` is the public half of the one-time key.

    Returns:
        The member's id and the id of the member.invite.
    """
    if unit not in writer.space.units:
        raise Refused("unknown_unit", Sentence("Diese Stelle gibt es im Raum nicht."))
    member = writer.new_id()
    # the recovery key names nobody: who it invites says its function itself
    card = writer.write(MemberCard(member, title)) if writer.actor.may("admin") else ""
    return member, writer.write(MemberInvite(member, unit, tuple(roles), key, card))


def open_feed(writer: Writer, invitation: DeviceKey, space_id: str) -> None:
    """Writes the joiner's entry 1, vouched for by the invitation's key."""
    own = writer.identity.key.public
    writer.write(FeedOpen(own, invitation.public, prove(invitation, space_id, own)))


def accept(writer: Writer, feed: str) -> None:
    """Lets a device in whose six words were compared.

    Raises:
        Refused: ``unknown_invitation``: it has not opened its feed with a known invitation.
    """
    trust = writer.space.trust
    opened = trust.opens.get(feed)
    key = opened.op.invitation if opened and isinstance(opened.op, FeedOpen) else ""
    for entry, (_, op) in trust.invites.items():
        if key and op.key == key:
            writer.write(MemberJoin(feed, op.member, entry))
            return
    raise Refused("unknown_invitation", sentence("unknown_invitation"))


def publish_route(writer: Writer, definition: Mapping[str, Any]) -> str:
    """Publishes a route from its plain form; units by code. Returns the route's id.

    Raises:
        Refused: ``bad_route`` naming what is wrong, ``unsound_route``.
    """
    units = {one.code.casefold(): one.unit for one in writer.space.units.values()}
    name = str(definition.get("name", "")).strip()
    before = next((one for one in writer.space.routes.values() if one.name == name), None)
    try:
        stages = tuple(_stage(writer, one, units) for one in definition["stages"])
        keep = tuple(
            Keep(_units(one["units"], units), tuple(one["changes"]))
            for one in definition.get("keep", ())
        )
    except KeyError as problem:
        message = Sentence("Im Laufweg fehlt die Angabe „{field}“.", field=problem.args[0])
        raise Refused("bad_route", message) from problem
    except (TypeError, AttributeError) as problem:
        message = Sentence(
            "Der Laufweg hat nicht die beschriebene Form: Etappen mit Stationen als Listen."
        )
        raise Refused("bad_route", message) from problem
    except ValueError as problem:
        message = Sentence("Der Laufweg ist nicht lesbar: {problem}.", problem=str(problem))
        raise Refused("bad_route", message) from problem
    route = before.route if before else writer.new_id()
    number = max(
        (one.number for one in writer.space.routes.values() if one.name == name), default=0
    )
    restart = str(definition.get("restart", "first"))
    writer.write(RoutePublish(route, name, number + 1, restart, stages, keep))
    return route


def _stage(writer: Writer, one: Mapping[str, Any], units: Mapping[str, str]) -> Stage:
    steps = tuple(
        Step(
            step=writer.new_id(),
            kind=str(step["kind"]),
            units=_units(step["units"], units),
            days=int(step.get("days", 0)),
            hours=int(step.get("hours", 0)),
            silence=bool(step.get("silence", False)),
        )
        for step in one["steps"]
    )
    return Stage(str(one.get("name", "")), steps)


def _units(codes: Sequence[str], units: Mapping[str, str]) -> tuple[str, ...]:
    unknown = [code for code in codes if code.casefold() not in units]
    if unknown:
        message = Sentence("die Stelle {unit} gibt es nicht", unit=unknown[0])
        raise ValueError(message)
    return tuple(units[code.casefold()] for code in codes)


def set_wording(writer: Writer, wording: str, reason_min: int) -> None:
    """Sets the space's wording and the shortest reason."""
    writer.write(SpaceSet(wording, reason_min))


def record_print(writer: Writer, fingerprint: str, heads: int, entries: int) -> None:
    """Writes that a fingerprint was printed, so that it can be found again."""
    writer.write(LogFingerprint(fingerprint, heads, entries, writer.clock()))


def record_inquiry(writer: Writer, made: InquiryExport) -> None:
    """Writes that an inquiry package left the space."""
    writer.write(made)
