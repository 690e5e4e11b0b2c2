"""A founded space with its units, routes and members, in plain entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any

from tests.factories.chronicle import Chronicle, Device

NOBODY = "0" * 64
UNITS = ("LEAD", "AGENCY", "PRESS", "LAW", "CHIEF", "PARTNER")


def code(word: str) -> str:
    """A 32 hex id that a reader can trace back to a word."""
    return sha256(word.encode()).hexdigest()[:32]


def step(name: str, kind: str, *units: str, silence: bool = False) -> dict[str, Any]:
    """One step of a route."""
    made = {"step": code(name), "kind": kind, "units": [code(one) for one in units]}
    return {**made, "days": 2, "hours": 0, "silence": silence}


def route(
    name: str,
    stages: Sequence[Sequence[dict[str, Any]]],
    restart: str = "first",
    keep: Iterable[tuple[Sequence[str], Sequence[str]]] = (),
) -> dict[str, Any]:
    """The fields of a route.publish."""
    return {
        "route": code(name),
        "name": name,
        "number": 1,
        "restart": restart,
        "stages": [{"name": f"{n}", "steps": list(steps)} for n, steps in enumerate(stages)],
        "keep": [
            {"units": [code(one) for one in units], "changes": list(changes)}
            for units, changes in keep
        ],
    }


class Troupe:
    """Who there is; everybody has seen everything that the founder wrote at first.

    Attributes:
        devices: by name; the founder is "founder", in unit LEAD, admin and lead.
        routes: by name, the id of the route.publish.
    """

    def __init__(self, chronicle: Chronicle, founder: Device) -> None:
        self.chronicle = chronicle
        self.devices = {"founder": founder}
        self.unit_of = {"founder": "LEAD"}
        self.routes: dict[str, str] = {}
        self.space = founder.feed
        chronicle.write(founder, "space.create", _founding(founder))
        house = {"house": code("SK"), "code": "SK", "name": "Staatskanzlei", "land": "SN"}
        chronicle.write(founder, "house.add", house)
        for one in UNITS:
            fields = {"unit": code(one), "house": code("SK"), "code": one.lower(), "name": one}
            chronicle.write(founder, "unit.add", fields)

    def publish(self, fields: dict[str, Any]) -> str:
        """Publish a route; returns its entry."""
        entry = self.chronicle.write(self.devices["founder"], "route.publish", fields)
        self.routes[fields["name"]] = entry
        return entry

    def invite(
        self,
        device: Device,
        unit: str,
        roles: Sequence[str],
        member: str = "",
        by: str = "founder",
    ) -> str:
        """Invite a member, or a further device of one; returns the invitation."""
        self.devices[device.name], self.unit_of[device.name] = device, unit
        fields = {
            "member": code(member or device.name),
            "unit": code(unit),
            "roles": list(roles),
            "key": _key(device),
            "card": "",
        }
        knows = () if by == "founder" else self.chronicle.by_id
        return self.chronicle.write(self.devices[by], "member.invite", fields, knows=knows)

    def open(self, device: Device) -> str:
        """The invited device opens its feed; only feed.open knows nothing."""
        key = device.signer.public if device.signer else _key(device)
        fields = {"key": key, "invitation": _key(device), "proof": "00" * 64}
        return self.chronicle.write(device, "feed.open", fields)

    def accept(self, device: Device, invite: str, opened: str, by: str = "founder") -> str:
        """An admin lets the device in; returns the join, which the device has not seen yet."""
        invitation = self.chronicle.by_id[invite]["fields"]
        fields = {"feed": device.feed, "member": invitation["member"], "invite": invite}
        admin = self.devices[by]
        return self.chronicle.write(admin, "member.join", fields, knows=[opened, invite])

    def admit(
        self,
        device: Device,
        unit: str,
        roles: Sequence[str],
        member: str = "",
        by: str = "founder",
    ) -> Device:
        """Invite, open, accept."""
        invite = self.invite(device, unit, roles, member, by)
        self.accept(device, invite, self.open(device), by)
        return device


def _key(device: Device) -> str:
    return sha256(device.name.encode()).hexdigest()


def _founding(founder: Device) -> dict[str, Any]:
    return {
        "key": founder.signer.public if founder.signer else _key(founder),
        "title": "Mach was Wichtiges",
        "wording": "release",
        "reason_min": 20,
        "demo": False,
        "recovery_key": "11" * 32,
        "member": code("founder"),
        "unit": code("LEAD"),
        "roles": ["admin", "lead"],
    }
