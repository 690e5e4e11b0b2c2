"""Why a medium is not to be seen, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout

from db.rows import MediumRow, SyncProgress, SyncState
from desktop.i18n.dates import file_size
from desktop.media.picture import Picture
from desktop.theme.icons import icon_pixmap
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.thin_bar import ThinBar

OPENED_ELSEWHERE = {"unplayable", "no_backend", "too_large", "locked", "other"}


class StageNotice(QFrame):
    """A card on the stage.

    Signals:
        open_requested: in another program.      fetch_requested: what is missing, now.
    """

    open_requested = Signal()
    fetch_requested = Signal()

    def __init__(self, stage: QFrame) -> None:
        super().__init__(stage)
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words = text_label("", "body", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._open = QToolButton()
        self._open.setText(self.tr("Mit anderem Programm öffnen"))
        set_role(self._open, "boxed")
        self._open.clicked.connect(self.open_requested)
        self._bar = ThinBar()
        self._fetch = QToolButton()
        self._fetch.setText(self.tr("Jetzt holen"))
        set_role(self._fetch, "boxed")
        self._fetch.clicked.connect(self.fetch_requested)
        self._problem = ""
        self._medium: MediumRow | None = None
        self._way = SyncState("none", "", 0, 0, "")
        column.addWidget(self._icon)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        for button in (self._open, self._fetch):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def show_problem(
        self, problem: str, medium: MediumRow | None, picture: Picture | None
    ) -> None:
        """Say what is wrong (see `Picture.problem`); "" hides the notice."""
        self._problem, self._medium = problem, medium
        self.setVisible(bool(problem))
        self._bar.hide()
        if not problem:
            return
        words, symbol = self._say(problem)
        codec = f" ({picture.codec})" if picture is not None and picture.codec else ""
        self._words.setText(words.format(medium.name if medium else "", codec))
        self._icon.setPixmap(icon_pixmap(symbol, look().tokens.text2, look().px(28)))
        can = problem in OPENED_ELSEWHERE and medium is not None and bool(medium.path)
        self._open.setVisible(can)
        self._fetch.setVisible(problem == "missing" and bool(self._way.target))
        if problem == "missing" and medium is not None:
            self._words.setText(self._missing(medium))
        self.setAccessibleName(self._words.text())

    def show_sync(self, state: SyncState) -> None:
        """Take by which way media come."""
        before, self._way = self._way, state
        if self._problem == "missing" and before.target != state.target:
            self.show_problem(self._problem, self._medium, None)

    def show_progress(self, progress: SyncProgress) -> bool:
        """Show how far the medium is that is missing; tell whether it is the one on its way."""
        medium = self._medium
        if self._problem != "missing" or medium is None or progress.medium != medium.digest:
            return False
        self._bar.show_part(progress.medium_done, progress.medium_bytes)
        words = self.tr("{0} wird geholt: {1} von {2}")
        done = file_size(progress.medium_done) if progress.medium_done else "0"
        self._words.setText(words.format(medium.name, done, file_size(progress.medium_bytes)))
        self._fetch.hide()
        return True

    def _missing(self, medium: MediumRow) -> str:
        if self._way.target:
            words = self.tr("{0} ({1}) ist noch nicht hier und kommt mit dem nächsten Abgleich.")
        else:
            words = self.tr(
                "{0} ({1}) ist nicht hier. Bitte lassen Sie sich ein Paket mit Medien geben."
            )
        return words.format(medium.name, file_size(medium.size))

    def _say(self, problem: str) -> tuple[str, str]:
        return {
            "empty": (self.tr("Zu dieser Fassung gehört kein Medium."), "text-size"),
            "erased": (
                self.tr("Die Medien dieser Fassung wurden endgültig gelöscht."),
                "photo-off",
            ),
            "missing": ("", "cloud-download"),
            "broken": (
                self.tr("{0} ist beschädigt und lässt sich nicht anzeigen."),
                "file-broken",
            ),
            "too_large": (self.tr("{0} ist zu groß, um es anzuzeigen."), "photo-off"),
            "heic": (
                self.tr("{0} ist ein HEIC-Bild. Bitte lassen Sie es als JPEG neu einreichen."),
                "photo-off",
            ),
            "locked": (
                self.tr("{0} ist mit einem Kennwort geschützt. Bitte ohne Kennwort einreichen."),
                "lock",
            ),
            "unplayable": (
                self.tr(
                    "{0} lässt sich hier nicht abspielen{1}. "
                    "Bitte lassen Sie es als MP4 (H.264) neu einreichen."
                ),
                "video",
            ),
            "no_backend": (
                self.tr(
                    "Diesem Rechner fehlt, was zum Abspielen von {0} nötig ist. "
                    "Bitte fragen Sie Ihre Administration."
                ),
                "video",
            ),
        }.get(problem, (self.tr("{0} lässt sich hier nicht anzeigen."), "photo-off"))
