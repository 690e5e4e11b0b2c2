"""The comparison in place of list and review, and the decision taken from there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.rows import ReviewPage
from db.rows.compare import ComparePage
from desktop.app.stepwise_import import COMPARISON, StepwiseImport
from desktop.app.workspace import Workspace
from desktop.background.store_runner import StoreRunner
from desktop.i18n import dates
from desktop.main_window.regions import mark_region
from desktop.media.loader import PictureLoader
from desktop.media.thumbnails import Thumbnails
from desktop.review.bar_words import BarSentences, BarWords
from desktop.review.decision_bar import DecisionBar
from desktop.review.form import form_for
from desktop.review.offers import Offer, Offers
from desktop.review.presenter import ReviewPresenter
from desktop.theme.look import look
from desktop.widgets.roles import HELP_PAGE

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
        self._sentences = BarSentences(dates.now_ms)
        self._made: tuple[CompareView, ComparePresenter, CompareWords] | None = None
        self._steps: Iterator[None] | None = None
        self._wanted, self._closed = "", False
        self.bar.act_requested.connect(self.request)
        review.page_shown.connect(self._on_reviewed)
        review.decided.connect(self._on_decided)

    @property
    def view(self) -> CompareView:
        """Return the page; only once somebody compared."""
        assert self._made is not None  # noqa: S101 - see above
        return self._made[0]

    @property
    def presenter(self) -> ComparePresenter:
        """Return its presenter; only once somebody compared."""
        assert self._made is not None  # noqa: S101 - see above
        return self._made[1]

    def _on_read(self) -> None:
        if self._steps is None:
            self._steps = self._make()
            self._make_next()

    def _make_next(self) -> None:
        """Make one part; the event loop has its turn before the next."""
        if self._closed:
            return
        for _ in self._steps or ():
            QTimer.singleShot(0, self, self._make_next)
            return
        if self._wanted:
            self.presenter.open(self._wanted)

    def _make(self) -> Iterator[None]:
        from desktop.compare.presenter import (  # noqa: PLC0415 - once somebody compares
            ComparePresenter,
        )
        from desktop.compare.stage import CompareStage  # noqa: PLC0415 - as above
        from desktop.compare.text_pane import TextPane  # noqa: PLC0415 - as above
        from desktop.compare.view import CompareView  # noqa: PLC0415 - as above
        from desktop.compare.words import CompareWords  # noqa: PLC0415 - as above

        words = CompareWords()
        stage = CompareStage(self._thumbnails, words)
        yield
        texts = TextPane(words)
        yield
        view = CompareView(words, stage, texts)
        view.set_foot(self.bar)
        view.setProperty(HELP_PAGE, "10-compare")
        for part in (view.head, view.changes, stage, texts, self.bar):
            mark_region(part)
        yield
        self._workspace.addWidget(view)
        presenter = ComparePresenter(self._runner, view, self._loader)
        self._made = view, presenter, words
        self._connect(view, presenter)

    def _connect(self, view: CompareView, presenter: ComparePresenter) -> None:
        view.left.connect(self.leave)
        view.resized.connect(self._fit_bar)
        view.place_changed.connect(self.place_changed)
        presenter.opened.connect(self._on_opened)
        presenter.page_shown.connect(self._on_page)
        presenter.told.connect(self.told)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Take the shortcut of each act in words."""
        self.bar.set_keys(dict(keys))

    def toggle(self) -> None:
        """Compare the draft under review, or go back to it."""
        if self.in_sight():
            self.leave()
        elif self._review.page is not None:
            self._wanted = self._review.page.draft
            if self._made is None:
                reading = StepwiseImport(COMPARISON, self)
                reading.finished.connect(self._on_read)
                reading.start()
            else:
                self.presenter.open(self._wanted)

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
        """Tell whether nothing is being made, and no pictures are being compared."""
        if self._made is None:
            return not self._wanted
        return self.presenter.differences.is_idle() and self.presenter.places.is_idle()

    def close(self) -> None:
        """End what runs."""
        self._closed = True
        if self._made is not None:
            self.presenter.close()

    def _on_opened(self) -> None:
        self._workspace.show_page(self.view)
        self.view.begin()

    def _on_page(self, page: ComparePage) -> None:
        """Offer what can be decided on the newer revision, where it is the newest."""
        assert self._made is not None  # noqa: S101 - its presenter says so
        newest = not page.new.newer
        words = self._made[2]
        due = self._sentences.mine(page.new, words.title(page))
        mine = newest and page.new.my_step
        sign = ("signature", "accent") if mine else ("info-circle", "text2")
        told = words.bar(page)
        if mine:
            told = (*((*one, due[0][1]) for one in told), *due)
        offers = self._offers_for(page.new) if newest else ()
        self.bar.show_offers(BarWords(sign, told), offers)
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
        self.bar.set_form(small=form.small, short=form.short)
