"""Language of the desk: German stands in the source, English is a full translation."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.override import override
from desktop.resources import resource_names, resource_text

SOURCE = "de"
# Not "Return": Qt would then read the shortcut "Ctrl+Enter" as "Ctrl+Return".
GERMAN_KEYS = {"PgDown": "Bild↓", "PgUp": "Bild↑", "Down": "↓", "Up": "↑"}


class TsTranslator(QTranslator):
    """Translates from Qt Linguist files (.ts) as they stand, so that nothing needs compiling."""

    def __init__(self, *texts: str) -> None:
        super().__init__()
        self._words = {key: words for text in texts for key, words in read_ts(text).items()}

    @override
    def isEmpty(self) -> bool:
        return not self._words

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        # Only no string at all, not an empty one, sends Qt to the next translator and the source.
        return cast("str", self._words.get((context, sourceText)))


class KeyNames(QTranslator):
    """Names keys in menus as they are written on a German keyboard and in the help."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return cast("str", GERMAN_KEYS.get(sourceText) if context == "QShortcut" else None)


def read_ts(text: str) -> dict[tuple[str, str], str]:
    """Return the finished translations of a .ts file by (context, source)."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - the source language needs none

    words = {}
    for context in ET.fromstring(text).iter("context"):  # noqa: S314 - a file of this program
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            if found is not None and found.text and not found.get("type"):
                words[name, message.findtext("source", "")] = found.text
    return words


def languages() -> tuple[str, ...]:
    """Return the languages there are, the source first."""
    names = resource_names("i18n", ".ts")
    return (SOURCE, *(name.removeprefix("umlauf_") for name in names))


def choose_language(wanted: str) -> str:
    """Return the language to use: the wanted one, else the computer's, else German."""
    system = QLocale.system().name().split("_")[0]
    return next((one for one in (wanted, system) if one in languages()), SOURCE)


def install_language(app: QCoreApplication, language: str) -> None:
    """Make the application speak a language; widgets made before keep their words."""
    locale = QLocale("de_DE" if language == SOURCE else "en_GB")
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    base = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if base.load(locale, "qtbase", "_", folder):
        app.installTranslator(base)
    own = KeyNames() if language == SOURCE else words_of(language)
    own.setParent(app)
    app.installTranslator(own)


def words_of(language: str) -> QTranslator:
    """Return the translator of a language other than the source."""
    name = f"umlauf_{language}.ts"
    return TsTranslator(resource_text(f"i18n/{name}"), resource_text(f"sentences/{name}"))
