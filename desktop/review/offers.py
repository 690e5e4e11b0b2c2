"""What the bar at the foot offers a person for one draft, and what is locked and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from db.rows import Permit, ReviewPage, StepRow
from db.sentence import Sentence
from desktop.i18n.sentences import spoken
from desktop.theme.look import look
from desktop.theme.states import act_word

MOST = 4
DECISIONS = ("reject", "ask_back", "approve_with_conditions", "approve")
LOOKS = {
    "approve": ("circle-check", "ok"),
    "approve_with_conditions": ("list-check", "ok"),
    "reject": ("circle-x", "bad"),
    "ask_back": ("help-circle", "ask"),
    "acknowledge": ("check", "ok"),
    "not_concerned": ("circle-minus", "text2"),
    "reassign": ("arrow-right", "text2"),
    "withdraw_vote": ("arrow-back-up", "text2"),
    "resolve": ("scale", "bad"),
    "answer": ("message-2", "ask"),
    "revise": ("pencil", "accent"),
    "submit": ("send", "accent"),
    "recall": ("arrow-back-up", "text2"),
    "withdraw": ("archive-off", "text2"),
    "ask_time": ("calendar-due", "text2"),
    "give_time": ("calendar-due", "text2"),
    "ask_boost": ("chart-bar", "text2"),
    "give_boost": ("chart-bar", "accent"),
    "revoke": ("ban", "bad"),
    "publish": ("send", "accent"),
}
# Those that can be the one filled button, the most pressing first.
LEADING = ("resolve", "approve", "acknowledge", "answer", "submit", "publish", "revise")
# The order from left to right; the leading one moves to the right end.
ORDER = (
    *(
        "withdraw",
        "recall",
        "ask_time",
        "give_time",
        "ask_boost",
        "give_boost",
        "revoke",
        "withdraw_vote",
        "not_concerned",
        "reassign",
    ),
    *("revise", "publish", "reject", "ask_back", "approve_with_conditions", "answer"),
    *("submit", "acknowledge", "approve", "resolve"),
)
SELDOM = (
    *("not_concerned", "reassign", "withdraw", "ask_time", "give_time"),
    *("ask_boost", "give_boost"),
)
# While a decision is due, only these are buttons.
DECIDING = (*DECISIONS, "acknowledge", "resolve")
CONSENTING_STEPS = ("expert_check", "cosign", "final_signature")


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to do.

    Attributes:
        spoken: the accessible name, which names the revision.
        short: the text where there is little room, "" = the same.
        reason: why it is locked, "" = it is not.
    """

    act: str
    text: str
    spoken: str
    icon: str
    tone: str
    primary: bool = False
    reason: str = ""
    short: str = ""


