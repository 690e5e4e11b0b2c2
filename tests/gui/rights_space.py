"""A space in which much has happened to rights: every state a member can be in."""

from pathlib import Path

from db.demo.apart import Apart
from db.store import Store
from tests.gui.samples import NOW
from tests.gui.spaces import AGENCY, REVIEWER, SIGNER, add_draft, found

ADMIN, SECOND = "SK, Administration", "SK, Zweite Verwaltung"
NEW, UNUSED, FORKED, ABSENT = "SMF, Referat 16", "SMF, Finanzamt", SIGNER, "SK, Referat 15, Zweite"
LATE, OPEN_CUT = AGENCY, REVIEWER


def troubled_space(folder: Path) -> Path:
    """One member waits, one was cut and wrote on, one device was copied, one is away.

    The cut of ``OPEN_CUT`` reaches back and waits for a second admin.
    """
    apart = folder.parent / "apart"
    with found(folder) as store:
        store.units.add_house("SMF", "Staatsministerium der Finanzen", "SN")
        store.units.add("SMF", "smf.r16", "Referat 16")
        draft = add_draft(store, "Waldarbeit", folder.parent / "files")
        _act_as(store, ADMIN)
        store.members.enrol("sk.presse", ["admin"], SECOND)
        store.members.enrol("smf.r16", ["reviewer"], NEW, accepted=False)
        store.members.invite("smf.r16", ["reviewer"], UNUSED, "", folder.parent / "unused")
        _fork(store, apart / "signer", draft)
        agency = Apart(apart / "agency", store, _id(store, LATE))
        _act_as(store, ADMIN).rights.revoke(LATE)
        for number in range(3):
            agency.store.comments.add(draft, f"Nachgereicht, Teil {number}.")
        agency.come_back(store)
        _act_as(store, ABSENT).deputies.set_absence(NOW, NOW * 2)
        _act_as(store, OPEN_CUT).comments.add(draft, "Das passt so.")
        device = store.rights.devices(OPEN_CUT)[0].feed
        _act_as(store, ADMIN).rights.revoke(OPEN_CUT, upto={device: 1})
    return folder


def _fork(store: Store, folder: Path, draft: str) -> None:
    twin = Apart(folder, store, _id(store, FORKED))
    _act_as(store, FORKED).comments.add(draft, "Hier am Arbeitsplatz geschrieben.")
    twin.store.comments.add(draft, "Auf der Kopie geschrieben.")
    twin.come_back(store)


def _id(store: Store, title: str) -> str:
    return next(one.member for one in store.members.list() if one.title == title)


def _act_as(store: Store, title: str) -> Store:
    store.act_as(_id(store, title))
    return store
