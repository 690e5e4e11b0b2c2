"""What became of a medium, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF

from db.domain.comparison_words import Piece
from db.rows import MediumRow
from db.rows.compare import FieldDiff, MediumDiff
from desktop.compare.difference import Difference

THIRD, TWO_THIRDS = 1 / 3, 2 / 3
MOST_PLACES = 4
SIGNS = {
    "same": "equal",
    "described": "pencil",
    "moved": "arrows-sort",
    "replaced": "pencil",
    "added": "plus",
    "removed": "minus",
}
FIELD_SIGNS = {"alt_text": "accessible", "music": "music"}


class MediaWords(QObject):
    """Names, marks and sentences for media."""

    def name(self, pair: MediumDiff) -> str:
        """Return ``Bild 1``, ``Video 2`` or ``Dokument 1``; what is gone has its old number."""
        medium = pair.new or pair.old
        return self._kind(medium).format(pair.new_number or pair.old_number)

    def _kind(self, medium: MediumRow | None) -> str:
        mime = medium.type if medium else ""
        if mime.startswith("video/"):
            return self.tr("Video {0}")
        if mime == "application/pdf":
            return self.tr("PDF {0}")
        return self.tr("Bild {0}") if mime.startswith("image/") else self.tr("Medium {0}")

    def sign(self, pair: MediumDiff) -> str:
        """Return the symbol of what became of it."""
        return SIGNS[pair.change]

    def label(self, pair: MediumDiff) -> str:
        """Return the words below a small picture: ``1 geändert``, ``2 gleich``."""
        number = pair.new_number or pair.old_number
        words = {
            "same": self.tr("{0} gleich"),
            "described": self.tr("{0} Angaben"),
            "moved": self.tr("{0} verschoben"),
            "replaced": self.tr("{0} geändert"),
            "added": self.tr("{0} neu"),
            "removed": self.tr("{0} entfernt"),
        }
        return words[pair.change].format(number)

    def title(self, pair: MediumDiff) -> str:
        """Return ``Bild 1 ausgetauscht``."""
        words = {
            "same": self.tr("{0} ist gleich"),
            "described": self.tr("{0}: andere Angaben"),
            "moved": self.tr("{0} verschoben"),
            "replaced": self.tr("{0} ausgetauscht"),
            "added": self.tr("{0} hinzugefügt"),
            "removed": self.tr("{0} entfernt"),
        }
        return words[pair.change].format(self.name(pair))

    def aside(self, pair: MediumDiff) -> str:
        """Return what stands beside ``Bild 1 von 5`` where there are no two pictures to show."""
        return {
            "same": self.tr("in beiden Fassungen gleich"),
            "described": self.tr("dasselbe Medium, andere Angaben"),
            "moved": self.tr("vorher an Stelle {0}").format(pair.old_number),
            "added": self.tr("neu"),
            "removed": self.tr("entfernt"),
        }.get(pair.change, "")

    def spoken(self, pair: MediumDiff) -> str:
        """Return the accessible name of a small picture."""
        medium = pair.new or pair.old
        name = medium.name if medium else ""
        return ", ".join(part for part in (self.title(pair), name) if part)

    def detail(self, pair: MediumDiff, found: Difference | None) -> str:
        """Return what else is to be said: names, places before, what differs in the picture."""
        names = [one.name for one in (pair.new, pair.old) if one is not None and one.name]
        if pair.change == "moved":
            return self.tr("vorher an Stelle {0}").format(pair.old_number)
        if pair.change != "replaced" or pair.old is None or pair.new is None:
            return ", ".join(names[:1])
        swapped = self.tr("{0} statt {1}").format(pair.new.name, pair.old.name)
        same_name = pair.new.name == pair.old.name
        places = self.places(found) if found else ""
        return ". ".join(part for part in ("" if same_name else swapped, places) if part)

    def places(self, found: Difference) -> str:
        """Return ``2 geänderte Bereiche: unten links, Mitte. Anders getönt.``."""
        if found.shape:
            return self.tr("Anderes Seitenverhältnis")
        tone = self.tr("insgesamt anders getönt") if found.toned else ""
        if found.everywhere:
            return tone or self.tr("überall anders")
        if not found.regions:
            return tone or self.tr("im Bild kein Unterschied zu sehen")
        count = len(found.regions)
        spots = list(dict.fromkeys(self._spot(box) for box in found.regions))
        where = ", ".join(spots[:MOST_PLACES])
        if count == 1:
            words = self.tr("1 geänderter Bereich: {0}").format(where)
        else:
            words = self.tr("{0} geänderte Bereiche: {1}").format(count, where)
        return ", ".join(part for part in (words, tone) if part)

    def _spot(self, box: QRectF) -> str:
        center = box.center()
        row = 0 if center.y() < THIRD else 1 if center.y() < TWO_THIRDS else 2
        column = 0 if center.x() < THIRD else 1 if center.x() < TWO_THIRDS else 2
        names = (
            (self.tr("oben links"), self.tr("oben Mitte"), self.tr("oben rechts")),
            (self.tr("Mitte links"), self.tr("Mitte"), self.tr("Mitte rechts")),
            (self.tr("unten links"), self.tr("unten Mitte"), self.tr("unten rechts")),
        )
        return names[row][column]

    def field(self, name: str) -> str:
        """Return what a statement about a medium is called."""
        return {
            "alt_text": self.tr("Alternativtext"),
            "credit": self.tr("Bildnachweis"),
            "licence": self.tr("Lizenz"),
            "people": self.tr("Personen"),
            "consents": self.tr("Nachweise"),
            "consent": self.tr("Einwilligung"),
            "music": self.tr("Musik"),
        }[name]

    def pieces(self, field: FieldDiff) -> tuple[Piece, ...]:
        """Return the old and new words of a statement, codes in words too."""
        if field.name != "people":
            return field.pieces
        words = {
            "none": self.tr("keine Person erkennbar"),
            "some": self.tr("Personen erkennbar"),
        }
        return tuple(Piece(one.kind, words.get(one.text, one.text)) for one in field.pieces)

    def field_sign(self, name: str) -> str:
        """Return the symbol of a statement about a medium."""
        return FIELD_SIGNS.get(name, "certificate")

    def field_place(self, pair: MediumDiff, field: FieldDiff) -> str:
        """Return ``Alternativtext Bild 1``."""
        return f"{self.field(field.name)} {self.name(pair)}"

    def fields_title(self, pair: MediumDiff) -> str:
        """Return ``Alternativtext Bild 1 ergänzt`` or ``Angaben zu Bild 1 geändert``."""
        if len(pair.fields) > 1:
            return self.tr("Angaben zu {0} geändert").format(self.name(pair))
        (one,) = pair.fields
        words = {
            "new": self.tr("{0} ergänzt"),
            "gone": self.tr("{0} entfernt"),
            "changed": self.tr("{0} geändert"),
        }
        return words[turn(one.old, one.new)].format(self.field_place(pair, one))

    def fields_detail(self, fields: Sequence[FieldDiff]) -> str:
        """Return which statements changed, or what there was before."""
        if len(fields) > 1:
            return ", ".join(self.field(one.name) for one in fields)
        words = {"new": self.tr("vorher leer"), "gone": self.tr("jetzt leer")}
        return words.get(turn(fields[0].old, fields[0].new), "")


def turn(old: str, new: str) -> str:
    """Return ``new``, ``gone`` or ``changed``."""
    return "changed" if old and new else "new" if new else "gone"