class Offers(QObject):
    """Words and order of what can be done with a page."""

    def __init__(self) -> None:
        """Have all words ready: each draft asks for most of them."""
        super().__init__()
        self._opening = {
            "withdraw_vote": self.tr("Votum zurückziehen …"),
            "resolve": self.tr("Strittig lösen …"),
            "answer": self.tr("Rückfrage beantworten …"),
            "revise": self.tr("Neue Fassung …"),
            "submit": self.tr("Vorlegen …"),
            "recall": self.tr("Zurückholen …"),
            "withdraw": self.tr("Entwurf zurückziehen …"),
            "ask_time": self.tr("Mehr Zeit erbitten …"),
            "give_time": self.tr("Frist verlängern …"),
            "ask_boost": self.tr("Bezahlte Reichweite beantragen …"),
            "give_boost": self.tr("Bezahlte Reichweite genehmigen …"),
            "revoke": self.tr("Freigabe widerrufen …"),
            "publish": self.tr("Veröffentlichen"),
        }
        self._named = {
            "approve": self.tr("Fassung {0} freigeben"),
            "approve_with_conditions": self.tr("Fassung {0} mit Auflage freigeben"),
            "reject": self.tr("Fassung {0} zurückweisen"),
            "acknowledge": self.tr("Fassung {0} zur Kenntnis nehmen"),
            "not_concerned": self.tr("Fehlanzeige zu Fassung {0}"),
            "reassign": self.tr("Fassung {0} an eine andere Stelle abgeben"),
            "withdraw_vote": self.tr("Eigenes Votum zu Fassung {0} zurückziehen"),
            "resolve": self.tr("Strittige Fassung {0} entscheiden"),
            "submit": self.tr("Fassung {0} vorlegen"),
            "recall": self.tr("Fassung {0} aus dem Umlauf zurückholen"),
            "withdraw": self.tr("Entwurf zurückziehen"),
            "ask_time": self.tr("Mehr Zeit für Fassung {0} erbitten"),
            "give_time": self.tr("Frist zu Fassung {0} verlängern"),
            "ask_boost": self.tr("Bezahlte Reichweite für Fassung {0} beantragen"),
            "give_boost": self.tr("Bezahlte Reichweite für Fassung {0} genehmigen"),
            "revoke": self.tr("Freigabe von Fassung {0} widerrufen"),
            "publish": self.tr("Veröffentlichung von Fassung {0} eintragen"),
            "answer": self.tr("Rückfrage zu Fassung {0} beantworten"),
            "ask_back": self.tr("Rückfrage zu Fassung {0} stellen"),
            "revise": self.tr("Neue Fassung auf Grundlage von Fassung {0}"),
        }
        self._cosigned = {
            "approve": self.tr("Fassung {0} mitzeichnen"),
            "approve_with_conditions": self.tr("Fassung {0} mit Maßgabe mitzeichnen"),
            "reject": self.tr("Fassung {0} nicht mitzeichnen"),
        }

    def for_page(self, page: ReviewPage, lock: str = "") -> tuple[Offer, ...]:
        """Return the offers from left to right; ``lock`` locks consent and what was offered."""
        wanted = tuple(self._wanted(page, lock))
        leading = next((act for act in LEADING for one in wanted if one.act == act), "")
        ordered = sorted(wanted, key=lambda one: ORDER.index(one.act))
        rest = tuple(one for one in ordered if one.act != leading)
        return rest + tuple(replace(one, primary=True) for one in ordered if one.act == leading)

    def _wanted(self, page: ReviewPage, lock: str) -> Iterator[Offer]:
        for act in ORDER:
            permit = page.permit(act)
            ends = not permit.allowed or act in {"approve", "approve_with_conditions"}
            reason = lock if ends and lock else "" if permit.allowed else spoken(permit.reason)
            decided = act in DECISIONS and reason and is_decided_here(page)
            if permit.allowed or decided or (act == "submit" and is_blocked(permit)):
                yield self._offer(page, act, reason)

    def _offer(self, page: ReviewPage, act: str, reason: str) -> Offer:
        icon, tone = LOOKS[act]
        spoken = self._spoken(act, page).format(page.shown.label)
        short = self._short(act)
        return Offer(act, self._text(act, page), spoken, icon, tone, reason=reason, short=short)

    def _short(self, act: str) -> str:
        if act != "approve_with_conditions":
            return ""
        cosign = look().wording == "cosign"
        return self.tr("Mit Maßgabe …") if cosign else self.tr("Mit Auflage …")

    def _text(self, act: str, page: ReviewPage) -> str:
        if act == "approve":
            signs = is_final(my_step(page))
            return self.tr("Schlusszeichnen") if signs else act_word(act)
        if act == "acknowledge":
            return act_word(act)
        return self._opening.get(act) or f"{act_word(act)} …"

    def _spoken(self, act: str, page: ReviewPage) -> str:
        """Return the verb with its object; ``{0}`` stands for the revision."""
        if act == "approve" and is_final(my_step(page)):
            return self.tr("Fassung {0} schlusszeichnen")
        cosigned = self._cosigned.get(act) if look().wording == "cosign" else None
        return cosigned or self._named[act]


def is_blocked(permit: Permit) -> bool:
    """Tell whether only a check stands in the way of what else may be done."""
    reason = permit.reason
    return not permit.allowed and isinstance(reason, Sentence) and "text" in reason.values


def shown_and_more(offers: tuple[Offer, ...]) -> tuple[tuple[Offer, ...], tuple[Offer, ...]]:
    """Split offers into buttons (at most four, the leading one always) and the menu "more"."""
    deciding = any(one.act in DECIDING for one in offers)
    buttons = [one for one in offers if (one.act in DECIDING) == deciding]
    often = [one for one in buttons if one.act not in SELDOM or one.primary]
    shown = tuple((often or buttons)[-MOST:])
    return shown, tuple(one for one in offers if one not in shown)


def my_step(page: ReviewPage) -> StepRow | None:
    """Return the open step that waits for my unit."""
    steps = (step for stage in page.stages for step in stage.steps)
    return next((step for step in steps if step.step == page.my_step), None)


def is_decided_here(page: ReviewPage) -> bool:
    """Tell whether a step that asks for consent waits for my unit."""
    step = my_step(page)
    return step is not None and step.kind in CONSENTING_STEPS


def is_final(step: StepRow | None) -> bool:
    """Tell whether a step is the final signature."""
    return step is not None and step.kind == "final_signature"


def short_digest(digest: str) -> str:
    """Return the start of a digest for people: ``4F2A 91C7``."""
    return f"{digest[:4]} {digest[4:8]}".upper()
