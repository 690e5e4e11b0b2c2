"""The area „Protokoll“: made when somebody first goes there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from desktop.app.late_screen import LateScreen
from desktop.background.opening import OpenStore
from desktop.background.store_runner import StoreRunner
from desktop.main_window.regions import mark_region
from desktop.theme.states import Face
from desktop.widgets.roles import HELP_PAGE
from desktop.widgets.status_item import StatusItem

if TYPE_CHECKING:
    from desktop.audit_log.presenter import LogPresenter
    from desktop.audit_log.view import LogView
    from desktop.inquiry.case_list import CaseList
    from desktop.inquiry.presenter import InquiryPresenter
    from desktop.inquiry.view import InquiryView

LOG = (
    *("desktop.audit_log.words", "desktop.audit_log.list_view", "desktop.audit_log.filter_pane"),
    *("desktop.audit_log.check_pane", "desktop.audit_log.view", "desktop.audit_log.presenter"),
    "desktop.inquiry.case_list",
)
INQUIRY = (
    *("desktop.inquiry.page_pane", "desktop.inquiry.work_pane", "desktop.inquiry.view"),
    *("desktop.inquiry.begin_dialog", "desktop.inquiry.presenter"),
)


class LogArea(QStackedWidget):
    """Holds the log, and in its place the inquiry that is being answered.

    Signals:
        draft_requested: a draft to look at.
        told: words and tone for the foot of the window.
    """

    draft_requested = Signal(str)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, opening: OpenStore, chain: StatusItem) -> None:
        """Take the line of the status bar that says how the chain stands."""
        super().__init__()
        self._runner, self._opening, self._chain = runner, opening, chain
        self._made: tuple[LogView, LogPresenter] | None = None
        self._inquiry: tuple[InquiryView, InquiryPresenter] | None = None
        self._late = LateScreen(LOG, self)
        self._late.ready.connect(self._on_read)
        self._page: LogView | None = None
        self._assistant = LateScreen(INQUIRY, self)
        self._assistant.ready.connect(self._on_assistant)
        self._cases: CaseList | None = None
        self._then: Callable[[], None] | None = None
        chain.changed.connect(self._on_chain)

    @property
    def view(self) -> LogView:
        """Return the page."""
        return self._make()[0]

    @property
    def presenter(self) -> LogPresenter:
        """Return its presenter."""
        return self._make()[1]

    @property
    def cases(self) -> CaseList:
        """Return what knows the inquiries that were begun."""
        if self._cases is None:
            from desktop.inquiry.case_list import CaseList  # noqa: PLC0415 - when asked for

            self._cases = CaseList(self._runner, self)
            self._cases.listed.connect(self.view.out.show_cases)
        return self._cases

    @property
    def inquiry(self) -> InquiryPresenter:
        """Return the presenter of the inquiry assistant."""
        return self._make_inquiry()[1]

    @property
    def inquiry_view(self) -> InquiryView:
        """Return the page of the inquiry assistant."""
        return self._make_inquiry()[0]

    def is_made(self) -> bool:
        """Tell whether somebody went there and the list stands."""
        return self._made is not None

    def close_jobs(self) -> None:
        """Wait for what is under way."""
        if self._made is not None:
            self.presenter.close_jobs()
        if self._inquiry is not None:
            self.inquiry.close()

    def go_back(self) -> None:
        """Leave the inquiry in sight for the log."""
        if self._inquiry is not None and self.currentWidget() is self.inquiry_view:
            self.inquiry.leave()

    def start_anew(self) -> None:
        """Offer what whoever acts now may take out, and no inquiry to who may not see it."""
        if self._made is not None:
            self.cases.load()
            if self.isVisible():
                self.presenter.load()
        if self._inquiry is not None:
            self.inquiry.start_anew()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._late.come(made=self._made is not None)

    def _on_read(self) -> None:
        """Make the page in one turn of the event loop and dress it in another."""
        if self._made is None:
            self._make_page()
            QTimer.singleShot(0, self, self._open)
        else:
            self._open()

    def _open(self) -> None:
        self._make()
        self.presenter.open()
        if self.isVisible() and self.currentWidget() is self.view:
            self.view.list.setFocus()
        QTimer.singleShot(0, self, self._list_cases)

    def _list_cases(self) -> None:
        self.cases.load()

    def _on_inquiry_requested(self) -> None:
        self._with_inquiry(self._begin_inquiry)

    def _begin_inquiry(self) -> None:
        self.inquiry.begin()

    def _on_case_requested(self, case: str) -> None:
        self._with_inquiry(lambda: self.inquiry.open(case))

    def _with_inquiry(self, then: Callable[[], None]) -> None:
        """Read the assistant before anything is asked of it; asked twice it opens once."""
        self._then = then
        self._assistant.come(made=self._inquiry is not None)

    def _on_assistant(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_chain(self) -> None:
        if self._made is not None and not self.presenter.checking.is_told():
            icon, tone, short = self._chain.state()
            # The bar says in plain grey that all is well, and so does it while it still checks.
            calm = "neu" if icon == "refresh" else "ok"
            self.view.show_state(Face(short, icon, tone or calm), self._chain.words())

    def _make(self) -> tuple[LogView, LogPresenter]:
        if self._made is None:
            from desktop.audit_log.presenter import LogPresenter  # noqa: PLC0415 - when asked for
            from desktop.audit_log.view import regions  # noqa: PLC0415 - as above

            view = self._make_page()
            self.addWidget(view)
            presenter = LogPresenter(self._runner, view, self._opening)
            self._made = view, presenter
            presenter.draft_requested.connect(self.draft_requested)
            presenter.told.connect(self.told)
            view.out.inquiry_requested.connect(self._on_inquiry_requested)
            view.out.case_requested.connect(self._on_case_requested)
            for part in regions(view):
                mark_region(part)
            self._on_chain()
        return self._made

    def _make_page(self) -> LogView:
        if self._page is None:
            from desktop.audit_log.view import LogView  # noqa: PLC0415 - when asked for

            self._page = LogView(self)
            self._page.setProperty(HELP_PAGE, "8-log")
        return self._page

    def _make_inquiry(self) -> tuple[InquiryView, InquiryPresenter]:
        if self._inquiry is None:
            from desktop.inquiry.presenter import InquiryPresenter  # noqa: PLC0415 - as above
            from desktop.inquiry.view import InquiryView  # noqa: PLC0415 - as above

            view = InquiryView(self)
            view.setProperty(HELP_PAGE, "8-log")
            self.addWidget(view)
            presenter = InquiryPresenter(self._runner, view, self._opening, self.cases)
            self._inquiry = view, presenter
            presenter.shown.connect(self._on_shown)
            presenter.left.connect(self._on_left)
            presenter.told.connect(self.told)
            for part in (view.questions, view.work, view.page):
                mark_region(part)
        return self._inquiry

    def _on_shown(self) -> None:
        self.setCurrentWidget(self.inquiry_view)
        self.inquiry_view.questions.list.setFocus()

    def _on_left(self) -> None:
        self.setCurrentWidget(self.view)
        self.view.list.setFocus()
