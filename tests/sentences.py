"""The sentences of the data side and their English file; run it after changing one.

``python -m tests.sentences`` adds what is new in ``db`` to the file (unfinished, to be filled in)
and drops what is no longer said. The command line and the server are left out: they speak German.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from desktop.i18n.sentences import CONTEXT

ROOT = Path(__file__).parents[1]
ENGLISH = ROOT / "resources/sentences/umlauf_en.ts"
HOLE = re.compile(r"\{[^{}]*\}")


def templates() -> tuple[str, ...]:
    """Return the template of every sentence, in the order of the source; bare holes are none."""
    found = (one for path in sources() for one in templates_in(path))
    return tuple(dict.fromkeys(one for one in found if re.search(r"[\w„]", HOLE.sub("", one))))


def sources() -> tuple[Path, ...]:
    """Return the files whose sentences a desk may show."""
    db = ROOT / "db"
    elsewhere = {db / "cli", db / "server"}
    return tuple(one for one in sorted(db.rglob("*.py")) if not elsewhere & {*one.parents})


def templates_in(path: Path) -> Iterator[str]:
    """Yield the templates of one file.

    Raises:
        ValueError: a template is no literal, so that nobody could find it.
    """
    if path.name == "sentence.py":
        return
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Sentence"):
            continue
        first = call.args[0]
        literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
        if not literal:
            raise ValueError(f"{path}:{call.lineno}: the template is no literal")
        yield ast.literal_eval(first)


def translations(path: Path = ENGLISH) -> dict[str, str]:
    """Return English by template; "" = not translated yet."""
    messages = ET.fromstring(path.read_text("utf-8")).iter("message")  # noqa: S314 - our own file
    return {one.findtext("source", ""): one.findtext("translation", "") for one in messages}


def written(wanted: dict[str, str]) -> str:
    """Return the text of a file with these translations."""
    root = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="de_DE")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, english in wanted.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        done = ET.SubElement(message, "translation", {} if english else {"type": "unfinished"})
        done.text = english
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return f"{head}{ET.tostring(root, 'unicode')}\n"


if __name__ == "__main__":
    known = translations()
    ENGLISH.write_text(written({one: known.get(one, "") for one in templates()}), "utf-8")
