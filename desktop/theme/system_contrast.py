"""The palette of a contrast theme that the computer itself provides."""

from typing import Any

from PySide6.QtGui import QPalette

from desktop.theme.tokens import Tokens, load_tokens

# Token → role of the system. Whatever is not named here carries meaning by word and symbol only.
GROUNDS = (
    *("win", "surface", "panel", "stage", "title", "field", "hover", "accent_bg"),
    *("ok_bg", "warn_bg", "bad_bg", "ask_bg", "neu_bg", "diff_add", "diff_del", "mark"),
)
INKS = ("line", "line2", "text", "text2", "ok", "warn", "bad", "ask", "neu")


def contrast_tokens(palette: QPalette) -> Tokens:
    """Return the high contrast tokens in the colours of a system palette."""
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    highlight = palette.color(QPalette.ColorRole.Highlight)
    colors: dict[str, Any] = dict.fromkeys(GROUNDS, window) | dict.fromkeys(INKS, text)
    return load_tokens("hc")._replace(
        **colors,
        text3=palette.color(QPalette.ColorRole.PlaceholderText),
        accent=highlight,
        accent_hi=highlight,
        on_accent=palette.color(QPalette.ColorRole.HighlightedText),
        focus=text,
    )
