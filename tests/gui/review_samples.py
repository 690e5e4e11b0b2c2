"""The page of the draft in picture 01, and its variations."""

from db.rows import (
    CheckRow,
    CommentRow,
    ConditionRow,
    MediumRow,
    Permit,
    QuestionRow,
    ReviewPage,
    RevisionRow,
    StageRow,
    StepRow,
    TextRow,
    VoteRow,
)
from tests.gui.samples import at, sha

TEXT = (
    "Wer im Wald arbeitet, plant in Jahrzehnten: Was wir heute pflanzen, ernten unsere Enkel. "
    "Bei uns lernst du in drei Jahren, Bestände zu pflegen, Technik sicher zu führen und den Wald "
    "klimafest umzubauen.\n#MachWasWichtiges #Forstwirt #Sachsenforst"
)
ALT = "Eine Person in Arbeitskleidung mit Helm steht auf einem Waldweg und liest eine Karte."


def medium(name: str, alt_text: str = "", **changes) -> MediumRow:
    """Make one medium; the file stands where the caller puts it."""
    row = {
        "id": sha("medium " + name),
        "digest": sha(name),
        "name": f"{name}.jpg",
        "type": "image/jpeg",
        "size": 412 * 1024,
        "width": 1080,
        "height": 1350,
        "duration_ms": 0,
        "alt_text": alt_text,
        "credit": "Sachsenforst",
        "licence": "Eigenes Werk",
        "consent": "",
        "path": "",
    }
    return MediumRow(**{**row, **changes})


def revision(number: int = 3, **changes) -> RevisionRow:
    """Make one revision."""
    row = {
        "number": number,
        "label": str(number),
        "digest": "4f2a91c7".ljust(64, str(number)),
        "at": at(16, 16, 8),
        "by": "Agentur, Redaktion",
        "title": "Waldarbeit mit Weitblick",
        "planned_at": at(20, 9),
        "channels": ("instagram", "linkedin", "xing"),
        "labels": (),
        "current": number == 3,
    }
    return RevisionRow(**{**row, **changes})


def vote(unit_name: str, verdict: str = "approve", **changes) -> VoteRow:
    """Make one counted vote."""
    row = {
        "id": sha(unit_name + verdict),
        "step": sha("step " + unit_name)[:32],
        "unit": sha(unit_name)[:32],
        "unit_name": unit_name,
        "for_unit": "",
        "by": unit_name,
        "verdict": verdict,
        "revision": 3,
        "digest": revision().digest,
        "reason": "",
        "conditions": (),
        "come_back": False,
        "at": at(16, 17, 2),
        "standing": "counted",
        "own": False,
    }
    return VoteRow(**{**row, **changes})


def step(unit_name: str, **changes) -> StepRow:
    """Make one step."""
    row = {
        "step": sha("step " + unit_name)[:32],
        "kind": "cosign",
        "state": "open",
        "result": "",
        "units": (unit_name.lower(),),
        "unit_names": (unit_name,),
        "opened_at": at(16, 16, 8),
        "due": at(17, 15),
        "days": 2,
        "hours": 0,
        "silence": False,
        "mine": False,
        "votes": (),
    }
    return StepRow(**{**row, **changes})


def stages() -> tuple[StageRow, ...]:
    """Return the route of the picture: two units side by side, then mine, then the signature."""
    first = vote("Sachsenforst, Pressestelle")
    second = vote("SMEKUL, Referat 12 (Presse)", "approve_with_conditions")
    done = {"state": "done", "due": 0}
    return (
        StageRow(
            1,
            "Fachprüfung",
            "done",
            (
                step(first.unit_name, result="approve", votes=(first.id,), **done),
                step(second.unit_name, result=second.verdict, votes=(second.id,), **done),
            ),
        ),
        StageRow(2, "Mitzeichnung", "open", (step("SK, Referat 15 (Kampagne)", mine=True),)),
        StageRow(
            3,
            "Schlusszeichnung",
            "waiting",
            (step("SK, Leitung Presseamt", kind="final_signature", state="waiting", due=0),),
        ),
    )


def comment(number: int, unit_name: str, text: str, **changes) -> CommentRow:
    """Make one comment."""
    row = {
        "id": sha(f"comment {number}"),
        "number": number,
        "unit_name": unit_name,
        "by": unit_name,
        "text": text,
        "at": at(16, 16, 40),
        "revision": 3,
        "anchor": {},
        "reply_to": "",
        "must_settle": False,
        "settled": False,
        "own": False,
        "gone": False,
    }
    return CommentRow(**{**row, **changes})


ACTS = (
    *("approve", "approve_with_conditions", "reject", "ask_back", "not_concerned"),
    *("acknowledge", "reassign", "withdraw_vote", "resolve", "comment", "answer"),
    *("revise", "submit", "recall", "withdraw", "revoke", "publish"),
)
REVIEWER = ("approve", "approve_with_conditions", "reject", "ask_back", "comment")


