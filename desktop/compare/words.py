"""What the comparison says: the list of changes, what my vote means for it, the bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from db.domain.comparison import Shift
from db.domain.comparison_words import OLD
from db.rows import RevisionRow, VoteRow
from db.rows.compare import Change, ComparePage, TextDiff
from desktop.compare.difference import Difference
from desktop.compare.media_words import MediaWords
from desktop.i18n import dates, terms
from desktop.theme.look import look
from desktop.theme.states import state_face

ICONS = {
    "media": "photo-edit",
    "text": "text-size",
    "title": "text-size",
    "topic": "tags",
    "planned_at": "calendar-event",
    "channels": "share",
    "labels": "flag",
    "route": "route",
}


class Line(NamedTuple):
    """A change as the list shows it."""

    icon: str
    title: str
    detail: str


class CompareWords(QObject):
    """Sentences for the whole screen."""

    def __init__(self, now: Callable[[], int] = dates.now_ms) -> None:
        super().__init__()
        self.now, self.media = now, MediaWords()

    def line(self, page: ComparePage, change: Change, found: Difference | None = None) -> Line:
        """Return how a change reads; ``found``: where its pictures differ, once that is known."""
        icon = ICONS.get(change.kind, "")
        if change.kind in {"media", "fields"}:
            pair = page.media[change.number]
            if change.kind == "media":
                return Line(icon, self.media.title(pair), self.media.detail(pair, found))
            sign = self.media.field_sign(pair.fields[0].name)
            title, detail = self.media.fields_title(pair), self.media.fields_detail(pair.fields)
            return Line(sign, title, detail)
        if change.kind == "text":
            diff = page.text(f"text.{change.channels[0]}")
            return Line(icon, *self._text(page, change, diff)) if diff else Line(icon, "", "")
        return Line(icon, *self._fact(page, change.kind))

    def _text(self, page: ComparePage, change: Change, diff: TextDiff) -> tuple[str, str]:
        name = self.text_name(page, change.channels)
        if diff.gone:
            return self.tr("{0} geändert").format(name), self.tr("Der Wortlaut fehlt.")
        if diff.only:
            new = diff.only == "new"
            words = self.tr("{0} ergänzt") if new else self.tr("{0} entfernt")
            return words.format(name), ""
        one, many = self.tr("{0}: 1 Stelle"), self.tr("{0}: {1} Stellen")
        title = (one if diff.places == 1 else many).format(name, dates.number(diff.places))
        return title, self.word_count(diff)

    def text_name(self, page: ComparePage, channels: tuple[str, ...]) -> str:
        """Return ``Text``, or ``Text Instagram, Xing`` where other channels read otherwise."""
        every = [one.place for one in page.texts if one.place.startswith("text.")]
        if len(channels) == len(every):
            return self.tr("Text")
        return self.tr("Text {0}").format(", ".join(map(terms.channel_name, channels)))

    def word_count(self, diff: TextDiff) -> str:
        """Return ``8 Wörter neu, 11 Wörter gestrichen``."""
        parts = (
            terms.counted(diff.new_words, self.tr("{0} Wort neu"), self.tr("{0} Wörter neu"))
            if diff.new_words
            else "",
            terms.counted(
                diff.old_words, self.tr("{0} Wort gestrichen"), self.tr("{0} Wörter gestrichen")
            )
            if diff.old_words
            else "",
        )
        return ", ".join(part for part in parts if part) or self.tr("nur Zeichen oder Abstände")

    def _fact(self, page: ComparePage, kind: str) -> tuple[str, str]:
        if kind == "planned_at":
            return self._planned(page.old.shown.planned_at, page.new.shown.planned_at)
        if kind == "channels":
            return self.tr("Kanäle geändert"), self.shift(page.channels, terms.channel_name)
        if kind == "labels":
            return self.tr("Kennzeichnung geändert"), self.shift(page.labels, self.label_name)
        if kind == "route":
            return self.tr("Laufweg geändert"), " → ".join(page.routes)
        title = self.tr("Titel geändert") if kind == "title" else self.tr("Thema geändert")
        diff = page.text(kind)
        now = "".join(one.text for one in diff.pieces if one.kind != OLD) if diff else ""
        return title, self.tr("„{0}“").format(now) if now else ""

    def _planned(self, old: int, new: int) -> tuple[str, str]:
        if not old:
            return self.tr("Termin ergänzt"), dates.moment(new, self.now())
        if not new:
            return self.tr("Termin entfernt"), dates.moment(old, self.now())
        then = f"{dates.day(old)}, {dates.clock(old)} → {dates.day(new)}, {dates.clock(new)}"
        return self.tr("Termin verschoben"), then

    def shift(self, shift: Shift, name: Callable[[str], str]) -> str:
        """Return ``neu: LinkedIn, entfallen: Xing``."""
        parts = []
        if shift.added:
            parts.append(self.tr("neu: {0}").format(", ".join(map(name, shift.added))))
        if shift.removed:
            parts.append(self.tr("entfallen: {0}").format(", ".join(map(name, shift.removed))))
        return "; ".join(parts) or self.tr("andere Reihenfolge")

    def label_name(self, code: str) -> str:
        """Return what a label is called; a code of a newer version stands for itself."""
        return {
            "advertisement": self.tr("Werbung"),
            "cooperation": self.tr("Kooperation"),
            "ai_generated": self.tr("KI-generiert"),
        }.get(code, code)

    def unchanged(self, page: ComparePage) -> list[str]:
        """Return what is the same in both, a line each."""
        changed = {one.kind for one in page.changes}
        lines = [self._same_media(page), *self._same_texts(page)]
        planned = page.new.shown.planned_at
        if "planned_at" not in changed and planned:
            lines.append(self.tr("Termin: {0}").format(dates.planned(planned)))
        if "channels" not in changed:
            names = ", ".join(map(terms.channel_name, page.channels.kept))
            lines.append(self.tr("Kanäle: {0}").format(names))
        if page.media and not self._rights_changed(page):
            lines.append(self.tr("Einwilligung und Bildrechte"))
        if all(page.routes) and "route" not in changed:
            lines.append(self.tr("Laufweg"))
        return [line for line in lines if line]

    def _rights_changed(self, page: ComparePage) -> bool:
        """Whether credit, licence or consent differ, or media came and went with theirs."""
        came = any(one.change in {"added", "removed"} for one in page.media)
        return came or any(field.name != "alt_text" for one in page.media for field in one.fields)

    def _same_media(self, page: ComparePage) -> str:
        same = [one for one in page.media if one.change == "same"]
        if not same:
            return ""
        numbers = [one.new_number for one in same]
        if len(same) == 1:
            return self.media.name(same[0])
        pictures = all(one.new and one.new.type.startswith("image/") for one in same)
        first, last = numbers[0], numbers[-1]
        if numbers == list(range(first, last + 1)):
            words = self.tr("Bilder {0} bis {1}") if pictures else self.tr("Medien {0} bis {1}")
            return words.format(first, last)
        words = self.tr("Bilder {0}") if pictures else self.tr("Medien {0}")
        return words.format(", ".join(map(str, numbers)))

    def _same_texts(self, page: ComparePage) -> list[str]:
        same = [one.place for one in page.texts if not one.changed]
        lines = [self.tr("Titel")] if "title" in same else []
        every = [one for one in page.texts if one.place.startswith("text.")]
        channels = tuple(place[5:] for place in same if place.startswith("text."))
        if channels and len(channels) == len(every):
            lines.append(self.tr("Texte aller Kanäle"))
        elif channels:
            lines.append(self.text_name(page, channels))
        return lines

    def heading(self, page: ComparePage) -> str:
        """Return the headline of the list of changes."""
        vote = page.vote
        if vote is None or vote.digest != page.old.shown.digest:
            return self.tr("Änderungen")
        if vote.verdict in {"approve", "approve_with_conditions"}:
            cosign = look().wording == "cosign"
            return (
                self.tr("Geändert seit Ihrer Mitzeichnung")
                if cosign
                else self.tr("Geändert seit Ihrer Freigabe")
            )
        return self.tr("Geändert seit Ihrem Votum")

    def note(self, page: ComparePage) -> tuple[str, str, str]:
        """Return tone, the sentence that matters, and the rest of what stands above all."""
        count, label = len(page.changes), page.new.shown.label
        changes = terms.counted(count, self.tr("{0} Änderung"), self.tr("{0} Änderungen"))
        vote = page.vote
        if vote is None or vote.digest != page.old.shown.digest:
            words = self.tr("Von Fassung {0} zu Fassung {1}: {2}.")
            return "neu", words.format(page.old.shown.label, label, changes), ""
        mine = self.tr("{0} vom {1}").format(self.my(vote), f"{dates.local(vote.at):%d.%m.}")
        rest = self.tr("Seitdem gibt es {0} in Fassung {1}.").format(changes, label)
        if page.stands:
            words = self.tr("{0} gilt auch für Fassung {1}.").format(mine, label)
            return "ok", words, rest
        if page.new.my_step:
            rest = " ".join((rest, self.tr("Bitte entscheiden Sie neu.")))
        only = self.tr("{0} gilt nur für Fassung {1}.").format(mine, page.old.shown.label)
        return "warn", only, rest

    def my(self, vote: VoteRow) -> str:
        """Return ``Ihre Freigabe mit Auflage``, in the wording of the space."""
        cosign = look().wording == "cosign"
        words = {
            "approve": self.tr("Ihre Mitzeichnung") if cosign else self.tr("Ihre Freigabe"),
            "approve_with_conditions": self.tr("Ihre Mitzeichnung mit Maßgabe")
            if cosign
            else self.tr("Ihre Freigabe mit Auflage"),
            "reject": self.tr("Ihre Zurückweisung"),
            "ask_back": self.tr("Ihre Rückfrage"),
            "not_concerned": self.tr("Ihre Fehlanzeige"),
            "acknowledge": self.tr("Ihre Kenntnisnahme"),
        }
        return words.get(vote.verdict) or self.tr("Ihr Votum")

    def author(self, page: ComparePage) -> str:
        """Return who made the new revision and when."""
        shown = page.new.shown
        when = dates.moment(shown.at, self.now())
        return self.tr("Fassung {0}: {1}, {2}").format(shown.label, shown.by, when)

    def revision(self, row: RevisionRow, page: ComparePage) -> str:
        """Return what a revision's entry in the choice says behind its number."""
        when = dates.moment(row.at, self.now())
        vote = page.vote
        if vote is not None and vote.digest == row.digest:
            return f"{when} – {self.my(vote)}"
        return self.tr("{0} – aktuell").format(when) if row.current else when

    def bar(self, page: ComparePage) -> tuple[tuple[str, ...], ...]:
        """Return title and line at the left of the decisions, unless one is simply due."""
        label = page.new.shown.label
        if page.new.newer:
            newest = next(
                (one.label for one in page.new.revisions if one.digest == page.new.newer), ""
            )
            line = self.tr("Entschieden wird über Fassung {0}.").format(newest)
            return ((self.tr("Fassung {0} ist nicht die neueste").format(label), line),)
        if not page.new.my_step:
            digest = page.new.shown.digest
            short = f"{digest[:4]} {digest[4:8]}".upper()
            named = self.tr("Fassung {0} · {1}").format(label, short)
            return ((state_face(page.new.state).word, named),)
        if page.vote is None or page.stands:
            return ()
        old = next((r.label for r in page.new.revisions if r.digest == page.vote.digest), "")
        words = self.tr("{0} zu Fassung {1} bleibt im Protokoll")
        return ((self.title(page), words.format(self.my(page.vote), old)),)

    def title(self, page: ComparePage) -> str:
        """Return the title over a decision that is due."""
        return self.tr("Ihre Entscheidung zu Fassung {0}").format(page.new.shown.label)

    def place(self, number: int, count: int) -> str:
        """Return ``Änderung 1 von 4 · nächste: Alt+↓``."""
        if not count:
            return self.tr("Nichts geändert")
        return self.tr("Änderung {0} von {1} · nächste: Alt+↓").format(number, count)
