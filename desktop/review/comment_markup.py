"""A comment's Markdown as words to show: nothing in it can load, link or run anything."""

from __future__ import annotations

import html
import re

# Python-Markdown is quadratic on hostile input (10,000 "[" take ten seconds): what is longer or
# fuller of signs than any person writes is shown as it was typed.
LONGEST, MOST_SIGNS = 6_000, 300
_SIGNS = re.compile(r"[\[\]()*_`<>!#~\\|&-]")
_MARKS = re.compile(r"[*_`#>~\[|]|^\s*(?:[-+]|\d+[.)])\s", re.MULTILINE)
_TAGS = frozenset(
    ("p", "br", "strong", "em", "ul", "ol", "li", "code", "pre", "blockquote", "del")
)


def is_marked_up(text: str) -> bool:
    """Tell whether a text holds signs of Markdown that are worth reading."""
    short = len(text) <= LONGEST and len(_SIGNS.findall(text)) <= MOST_SIGNS
    return short and _MARKS.search(text) is not None


def marked_up(text: str) -> str:
    """Return safe HTML of a text; headings, links and pictures lose their tags and keep words."""
    if not is_marked_up(text):
        return html.escape(text).replace("\n", "<br>")
    import markdown  # noqa: PLC0415 - most comments are plain
    import nh3  # noqa: PLC0415

    made = markdown.markdown(text, extensions=["sane_lists", "nl2br"], output_format="html")
    return nh3.clean(made, tags=set(_TAGS), attributes={}, url_schemes=set())