def permits(*allowed: str, **refused: str) -> tuple[Permit, ...]:
    """Allow the named acts; others are refused with the given or no sentence."""
    return tuple(Permit(act, act in allowed, refused.get(act, "")) for act in ACTS)


def text(channel: str, words: str, count: int, limit: int, fold: int) -> TextRow:
    """Make a text whose limit somebody verified."""
    return TextRow(channel, words, sha(channel), count, limit, fold, verified=True)


def review_page(**changes) -> ReviewPage:
    """Make the page of the picture."""
    route = stages()
    votes = (
        vote("Sachsenforst, Pressestelle"),
        vote("SMEKUL, Referat 12 (Presse)", "approve_with_conditions", at=at(16, 17, 20)),
    )
    wish = "„klimastabil“ statt „klimafest“ – so in der Waldstrategie."
    row = {
        "draft": sha("Waldarbeit mit Weitblick")[:32],
        "title": "Waldarbeit mit Weitblick",
        "topic": "Forst",
        "note": "",
        "priority": "",
        "external_ref": "MWW-2026-117",
        "house": "SMEKUL",
        "house_name": "Staatsministerium für Energie, Klimaschutz, Umwelt und Landwirtschaft",
        "unit_name": "Sachsenforst",
        "lead_unit": "SK, Referat 15 (Kampagne)",
        "state": "in_review",
        "flags": (),
        "shown": revision(),
        "revisions": (revision(1), revision(2), revision()),
        "newer": "",
        "texts": (
            text("instagram", TEXT, 245, 2200, TEXT.index("in drei Jahren")),
            text("linkedin", TEXT.replace("Wer im", "Wer bei uns im"), 226, 3000, 210),
            TextRow("xing", TEXT[:132], sha("t3"), 132, 0),
        ),
        "media": (
            medium("forest_v3", ALT),
            medium("rings", "Eine Baumscheibe mit Jahresringen, von oben."),
            medium("sapling", "Ein Setzling in feuchter Erde."),
            medium("drone"),
            medium("cta", "Schrift auf Grün: Jetzt bewerben."),
        ),
        "route_name": "Landesweit + Forst",
        "run": sha("run"),
        "stages": route,
        "my_step": route[1].steps[0].step,
        "votes": votes,
        "conditions": (
            ConditionRow(sha("c1"), votes[1].id, votes[1].unit_name, wish, (), ticked=False),
        ),
        "questions": (),
        "comments": (
            comment(
                1,
                "Sachsenforst, Arbeitsschutz",
                "Kinnriemen jetzt geschlossen, danke. "
                "Bitte noch Logo auf dem Klemmbrett weglassen.",
            ),
            comment(
                2,
                "SMEKUL, Referat 12",
                "„Klimastabil“ statt „klimafest“ – so in der Waldstrategie.",
                at=at(16, 17, 18),
            ),
        ),
        "publications": (),
        "checks": (
            CheckRow("alt_text", "hint", "Alternativtext fehlt bei Bild 4", "", "media.4"),
            CheckRow("consent", "ok", "Einwilligung liegt vor", "", ""),
            CheckRow("length", "ok", "Länge passt überall", "", ""),
            CheckRow("blackout", "ok", "Karenzzeit beachtet", "", ""),
        ),
        "permits": permits(*REVIEWER),
        "pending": (),
        "submitted_at": at(16, 16, 8),
        "submitted_by": "Redaktion, Agentur",
    }
    return ReviewPage(**{**row, **changes})


def contested_page() -> ReviewPage:
    """Make a page where one unit's two members contradicted each other."""
    yes = vote("SMS, Referat 23", reason="Fachlich richtig.", at=at(17, 9, 12))
    no = vote(
        "SMS, Referat 23",
        "reject",
        reason="Quelle der Studie in Sekunde 48 fehlt.",
        at=at(17, 9, 56),
    )
    one = step("SMS, Referat 23", state="contested", votes=(yes.id, no.id))
    return review_page(
        title="Labor mit Verantwortung",
        state="contested",
        stages=(StageRow(1, "Fachprüfung", "open", (one,)),),
        votes=(yes, no),
        my_step="",
        permits=permits(
            "resolve",
            "comment",
            approve="Die Fassung ist strittig. Erst muss die Schlusszeichnung entscheiden.",
        ),
    )


def question() -> QuestionRow:
    """Make an open question."""
    text = "Stimmt die Zahl 30 Meter für alle Prüfungen an der Elbe?"
    name = "SK, Referat 15 (Kampagne)"
    return QuestionRow(sha("q"), sha("step " + name)[:32], name, text, at(16, 15), "", "", 0)
