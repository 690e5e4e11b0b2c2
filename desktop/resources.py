"""The one reader of the data folder `resources/` for the desktop."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(path: str) -> Traversable:
    """Return a file or folder below `resources/`, e.g. ``"icons/inbox.svg"``."""
    return _root().joinpath(*path.split("/"))


@cache
def _root() -> Traversable:
    return files("resources")


@cache
def resource_text(path: str) -> str:
    """Return the text of a UTF-8 file below `resources/`.

    Raises:
        FileNotFoundError: there is no such file.
    """
    return resource(path).read_text("utf-8")


def resource_names(folder: str, suffix: str) -> tuple[str, ...]:
    """Return the names, without the suffix, of the files of a folder, sorted."""
    names = (entry.name for entry in resource(folder).iterdir())
    return tuple(sorted(name.removesuffix(suffix) for name in names if name.endswith(suffix)))
