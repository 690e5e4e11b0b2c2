"""What the dry run says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from db.rows.imports import ImportPlan, ImportRow, PlanGlance
from desktop.i18n import dates, terms
from desktop.i18n.sentences import spoken
from desktop.theme.states import Face

FACES = {
    "ready": ("circle-check", "ok"),
    "revised": ("git-compare", "ok"),
    "unchanged": ("equal", "neu"),
    "hint": ("alert-triangle", "warn"),
    "error": ("circle-x", "bad"),
}


class ImportWords(QObject):
    """Words for rows, results and the plan as a whole."""

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return (
            "",
            self.tr("Zeile"),
            self.tr("Ergebnis"),
            self.tr("Termin"),
            self.tr("Titel"),
            self.tr("Kanäle"),
            self.tr("Haus"),
            self.tr("Medien"),
            self.tr("Meldung"),
        )

    def face(self, row: ImportRow) -> Face:
        """Return the mark of a row's result."""
        words = {
            "ready": self.tr("Bereit"),
            "revised": self.tr("Neue Fassung"),
            "unchanged": self.tr("Unverändert"),
            "hint": self.tr("Hinweis"),
            "error": self.tr("Fehler"),
        }
        icon, tone = FACES.get(row.status, ("info-circle", "neu"))
        return Face(words.get(row.status, row.status), icon, tone)

    def message(self, row: ImportRow) -> str:
        """Return the most pressing message; more of them are counted."""
        ordered = sorted(row.messages, key=lambda one: one.level != "error")
        if not ordered:
            return ""
        more = len(ordered) - 1
        return spoken(ordered[0].text) + (self.tr(" (+{0})").format(more) if more else "")

    def source(self, plan: ImportPlan) -> str:
        """Return which files were read: name, sheet or encoding, media folder."""
        media = ""
        if plan.media_folder:
            folder = Path(plan.media_folder)
            packed = folder.suffix.lower() == ".zip"
            words = self.tr("ZIP {0} mit {1} Dateien") if packed else ""
            words = words or self.tr("Ordner {0} mit {1} Dateien")
            media = words.format(folder.name, dates.number(plan.media_files))
        return " · ".join(part for part in (plan.file, self._sheet(plan), media) if part)

    def file(self, found: PlanGlance) -> str:
        """Return which plan is looked at: name, sheet or encoding."""
        return f"{Path(found.path).name} · {self._sheet(found)}"

    def _sheet(self, plan: ImportPlan | PlanGlance) -> str:
        if plan.sheet:
            return self.tr("Tabelle „{0}“").format(plan.sheet)
        marked = plan.encoding == "UTF-8 mit BOM"
        return self.tr("UTF-8 mit BOM") if marked else plan.encoding

    def write(self, plan: ImportPlan) -> str:
        """Return what the button does: ``36 Entwürfe anlegen``."""
        new = sum(one.writable and one.act == "create" for one in plan.rows)
        other = sum(one.writable and one.act != "create" for one in plan.rows)
        made = terms.counted(new, self.tr("{0} Entwurf anlegen"), self.tr("{0} Entwürfe anlegen"))
        if not other:
            return made
        changed = terms.counted(other, self.tr("{0} ändern"), self.tr("{0} ändern"))
        return f"{made}, {changed}" if new else changed

    def written(self, plan: ImportPlan) -> str:
        """Return what was done."""
        new = sum(one.writable and one.act == "create" for one in plan.rows)
        other = sum(one.writable and one.act != "create" for one in plan.rows)
        one, many = self.tr("{0} Entwurf ist angelegt."), self.tr("{0} Entwürfe sind angelegt.")
        made = terms.counted(new, one, many) if new or not other else ""
        one, many = self.tr("{0} Entwurf ist geändert."), self.tr("{0} Entwürfe sind geändert.")
        changed = terms.counted(other, one, many) if other else ""
        return " ".join(part for part in (made, changed) if part)

    def figures(self, plan: ImportPlan, *, submit: bool) -> list[tuple[str, int]]:
        """Return what is made of the rows: words and how many, none of them 0."""
        acts = [one.act for one in plan.rows if one.writable]
        counts = plan.counts
        same, bad = counts["unchanged"], counts["error"]
        unused = (
            self.tr("Datei, die keine Zeile verwendet"),
            self.tr("Dateien, die keine Zeile verwendet"),
        )
        wrong = (
            self.tr("mit Fehler, bleibt außen vor"),
            self.tr("mit Fehler, bleiben außen vor"),
        )
        gone = (
            self.tr("Entwurf, der nicht mehr im Plan steht"),
            self.tr("Entwürfe, die nicht mehr im Plan stehen"),
        )
        found = [
            _counted(acts.count("create"), self.tr("neuer Entwurf"), self.tr("neue Entwürfe")),
            _counted(acts.count("revise"), self.tr("neue Fassung"), self.tr("neue Fassungen")),
            (self.tr("nur Laufweg, Priorität oder Notiz geändert"), acts.count("set")),
            (self.tr("davon vorgelegt"), len(acts) - acts.count("set") if submit else 0),
            (self.tr("unverändert"), same),
            _counted(bad, *wrong),
            (self.tr("von Ihnen weggelassen"), len(plan.rows) - len(acts) - same - bad),
            _counted(len(plan.unused_files), *unused),
            _counted(len(plan.gone), *gone),
        ]
        return [(words, count) for words, count in found if count]

    def left_out(self, plan: ImportPlan) -> str:
        """Return what happens to rows with errors and to those that are as they were."""
        errors, same = plan.counts["error"], plan.counts["unchanged"]
        one = self.tr("{0} Zeile mit Fehler bleibt außen vor.")
        many = self.tr("{0} Zeilen mit Fehler bleiben außen vor.")
        bad = terms.counted(errors, one, many) if errors else ""
        one, many = self.tr("{0} Zeile ist unverändert."), self.tr("{0} Zeilen sind unverändert.")
        still = terms.counted(same, one, many) if same else ""
        return " ".join(part for part in (bad, still) if part)

    def remarks(self, plan: ImportPlan) -> tuple[str, ...]:
        """Return what there is to know about the files as a whole."""
        unused = len(plan.unused_files)
        one, many = self.tr("{0} Datei bleibt übrig."), self.tr("{0} Dateien bleiben übrig.")
        left = terms.counted(unused, one, many) if unused else ""
        one = self.tr("{0} Entwurf steht nicht mehr im Plan. Er bleibt, wie er ist.")
        many = self.tr("{0} Entwürfe stehen nicht mehr im Plan. Sie bleiben, wie sie sind.")
        gone = terms.counted(len(plan.gone), one, many) if plan.gone else ""
        return tuple(part for part in (*map(spoken, plan.notes), left, gone) if part)

    def beside_rows(self, plan: ImportPlan, *, short: bool) -> str:
        """Return what the rows do not show, in words for a button; "" = nothing."""
        unused, gone = len(plan.unused_files), len(plan.gone)
        one, many = self.tr("{0} Datei nicht verwendet"), self.tr("{0} Dateien nicht verwendet")
        left = terms.counted(unused, one, many) if unused else ""
        one, many = self.tr("{0} Entwurf nicht im Plan"), self.tr("{0} Entwürfe nicht im Plan")
        lost = terms.counted(gone, one, many) if gone else ""
        told = " · ".join(part for part in (left, lost) if part)
        general = self.tr("Hinweise zum Plan") if self.remarks(plan) else ""
        return general if short or not told else told


def _counted(count: int, one: str, many: str) -> tuple[str, int]:
    return (one if count == 1 else many), count
