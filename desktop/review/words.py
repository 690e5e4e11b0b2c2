"""What the review says about a page besides its own words."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from db.rows import ReviewPage, StepRow
from desktop.i18n import dates
from desktop.i18n.sentences import spoken
from desktop.review.live_section import missing_channels
from desktop.review.offers import Offers, is_final, my_step, short_digest
from desktop.review.route_items import RouteItems
from desktop.theme.states import state_face

ON_ITS_WAY = {"in_review", "contested"}


class BarWords(NamedTuple):
    """Symbol and tone, title, line, and the line where there is little room."""

    sign: tuple[str, str]
    title: str
    line: str
    short: str


class ReviewWords(QObject):
    """Sentences for the head, the bar and the notices."""

    def __init__(self, now: Callable[[], int] = dates.now_ms) -> None:
        super().__init__()
        self.now = now
        self.route, self.offers = RouteItems(now), Offers()

    def head_state(self, page: ReviewPage) -> str:
        """Return the state to mark beside the title, "" while it simply goes round."""
        return "" if page.state == "in_review" else page.state

    def route_name(self, page: ReviewPage) -> str:
        """Return ``Vorlage „Landesweit“``."""
        return self.tr("Vorlage „{0}“").format(page.route_name) if page.route_name else ""

    def recorded(self, page: ReviewPage) -> tuple[str, str]:
        """Return what to say, and its tone, once a publication was recorded."""
        missing = missing_channels(page)
        if missing:
            words = self.tr("Die Veröffentlichung ist vermerkt. Es fehlt noch: {0}.")
            return words.format(", ".join(missing)), "warn"
        return self.tr("Die Veröffentlichung ist auf allen Kanälen vermerkt."), "ok"

    def newer(self, page: ReviewPage) -> str:
        """Return the notice of a newer revision, "" where there is none."""
        if not page.newer:
            return ""
        label = next((one.label for one in page.revisions if one.digest == page.newer), "")
        return self.tr("Fassung {0} ist da.").format(label)

    def lock(self, page: ReviewPage) -> str:
        """Return why consent is locked by what is shown, "" = it is not."""
        if page.newer:
            return self.newer(page) + " " + self.tr("Sehen Sie erst die neue Fassung an.")
        return ""

    def bar(self, page: ReviewPage, lock: str) -> BarWords:
        """Return what stands at the left of the bar."""
        if page.my_step:
            return self._mine(page, lock)
        if page.permit("resolve").allowed:
            line = self.tr("Fassung {0} hat zwei gegensätzliche Voten").format(page.shown.label)
            return BarWords(("scale", "bad"), self.tr("Strittig"), line, line)
        face = state_face(page.state)
        line = self._where(page)
        return BarWords((face.icon or "info-circle", "text2"), face.word, line, line)

    def _mine(self, page: ReviewPage, lock: str) -> BarWords:
        permit = page.permit("approve")
        step = my_step(page)
        consents = step is None or step.kind != "acknowledgement"
        reason = lock or ("" if permit.allowed else spoken(permit.reason))
        if reason and consents:
            title, line = self.tr("Freigabe gesperrt"), self._locked_line(page, reason)
            return BarWords(("lock-exclamation", "bad"), title, line, line)
        signs = is_final(step)
        title = self.tr("Ihre Schlusszeichnung") if signs else self.tr("Ihre Entscheidung")
        if page.for_unit:
            title = self.tr("In Vertretung für {0}").format(page.for_unit_name)
        digest = short_digest(page.shown.digest)
        line = self.tr("gilt nur für Fassung {0} · {1}").format(page.shown.label, digest)
        short = self.tr("Fassung {0} · {1}").format(page.shown.label, digest)
        return BarWords(("signature", "accent"), title, line, short)

    def _locked_line(self, page: ReviewPage, reason: str) -> str:
        revision = self.tr("Fassung {0}").format(page.shown.label)
        return f"{reason.rstrip('.')} · {revision}"

    def _where(self, page: ReviewPage) -> str:
        revision = self.tr("Fassung {0}").format(page.shown.label)
        open_steps = [step for stage in page.stages for step in stage.steps if _waits(step)]
        if page.state not in ON_ITS_WAY or not open_steps:
            return revision
        names = ", ".join(dict.fromkeys(name for one in open_steps for name in one.unit_names))
        return self.tr("{0} liegt bei {1}").format(revision, names)


def _waits(step: StepRow) -> bool:
    return step.state in {"open", "suspended", "contested"}
