"""The pages of the help, read from resources, in the language of the desk."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from desktop.resources import resource, resource_names, resource_text

# Screens set this property to the name of the page that explains them.
HELP_PAGE = "helpPage"
# A name without a path: it cannot lead out of the folder of pictures.
PICTURE = re.compile(r"[a-z0-9-]+\.webp")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its name, its headline, its Markdown."""

    name: str
    title: str
    text: str


def help_pages() -> tuple[HelpPage, ...]:
    """Return all pages in order."""
    folder = _folder()
    names = resource_names(folder, ".md")
    return tuple(_page(name, resource_text(f"{folder}/{name}.md")) for name in names)


def help_picture(name: str) -> QImage | None:
    """Return a picture of the help, taken in the language of the desk; None = there is none."""
    file = resource(f"{_folder()}/{name}")
    return QImage.fromData(file.read_bytes()) if file.is_file() else None


def _folder() -> str:
    return "help/en" if QLocale().language() == QLocale.Language.English else "help/de"


def _page(name: str, text: str) -> HelpPage:
    return HelpPage(name, text.splitlines()[0].removeprefix("# "), text)


def found(page: HelpPage, words: str) -> bool:
    """Tell whether a page holds all of some words."""
    return all(word in page.text.casefold() for word in words.casefold().split())
