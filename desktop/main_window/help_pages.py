"""The pages of the help, read from resources, in the language of the desk."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from desktop.resources import resource, resource_names, resource_text

# A name without a path: it cannot lead out of the folder of pictures.
PICTURE = re.compile(r"[a-z0-9-]+\.webp")
SECTION = "## "


# As one reads on; a page not named here comes at the end.
ORDER = (
    *("1-start", "2-inbox", "14-media", "11-channels", "13-checks", "10-compare", "4-comment"),
    *("3-decide", "5-revise", "17-publish", "12-consents", "6-import", "7-sync", "8-log"),
    *("15-members", "16-spaces", "9-data", "15-words"),
)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page.

    Attributes:
        name: of its file.      title: its headline.      text: Markdown.
        sections: the headlines inside, in order.
    """

    name: str
    title: str
    text: str
    sections: tuple[str, ...] = ()


def help_pages() -> tuple[HelpPage, ...]:
    """Return all pages in the order of reading."""
    folder = _folder()
    names = sorted(resource_names(folder, ".md"), key=_rank)
    return tuple(_page(name, resource_text(f"{folder}/{name}.md")) for name in names)


def _rank(name: str) -> int:
    return ORDER.index(name) if name in ORDER else len(ORDER)


def help_picture(name: str) -> QImage | None:
    """Return a picture of the help, taken in the language of the desk; None = there is none."""
    file = resource(f"{_folder()}/{name}")
    return QImage.fromData(file.read_bytes()) if file.is_file() else None


def _folder() -> str:
    return "help/en" if QLocale().language() == QLocale.Language.English else "help/de"


def _page(name: str, text: str) -> HelpPage:
    lines = text.splitlines()
    inside = tuple(one.removeprefix(SECTION) for one in lines if one.startswith(SECTION))
    return HelpPage(name, lines[0].removeprefix("# "), text, inside)
