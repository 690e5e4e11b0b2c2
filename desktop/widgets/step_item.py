"""What a stepper shows: a station, or a stage of several at once."""

from dataclasses import dataclass

from desktop.theme.states import Face

DONE, NOW, LATER, STOPPED = "done", "now", "later", "stopped"
# State → symbol and token.
SIGNS = {
    DONE: ("circle-check", "ok"),
    NOW: ("circle-dot", "accent"),
    LATER: ("circle-dashed", "text3"),
    STOPPED: ("circle-x", "bad"),
}


@dataclass(frozen=True, slots=True)
class StepItem:
    """One row.

    Attributes:
        state: one of the keys of ``SIGNS``.      aside: lesser word at the right.
        face: mark at the right, None = none.      detail: second line.
        quotes: what stations said; a line each, in full while the row has the focus.
        inner: stations that run at once, each a name with its mark.
        spoken: accessible name of the whole row.
    """

    title: str
    state: str
    spoken: str
    detail: str = ""
    aside: str = ""
    face: Face | None = None
    inner: tuple[tuple[str, Face | None], ...] = ()
    quotes: tuple[str, ...] = ()
