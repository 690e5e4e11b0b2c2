"""How `dev.py` speaks: every sentence in German and in English."""


class SetupError(Exception):
    """The environment is in the way; the text says what to do."""


def both(german: str, english: str) -> str:
    """Return one line that holds the sentence in both languages."""
    return f"{german} / {english}"


def say(german: str, english: str) -> None:
    """Print a sentence at once, also into a pipe."""
    print(both(german, english), flush=True)
