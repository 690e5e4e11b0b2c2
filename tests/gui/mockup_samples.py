"""Posts at the fold and beside it, with pictures of every shape; and the pictures themselves."""

from PIL import Image
from PySide6.QtGui import QImage, QPainter

from db.reference.channels import channels
from db.store.texts import Texts
from desktop.media.loader import PictureLoader
from desktop.media.mockups.compose import compose
from desktop.media.mockups.picture_book import PictureBook
from desktop.media.mockups.post import Post, Sight
from desktop.media.picture import read_picture
from tests.gui.review_samples import medium
from tests.gui.samples import at

FORMATS = [(code, one.code) for code, channel in channels().items() for one in channel.formats]
SIGHTS = [
    (channel, code, dark)
    for channel, code in FORMATS
    for dark in (False, True)
    if not dark or next(f for f in channels()[channel].formats if f.code == code).dark
]
WIDE, TALL, USUAL = (2000, 400), (400, 2000), (1080, 1350)
TAGS = "Los geht es: #MachWasWichtiges mit @sachsenforst, mehr auf https://www.sachsen.de/forst"
ACCOUNT, TITLE = "Sachsenforst", "Waldarbeit mit Weitblick"


def figures(channel, code):
    """Return the figures of a format by name, as numbers."""
    one = next(f for f in channels()[channel].formats if f.code == code)
    return {name: figure.app for name, figure in one.figures.items()}


def fold_texts(channel, code, *, desktop=False):
    """Return texts one character (or line) before and behind the fold; None = it never folds."""
    found = figures(channel, code)
    at_most = (desktop and found.get("fold_desktop")) or found.get("fold")
    if at_most:
        return of_length(at_most - 1), of_length(at_most + 1)
    if found.get("fold_lines"):
        return of_lines(found["fold_lines"]), of_lines(found["fold_lines"] + 1)
    return None


def of_length(count):
    """Return short words of this length, so that lines fill up and characters decide."""
    return ("im Wald ist es still und " * (count // 25 + 1))[: count - 1] + "x"


def of_lines(count):
    """Return this many lines."""
    return "\n".join(f"Zeile {number}" for number in range(1, count + 1))


def picture_file(folder, size):
    """Draw a picture of a size whose ends differ from its middle; returns its path."""
    width, height = size
    image = Image.new("RGB", size, "#1f6b43")
    band = max(width, height) // 8
    image.paste("#c0392b", (0, 0, band, height) if width > height else (0, 0, width, band))
    path = folder / f"{width}x{height}.png"
    image.save(path)
    return str(path)


def picture(folder, size=USUAL, **changes):
    """Make a medium with its file."""
    path = picture_file(folder, size)
    shape = {"width": size[0], "height": size[1], "path": path}
    return medium(f"bild-{size[0]}-{size[1]}", "Ein Weg im Wald.", **{**shape, **changes})


def post(channel, text="", media=(), title=TITLE):
    """Make the post of a channel."""
    return Post(ACCOUNT, title, Texts().mockups(channel, text), tuple(media), at(20, 9))


def sheet_of(one, sight):
    """Compose a post with all its pictures there."""
    book = PictureBook(PictureLoader())
    for row in one.media:
        book.put(row.digest, read_picture(row.path))
    return compose(one, sight, book), book


def drawn(sheet, factor=1):
    """Return the sheet as a picture."""
    size = (round(sheet.width * factor), round(sheet.height * factor))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(sheet.ground)
    painter = QPainter(image)
    painter.scale(factor, factor)
    sheet.paint(painter)
    painter.end()
    return image


def sight_of(code, **changes):
    """Make a way of looking at a format."""
    return Sight(code, **changes)
