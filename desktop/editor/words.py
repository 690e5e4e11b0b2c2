"""Sentences of the editor that depend on what stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject

from db.rows import ReviewPage
from desktop.editor.content import Content, EditedMedium
from desktop.editor.facts_form import FactsForm
from desktop.editor.foresight import Foreseen
from desktop.editor.points import COMMENT, CONDITION, Point
from desktop.i18n import terms
from desktop.i18n.sentences import spoken
from desktop.media.mockups.post import account_of

Remarks = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]


class EditorWords(QObject):
    """Knows no store and no widgets but the form of a new draft."""

    def account(self, page: ReviewPage | None, facts: FactsForm) -> str:
        """Return who posts the draft."""
        return account_of(page) if page is not None else facts.account()

    def lock(
        self, arrived: ReviewPage | None, media: Sequence[EditedMedium], found: Foreseen
    ) -> str:
        """Return why nothing can be handed in now, "" = it can."""
        if arrived is not None:
            words = self.tr("Fassung {0} ist da. Übertragen Sie zuerst Ihre Änderungen.")
            return words.format(arrived.shown.label)
        for number, one in enumerate(media, 1):
            if one.state == "reading":
                return self.tr("Medium {0} wird noch gelesen.").format(number)
            if one.state:
                return self.tr("Medium {0} lässt sich nicht verwenden.").format(number)
        if found.blocks:
            return self.tr("Gesperrt: {0}").format(spoken(found.blocks[0].text))
        return ""

    def carried(self, label: str, both: Sequence[str]) -> tuple[str, str]:
        """Return what to say once changes were carried over, and the tone."""
        if not both:
            return self.tr("Ihre Änderungen stehen jetzt auf Fassung {0}.").format(label), "ok"
        parts = ", ".join(self._part(one) for one in both)
        words = self.tr("Auf beiden Seiten geändert, Ihre Angabe bleibt stehen: {0}")
        return words.format(parts), "warn"

    def joined(self, labels: Sequence[str], both: Sequence[str]) -> tuple[str, str]:
        """Return what to say where several revisions stood side by side, and the tone."""
        words = self.tr("Die Fassungen {0} standen nebeneinander und sind hier zusammengeführt.")
        told = words.format(", ".join(labels))
        if both:
            parts = ", ".join(self._part(one) for one in both)
            told += " " + self.tr("Aus Fassung {0} stammt: {1}.").format(labels[0], parts)
        return told, "warn" if both else "ok"

    def _part(self, name: str) -> str:
        known = {
            "title": self.tr("Titel"),
            "topic": self.tr("Thema"),
            "channels": self.tr("Kanäle"),
            "planned_at": self.tr("Termin"),
            "media": self.tr("Medien"),
        }
        return known.get(name) or terms.channel_name(name.partition(".")[2])

    def remarks(self, points: Sequence[Point], content: Content, why: str) -> Remarks:
        """Return what is said to all, and what to single comments.

        It goes into the log and is read in every language, so it is the person's words alone:
        what they are about is quoted before them.
        """
        general = list(self._general(points, content, why))
        replies = tuple(
            (one.id, content.answers[one.id])
            for one in points
            if one.kind == COMMENT and content.answers.get(one.id)
        )
        return tuple(general), replies

    def _general(self, points: Sequence[Point], content: Content, why: str) -> Iterator[str]:
        done = {*content.ticked, *content.answers}
        if content.news:
            yield content.news
        for one in points:
            answer = content.answers.get(one.id, "")
            if one.kind == CONDITION and answer:
                yield f"„{one.text}“: {answer}"
        if why:
            still = (one for one in points if one.kind == CONDITION and one.id not in done)
            quoted = ", ".join(f"„{one.text}“" for one in still)
            yield f"{quoted}: {why}" if quoted else why
