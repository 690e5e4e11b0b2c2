"""The route of a draft as rows of the stepper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject

from db.rows import ResolutionRow, ReviewPage, StageRow, StepRow, VoteRow
from desktop.i18n import dates, terms
from desktop.theme.states import Face, state_face, verdict_face
from desktop.widgets.step_item import DONE, LATER, NOW, STOPPED, StepItem

STATES = {"done": DONE, "lapsed": DONE, "reassigned": DONE, "waiting": LATER}
PLAIN_KINDS = {"expert_check", "cosign"}
DAY_MS = 24 * dates.HOUR_MS


class RouteItems(QObject):
    """Turns stages and steps into words and marks."""

    def __init__(self, now: Callable[[], int] = dates.now_ms) -> None:
        super().__init__()
        self.now = now

    def items(self, page: ReviewPage) -> tuple[StepItem, ...]:
        """Return one row for the hand-in and one for each stage."""
        count = len(page.stages) + 1
        rows = (self._hand_in(page), *(self._stage(page, stage) for stage in page.stages))
        place = self.tr("Station {0} von {1}")
        return tuple(
            replace(row, spoken=f"{place.format(number, count)}, {row.spoken}")
            for number, row in enumerate(rows, start=1)
        )

    def place(self, page: ReviewPage) -> str:
        """Return ``Station 3 von 4``, "" before the draft is on its way."""
        if not page.run:
            return ""
        done = sum(stage.state == "done" for stage in page.stages)
        count = len(page.stages) + 1
        return self.tr("Station {0} von {1}").format(min(done + 2, count), count)

    def _hand_in(self, page: ReviewPage) -> StepItem:
        by = page.submitted_by or page.shown.by
        settled = [self._settled(page, one) for one in page.resolutions if one.run != page.run]
        if not page.run:
            detail = "\n".join([self.tr("noch nicht vorgelegt"), *settled])
            return StepItem(by, NOW, f"{by}, {detail}", detail=detail)
        when = f"{dates.day(page.submitted_at)}, {dates.clock(page.submitted_at)}"
        aside = self.tr("eingereicht {0}").format(when)
        spoken = ", ".join([by, aside, *settled])
        return StepItem(by, DONE, spoken, detail="\n".join(settled), aside=aside)

    def _stage(self, page: ReviewPage, stage: StageRow) -> StepItem:
        if len(stage.steps) == 1:
            return self._single(page, stage.steps[0])
        title = self.tr("Gleichzeitig: {0} Stellen").format(len(stage.steps))
        inner = tuple((self._name(step), self._face(step)) for step in stage.steps)
        quotes = tuple(self._said(page, stage.steps))
        beside = [f"{self._name(one, aloud=True)}: {self._who(one)}" for one in stage.steps]
        known = [line for line, one in zip(beside, stage.steps, strict=True) if self._who(one)]
        detail = "\n".join([*known, *self._settlements(page, stage.steps)])
        state = _worst([_sign(step) for step in stage.steps])
        told = [self._told(step) for step in stage.steps]
        spoken = ", ".join(part for part in (title, *told, detail, *quotes) if part)
        return StepItem(title, state, spoken, detail=detail, inner=inner, quotes=quotes)

    def _single(self, page: ReviewPage, step: StepRow) -> StepItem:
        settled = self._settlements(page, (step,))
        quotes = tuple(self._said(page, (step,), named=False))
        detail = "\n".join(part for part in (self._when(step), *settled) if part)
        told = self._told(step)
        spoken = ", ".join(part for part in (told, *settled, *quotes) if part)
        title, face = self._name(step), self._face(step)
        return StepItem(title, _sign(step), spoken, detail=detail, face=face, quotes=quotes)

    def _told(self, step: StepRow) -> str:
        """Return a station as it is read out: who, what it waits for, until when."""
        face = self._face(step)
        stand = face.word if face and step.state != "open" else ""
        if step.state == "open":
            stand = self.tr("wartet auf Sie") if step.mine else self.tr("wartet")
        parts = (self._name(step, aloud=True), stand, self._when(step))
        return ", ".join(part for part in parts if part)

    def _settlements(self, page: ReviewPage, steps: tuple[StepRow, ...]) -> list[str]:
        """Return how the final signatory settled what was contested in this run."""
        wanted = {step.step for step in steps}
        return [
            self._settled(page, one)
            for one in page.resolutions
            if one.stands and one.run == page.run and one.step in wanted
        ]

    def _settled(self, page: ReviewPage, one: ResolutionRow) -> str:
        kept = next((vote for vote in page.votes if vote.id == one.keep), None)
        words = self.tr("Strittig gelöst: {0}, {1}. {2} Grund: {3}")
        when = dates.deadline(one.at, self.now())
        if kept is None:
            said = self.tr("Zu Fassung {0} wird eine neue Fassung verlangt.").format(one.revision)
        else:
            verdict = verdict_face(kept.verdict).word
            said = self.tr("Es gilt „{0}“ ({1}).").format(verdict, kept.by or kept.unit_name)
        return words.format(one.unit_name, when, said, one.reason)

    def _name(self, step: StepRow, *, aloud: bool = False) -> str:
        units = self.tr(" oder ").join(step.unit_names)
        kind = "" if step.kind in PLAIN_KINDS else f" – {terms.step_kind(step.kind)}"
        me = self.tr(" – Sie, in Vertretung") if step.stood_in else self.tr(" – Sie")
        return f"{units}{kind}" + (me if step.mine and not aloud else "")

    def _face(self, step: StepRow) -> Face | None:
        if step.state in {"contested", "reassigned"}:
            return state_face(step.state)
        if step.state == "suspended":
            return Face(self.tr("ruht"), "hourglass", "neu")
        if step.result:
            return verdict_face(step.result)
        return self._due_face(step) if step.state == "open" and step.due else None

    def _due_face(self, step: StepRow) -> Face:
        left = step.due - self.now()
        tone = "bad" if left <= 0 else "warn" if left < DAY_MS else "neu"
        icon = "alert-circle" if left <= 0 else "clock" if left < DAY_MS else "calendar-due"
        return Face(dates.time_left(step.due, self.now()), icon, tone)

    def _when(self, step: StepRow) -> str:
        parts = (self._until(step), self._more_time(step), self._who(step))
        return " · ".join(part for part in parts if part)

    def _more_time(self, step: StepRow) -> str:
        """Return what was asked and given: ``um mehr Zeit gebeten bis 18.8.``."""
        if step.wish is not None:
            return self.tr("um mehr Zeit gebeten bis {0}").format(dates.day(step.wish.until))
        given = step.extended and step.state in {"open", "suspended"}
        return self.tr("verlängert") if given else ""

    def _who(self, step: StepRow) -> str:
        """Return who is away and who stands in: ``abwesend bis 18.8., Vertretung: SK, …``.

        Functions say by name who of a unit is away only where others of it are here.
        """
        parts = []
        if step.away_until:
            parts.append(self.tr("abwesend bis {0}").format(dates.day(step.away_until)))
        named = self.tr("{0} abwesend bis {1}")
        for who, until in step.away:
            parts.append(named.format(who or self.tr("Ein Mitglied"), dates.day(until)))
        if step.deputies:
            parts.append(self.tr("Vertretung: {0}").format(", ".join(step.deputies)))
        return ", ".join(parts)

    def _until(self, step: StepRow) -> str:
        if step.state == "open" and step.due:
            passed = step.due <= self.now()
            words = self.tr("Frist war {0}") if passed else self.tr("Frist {0}")
            return words.format(dates.deadline(step.due, self.now()))
        if step.state == "waiting":
            return self.tr("danach · {0}").format(self._length(step))
        return ""

    def _length(self, step: StepRow) -> str:
        if step.days:
            return terms.counted(step.days, self.tr("{0} Arbeitstag"), self.tr("{0} Arbeitstage"))
        return terms.counted(step.hours, self.tr("{0} Stunde"), self.tr("{0} Stunden"))

    def _stood_in(self, vote: VoteRow) -> str:
        words = self.tr("{0} in Vertretung für {1}")
        return words.format(vote.unit_name, vote.for_unit_name)

    def _said(
        self, page: ReviewPage, steps: tuple[StepRow, ...], named: bool = True
    ) -> Iterator[str]:
        """Yield what the counted votes of steps gave as reason or condition."""
        wanted = {vote for step in steps for vote in step.votes}
        for vote in page.votes:
            if vote.id in wanted and vote.standing == "counted":
                if vote.for_unit_name:
                    yield self._stood_in(vote)
                wishes = [one.text for one in page.conditions if one.vote == vote.id]
                for text in (vote.reason, *wishes):
                    if text:
                        yield f"{vote.unit_name}: {text}" if named else text


def _sign(step: StepRow) -> str:
    if step.result == "reject" or step.state == "contested":
        return STOPPED
    return STATES.get(step.state, NOW)


def _worst(signs: list[str]) -> str:
    """Return the sign of a stage: stopped before now before later before done."""
    return next(sign for sign in (STOPPED, NOW, LATER, DONE) if sign in signs)
