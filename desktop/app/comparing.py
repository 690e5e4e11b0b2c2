"""The comparison in place of list and review, and the decision taken from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.rows import ReviewPage
from db.rows.compare import ComparePage
from desktop.app.workspace import Workspace
from desktop.background.store_runner import StoreRunner
from desktop.main_window.help_pages import HELP_PAGE
from desktop.main_window.regions import mark_region
from desktop.media.loader import PictureLoader
from desktop.media.thumbnails import Thumbnails
from desktop.review.decision_bar import DecisionBar
from desktop.review.form import form_for
from desktop.review.offers import Offer, Offers
from desktop.review.presenter import ReviewPresenter
from desktop.theme.look import look

if TYPE_CHECKING:
    from desktop.compare.presenter import ComparePresenter
    from desktop.compare.view import CompareView
    from desktop.compare.words import CompareWords


class Comparing(QObject):
    """Made when somebody compares for the first time; decisions go to the review's presenter.

    Signals:
        left: back to the draft.
        place_changed: which change of how many; "" = nothing is compared any more.
        told: words and tone for the foot of the window.
    """

    left = Signal()
    place_changed = Signal(str)
    told = Signal(str, str)

    def __init__(
        self,
        runner: StoreRunner,
        workspace: Workspace,
        thumbnails: Thumbnails,
        loader: PictureLoader,
        review: ReviewPresenter,
    ) -> None:
        super().__init__(workspace)
        self._runner, self._workspace, self._review = runner, workspace, review
        self._thumbnails, self._loader = thumbnails, loader
        self.bar, self._offers = DecisionBar(), Offers()
        self._made: tuple[CompareView, ComparePresenter, CompareWords] | None = None
        self.bar.act_requested.connect(self.request)
        review.page_shown.connect(self._on_reviewed)
        review.decided.connect(self._on_decided)

    @property
    def view(self) -> CompareView:
        """Return the page."""
        return self._make()[0]

    @property
    def presenter(self) -> ComparePresenter:
        """Return its presenter."""
        return self._make()[1]

    def _make(self) -> tuple[CompareView, ComparePresenter, CompareWords]:
        if self._made is None:
            from desktop.compare.presenter import (  # noqa: PLC0415 - when asked for
                ComparePresenter,
            )
            from desktop.compare.view import CompareView  # noqa: PLC0415 - as above
            from desktop.compare.words import CompareWords  # noqa: PLC0415 - as above

            words = CompareWords()
            view = CompareView(self._thumbnails, words)
            view.set_foot(self.bar)
            view.setProperty(HELP_PAGE, "10-compare")
            for part in (view.head, view.changes, view.stage, view.texts, self.bar):
                mark_region(part)
            self._workspace.addWidget(view)
            presenter = ComparePresenter(self._runner, view, self._loader)
            self._made = view, presenter, words
            view.left.connect(self.leave)
            view.resized.connect(self._fit_bar)
            view.place_changed.connect(self.place_changed)
            presenter.opened.connect(self._on_opened)
            presenter.page_shown.connect(self._on_page)
            presenter.told.connect(self.told)
        return self._made

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Take the shortcut of each act in words."""
        self.bar.set_keys(dict(keys))

    def toggle(self) -> None:
        """Compare the draft under review, or go back to it."""
        if self.in_sight():
            self.leave()
        elif self._review.page is not None:
            self.presenter.open(self._review.page.draft)

    def in_sight(self) -> bool:
        """Tell whether the comparison is what the person sees."""
        return self._made is not None and self._workspace.currentWidget() is self._made[0]

    def request(self, act: str) -> None:
        """Do what a button or a shortcut asks for, if it is for the revision in sight."""
        page, reviewed = self.presenter.page, self._review.page
        if page is None or reviewed is None or not self.bar.may(act):
            return
        if reviewed.shown.digest == page.new.shown.digest:
            self._review.request(act)

    def leave(self) -> None:
        """Go back to list and review."""
        if self.in_sight():
            self.presenter.leave()
            self.place_changed.emit("")
            self.left.emit()

    def is_idle(self) -> bool:
        """Tell whether no pictures are being compared."""
        return self._made is None or self.presenter.differences.is_idle()

    def close(self) -> None:
        """End what runs."""
        if self._made is not None:
            self.presenter.close()

    def _on_opened(self) -> None:
        self._workspace.show_page(self.view)
        self.view.begin()

    def _on_page(self, page: ComparePage) -> None:
        """Offer what can be decided on the newer revision, where it is the newest."""
        newest = not page.new.newer
        title, line = self._make()[2].bar(page)
        mine = newest and page.new.my_step
        sign = ("signature", "accent") if mine else ("info-circle", "text2")
        self.bar.show_words(sign, title, line, line)
        self.bar.show_offers(self._offers_for(page.new) if newest else ())
        reviewed = self._review.page
        if newest and reviewed is not None and reviewed.shown.digest != page.new.shown.digest:
            self._review.show_revision(page.new.shown.digest)

    def _offers_for(self, page: ReviewPage) -> tuple[Offer, ...]:
        """Name the revision on the button that approves: two of them are in sight here."""
        return tuple(
            replace(one, text=one.spoken, short=one.text) if one.act == "approve" else one
            for one in self._offers.for_page(page)
        )

    def _on_reviewed(self, page: ReviewPage) -> None:
        compared = self._made[1].page if self._made is not None else None
        if self.in_sight() and compared is not None and compared.new.draft != page.draft:
            self.leave()

    def _on_decided(self, _draft: str) -> None:
        self.leave()

    def _fit_bar(self, width: int, height: int) -> None:
        form = form_for(width, height, look().percent)
        self.bar.set_form(small=form.small, short=form.short, tight=form.tight)
