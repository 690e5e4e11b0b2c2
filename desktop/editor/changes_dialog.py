"""What was changed so far against the revision it goes on from, word by word."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from db.domain.comparison_words import compare_words
from desktop.draft_parts.marked_words import marked_words
from desktop.editor.content import Content
from desktop.i18n import dates, terms
from desktop.widgets.framed_dialog import FramedDialog
from desktop.widgets.roles import text_label

WIDTH = 640


class ChangesDialog(FramedDialog):
    """Only shows."""

    def __init__(
        self, old: Content, new: Content, label: str, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Änderungen gegenüber Fassung {0}").format(label)
        super().__init__(title, title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts = [*self._texts(old, new), *self._rest(old, new)]
        for name, words in parts:
            self.body.addWidget(text_label(name, "field"))
            self.body.addWidget(words)
        if not parts:
            self.body.addWidget(text_label(self.tr("Noch nichts geändert."), "muted"))
        self.body.addStretch(1)
        self.add_cancel(self.tr("Schließen")).setFocus()
        self.fit(WIDTH)

    def _texts(self, old: Content, new: Content) -> Iterator[tuple[str, QLabel]]:
        pairs = [
            (self.tr("Titel"), old.title, new.title),
            (self.tr("Thema"), old.topic, new.topic),
        ]
        pairs += [
            (terms.channel_name(code), old.texts.get(code, ""), text)
            for code, text in new.texts.items()
        ]
        for name, before, after in pairs:
            if before != after:
                yield name, _marked(before, after)

    def _rest(self, old: Content, new: Content) -> Iterator[tuple[str, QLabel]]:
        if old.planned_at != new.planned_at:
            days = [
                dates.planned(at) if at else self.tr("kein Termin")
                for at in (old.planned_at, new.planned_at)
            ]
            yield self.tr("Termin"), _plain(" → ".join(days))
        if old.channels != new.channels:
            lists = (
                ", ".join(terms.channel_name(one) for one in side.channels) for side in (old, new)
            )
            yield self.tr("Kanäle"), _plain(" → ".join(lists))
        if old.media != new.media:
            yield self.tr("Medien"), _plain("\n".join(self._media(old, new)))

    def _media(self, old: Content, new: Content) -> Iterator[str]:
        before = {one.digest: one for one in old.media}
        after = {one.digest for one in new.media}
        for number, one in enumerate(new.media, 1):
            known = before.get(one.digest)
            if known is None:
                yield self.tr("{0}: neu, {1}").format(number, one.name)
            elif known.input() != one.input():
                yield self.tr("{0}: Angaben geändert, {1}").format(number, one.name)
        for one in old.media:
            if one.digest not in after:
                yield self.tr("entfernt: {0}").format(one.name)
        kept = [one.digest for one in new.media if one.digest in before]
        if kept != [one.digest for one in old.media if one.digest in after]:
            yield self.tr("Die Reihenfolge ist anders.")


def _plain(words: str) -> QLabel:
    label = text_label(words, "body", wrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _marked(before: str, after: str) -> QLabel:
    label = text_label(marked_words(compare_words(before, after)), "body", wrap=True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAccessibleName(after)
    return label
