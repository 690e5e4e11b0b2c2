"""The door to what channels allow: names, limits, live counts."""

from __future__ import annotations

from db.reference.channels import channels
from db.reference.text_measure import measure
from db.rows import ChannelRow, TextRow


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
        return TextRow(channel, text, "", found.count, found.limit, found.fold_at, found.verified)
