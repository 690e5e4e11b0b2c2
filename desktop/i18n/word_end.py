"""Where a fold falls between words."""


def word_end(text: str, fold: int) -> int:
    """Return the end of the last whole word before the fold: channels cut no words either."""
    end = text.rfind(" ", 0, fold + 1)
    return end if end > fold // 2 else fold
