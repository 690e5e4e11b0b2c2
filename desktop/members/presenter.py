"""Asks for members, devices and units, shows one member, opens what an admin wants to do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.rows import HouseRow, UnitRow
from db.rows.people import (
    BranchRow,
    DeedRow,
    KeyRow,
    LateRow,
    PeopleFilter,
    PeopleRow,
    PersonPage,
)
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.members import acts
from desktop.members.inviting import Inviting
from desktop.members.naming import Naming
from desktop.members.ruling import Ruling
from desktop.members.signing import Signing
from desktop.members.view import MembersView

if TYPE_CHECKING:
    from db.store import Store


@dataclass(frozen=True, slots=True)
class _Listed:
    people: PeopleRow
    keys: tuple[KeyRow, ...]
    units: tuple[UnitRow, ...]
    houses: tuple[HouseRow, ...]
    members: dict[str, int]


class MembersPresenter(QObject):
    """One list, one member at a time.

    Signals:
        told: words and tone for the foot of the window.
        renew_requested: this device shall go on with a new key.

    Attributes:
        signing: dialogs about rights.      inviting: invitations.      naming: names.
        ruling: the space's own rules.
    """

    told = Signal(str, str)
    renew_requested = Signal()

    def __init__(self, runner: StoreRunner, view: MembersView, open_store: OpenStore) -> None:
        super().__init__(view)
        self._runner, self._view = runner, view
        self._page: PersonPage | None = None
        self._houses: tuple[HouseRow, ...] = ()
        self._wanted = False
        self.signing = Signing(runner, view, view.words)
        self.inviting = Inviting(runner, view, view.words, open_store)
        self.naming = Naming(runner, view)
        self.ruling = Ruling(runner, view, self.signing)
        self._join()

    def _join(self) -> None:
        view = self._view
        view.people.wanted.connect(self.load)
        view.people.chosen.connect(self._on_chosen)
        view.requested.connect(self._on_requested)
        view.units.unit_requested.connect(self._on_unit)
        view.units.house_requested.connect(self.naming.house)
        for part in (self.signing, self.inviting, self.naming):
            part.told.connect(self.told)
        self.inviting.invited.connect(self.load)
        self._runner.changed.connect(self._on_changed)

    @property
    def page(self) -> PersonPage | None:
        """Return the member shown, None = none."""
        return self._page

    def open(self) -> None:
        """Load everything, now that somebody looks at it."""
        self._wanted = True
        self.load()

    def load(self) -> None:
        """Ask for the list as it is filtered now."""
        wanted = self._view.people.filtered()
        self._runner.query(lambda store: _list(store, wanted), self._on_listed, latest=True)

    def _on_changed(self, changes: Changes) -> None:
        if self._wanted and (changes.space or changes.drafts or changes.everything):
            self.load()

    def _on_listed(self, listed: _Listed) -> None:
        admin, self._houses = listed.people.admin, listed.houses
        self._view.people.show_units(listed.units, listed.houses, listed.members)
        self._view.show_people(listed.people)
        self._view.keys.show_keys(listed.keys, admin=admin)
        self._view.units.show_units(listed.units, listed.houses, listed.members, admin=admin)

    def _on_chosen(self, member: str) -> None:
        if not member:
            self._page = None
            self._view.people.show_page(None)
            return
        self._runner.query(lambda store: store.people.page(member), self._on_page, latest=True)

    def _on_page(self, page: PersonPage) -> None:
        chosen = self._view.people.table.chosen_id()
        if page.row.member == chosen and page != self._page:
            self._page = page
            self._view.people.show_page(page)

    def _on_requested(self, act: str, what: object) -> None:
        """Open what was asked for; every act is about the member shown, or needs none."""
        if act == acts.INVITE:
            self.inviting.ask()
        elif act == acts.RENEW:
            self.renew_requested.emit()
        elif act == acts.CONFIRM_KEY and isinstance(what, KeyRow):
            self.signing.confirm(what)
        elif self._page is not None:
            self._about_member(act, what, self._page)

    def _about_member(self, act: str, what: object, page: PersonPage) -> None:
        match act, what:
            case acts.INVITE_DEVICE | acts.MOVE, _:
                self.inviting.ask(page.row.member, moves=act == acts.MOVE)
            case acts.ROLES, _:
                self.signing.set_roles(page)
            case acts.RENAME, _:
                self.naming.member(page)
            case acts.REVOKE, _:
                self.signing.revoke(page)
            case acts.REVOKE_KEY, KeyRow(feed):
                self.signing.revoke(page, feed)
            case acts.AGREE, DeedRow():
                self.signing.agree(page, what)
            case _, LateRow() | BranchRow():
                self.signing.readmit(page, what)

    def _on_unit(self, unit: UnitRow | None) -> None:
        self.naming.unit(unit, self._houses)


def _list(store: Store, wanted: PeopleFilter) -> _Listed:
    people = store.people.list(wanted)
    every = people if wanted == PeopleFilter() else store.people.list()
    return _Listed(
        people,
        store.people.keys(),
        store.units.list(),
        store.units.houses(),
        dict(Counter(one.unit for one in every.rows)),
    )
