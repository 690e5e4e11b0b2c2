"""The right-hand column: text, checks, route and comments, below each other or as tabs."""

from __future__ import annotations

from contextlib import AbstractContextManager

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QSizePolicy,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.draft_parts.checks_section import ChecksSection
from desktop.review.boost_section import BoostSection
from desktop.review.comments_section import CommentsSection
from desktop.review.live_section import LiveSection
from desktop.review.text_section import TextSection
from desktop.review.write_box import WriteBox
from desktop.theme.look import look
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.keeping_scroll import KeepingScroll
from desktop.widgets.painting import text_width
from desktop.widgets.roles import rule, set_role
from desktop.widgets.section import Section
from desktop.widgets.stepper import Stepper
from desktop.widgets.together import laid_out_once

STACKED, FOLDED, TABBED = "stacked", "folded", "tabbed"
LEAST, BESIDE = 24, 14


class Details(QFrame):
    """Holds four sections below what was published; `set_form` shares out the height."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self.texts, self.checks, self.comments = TextSection(), ChecksSection(), CommentsSection()
        self.live, self.boosts = LiveSection(), BoostSection()
        self.stepper = Stepper(self.tr("Laufweg"))
        self.route = self._route_section()
        self.write = WriteBox()
        self._form = ""
        self._layouts: list[QLayout] = []
        self._column = _scroll()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Angaben"))
        set_role(self._tabs.tabBar(), "", grade="small")
        upper = self._upper = QWidget()
        self._stack = QStackedLayout(upper)
        self._stack.addWidget(self._column)
        self._stack.addWidget(self._tabs)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(upper, 1)
        outer.addWidget(self.write)
        self.set_form(STACKED)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.write.set_room(self.height() - self._upper.minimumSizeHint().height())
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Move the tabs together where they would need arrows to be reached."""
        bar = self._tabs.tabBar()
        words = [bar.tabText(number) for number in range(bar.count())]
        wide = sum(
            text_width(look().font("small_strong"), one) + look().px(BESIDE) for one in words
        )
        tight = wide > self.width()
        set_role(bar, "", grade="tight" if tight else "small")
        bar.setUsesScrollButtons(not tight)
        bar.setElideMode(Qt.TextElideMode.ElideRight if tight else Qt.TextElideMode.ElideNone)

    def _route_section(self) -> Section:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(30, 0, 8, 4)
        column.addWidget(self.stepper)
        section = Section(self.tr("Laufweg"), body)
        self.route_name = ElidedLabel()
        self.route_name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.route_name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_role(self.route_name, "muted")
        section.header.add_right(self.route_name)
        return section

    def _sections(self) -> tuple[Section, ...]:
        return (self.texts, self.checks, self.route, self.comments)

    def set_form(self, form: str) -> None:
        """Choose ``stacked``, ``folded`` (checks and route closed) or ``tabbed``."""
        if form == self._form:
            return
        self._form = form
        for section in self._sections():
            section.header.show_title(shown=form != TABBED)
            section.header.set_open(True)
        if form == TABBED:
            self._fill_tabs()
        else:
            self._fill_column()
            for section in (self.checks, self.route):
                section.header.set_open(form == STACKED)
        self._stack.setCurrentIndex(form == TABBED)

    def _fill_column(self) -> None:
        inner = QWidget()
        set_role(inner, "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setMinimumWidth(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        self._layouts = [column]
        column.addWidget(self.live)
        column.addWidget(self.boosts)
        for section in self._sections():
            column.addWidget(section)
            section.show()
            if section is not self.comments:
                column.addWidget(rule())
        column.addStretch(1)
        self._column.setWidget(inner)
        self._clear_tabs()

    def _fill_tabs(self) -> None:
        self._clear_tabs()
        self._layouts = []
        names = (self.tr("Text"), self.tr("Prüfungen"), self.tr("Laufweg"), self.tr("Anmerkungen"))
        for name, section in zip(names, self._sections(), strict=True):
            page, inner = _scroll(), QWidget()
            set_role(inner, "surface")
            inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            # Words wrap at the width there is: with large text no row may keep the page wider.
            inner.setMinimumWidth(1)
            column = QVBoxLayout(inner)
            self._layouts.append(column)
            column.setContentsMargins(0, 4, 0, 0)
            if section is self.texts:
                column.addWidget(self.live)
                column.addWidget(self.boosts)
            column.addWidget(section)
            column.addStretch(1)
            section.show()
            page.setWidget(inner)
            self._tabs.addTab(page, name)
        self._fit_tabs()

    def changed_together(self) -> AbstractContextManager[None]:
        """Let all sections change before their column is laid out again."""
        return laid_out_once(*self._layouts)

    def to_top(self) -> None:
        """Begin another draft at its text: nobody shall decide with it out of sight."""
        pages = [self._tabs.widget(number) for number in range(self._tabs.count())]
        for area in (self._column, *pages):
            if isinstance(area, KeepingScroll):
                area.to_top()

    def veil(self, *, veiled: bool) -> None:
        """Cover what stands below the text, all but the headlines, or uncover it."""
        for section in (self.checks, self.route, self.comments):
            section.veil(veiled=veiled)

    def _clear_tabs(self) -> None:
        while self._tabs.count():
            page = self._tabs.widget(0)
            self._tabs.removeTab(0)
            if page is not None:
                page.deleteLater()

    def show_last_comment(self) -> None:
        """Bring the newest comment into sight."""
        self.show_section(self.comments)
        last = self.comments.last_card()
        if last is not None and self._form != TABBED:
            self._column.ensureWidgetVisible(last)

    def show_comment(self, comment: str) -> None:
        """Bring a comment into sight and emphasise it."""
        self.comments.choose(comment)
        self.show_section(self.comments)
        area = self._tabs.currentWidget() if self._form == TABBED else self._column
        if isinstance(area, KeepingScroll):
            area.keep_in_sight(lambda: self.comments.card(comment))

    def show_section(self, section: Section) -> None:
        """Bring a section into sight."""
        if self._form == TABBED:
            self._tabs.setCurrentIndex(self._sections().index(section))
        else:
            section.header.set_open(True)
            self._column.ensureWidgetVisible(section)


def _scroll() -> KeepingScroll:
    area = KeepingScroll()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # What is being written below needs its room first; what is read can be scrolled.
    area.setMinimumHeight(LEAST)
    return area
