"""The editor screen: open points, media, preview and texts; at the foot what a hand-in voids."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from db.rows import ReviewPage
from desktop.actions.text_first import portable
from desktop.editor.channel_edit import ChannelEdit
from desktop.editor.content import Content
from desktop.editor.facts_form import Choices, FactsForm
from desktop.editor.foot import Foot
from desktop.editor.head import Head
from desktop.editor.media_editor import MediaEditor
from desktop.editor.panes import MEDIA, POINTS, PREVIEW, TEXTS, Panes
from desktop.editor.points import COMMENT, CONDITION
from desktop.editor.points_pane import PointsPane
from desktop.editor.preview_pane import PreviewPane
from desktop.editor.proposals import Proposals
from desktop.editor.texts_pane import TextsPane
from desktop.media.loader import PictureLoader
from desktop.media.thumbnails import Thumbnails
from desktop.theme.look import look
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import set_role, text_label

ROOMY, LOW = 1100, 640


class EditorView(QFrame):
    """Setters in, signals out.

    Signals:
        changed: the person changed something.
        left: back to the desk; what was typed is kept.
        keep_requested: Ctrl+S.      compare_requested: what was changed so far.
        save_requested, submit_requested, discard_requested: the buttons at the foot.
        carry_requested: go on from the revision that arrived.
    """

    changed = Signal()
    left = Signal()
    keep_requested = Signal()
    compare_requested = Signal()
    save_requested = Signal()
    submit_requested = Signal()
    discard_requested = Signal()
    carry_requested = Signal()

    def __init__(self, thumbnails: Thumbnails, loader: PictureLoader) -> None:
        super().__init__()
        set_role(self, "surface")
        self.head, self.foot, self.news = Head(), Foot(), NoticeBar()
        self.points, self.media, self.facts = PointsPane(), MediaEditor(thumbnails), FactsForm()
        self.preview, self.texts = PreviewPane(loader), TextsPane(self.facts)
        self.proposals = Proposals(self.points, self.texts)
        self._first, self._filling = QStackedWidget(), False
        self._column = QVBoxLayout()
        parts = {
            POINTS: self._first,
            MEDIA: self.media,
            PREVIEW: self.preview,
            TEXTS: self.texts,
        }
        names = {
            POINTS: self.tr("Offene Punkte"),
            MEDIA: self.tr("Medien"),
            PREVIEW: self.tr("Vorschau"),
            TEXTS: self.tr("Texte"),
        }
        self.panes = Panes(parts, names)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = QWidget()
        set_role(inner, "surface")
        inner.setMinimumWidth(1)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(8)
        self._column.addWidget(text_label(self.tr("Angaben"), "section"))
        self._column.addStretch(1)
        about = QScrollArea()
        about.setWidgetResizable(True)
        about.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        about.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        about.setWidget(inner)
        self._first.addWidget(self.points)
        self._first.addWidget(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.news)
        column.addWidget(self.panes, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        for part in (self.points, self.media, self.facts, self.texts):
            part.changed.connect(self._on_changed)
        self.facts.channels_changed.connect(self._on_channels)
        self.texts.entered.connect(self.preview.choose)
        self.texts.jump_requested.connect(self.show_place)
        self.points.place_requested.connect(self.show_place)
        self.head.left.connect(self.left)
        self.head.compare_requested.connect(self.compare_requested)
        self.news.action_requested.connect(self.carry_requested)
        self.foot.discard.clicked.connect(self.discard_requested)
        self.foot.save.clicked.connect(self.save_requested)
        self.foot.submit.clicked.connect(self.submit_requested)

    def _keys(self) -> dict[str, Callable[[], None]]:
        return {
            "Ctrl+S": self.keep_requested.emit,
            "F7": self.compare_requested.emit,
            "Alt+Return": self.proposals.take_current,
            "Alt+Enter": self.proposals.take_current,
            "Ctrl+Return": self.submit_requested.emit,
            "Ctrl+Enter": self.submit_requested.emit,
        }

    @override
    def event(self, event: QEvent) -> bool:
        """Claim the keys of the editor: actions of the window have some of them too."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and portable(event) in self._keys():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        slot = self._keys().get(portable(event))
        if slot is None:
            super().keyPressEvent(event)
        else:
            slot()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Arrange everything for the window and the text size."""
        window, percent = self.window(), look().percent
        self.panes.fit(window.width())
        wide = window.width() * 100 // percent >= ROOMY
        high = window.height() * 100 // percent >= LOW
        self.foot.set_small(small=not (wide and high))
        self.head.set_small(small=not wide)

    def regions(self) -> tuple[QWidget, ...]:
        """Return what F6 shall reach."""
        parts = (self.points, self.facts, self.media, self.preview, self.texts, self.foot)
        return (self.head, *parts)

    def begin(self) -> None:
        """Give the focus to what is to be done first."""
        self.panes.bring(POINTS)
        first = next((one for one in self.points.points() if one.tickable), None)
        if self._first.currentIndex() or first is None:
            (self.facts.title if self._first.currentIndex() else self.texts).setFocus()
        else:
            self.points.show_card(first.id)

    def show_choices(self, choices: Choices) -> None:
        """Offer what the space has; once, before the first content."""
        self.facts.show_choices(choices)

    def show_draft(self, page: ReviewPage | None, content: Content, now: int) -> None:
        """Show a draft's next revision, or a new draft (None)."""
        self._filling = True
        self._place_facts(new=page is None)
        self.head.show_draft(page, self.number(page))
        label = page.shown.label if page else ""
        self.foot.show_number(self.number(page), new=page is None, stays=label)
        self.facts.show_content(content, new=page is None, now=now)
        self.media.show_media(content.media)
        self.texts.show_texts(self.facts.channels(), content.texts)
        self.points.news.setPlainText(content.news)
        if page is not None:
            self.show_points(page, content, now)
            self.proposals.begin({row.channel: row.text for row in page.texts})
        self._filling = False
        self.preview.show_channels(self.facts.channels())
        self.preview.refresh_soon()
        self.fit()

    def show_points(self, page: ReviewPage, content: Content, now: int) -> None:
        """Show what is asked for, with what the person ticked and answered."""
        self.points.show_page(page, (*content.ticked, *content.settled), content.answers, now)
        self.proposals.refresh()

    def _place_facts(self, *, new: bool) -> None:
        self.texts.take_facts(here=not new)
        self._first.setCurrentIndex(int(new))
        self.panes.rename(POINTS, self.tr("Angaben") if new else self.tr("Offene Punkte"))
        if new:
            self._column.insertWidget(1, self.facts)
            self.facts.show()

    def number(self, page: ReviewPage | None) -> int:
        """Return the number the revision will get."""
        return max((one.number for one in page.revisions), default=0) + 1 if page else 1

    def channel(self, code: str) -> ChannelEdit:
        """Return the field of a channel; KeyError where it has none."""
        return self.texts.channel(code)

    def content(self) -> Content:
        """Return everything as it stands."""
        return Content(
            channels=self.facts.channels(),
            texts=self.texts.texts(),
            planned_at=self.facts.planned_at(),
            media=self.media.media(),
            ticked=self.points.done(CONDITION),
            settled=self.points.done(COMMENT),
            answers=self.points.answers(),
            news=self.points.news.text(),
            **self.facts.facts(),
        )

    def show_place(self, place: str) -> None:
        """Go to what a check or a point names."""
        kind, _, rest = place.partition(".")
        if kind == "media":
            self.panes.bring(MEDIA)
            self.media.choose(int(rest))
            return
        self.panes.bring(TEXTS)
        if not self.texts.show_place(place) and kind == "planned_at":
            self.panes.bring(POINTS)
            self.facts.go_to_date()

    def show_arrived(self, label: str) -> None:
        """Say that a newer revision is here; "" = there is none."""
        if label:
            words = self.tr("Fassung {0} ist da. Ihre Änderungen beruhen auf der vorigen.")
            action = self.tr("Auf Fassung {0} übertragen").format(label)
            self.news.set_notice(words.format(label), "accent", action, closable=False)
        else:
            self.news.hide()

    def _on_channels(self) -> None:
        self.texts.show_channels(self.facts.channels())
        self.preview.show_channels(self.facts.channels())

    def _on_changed(self) -> None:
        if not self._filling:
            self.proposals.refresh()
            self.preview.refresh_soon()
            self.changed.emit()
