"""The first step: which plan, which media, and how the plan is to be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from db.rows.imports import PlanGlance
from desktop.bulk_import.file_line import FileLine
from desktop.bulk_import.foot import Foot
from desktop.bulk_import.last_note import LastNote
from desktop.bulk_import.preview_table import PreviewTable
from desktop.bulk_import.reading_form import ReadingForm
from desktop.i18n import terms
from desktop.i18n.sentences import spoken
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol

KINDS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"
PLANS = tuple(one.removeprefix("*") for one in KINDS.split())
NARROW, FORM = 1000, 520


class FilesPage(QWidget):
    """Files may be dropped anywhere on the page.

    Signals:
        plan_changed, media_changed: another path.      reading_changed: a ``Reading``.
        next_requested: on to the columns.

    Attributes:
        form: how the plan is read.      last: what was read in before.
    """

    plan_changed = Signal(str)
    media_changed = Signal(str)
    reading_changed = Signal(object)
    next_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._make_fields()
        self._recognised = text_label("", "ok", wrap=True)
        self._error = text_label("", "bad", wrap=True)
        self.form, self.preview, self.last = ReadingForm(), PreviewTable(), LastNote()
        self.foot = Foot()
        self.next = self.foot.add_button(self.tr("Weiter zu den Spalten"), "primary")
        self._lay_out()
        self.form.changed.connect(self.reading_changed)
        self.next.clicked.connect(self._on_next)
        self.setFocusProxy(self.plan)
        self.show_nothing()

    def _make_fields(self) -> None:
        search = self.tr("Suchen …")
        self.plan = FileLine(self.tr("Redaktionsplan"), (search, "folder-open", self._ask_plan))
        self.media = FileLine(
            self.tr("Ordner oder ZIP mit Bildern und Videos"),
            (self.tr("Ordner …"), "folder-open", self.ask_folder),
            (self.tr("ZIP …"), "package", self._ask_zip),
        )
        self.plan.settled.connect(self._on_plan)
        self.media.settled.connect(self._on_media)

    def _lay_out(self) -> None:
        inner = QWidget()
        set_role(inner, "surface")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._halves.setContentsMargins(16, 16, 16, 16)
        self._halves.setSpacing(16)
        self._halves.addWidget(self._left())
        self._halves.addWidget(self._right(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.foot)

    def _left(self) -> QFrame:
        self._card = card = QFrame()
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Was möchten Sie einlesen?"), "section"))
        column.addWidget(self._drop_hint())
        for words, line in (
            (self.tr("Redaktionsplan"), self.plan),
            (self.tr("Ordner oder ZIP mit Bildern und Videos"), self.media),
        ):
            column.addWidget(text_label(words, "field"))
            column.addWidget(line)
        column.addWidget(self._error)
        column.addWidget(self._recognised)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(self.last)
        return card

    def _drop_hint(self) -> QWidget:
        hint = QFrame()
        set_role(hint, "note", tone="accent")
        row = QHBoxLayout(hint)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(Symbol("table-import", "accent", 20))
        words = self.tr("Ziehen Sie Plan, Ordner oder ZIP hierher, oder wählen Sie sie aus.")
        row.addWidget(text_label(words, "body", wrap=True), 1)
        return hint

    def _right(self) -> QFrame:
        self._side = side = QFrame()
        set_role(side, "card")
        self._about = text_label("", "strong", wrap=True)
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 12, 1, 1)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self._about, 1)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        return side

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview below the fields where both do not fit side by side."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(NARROW)
        way = QBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._card.setMaximumWidth(16_777_215 if narrow else look().px(FORM))
        self.preview.setMinimumHeight(look().px(220 if narrow else 120))

    def clear(self) -> None:
        """Forget the files: another plan is to come."""
        self.plan.set_path("")
        self.media.set_path("")

    def show_nothing(self) -> None:
        """No plan is chosen, or it cannot be read."""
        self._recognised.hide()
        self.form.hide()
        self._side.setVisible(False)
        self.next.setEnabled(False)
        self.foot.note.setText(self.tr("Wählen Sie zuerst einen Redaktionsplan."))
        self._error.hide()

    def show_glance(self, found: PlanGlance) -> None:
        """Show how the plan would be read."""
        told = self._recognised_as(found)
        self._recognised.setText(told)
        self._recognised.setVisible(bool(told))
        self.form.show_glance(found)
        self.preview.show_glance(found)
        one, many = self.tr("Ein Beitrag"), self.tr("{0} Beiträge")
        count = terms.counted(found.rows, one, many) if found.rows else self.tr("Noch keine")
        self._about.setText(self.tr("Anfang des Plans  {0}").format(count))
        self._side.setVisible(True)
        self.show_error(spoken(found.problem), self.plan)
        self.next.setEnabled(bool(found.columns))
        unread = self.tr("Dieser Plan lässt sich noch nicht lesen.")
        self.foot.note.setText("" if found.columns else unread)

    @property
    def recognised(self) -> str:
        """Return what the plan was recognised as, in words."""
        return self._recognised.text()

    def _recognised_as(self, found: PlanGlance) -> str:
        if found.template:
            return self.tr("Erkannt nach Vorlage „{0}“.").format(found.template)
        if found.format[1]:
            return self.tr("Erkannt als Plan von {0}.").format(found.format[1])
        if found.offered:
            names = ", ".join(name for _, name in found.offered)
            words = self.tr("Ohne Kopfzeile. Die Form passt zu {0}: Bitte unten wählen.")
            return words.format(names)
        return ""

    def show_error(self, words: str, line: FileLine | None = None) -> None:
        """Say why the files cannot be read, and at which field; "" takes it away."""
        for one in (self.plan, self.media):
            one.line.setAccessibleDescription(words if one is line else "")
            one.line.setProperty("invalid", "true" if words and one is line else "false")
            one.line.style().polish(one.line)
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def show_work(self, what: str) -> None:
        """Say what is under way, "" = nothing."""
        if what:
            self.foot.show_work(what)
        else:
            self.foot.show_idle()

    def _ask_plan(self) -> str:
        kinds = self.tr("Redaktionspläne ({0})").format(KINDS)
        return QFileDialog.getOpenFileName(self, self.tr("Redaktionsplan wählen"), "", kinds)[0]

    def ask_folder(self) -> str:
        """Ask for the folder of the media, "" = none."""
        return QFileDialog.getExistingDirectory(self, self.tr("Ordner mit Medien wählen"))

    def _ask_zip(self) -> str:
        kinds = self.tr("ZIP-Archive ({0})").format("*.zip")
        return QFileDialog.getOpenFileName(self, self.tr("ZIP mit Medien wählen"), "", kinds)[0]

    def _on_plan(self) -> None:
        self.show_nothing()
        if not self.plan.path:
            return
        if not Path(self.plan.path).is_file():
            self.show_error(self.tr("Diese Datei gibt es nicht."), self.plan)
            return
        self.plan_changed.emit(self.plan.path)

    def _on_media(self) -> None:
        if self.media.path and not Path(self.media.path).exists():
            self.show_error(self.tr("Diesen Ordner gibt es nicht."), self.media)
            return
        self.show_error("")
        self.media_changed.emit(self.media.path)

    def _on_next(self) -> None:
        if not Path(self.plan.path).is_file():
            self.show_error(self.tr("Wählen Sie einen Redaktionsplan."), self.plan)
            self.plan.setFocus()
        elif self.media.path and not Path(self.media.path).exists():
            self.show_error(self.tr("Diesen Ordner gibt es nicht."), self.media)
            self.media.setFocus()
        elif self.next.isEnabled():
            self.next_requested.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(local_files(event.mimeData()))

    def take(self, paths: list[Path]) -> None:
        """Take dropped files: folders and ZIPs hold media, other files are the plan."""
        # The plan first: another one empties the field of the media.
        for path in sorted(paths, key=is_medium):
            if is_medium(path):
                self.media.set_path(str(path))
            elif path.suffix.lower() in PLANS:
                self.plan.set_path(str(path))
            else:
                words = self.tr("„{0}“ ist weder Plan noch Ordner oder ZIP.")
                self.show_error(words.format(path.name), self.plan)


def is_medium(path: Path) -> bool:
    """Tell whether a path holds media: a folder or a ZIP."""
    return path.is_dir() or path.suffix.lower() == ".zip"


def local_files(data: QMimeData) -> list[Path]:
    """Return the files on this computer that are dragged."""
    return [Path(one.toLocalFile()) for one in data.urls() if one.isLocalFile()]
