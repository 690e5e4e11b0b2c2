"""What stands at the left of the decisions: whose, for which revision, until when."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from db.rows import ReviewPage, StepRow
from db.sentence import Sentence
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.review.offers import is_final, my_step, short_digest
from desktop.theme.look import look
from desktop.theme.states import state_face

ON_ITS_WAY = {"in_review", "contested"}


class BarWords(NamedTuple):
    """Symbol and tone, and wordings (title, then lines) from long to short.

    Every wording says what must not be missing: the bar takes the first that fits.
    """

    sign: tuple[str, str]
    wordings: tuple[tuple[str, ...], ...]


class BarSentences(QObject):
    """Makes the wordings for a page."""

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__()
        self._now = now

    def for_page(self, page: ReviewPage, lock: str) -> BarWords:
        """Return what to say; ``lock``: why consent is locked by what is shown, "" = it is not."""
        if page.my_step:
            return self._mine(page, lock)
        revision = self._revision(page)
        if page.permit("resolve").allowed:
            line = self.tr("Fassung {0} hat zwei gegensätzliche Voten").format(page.shown.label)
            title = self.tr("Strittig")
            return BarWords(("scale", "bad"), ((title, line), (title, revision)))
        face = state_face(page.state)
        sign = (face.icon or "info-circle", "text2")
        return BarWords(sign, ((face.word, self._where(page)), (face.word, revision)))

    def for_several(self, count: int) -> BarWords:
        """Return what to say while several drafts are chosen: the bar below the list decides."""
        title = self.tr("{0} Entwürfe gewählt").format(dates.number(count))
        line = self.tr("Entschieden wird über alle zusammen, in der Zeile unter der Liste.")
        short = self.tr("siehe unter der Liste")
        return BarWords(("list-check", "accent"), ((title, line), (title, short)))

    def _mine(self, page: ReviewPage, lock: str) -> BarWords:
        permit = page.permit("approve")
        step = my_step(page)
        consents = step is None or step.kind != "acknowledgement"
        reason = lock or ("" if permit.allowed else spoken(_bare(permit.reason)))
        if reason and consents:
            return BarWords(("lock-exclamation", "bad"), self._locked(page, reason.rstrip(".")))
        title = (
            self.tr("Ihre Schlusszeichnung") if is_final(step) else self.tr("Ihre Entscheidung")
        )
        if page.for_unit:
            title = self.tr("In Vertretung für {0}").format(page.for_unit_name)
        return BarWords(("signature", "accent"), self.mine(page, title))

    def mine(self, page: ReviewPage, title: str) -> tuple[tuple[str, ...], ...]:
        """Return the wordings for a decision that is due, under a title."""
        label, digest = page.shown.label, short_digest(page.shown.digest)
        until, day = self._until(page, dates.deadline), self._until(page, dates.due)
        whole = self.tr("gilt nur für Fassung {0} · {1}").format(label, digest)
        only = self.tr("Nur Fassung {0}").format(label)
        revision = self._revision(page)
        if page.for_unit:
            # For whom one decides is never left out.
            title = self.tr("i. V. {0}").format(page.for_unit_name)
            only, revision = title, f"{title} · {revision}"
        if not until:
            return (title, whole), (title, f"{revision} · {digest}"), (only, digest)
        lines = ((f"{whole} · {until}",), (whole, until), (f"{revision} · {until}",))
        shorter = f"{revision} · {day}"
        return (*((title, *line) for line in lines), (title, shorter), (only, day))

    def _locked(self, page: ReviewPage, reason: str) -> tuple[tuple[str, ...], ...]:
        cosign, revision = look().wording == "cosign", self._revision(page)
        title = self.tr("Mitzeichnung gesperrt") if cosign else self.tr("Freigabe gesperrt")
        until = self._until(page, dates.due)
        facts = f"{revision} · {until}" if until else revision
        short = self.tr("{0} gesperrt").format(revision)
        # Why it is locked is said in every wording; at worst its end is cut.
        return (
            (title, f"{reason} · {facts}"),
            (title, reason, facts),
            (short, f"{reason} · {until}" if until else reason),
            (short, until, reason) if until else (short, reason),
        )

    def _revision(self, page: ReviewPage) -> str:
        return self.tr("Fassung {0}").format(page.shown.label)

    def _until(self, page: ReviewPage, words: Callable[[int, int], str]) -> str:
        """Return ``Frist heute 15:00``, "" where the step has no deadline."""
        step = my_step(page)
        if step is None or not step.due:
            return ""
        passed = step.due <= self._now()
        said = self.tr("Frist war {0}") if passed else self.tr("Frist {0}")
        return said.format(words(step.due, self._now()))

    def _where(self, page: ReviewPage) -> str:
        open_steps = [step for stage in page.stages for step in stage.steps if _waits(step)]
        if page.state not in ON_ITS_WAY or not open_steps:
            return self._revision(page)
        names = ", ".join(dict.fromkeys(name for one in open_steps for name in one.unit_names))
        # Of an older revision in sight nothing lies anywhere: the steps are those of the current.
        there = next((one for one in page.revisions if one.current), page.shown)
        return self.tr("{0} liegt bei {1}").format(
            self.tr("Fassung {0}").format(there.label), names
        )


def _waits(step: StepRow) -> bool:
    return step.state in {"open", "suspended", "contested"}


def _bare(reason: str) -> str:
    """Return what locks, without that it does: the title beside it says so."""
    what = reason.values.get("text") if isinstance(reason, Sentence) else None
    return what if isinstance(what, str) else reason
