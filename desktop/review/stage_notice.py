"""Why a medium is not to be seen, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout

from db.rows import MediumRow
from desktop.media.picture import Picture
from desktop.theme.icons import icon_pixmap
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label

OPENED_ELSEWHERE = {"unplayable", "no_backend", "too_large", "locked", "other"}


class StageNotice(QFrame):
    """A card on the stage; `open_requested` asks for another program."""

    open_requested = Signal()

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
        column.addWidget(self._icon)
        column.addWidget(self._words)
        column.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def show_problem(
        self, problem: str, medium: MediumRow | None, picture: Picture | None
    ) -> None:
        """Say what is wrong (see `Picture.problem`); "" hides the notice."""
        self.setVisible(bool(problem))
        if not problem:
            return
        words, symbol = self._say(problem)
        codec = f" ({picture.codec})" if picture is not None and picture.codec else ""
        self._words.setText(words.format(medium.name if medium else "", codec))
        self._icon.setPixmap(icon_pixmap(symbol, look().tokens.text2, look().px(28)))
        can = problem in OPENED_ELSEWHERE and medium is not None and bool(medium.path)
        self._open.setVisible(can)
        self.setAccessibleName(self._words.text())

    def _say(self, problem: str) -> tuple[str, str]:
        return {
            "empty": (self.tr("Zu dieser Fassung gehört kein Medium."), "text-size"),
            "missing": (
                self.tr("{0} ist noch nicht hier und kommt mit dem nächsten Abgleich."),
                "cloud-download",
            ),
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
