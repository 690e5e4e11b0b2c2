"""The words of the register: states, kinds, what an entry rests on, what follows from its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from db.rows.consents import ConcernedRow, ConsentRow, FollowRow, SideRow
from desktop.i18n import dates, terms
from desktop.theme.states import Face

STATUS_SIGNS = {
    "valid": ("circle-check", "ok"),
    "expiring": ("clock", "warn"),
    "missing": ("user-off", "bad"),
    "revoked": ("ban", "bad"),
    "expired": ("hourglass-empty", "neu"),
}
KIND_SIGNS = {
    "person": "user-circle",
    "minor": "users",
    "picture": "photo",
    "music": "music",
    "font": "text-size",
}
FOLLOW_SIGNS = {
    "lock": ("lock", "ok"),
    "release": ("rubber-stamp", "bad"),
    "unpublish": ("send", "bad"),
    "media": ("photo-off", "bad"),
    "confirm": ("mail-opened", "text2"),
    "renew": ("refresh", "warn"),
}
SHOWN_ORDER = ("valid", "expiring", "missing", "revoked", "expired")
SORTS = ("status", "until", "motif", "house")


class ConsentWords(QObject):
    """Everything the register says, in the language of the desk."""

    def status(self, code: str) -> Face:
        """Return what a state is shown as."""
        word = {
            "valid": self.tr("gültig"),
            "expiring": self.tr("läuft ab"),
            "missing": self.tr("fehlt"),
            "revoked": self.tr("widerrufen"),
            "expired": self.tr("abgelaufen"),
        }[code]
        return Face(word, *STATUS_SIGNS[code])

    def kind(self, code: str) -> str:
        """Return the plural under which a kind is filtered."""
        return {
            "person": self.tr("Person"),
            "minor": self.tr("Minderjährige"),
            "picture": self.tr("Bild, Grafik"),
            "music": self.tr("Musik"),
            "font": self.tr("Schrift"),
        }[code]

    def sort(self, code: str) -> str:
        """Return what a list can be ordered by."""
        return {
            "status": self.tr("Zustand"),
            "until": self.tr("gültig bis"),
            "motif": self.tr("Motiv"),
            "house": self.tr("Haus"),
        }[code]

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the table."""
        return (
            self.tr("Motiv"),
            self.tr("Kanäle"),
            self.tr("gültig bis"),
            self.tr("Grundlage"),
            self.tr("Scan"),
            self.tr("Entwürfe"),
            self.tr("Zustand"),
        )

    def until(self, row: ConsentRow) -> tuple[str, str]:
        """Return until when it holds, and the tone."""
        if row.status == "revoked" or row.state == "asked":
            return "–", "text2"
        if not row.valid_until:
            return self.tr("unbefristet"), "text"
        tone = "warn" if row.status == "expiring" else "text"
        return f"{dates.local(row.valid_until):%d.%m.%Y}", tone

    def basis(self, row: ConsentRow, now: int) -> tuple[str, str, str]:
        """Return two lines on what it rests on, and the tone of the second."""
        if row.state == "asked":
            since = self.tr("seit {0}").format(dates.day(row.asked_at)) if row.asked_at else ""
            return self.tr("angefragt"), since, "text2"
        if row.kind == "minor":
            tone = "ok" if row.guardians > 1 else "bad"
            if row.status in {"valid", "missing"}:
                return row.basis, self.guardians(row.guardians), tone
        if row.status == "expiring":
            days = max(dates.days_from(row.valid_until, now), 0)
            one, many = self.tr("noch {0} Tag"), self.tr("noch {0} Tage")
            return row.basis, terms.counted(days, one, many), "warn"
        signed = f"{dates.local(row.signed_at):%d.%m.%Y}" if row.signed_at else ""
        return row.basis, self.form(signed) if signed else "", "text2"

    def form(self, day: str) -> str:
        """Return of which day the signed form is."""
        return self.tr("Bogen vom {0}").format(day)

    def guardians(self, count: int) -> str:
        """Return how many guardians signed for a minor."""
        return self.tr("Sorgeberechtigte {0} von 2").format(count)

    def channels(self, codes: Sequence[str]) -> str:
        """Return the channels by name."""
        names = [terms.channel_name(code) for code in codes]
        return ", ".join(names) or self.tr("alle Kanäle")

    def scans(self, count: int) -> str:
        """Return whether a scan is there."""
        return self.tr("da") if count else "–"

    def spoken(self, row: ConsentRow, now: int) -> str:
        """Return a row as it is read out."""
        first, second, _ = self.basis(row, now)
        drafts = terms.counted(row.drafts, self.tr("{0} Entwurf"), self.tr("{0} Entwürfe"))
        parts = (
            row.motif,
            row.house,
            self.status(row.status).word,
            self.channels(row.channels),
            self.tr("gültig bis {0}").format(self.until(row)[0]) if row.valid_until else "",
            first,
            second,
            self.tr("Scan da") if row.scans else self.tr("kein Scan"),
            drafts,
        )
        return ", ".join(part for part in parts if part)

    def headline(self, row: ConsentRow) -> Face:
        """Return the state with its day, as it stands over the details."""
        face = self.status(row.status)
        if row.status == "revoked" and row.revoked_at:
            words = self.tr("widerrufen {0}").format(dates.day_with_year(row.revoked_at))
            return Face(words, face.icon, face.tone)
        return face

    def how(self, row: ConsentRow) -> str:
        """Return how and when a revocation came."""
        way = {
            "written": self.tr("schriftlich"),
            "spoken": self.tr("mündlich"),
            "mail": self.tr("per E-Mail"),
        }.get(row.revoked_how, row.revoked_how)
        when = f"{dates.day(row.revoked_at)}, {dates.clock(row.revoked_at)}"
        return self.tr("{0}, eingegangen {1}").format(way, when)

    def follow(self, one: FollowRow) -> tuple[str, str]:
        """Return headline and second line of a consequence."""
        title = one.concerned.title if one.concerned else ""
        if one.what == "lock":
            return self._lock(one, title)
        if one.what == "release":
            return self.tr("{0}: Freigabe widerrufen").format(title), self._place(one)
        if one.what == "unpublish":
            said = terms.counted(
                one.count,
                self.tr("{0} Beitrag ist öffentlich"),
                self.tr("{0} Beiträge sind öffentlich"),
            )
            return f"{title}: {said}", self._public(one.concerned)
        if one.what == "media":
            said = terms.counted(
                one.count, self.tr("{0} Medium aussondern"), self.tr("{0} Medien aussondern")
            )
            return said, self.tr("in den Bildbeständen der Häuser und der Agentur")
        if one.what == "renew":
            return self.tr("Verlängerung einholen"), self.tr("neuer Bogen mit neuer Unterschrift")
        return self.tr("Eingang bestätigen"), self.tr("Schreiben an die Dienststelle")

    def follow_signs(self, one: FollowRow) -> tuple[tuple[str, str], tuple[str, str]]:
        """Return symbol and tone of how it stands by itself, and of what it is."""
        holds = one.hold in {"", "locked"}
        stands = ("circle-check", "ok") if holds else ("info-circle", "text2")
        name, tone = FOLLOW_SIGNS[one.what]
        return stands, (name, tone if holds else "text2")

    def locking(self, *, blocks: bool) -> str:
        """Return what a revocation does to approvals, as the space set the check."""
        if blocks:
            return self.tr("Der Widerruf sperrt Freigaben von selbst.")
        return self.tr(
            "Der Widerruf sperrt in diesem Raum keine Freigaben: Die Prüfung gibt nur Hinweise."
        )

    def _lock(self, one: FollowRow, title: str) -> tuple[str, str]:
        why = {
            "hint": self.tr("die Prüfung ist in diesem Raum nur ein Hinweis"),
            "off": self.tr("die Prüfung sagt in diesem Raum nichts dazu"),
            "lifted": self.tr("die Schlusszeichnung hat eine Ausnahme erteilt"),
        }.get(one.hold)
        if why is None:
            return self.tr("{0}: Freigabe gesperrt").format(title), self._place(
                one, by_itself=True
            )
        place = self._place(one)
        return self.tr("{0}: Freigabe nicht gesperrt").format(title), f"{place} · {why}"

    def _place(self, one: FollowRow, *, by_itself: bool = False) -> str:
        draft = one.concerned
        if draft is None:
            return ""
        media = self.media(draft)
        words = self.tr("Fassung {0}").format(draft.revision)
        return " · ".join(
            part for part in (words, media, self.tr("von selbst") if by_itself else "") if part
        )

    def _public(self, draft: ConcernedRow | None) -> str:
        if draft is None:
            return ""
        return f"{self.channels(draft.published)}, {dates.day_with_year(draft.published_at)}"

    def media(self, draft: ConcernedRow) -> str:
        """Return which media of a draft are meant: „Bild 1 und 3“."""
        if not draft.media:
            return ""
        numbers = [str(number) for number in draft.media]
        head, last = ", ".join(numbers[:-1]), numbers[-1]
        listed = self.tr("{0} und {1}").format(head, last) if head else last
        return self.tr("Medium {0}").format(listed)

    def done_by(self, one: FollowRow) -> str:
        """Return who ticked it and when, "" while it is open."""
        return self.tr("erledigt von {0}, {1}").format(one.by, dates.day(one.at)) if one.by else ""

    def progress(self, rows: Sequence[FollowRow]) -> str:
        """Return how many consequences are done."""
        done = sum(one.done for one in rows)
        return self.tr("{0} von {1} erledigt").format(done, len(rows))

    def side(self, one: SideRow) -> str:
        """Return what one member wrote, where several did so apart."""
        until = f"{dates.local(one.valid_until):%d.%m.%Y}" if one.valid_until else "–"
        return self.tr("{0}: {1}, gültig bis {2}").format(
            one.by, self.channels(one.channels), until
        )
