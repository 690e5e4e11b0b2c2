"""The dialog "Darstellung": what this person chooses on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QGridLayout, QWidget

from desktop.preferences.theme_card import ThemeCard
from desktop.settings import CACHE_MB, MEDIA_GB, PERCENTS, TAKE_BACK_SECONDS, Settings
from desktop.theme.look import look
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label
from desktop.widgets.segmented_control import SegmentedControl

MOST_ACROSS = 150
"""Up to this size of text all schemes stand in one line, percent."""


class PreferencesDialog(FramedDialog):
    """Shows the settings and keeps them on "Übernehmen".

    Signals:
        applied: the settings were kept; whoever paints or counts takes them up now.
    """

    applied = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Darstellung"), "", parent)
        self._settings = settings
        self._cards = self._make_cards()
        self._percent = SegmentedControl(
            self.tr("Schriftgröße"), [(str(one), f"{one} %") for one in PERCENTS]
        )
        self._seconds = SegmentedControl(
            self.tr("Rücknahmezeit"),
            [(str(one), self.tr("{0} s").format(one)) for one in TAKE_BACK_SECONDS],
        )
        self._cache = SegmentedControl(
            self.tr("Platz für Vorschaubilder"), [(str(one), f"{one} MB") for one in CACHE_MB]
        )
        self._media = SegmentedControl(
            self.tr("Platz für Medien"),
            [(str(one), f"{one} GB" if one else self.tr("alles")) for one in MEDIA_GB],
        )
        self._keys = QCheckBox(self.tr("Tastenkürzel auf Schaltflächen zeigen"))
        self._calm = QCheckBox(self.tr("Bewegung verringern"))
        self._language = QComboBox()
        self._lay_out()
        self.show_settings(
            settings.theme,
            settings.percent,
            settings.take_back_seconds,
            keys=settings.show_keys,
            calm=settings.calm,
        )
        self._cache.choose(str(settings.cache_mb))
        self._media.choose(str(settings.media_gb))
        self._cards[settings.theme].setFocus()
        self.fit(420)

    def _make_cards(self) -> dict[str, ThemeCard]:
        group = QButtonGroup(self)
        words = {
            "system": self.tr("System"),
            "light": self.tr("Hell"),
            "dark": self.tr("Dunkel"),
            "hc": self.tr("Kontrast"),
        }
        cards = {scheme: ThemeCard(scheme, word) for scheme, word in words.items()}
        for card in cards.values():
            group.addButton(card)
        return cards

    def _lay_out(self) -> None:
        cards = QGridLayout()
        cards.setSpacing(8)
        # Large words need the room of two.
        across = len(self._cards) if look().percent <= MOST_ACROSS else 2
        for place, card in enumerate(self._cards.values()):
            cards.addWidget(card, place // across, place % across)
        self._fill_languages()
        self.body.addWidget(text_label(self.tr("Farben"), "field"))
        self.body.addLayout(cards)
        self._add_field(self.tr("Schriftgröße"), self._percent)
        self.body.addWidget(self._keys)
        self.body.addWidget(self._calm)
        self._add_field(self.tr("Freigaben zurücknehmen können für"), self._seconds)
        self._add_field(
            self.tr("Platz für Vorschaubilder (gilt nach dem nächsten Start)"), self._cache
        )
        self._add_field(
            self.tr("Platz für Medien; was bei Ihnen wartet, bleibt immer hier"), self._media
        )
        self._add_field(self.tr("Sprache (gilt nach dem nächsten Start)"), self._language)
        self.body.addStretch(1)
        self.add_left(self.tr("Zurücksetzen")).clicked.connect(self._on_reset)
        self._move_cancel_right()
        self.add_button(self.tr("Übernehmen"), "primary").clicked.connect(self._on_apply)

    def _move_cancel_right(self) -> None:
        self.add_button(self.tr("Abbrechen")).clicked.connect(self.reject)

    def _add_field(self, name: str, control: QWidget) -> None:
        label = text_label(name, "field")
        label.setBuddy(control)
        self.body.addWidget(label)
        self.body.addWidget(control)

    def _fill_languages(self) -> None:
        self._language.setAccessibleName(self.tr("Sprache"))
        for key, word in (
            ("", self.tr("wie der Computer")),
            ("de", "Deutsch"),
            ("en", "English"),
        ):
            self._language.addItem(word, key)
        self._language.setCurrentIndex(self._language.findData(self._settings.language))

    def show_settings(
        self, theme: str, percent: int, seconds: int, *, keys: bool, calm: bool
    ) -> None:
        """Show values without keeping them."""
        self._cards[theme].setChecked(True)
        self._percent.choose(str(percent))
        self._seconds.choose(str(seconds))
        self._keys.setChecked(keys)
        self._calm.setChecked(calm)

    def _on_reset(self) -> None:
        self._cache.choose(str(Settings.cache_mb.default))
        self._media.choose(str(Settings.media_gb.default))
        self.show_settings("system", 100, TAKE_BACK_SECONDS[0], keys=True, calm=False)

    def _on_apply(self) -> None:
        kept = self._settings
        kept.theme = next(one for one, card in self._cards.items() if card.isChecked())
        kept.percent = int(self._percent.key)
        kept.take_back_seconds = int(self._seconds.key)
        kept.cache_mb = int(self._cache.key)
        kept.media_gb = int(self._media.key)
        kept.show_keys = self._keys.isChecked()
        kept.calm = self._calm.isChecked()
        kept.language = str(self._language.currentData())
        self.applied.emit()
        self.accept()
