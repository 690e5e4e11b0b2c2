"""What the review says about a page besides its own words."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from db.rows import ReviewPage
from desktop.i18n import dates
from desktop.review.bar_words import BarSentences
from desktop.review.offers import Offers
from desktop.review.route_items import RouteItems


class ReviewWords(QObject):
    """Sentences for the head, the bar and the notices."""

    def __init__(self, now: Callable[[], int] = dates.now_ms) -> None:
        super().__init__()
        self.now = now
        self.route, self.offers, self.bar = RouteItems(now), Offers(), BarSentences(now)

    def head_state(self, page: ReviewPage) -> str:
        """Return the state to mark beside the title, "" while it simply goes round."""
        return "" if page.state == "in_review" else page.state

    def route_name(self, page: ReviewPage) -> str:
        """Return ``Vorlage „Landesweit“``."""
        return self.tr("Vorlage „{0}“").format(page.route_name) if page.route_name else ""

    def newer(self, page: ReviewPage) -> str:
        """Return the notice of a newer revision, "" where there is none."""
        if not page.newer:
            return ""
        label = next((one.label for one in page.revisions if one.digest == page.newer), "")
        return self.tr("Fassung {0} ist da.").format(label)

    def remedies(self, flags: Collection[str]) -> tuple[tuple[str, str], ...]:
        """Return acts that answer what the flags say, the most pressing first, with words."""
        known = {
            "late_objection": ("revoke", self.tr("Freigabe widerrufen …")),
            "basis_gone": ("revoke", self.tr("Freigabe widerrufen …")),
            "forked_revision": ("revise", self.tr("Zusammenführen …")),
            "new_after_release": ("submit", self.tr("Neue Fassung vorlegen …")),
        }
        return tuple(remedy for flag, remedy in known.items() if flag in flags)

    def lock(self, page: ReviewPage) -> str:
        """Return why consent is locked by what is shown, "" = it is not."""
        if page.newer:
            return self.newer(page) + " " + self.tr("Sehen Sie erst die neue Fassung an.")
        return ""
