"""The door to what channels allow: names, limits, live counts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from db.reference.channels import Channel, Figure, Format, channels
from db.reference.post_text import ShownText, fold_of, show_text
from db.reference.text_measure import measure
from db.rows import ChannelRow, TextRow
from db.rows.mockups import FigureRow, MockupRow, SpanRow


class Texts:
    """How long texts are, as each channel counts; needs no replica."""

    def channels(self) -> tuple[ChannelRow, ...]:
        """All channels in the order screens show them."""
        return tuple(
            ChannelRow(
                code,
                one.name,
                one.limit("text"),
                one.limit("fold"),
                one.verified("text"),
                one.limit("alt_text"),
            )
            for code, one in channels().items()
        )

    def measure(self, channel: str, text: str) -> TextRow:
        """The text with its count, limit and fold."""
        found = measure(channel, text)
        return TextRow(
            *(channel, text, "", found.count, found.limit),
            *(found.fold_at, found.verified, found.fold_desktop),
        )

    def mockups(self, channel: str, text: str) -> tuple[MockupRow, ...]:
        """How each format of a channel shows a text; none for an unknown channel."""
        rules = channels().get(channel)
        return tuple(_mockup(rules, one, text) for one in rules.formats) if rules else ()


def _mockup(rules: Channel, one: Format, text: str) -> MockupRow:
    shown = show_text(text, one.links, rules.code)
    found = measure(rules.code, text)
    return MockupRow(
        channel=rules.code,
        name=rules.name,
        format=one.code,
        fit=one.fit,
        dark=one.dark,
        figures=MappingProxyType({name: _figure(fig) for name, fig in one.figures.items()}),
        shown=shown.text,
        spans=tuple(SpanRow(span.start, span.end, span.kind) for span in shown.spans),
        fold=_fold(rules, one.figures, "fold", shown, text),
        fold_desktop=_fold(rules, one.figures, "fold_desktop", shown, text),
        count=found.count,
        limit=found.limit,
        verified=found.verified,
        most_media=rules.limit("media"),
    )


def _figure(found: Figure) -> FigureRow:
    return FigureRow(found.app, found.source, found.date.isoformat(), found.verified)


def _fold(
    rules: Channel, figures: Mapping[str, Figure], name: str, shown: ShownText, text: str
) -> int:
    found = figures.get(name) or figures.get("fold")
    if found is None:
        return len(shown.text)
    return shown.shown_index(fold_of(text, found.app, rules.counting))
