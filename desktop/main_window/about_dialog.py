"""What this program is, its version and its licences."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QWidget

from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import rule, text_label


class AboutDialog(FramedDialog):
    """The dialog "Über Umlauf"; its words can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Über Umlauf"), self.tr("Umlauf"), parent)
        self.set_subline(self.tr("Version {0} · Qt {1}").format(own_version(), qVersion()))
        for words in self._words():
            label = text_label(words, "body", wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)
        self.body.addWidget(rule())
        for words in self._licences():
            self.body.addWidget(text_label(words, "muted", wrap=True))
        self.body.addStretch(1)
        close = self.add_button(self.tr("Schließen"), "primary")
        close.clicked.connect(self.accept)
        self.fit(440)

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Freigabe von Social-Media-Entwürfen in Behörden, mit prüfbarem Protokoll. "
                "Umlauf veröffentlicht nichts und baut von sich aus keine Verbindung auf."
            ),
            self.tr("Lizenz: European Union Public Licence 1.2 (EUPL-1.2)."),
        )

    def _licences(self) -> tuple[str, ...]:
        return (
            self.tr("Qt und PySide6: LGPL-3.0, unverändert genutzt."),
            self.tr("Symbole: Tabler Icons, MIT, Copyright Paweł Kuna."),
            self.tr("Die Zeichen der Kanäle gehören ihren Inhabern und benennen nur den Kanal."),
        )


def own_version() -> str:
    """Return the version of this program."""
    try:
        return version("umlauf")
    except PackageNotFoundError:
        return "0.1.0"
