"""A medium of either revision as a card: where it is no picture, or only one has it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rows import MediumRow
from desktop.i18n import dates, terms
from desktop.media.image_view import ImageView
from desktop.media.picture import Picture
from desktop.theme.look import look
from desktop.widgets.roles import set_role, text_label
from desktop.widgets.symbol import Symbol


class SideCards(QWidget):
    """Old at the left, new at the right; `open_requested` names a file to open elsewhere."""

    open_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.old, self.new = SideCard(), SideCard()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 48, 16, 48)
        row.setSpacing(16)
        for card in (self.old, self.new):
            row.addWidget(card, 1)
            card.open_requested.connect(self.open_requested)


class SideCard(QFrame):
    """One medium: its picture, or its name and why no picture is shown."""

    open_requested = Signal(str)

    def __init__(self, ground: str = "card") -> None:
        """Take the role of its ground: ``card``, or ``stage`` where it stands alone."""
        super().__init__()
        set_role(self, ground)
        self._ground = "stage" if ground == "stage" else "surface"
        self._path = ""
        self._picture = ImageView()
        self._symbol = Symbol("photo", "text2", 40)
        self._name = text_label("", "strong", wrap=True)
        self._facts = text_label("", "muted", wrap=True)
        self._open = QPushButton(self.tr("Mit anderem Programm öffnen"))
        self._open.clicked.connect(self._on_open)
        look().changed.connect(self._dress)
        self._dress()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._picture, 1)
        column.addStretch()
        column.addWidget(self._symbol, 0, middle)
        for label in (self._name, self._facts):
            label.setAlignment(middle)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(self._open, 0, middle)
        column.addStretch()

    def _dress(self) -> None:
        self._picture.setBackgroundBrush(look().tokens.color(self._ground))

    def show_medium(self, medium: MediumRow | None, picture: Picture, revision: str) -> None:
        """Show a medium of a revision (its label); None: the revision has none here."""
        seen = medium is not None and not picture.problem
        self._picture.setVisible(seen)
        self._symbol.setVisible(not seen)
        self._picture.show_picture(picture if seen else None)
        self._path = medium.path if medium is not None else ""
        plays = medium is not None and not medium.type.startswith("image/")
        self._open.setVisible(bool(self._path) and plays)
        if medium is None:
            self._symbol.set_symbol("circle-minus", "text2")
            self._name.setText(self.tr("Nicht in Fassung {0}").format(revision))
            self._facts.setText("")
            return
        self._symbol.set_symbol(*self._sign(medium, picture.problem))
        self._name.setText(medium.name or self.tr("Medium ohne Angaben"))
        words = self._why(picture.problem)
        self._facts.setText("\n".join(part for part in (words, facts(medium)) if part))
        name = self.tr("{0}, Fassung {1}").format(medium.name, revision)
        for part in (self._picture, self._picture.viewport()):
            part.setAccessibleName(name)
        self._open.setAccessibleName(
            self.tr("{0} aus Fassung {1} mit anderem Programm öffnen").format(
                medium.name, revision
            )
        )

    def words(self) -> str:
        """Return what is said."""
        return "\n".join(part for part in (self._name.text(), self._facts.text()) if part)

    def _sign(self, medium: MediumRow, problem: str) -> tuple[str, str]:
        if problem == "missing":
            return "cloud-download", "text2"
        if medium.type.startswith("video/"):
            return "video", "text2"
        return ("photo-off" if medium.type.startswith("image/") else "file-text"), "text2"

    def _why(self, problem: str) -> str:
        return {
            "missing": self.tr("Noch nicht hier. Kommt mit dem nächsten Abgleich."),
            "broken": self.tr("Die Datei ist beschädigt und lässt sich nicht anzeigen."),
            "too_large": self.tr("Die Datei ist zu groß, um sie anzuzeigen."),
            "locked": self.tr("Die Datei ist mit einem Kennwort geschützt."),
            "heic": self.tr("Ein HEIC-Bild lässt sich hier nicht anzeigen."),
            "unplayable": self.tr("Das Video lässt sich hier nicht abspielen."),
            "no_backend": self.tr("Diesem Rechner fehlt, was zum Abspielen nötig ist."),
            "over": self.tr("Hier schon zu Ende."),
            "waiting": self.tr("Wird geladen."),
        }.get(problem, "")

    def _on_open(self) -> None:
        self.open_requested.emit(self._path)


def facts(medium: MediumRow) -> str:
    """Return size, length, kind and weight of a medium, as far as they are known."""
    shape = f"{medium.width} × {medium.height}" if medium.width else ""
    length = dates.duration(medium.duration_ms) if medium.duration_ms else ""
    kind = terms.file_kind(medium.type) if medium.type else ""
    weight = dates.file_size(medium.size) if medium.size else ""
    return " · ".join(part for part in (shape, length, kind, weight) if part)
