"""The door to approving several drafts at once: looked at one by one, signed one by one."""

from __future__ import annotations

from collections.abc import Iterable

from db.errors import Refused
from db.rows import PendingRow, ReviewPage, VoteInput
from db.rows.bulk import BulkHeld, BulkRow
from db.sentence import Sentence
from db.store.drafts import Drafts
from db.store.votes import Votes

MOST = 200


class Bulk:
    """One act of a person; each draft keeps its own vote and its own line in the log."""

    def __init__(self, drafts: Drafts, votes: Votes) -> None:
        self._drafts, self._votes = drafts, votes

    def look(self, chosen: Iterable[tuple[str, str]]) -> tuple[BulkRow, ...]:
        """What could be approved, in the order chosen; the rest with the reason why not.

        Args:
            chosen: draft and the revision that the list shows of it.

        Raises:
            Refused: ``too_many``.
        """
        wanted = list(dict.fromkeys(chosen))
        if len(wanted) > MOST:
            raise Refused(
                "too_many", Sentence("Bitte wählen Sie höchstens {most} Entwürfe.", most=MOST)
            )
        return tuple(self._look(draft, digest) for draft, digest in wanted)

    def _look(self, draft: str, digest: str) -> BulkRow:
        page = self._drafts.page(draft)
        step = next((s for one in page.stages for s in one.steps if s.step == page.my_step), None)
        return BulkRow(
            draft=draft,
            title=page.title,
            house=page.house,
            label=page.shown.label,
            digest=page.shown.digest,
            step=page.my_step,
            for_unit=page.for_unit,
            for_unit_name=page.for_unit_name,
            due=step.due if step else 0,
            hints=tuple(one.text for one in page.checks if one.level == "hint"),
            done=sum(one.level == "ok" for one in page.checks),
            final=step is not None and step.kind == "final_signature",
            reason=_left_out(page, digest),
        )

    def hold(self, rows: Iterable[BulkRow], seconds: int = 10) -> BulkHeld:
        """Stores an approval of each; what a rule refuses by now is told, the rest goes on."""
        held: list[PendingRow] = []
        refused: list[tuple[BulkRow, Sentence]] = []
        for one in rows:
            vote = VoteInput("approve", one.digest, one.step, for_unit=one.for_unit)
            try:
                held.append(self._votes.hold(one.draft, vote, seconds))
            except Refused as problem:
                refused.append((one, problem.sentence))
        return BulkHeld(tuple(held), tuple(refused))


def _left_out(page: ReviewPage, digest: str) -> str:
    """Siblings are approved together only where nothing asks for a look of its own."""
    permit = page.permit("approve")
    if any(not one.problem for one in page.pending):
        return Sentence("Ihre Freigabe wird schon gezeichnet.")
    if not permit.allowed:
        return permit.reason
    if page.state == "contested":
        return Sentence("Der Entwurf ist strittig. Bitte sehen Sie ihn einzeln an.")
    if page.shown.digest != digest:
        return Sentence("Inzwischen ist eine neue Fassung da.")
    if any(one.own and one.digest != digest for one in page.votes):
        return Sentence("Neue Fassung seit Ihrem letzten Votum. Bitte sehen Sie sie einzeln an.")
    if any(not one.ticked for one in page.conditions if _stands(page, one.vote)):
        return Sentence("Es sind Auflagen offen. Bitte sehen Sie sie einzeln an.")
    return ""


def _stands(page: ReviewPage, vote: str) -> bool:
    return any(one.id == vote and one.standing == "counted" for one in page.votes)
