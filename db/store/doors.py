"""The small doors of a store, each imported with its first use: a list needs few of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from db.store.core import Core

if TYPE_CHECKING:
    from db.store.blackouts import Blackouts
    from db.store.boosts import Boosts
    from db.store.bulk import Bulk
    from db.store.care import Care
    from db.store.cases import Cases
    from db.store.checks import Checks
    from db.store.codes import Codes
    from db.store.comments import Comments
    from db.store.compare import Compare
    from db.store.consents import Consents
    from db.store.deputies import Deputies
    from db.store.drafts import Drafts
    from db.store.erasures import Erasures
    from db.store.extensions import Extensions
    from db.store.imports import Imports
    from db.store.inbox import Inbox
    from db.store.inquiry import Inquiries
    from db.store.joining import Joining
    from db.store.local import Local
    from db.store.log import Log
    from db.store.media import KeptMedia
    from db.store.members import Members, Routes, Settings
    from db.store.notes import Notes
    from db.store.packets import Packets
    from db.store.people import People
    from db.store.publishing import Publishing
    from db.store.reissue import Reissue
    from db.store.rights import Rights
    from db.store.rules import Rules
    from db.store.slips import Slips
    from db.store.sync import Sync
    from db.store.texts import Texts
    from db.store.units import Units
    from db.store.votes import Votes

DOORS = {
    "blackouts": ("blackouts", "Blackouts", "_core"),
    "boosts": ("boosts", "Boosts", "_core"),
    "bulk": ("bulk", "Bulk", "drafts votes"),
    "care": ("care", "Care", "_core"),
    "cases": ("cases", "Cases", "_core log inquiries"),
    "checks": ("checks", "Checks", "_core"),
    "codes": ("codes", "Codes", "_core sync"),
    "comments": ("comments", "Comments", "_core drafts"),
    "compare": ("compare", "Compare", "_core drafts"),
    "consents": ("consents", "Consents", "_core"),
    "deputies": ("deputies", "Deputies", "_core"),
    "drafts": ("drafts", "Drafts", "_core"),
    "erasures": ("erasures", "Erasures", "_core"),
    "extensions": ("extensions", "Extensions", "_core"),
    "imports": ("imports", "Imports", "_core"),
    "inbox": ("inbox", "Inbox", "_core"),
    "inquiries": ("inquiry", "Inquiries", "_core"),
    "joining": ("joining", "Joining", "_core"),
    "local": ("local", "Local", "_core"),
    "log": ("log", "Log", "_core"),
    "media": ("media", "KeptMedia", "_core"),
    "members": ("members", "Members", "_core"),
    "notes": ("notes", "Notes", "_core drafts"),
    "packets": ("packets", "Packets", "_core"),
    "publishing": ("publishing", "Publishing", "_core"),
    "people": ("people", "People", "_core"),
    "reissue": ("reissue", "Reissue", "_core"),
    "rights": ("rights", "Rights", "_core"),
    "routes": ("members", "Routes", "_core"),
    "rules": ("rules", "Rules", "_core"),
    "settings": ("members", "Settings", "_core"),
    "slips": ("slips", "Slips", "_core drafts log"),
    "sync": ("sync", "Sync", "_core"),
    "texts": ("texts", "Texts", ""),
    "units": ("units", "Units", "_core"),
    "votes": ("votes", "Votes", "_core"),
}
"""By attribute: the module of this room, its class, and what that one is made with."""


class Doors:
    """Makes each door once; a name that is none is an AttributeError as ever."""

    blackouts: Blackouts
    boosts: Boosts
    bulk: Bulk
    care: Care
    cases: Cases
    checks: Checks
    codes: Codes
    comments: Comments
    compare: Compare
    consents: Consents
    deputies: Deputies
    drafts: Drafts
    erasures: Erasures
    extensions: Extensions
    imports: Imports
    inbox: Inbox
    inquiries: Inquiries
    joining: Joining
    local: Local
    log: Log
    media: KeptMedia
    members: Members
    notes: Notes
    packets: Packets
    publishing: Publishing
    people: People
    reissue: Reissue
    rights: Rights
    routes: Routes
    rules: Rules
    settings: Settings
    slips: Slips
    sync: Sync
    texts: Texts
    units: Units
    votes: Votes

    def __init__(self, core: Core) -> None:
        self._core = core

    def __getattr__(self, name: str) -> Any:
        if name not in DOORS:
            raise AttributeError(name)
        module, kind, parts = DOORS[name]
        make = getattr(import_module(f"db.store.{module}"), kind)
        door = make(*(getattr(self, part) for part in parts.split()))
        setattr(self, name, door)
        return door
