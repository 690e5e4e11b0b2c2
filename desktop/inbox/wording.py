"""What the list says: headings, deadlines, and whole rows for a screen reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from db.rows import GroupRow, InboxCounts, InboxRow
from desktop.draft_parts.draft_row_delegate import Heading
from desktop.i18n import dates, terms
from desktop.theme.states import Face, state_face

DUE_FACES = {"overdue": ("alert-circle", "bad"), "today": ("clock", "warn")}
HEADS = {
    "overdue": ("alert-circle", "bad"),
    "today": ("clock", "warn"),
    "week": ("calendar-due", "text2"),
    "later": ("calendar-due", "text2"),
    "suspended": ("hourglass", "text2"),
    "none": ("circle-dashed", "text2"),
}


class InboxWording(QObject):
    """Turns rows into words; knows the clock, so that a test can stop it."""

    def __init__(self, now: Callable[[], int] = dates.now_ms) -> None:
        super().__init__()
        self.now = now

    def group_name(self, group: str) -> str:
        """Return the word of a heading."""
        return {
            "overdue": self.tr("Überfällig"),
            "today": self.tr("Heute"),
            "week": self.tr("Diese Woche"),
            "later": self.tr("Später"),
            "suspended": self.tr("Ruht"),
            "none": self.tr("Ohne Frist"),
        }.get(group, group)

    def group_hint(self, group: str) -> str:
        """Return what a heading says at its right end."""
        return {
            "overdue": self.tr("Frist abgelaufen"),
            "today": dates.day(self.now()),
            "suspended": self.tr("wartet auf Antwort"),
        }.get(group, "")

    def heading(self, group: str) -> Heading:
        """Return how the heading of a group looks."""
        return Heading(*HEADS[group], self.group_name(group), self.group_hint(group))

    def due_face(self, row: InboxRow) -> Face | None:
        """Return the mark of a deadline, None where there is none."""
        if not row.due:
            return None
        icon, tone = DUE_FACES.get(row.group, ("calendar-due", "neu"))
        if row.group == "suspended":
            return Face(self.tr("ruht"), "hourglass", "neu")
        return Face(dates.due(row.due, self.now()), icon, tone)

    def title(self, row: InboxRow) -> str:
        """Return a row in short."""
        return row.title

    def group(self, group: GroupRow) -> str:
        """Return a heading as spoken: ``Überfällig, 2 Entwürfe``."""
        drafts = terms.counted(group.count, self.tr("{0} Entwurf"), self.tr("{0} Entwürfe"))
        return f"{self.group_name(group.group)}, {drafts}"

    def row(self, row: InboxRow) -> str:
        """Return a draft as spoken; the words of state and deadline are never left out."""
        channels = " ".join(terms.channel_name(code) for code in row.channels)
        due = self.due_face(row)
        parts = [
            row.title,
            f"{row.house} {row.unit}".strip(),
            channels,
            state_face(row.mark).word,
            self.tr("Frist {0}").format(due.word) if due else "",
            self._substitution(row),
            self.media(row),
            self._exception(row),
            terms.counted(row.comments, self.tr("{0} Anmerkung"), self.tr("{0} Anmerkungen")),
            self.tr("ungelesen") if row.unread else "",
        ]
        return ", ".join(part for part in parts if part)

    def _substitution(self, row: InboxRow) -> str:
        unit = row.in_substitution_for
        return self.tr("in Vertretung für {0}").format(unit) if unit else ""

    def _exception(self, row: InboxRow) -> str:
        if "exception_asked" in row.flags:
            return self.tr("Ausnahme erbeten")
        return self.tr("Ausnahme abgelehnt") if "exception_declined" in row.flags else ""

    def place(self, row: InboxRow) -> str:
        """Return what stands beside the house: the unit, or for whom one stands in.

        While media are on their way, that: the thumbnail alone does not say it.
        """
        other = row.in_substitution_for
        if row.media_missing and not other:
            return self.tr("Medien laden nach")
        if words := self._exception(row):
            return words
        return self.tr("i. V. {0}").format(other) if other else row.unit

    def media(self, row: InboxRow) -> str:
        """Return ``2 von 5 Medien fehlen noch``, "" where all are here."""
        if not row.media_missing:
            return ""
        whole = max(row.media_count, row.media_missing)
        if whole == 1:
            return self.tr("Das Medium fehlt noch")
        one, many = (
            self.tr("{0} von {1} Medien fehlt noch"),
            self.tr("{0} von {1} Medien fehlen noch"),
        )
        words = one if row.media_missing == 1 else many
        return words.format(row.media_missing, whole)

    def list_name(self, counts: InboxCounts) -> str:
        """Return the list's name: ``Eingang, 9 Entwürfe für Sie, 2 überfällig``."""
        text = terms.counted(
            counts.mine,
            self.tr("Eingang, {0} Entwurf für Sie"),
            self.tr("Eingang, {0} Entwürfe für Sie"),
        )
        late = self.tr("{0} überfällig").format(str(counts.overdue))
        return f"{text}, {late}" if counts.overdue else text
