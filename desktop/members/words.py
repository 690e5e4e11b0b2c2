"""The words of the area "Verwaltung": states, roles, devices, and what was done to rights."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from db.rows import UnitRow
from db.rows.people import DeedRow, KeyRow, PersonRow
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.theme.states import Face

SIGNS = {
    "waiting": ("alert-triangle", "warn"),
    "forked": ("arrows-split-2", "bad"),
    "active": ("circle-check", "ok"),
    "away": ("beach", "neu"),
    "invited": ("mail-opened", "neu"),
    "revoked": ("ban", "bad"),
}
KEY_SIGNS = {
    "": ("circle-check", "ok"),
    "pending": ("alert-triangle", "warn"),
    "forked": ("arrows-split-2", "bad"),
    "revoked": ("ban", "bad"),
    "closed": ("circle-minus", "neu"),
}
ROLES = ("admin", "lead", "editor", "contractor", "reviewer", "records", "auditor")


class MemberWords(QObject):
    """Everything the area says, in the language of the desk."""

    def state(self, code: str) -> Face:
        """Return what a member's state is shown as."""
        word = {
            "waiting": self.tr("wartet auf Bestätigung"),
            "forked": self.tr("Kette gegabelt"),
            "active": self.tr("aktiv"),
            "away": self.tr("abwesend"),
            "invited": self.tr("eingeladen"),
            "revoked": self.tr("gesperrt"),
        }[code]
        return Face(word, *SIGNS[code])

    def headline(self, row: PersonRow) -> Face:
        """Return the state, of one who is away with the day."""
        face = self.state(row.state)
        if row.state != "away":
            return face
        until = f"{dates.local(row.away_until):%d.%m.}"
        return Face(self.tr("abwesend bis {0}").format(until), face.icon, face.tone)

    def key_state(self, code: str) -> Face:
        """Return what a device's state is shown as."""
        word = {
            "": self.tr("vertraut"),
            "pending": self.tr("neu"),
            "forked": self.tr("gegabelt"),
            "closed": self.tr("beendet"),
        }.get(code, self.tr("gesperrt"))
        return Face(word, *KEY_SIGNS.get(code, KEY_SIGNS["revoked"]))

    def role(self, code: str) -> str:
        """Return the name of a role."""
        return {
            "admin": self.tr("Administration"),
            "lead": self.tr("Federführung"),
            "editor": self.tr("Redaktion"),
            "contractor": self.tr("Dienstleister"),
            "reviewer": self.tr("Prüfung"),
            "records": self.tr("Registratur"),
            "auditor": self.tr("Revision"),
        }.get(code, code)

    def may(self, code: str) -> str:
        """Return what a role allows, one phrase."""
        return {
            "admin": self.tr("Mitglieder, Rechte, Stellen und Laufwege"),
            "lead": self.tr("Laufwege, Fristen, zurückrufen"),
            "editor": self.tr("Entwürfe anlegen, bearbeiten, vorlegen"),
            "contractor": self.tr("wie Redaktion, ohne Stimme"),
            "reviewer": self.tr("entscheidet für die eigene Stelle"),
            "records": self.tr("Auskünfte und Löschungen"),
            "auditor": self.tr("nur Auskünfte"),
        }.get(code, "")

    def roles(self, codes: Sequence[str]) -> str:
        """Return roles as a list; none = may only read."""
        named = ", ".join(self.role(one) for one in ROLES if one in codes)
        return named or self.tr("nur Lesen")

    def devices(self, row: PersonRow) -> str:
        """Return how many devices count and how many wait."""
        heard = terms.counted(row.heard, self.tr("{0} Gerät"), self.tr("{0} Geräte"))
        return f"{heard}, {self.tr('{0} neu').format(row.pending)}" if row.pending else heard

    def late(self, row: PersonRow) -> str:
        """Return how many entries do not count, "" = all of them do."""
        one, many = self.tr("{0} Eintrag zählt nicht"), self.tr("{0} Einträge zählen nicht")
        return terms.counted(row.late, one, many) if row.late else ""

    def matter(self, row: PersonRow) -> str:
        """Return what is the matter with a member's rights, "" = nothing."""
        return self.tr("wartet auf zweite Verwaltung") if row.second else self.late(row)

    def spoken(self, row: PersonRow) -> str:
        """Return a member as a screen reader says it."""
        parts = (
            row.title,
            row.unit_name,
            self.roles(row.roles),
            self.headline(row).word,
            self.devices(row),
            self.matter(row),
        )
        return ", ".join(part for part in parts if part)

    def spoken_key(self, key: KeyRow) -> str:
        """Return a device as a screen reader says it."""
        parts = (
            key.title,
            key.unit_name,
            self.six(key),
            self.since(key),
            self.key_state(key.state).word,
            self.tr("dieses Gerät") if key.own else "",
        )
        return ", ".join(part for part in parts if part)

    def six(self, key: KeyRow) -> str:
        """Return the six words in a row."""
        return " – ".join(key.words)

    def since(self, key: KeyRow) -> str:
        """Return since when a device counts, or asks to."""
        when = f"{dates.local(key.since):%d.%m.%Y}"
        words = self.tr("angefragt {0}") if key.state == "pending" else self.tr("seit {0}")
        return words.format(when) if key.since else ""

    def own(self, key: KeyRow) -> str:
        """Return which device it is among several: this one, or since when."""
        return self.tr("dieses Gerät") if key.own else self.since(key)

    def members(self, count: int) -> str:
        """Return how many members a unit has."""
        return str(count) if count else self.tr("niemand")

    def spoken_unit(self, row: UnitRow, count: int) -> str:
        """Return a unit as a screen reader says it."""
        told = self.tr("Mitglieder: {0}").format(self.members(count))
        return f"{row.house_code}, {row.name}, {row.code}, {told}"

    def last(self, key: KeyRow) -> str:
        """Return the day of the newest entry, "" where it is not to be shown."""
        return f"{dates.local(key.last_at):%d.%m.%Y}" if key.last_at else ""

    def why(self, key: KeyRow) -> str:
        """Return what keeps a device from counting."""
        if key.state == "pending":
            return spoken(key.text) or self.tr(
                "Dieses Gerät wartet darauf, dass eine Administration seine sechs Wörter "
                "vergleicht."
            )
        if key.state == "revoked":
            return self.tr("Gesperrt. Was danach eintrifft, wird gezeigt, zählt aber nicht.")
        return spoken(key.text)

    def deed(self, deed: DeedRow) -> str:
        """Return one line of the history as a sentence."""
        by = self.tr("{0}: ").format(deed.by) if deed.by else ""
        tail = ""
        if not deed.in_force:
            tail = self.tr(" Das zählt nicht mehr.")
        elif deed.needs_second:
            tail = self.tr(" Was zurückreicht, wartet auf eine zweite Verwaltung.")
        return f"{by}{self._deed(deed)}{tail}"

    def _deed(self, deed: DeedRow) -> str:
        roles, device = self.roles(deed.roles), deed.device
        said = {
            "space.create": self.tr("Raum angelegt, Rollen: {0}.").format(roles),
            "member.invite": self.tr("eingeladen, Rollen: {0}.").format(roles),
            "member.join": self.tr("Gerät „{0}“ bestätigt.").format(device),
            "feed.close": self.tr("Gerät „{0}“ hat seine Kette beendet.").format(device),
            "role.set!": self.tr("Rollen gesetzt: {0}.").format(roles),
            "revoke!": self.tr("Mitglied mit allen Geräten gesperrt."),
            "revoke.confirm!": self.tr("Sperre als zweite Verwaltung bestätigt."),
            "readmit!": self.tr("Einträge {0} bis {1} von „{2}“ wieder zugelassen.").format(
                deed.first, deed.last, device
            ),
        }
        if deed.only_devices:
            return self.tr("Gerät „{0}“ gesperrt; die übrigen gelten weiter.").format(device)
        return said[deed.kind]
