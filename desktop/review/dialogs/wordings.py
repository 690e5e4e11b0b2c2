"""The words of the dialogs, for one page and the wording of its space."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from db.rows import QuestionRow, ReviewPage, StepRow
from db.rows.boost import BoostRow
from db.rows.review import ExtensionRow
from desktop.draft_parts.reason_dialog import Wording
from desktop.i18n import dates
from desktop.theme.look import look
from desktop.theme.states import act_word


class Wordings(QObject):
    """One method an act; every headline and button names the revision."""

    def __init__(self) -> None:
        super().__init__()
        self.reason_min = 20

    def about(self, page: ReviewPage) -> str:
        """Return ``Waldarbeit mit Weitblick · SMEKUL``, and for whom somebody stands in."""
        other = self.tr("in Vertretung für {0}").format(page.for_unit_name)
        parts = (page.title, page.house, other if page.for_unit else "")
        return " · ".join(part for part in parts if part)

    def for_act(self, act: str, page: ReviewPage) -> Wording | None:
        """Return the words of an act's dialog, None where it needs none."""
        make = {
            "reject": self._reject,
            "approve_with_conditions": self._conditions,
            "ask_back": self._ask_back,
            "answer": self._answer,
            "resolve": self._resolve,
            "reassign": self._reassign,
            "not_concerned": self._not_concerned,
            "withdraw_vote": self._withdraw_vote,
            "submit": self._submit,
            "recall": self._recall,
            "withdraw": self._withdraw,
            "ask_time": self._ask_time,
            "give_time": self._give_time,
            "ask_boost": self._ask_boost,
            "give_boost": self._give_boost,
            "revoke": self._revoke,
        }.get(act)
        if make is None:
            return None
        offered = page.templates.get(act) or (self._starts() if act == "reject" else ())
        return replace(make(page), templates=tuple(offered))

    def _starts(self) -> tuple[str, ...]:
        """Return how a rejection may begin where the space offers nothing of its own."""
        return (
            self.tr("Fachlich nicht richtig: "),
            self.tr("Rechtlich nicht möglich: "),
            self.tr("Ton oder Wortwahl passt nicht: "),
            self.tr("Bild passt nicht zum Text: "),
            self.tr("Termin passt nicht: "),
        )

    def onward(self, page: ReviewPage) -> str:
        """Return where the next revision goes without the person, "" = nobody waits."""
        after = page.why.after if page.why else ()
        if not after:
            return ""
        if after[0].kind == "final_signature":
            return self.tr("weiter zur Schlusszeichnung")
        return self.tr("weiter zu {0}").format(self.tr(" oder ").join(after[0].unit_names))

    def _reject(self, page: ReviewPage) -> Wording:
        words = self._verb("reject", page)
        return Wording(
            act_word("reject"),
            words,
            words,
            "circle-x",
            self.tr("Begründung"),
            self.reason_min,
            self.tr(
                "Alle Stationen sehen die Begründung. Sie steht dauerhaft im Protokoll. "
                "Der Entwurf geht zurück an die Agentur."
            ),
            "danger",
        )

    def _verb(self, act: str, page: ReviewPage) -> str:
        verb = act_word(act)
        small = verb[:1].lower() + verb[1:]
        words = self.tr("Fassung {0} {1}").format(page.shown.label, small)
        # In English the verb comes first.
        return words[:1].upper() + words[1:]

    def _conditions(self, page: ReviewPage) -> Wording:
        title = act_word("approve_with_conditions")
        release = self.tr("Fassung {0} mit Auflage freigeben")
        cosign = self.tr("Fassung {0} mit Maßgabe mitzeichnen")
        words = cosign if look().wording == "cosign" else release
        headline = words.format(page.shown.label)
        return Wording(title, headline, title, "list-check", least=self.reason_min)

    def _ask_back(self, page: ReviewPage) -> Wording:
        return Wording(
            self.tr("Rückfrage"),
            self.tr("Rückfrage zu Fassung {0}").format(page.shown.label),
            self.tr("Rückfrage senden"),
            "help-circle",
            self.tr("Frage"),
            self.reason_min,
        )

    def _answer(self, page: ReviewPage) -> Wording:
        question = open_question(page)
        asked = self.tr("{0} fragt: „{1}“")
        until = self.tr("Antwort erbeten bis {0}.")
        return Wording(
            self.tr("Rückfrage beantworten"),
            self.tr("Rückfrage zu Fassung {0} beantworten").format(page.shown.label),
            self.tr("Antwort senden"),
            "message-2",
            self.tr("Antwort"),
            1,
            "\n".join(
                (
                    asked.format(question.unit_name, question.text),
                    *([until.format(dates.day(question.answer_by))] if question.answer_by else ()),
                )
            )
            if question
            else "",
        )

    def _resolve(self, page: ReviewPage) -> Wording:
        return Wording(
            self.tr("Strittig lösen"),
            self.tr("Fassung {0} ist strittig").format(page.shown.label),
            self.tr("Neue Fassung verlangen"),
            "scale",
            self.tr("Begründung"),
            self.reason_min,
            self.tr("Beide Voten bleiben im Protokoll, Ihre Begründung auch."),
        )

    def _reassign(self, page: ReviewPage) -> Wording:
        return Wording(
            act_word("reassign"),
            self.tr("Fassung {0} an eine andere Stelle abgeben").format(page.shown.label),
            self.tr("Abgeben"),
            "arrow-right",
            self.tr("Begründung"),
            0,
            self.tr("Die Stelle bekommt eine eigene Station, die Federführung erfährt davon."),
        )

    def _not_concerned(self, page: ReviewPage) -> Wording:
        return Wording(
            act_word("not_concerned"),
            self.tr("Fehlanzeige zu Fassung {0}").format(page.shown.label),
            self.tr("Fehlanzeige geben"),
            "circle-minus",
            self.tr("Bemerkung"),
            0,
            self.tr("Ihre Station ist damit erledigt. Eine Zustimmung ist das nicht."),
        )

    def _withdraw_vote(self, page: ReviewPage) -> Wording:
        return Wording(
            self.tr("Votum zurückziehen"),
            self.tr("Eigenes Votum zu Fassung {0} zurückziehen").format(page.shown.label),
            self.tr("Votum zurückziehen"),
            "arrow-back-up",
            note=self.tr("Ihre Station ist danach wieder offen. Das Votum bleibt im Protokoll."),
        )

    def _submit(self, page: ReviewPage) -> Wording:
        first = page.stages[0].steps if page.stages else ()
        names = ", ".join(name for step in first for name in step.unit_names)
        to = self.tr("Zuerst entscheidet: {0}.").format(names) if names else ""
        words = self.tr("Fassung {0} vorlegen").format(page.shown.label)
        return Wording(self.tr("Vorlegen"), words, words, "send", note=to)

    def _recall(self, page: ReviewPage) -> Wording:
        words = self.tr("Entwurf zurückholen")
        return Wording(
            words,
            self.tr("Fassung {0} aus dem Umlauf zurückholen").format(page.shown.label),
            words,
            "arrow-back-up",
            self.tr("Begründung"),
            0,
            self.tr("Der Umlauf endet. Die Voten bleiben im Protokoll."),
        )

    def _withdraw(self, page: ReviewPage) -> Wording:
        words = self.tr("Entwurf zurückziehen")
        return Wording(
            words,
            self.tr("„{0}“ zurückziehen").format(page.title),
            words,
            "archive-off",
            self.tr("Begründung"),
            0,
            self.tr("Der Entwurf wird nicht mehr weiterverfolgt. Alles bleibt im Protokoll."),
            "danger",
        )

    def _revoke(self, page: ReviewPage) -> Wording:
        words = self.tr("Freigabe widerrufen")
        return Wording(
            words,
            self.tr("Freigabe von Fassung {0} widerrufen").format(page.shown.label),
            words,
            "ban",
            self.tr("Begründung"),
            self.reason_min,
            self.tr("Der Beitrag darf danach nicht mehr veröffentlicht werden."),
            "danger",
        )

    def _ask_time(self, page: ReviewPage) -> Wording:
        return Wording(
            self.tr("Mehr Zeit erbitten"),
            self.tr("Mehr Zeit für Fassung {0} erbitten").format(page.shown.label),
            self.tr("Mehr Zeit erbitten"),
            "calendar-due",
            self.tr("Begründung"),
            self.reason_min,
            self.tr("Die Federführung entscheidet. Bis dahin gilt die jetzige Frist."),
        )

    def _give_time(self, page: ReviewPage) -> Wording:
        wish = time_wish(page)
        asks = self.tr("{0} bittet um mehr Zeit bis {1}: „{2}“")
        told = asks.format(wish.unit_name, dates.day(wish.until), wish.reason) if wish else ""
        return Wording(
            self.tr("Frist verlängern"),
            self.tr("Frist zu Fassung {0} verlängern").format(page.shown.label),
            self.tr("Frist verlängern"),
            "calendar-due",
            self.tr("Begründung"),
            0,
            told,
        )

    def _ask_boost(self, page: ReviewPage) -> Wording:
        return Wording(
            self.tr("Bezahlte Reichweite"),
            self.tr("Bezahlte Reichweite für Fassung {0} beantragen").format(page.shown.label),
            self.tr("Beantragen"),
            "chart-bar",
            self.tr("Kapitel und Titel des Haushalts"),
            0,
            self.tr("Die Federführung oder die Schlusszeichnung genehmigt, nie wer beantragt."),
        )

    def _give_boost(self, page: ReviewPage) -> Wording:
        wish = open_boost(page)
        return Wording(
            self.tr("Bezahlte Reichweite"),
            self.tr("Bezahlte Reichweite für Fassung {0} genehmigen").format(
                wish.revision if wish else page.shown.label
            ),
            self.tr("Genehmigen"),
            "chart-bar",
            self.tr("Begründung"),
            0,
            self.tr("Eine Ablehnung braucht eine Begründung. Die Freigabe ändert sich nicht."),
        )


def step_in_time(page: ReviewPage, act: str) -> StepRow | None:
    """Return the step whose deadline is meant: where time was asked for, else mine, else open."""
    steps = [step for stage in page.stages for step in stage.steps]
    if act == "ask_time":
        return next((one for one in steps if one.may_ask), None)
    open_ones = [one for one in steps if one.may_extend]
    return next((one for one in open_ones if one.wish), next(iter(open_ones), None))


def time_wish(page: ReviewPage) -> ExtensionRow | None:
    """Return the wish for more time that waits for an answer."""
    step = step_in_time(page, "give_time")
    return step.wish if step else None


def open_boost(page: ReviewPage) -> BoostRow | None:
    """Return the newest paid reach that waits for an answer by somebody else."""
    waiting = [one for one in page.boosts if one.state == "asked" and not one.own]
    return waiting[-1] if waiting else None


def open_question(page: ReviewPage) -> QuestionRow | None:
    """Return the oldest question without an answer."""
    return next((one for one in page.questions if not one.answer), None)
