"""One draft as a reader on a terminal wants it: what it is, where it stands, who said what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.cli.dates import NONE, day, due, spoken
from db.cli.layout import filled
from db.cli.pinned import pinned
from db.cli.words import Words, channel_name, channel_names, place
from db.rows import (
    CheckRow,
    CommentRow,
    ConditionRow,
    MediumRow,
    PublicationRow,
    QuestionRow,
    ResolutionRow,
    ReviewPage,
    StageRow,
    StepRow,
    TextRow,
    VoteRow,
)
from db.rows.boost import BoostRow
from db.rows.sentences import notices

SHORT = 8
_RUNNING = {"in_review", "contested"}
_DONE, _OPEN, _WAITS, _HALTS = "[x]", "[>]", "[ ]", "[!]"


def page_text(page: ReviewPage, words: Words, now: int) -> str:
    """The draft in words.

    Args:
        page: at the revision to show.
        words: in the wording of the space.
        now: ms, for deadlines near by.
    """
    told = _Page(page, words, now)
    return "\n".join(
        [
            *told.head(),
            *_section("Texte", [line for one in page.texts for line in _text(one)]),
            *_section("Medien", _media(page.media)),
            *_section(f"Laufweg „{page.route_name or NONE}“", told.route()),
            *_section("Voten", [line for one in page.votes for line in told.vote(one)]),
            *_section("Rückfragen", [line for one in page.questions for line in _question(one)]),
            *_section("Anmerkungen", [line for one in page.comments for line in _comment(one)]),
            *_section("Prüfungen", [line for one in page.checks for line in told.check(one)]),
            *_section(
                "Veröffentlichung", [line for one in page.publications for line in _live(one)]
            ),
            *_section("Bezahlte Reichweite", [line for one in page.boosts for line in _paid(one)]),
        ]
    )


def state_words(page: ReviewPage, words: Words) -> str:
    """The state, and the flags that say nothing in a sentence of their own."""
    bare = [one for one in page.flags if not notices((one,))]
    return ", ".join([words("state", page.state), *(words("flag", one) for one in bare)])


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", title, *lines] if lines else []


class _Page:
    """The parts that need the words of the space, the moment, or two rows at once."""

    def __init__(self, page: ReviewPage, words: Words, now: int) -> None:
        self.page, self.words, self.now = page, words, now
        self.conditions = {one.id: one for one in page.conditions}
        self.votes = {one.id: one for one in page.votes}

    def head(self) -> Iterator[str]:
        """Title, state, house, revision, plan and what one has to know."""
        page, words = self.page, self.words
        yield from filled(page.title)
        yield from filled(state_words(page, words))
        facts = [
            ("Haus", page.house_name or page.house),
            ("Stelle", page.unit_name),
            ("Federführung", page.lead_unit),
            ("Thema", page.topic),
            ("Nummer", page.external_ref),
            ("Kennung", page.draft),
            ("Fassung", self._revision()),
            ("Geplant", self._planned()),
            ("Kennzeichnung", words.listed("label", page.shown.labels)),
            ("Priorität", words("priority", page.priority) if page.priority else ""),
            ("Notiz", page.note),
        ]
        for name, value in facts:
            if value:
                yield from filled(f"{name + ':':14} {value}", hang=15)
        for one in page.notices:
            yield from filled(f"Hinweis: {one}", hang=9)

    def _revision(self) -> str:
        shown = self.page.shown
        newer = "" if shown.current or not self.page.newer else ", es gibt eine neuere"
        by = f", {shown.by}" if shown.by else ""
        return f"{shown.label} vom {spoken(shown.at)}{by}{newer} (Prüfsumme {shown.digest[:16]})"

    def _planned(self) -> str:
        shown = self.page.shown
        return f"{spoken(shown.planned_at)} auf {channel_names(shown.channels) or NONE}"

    def route(self) -> list[str]:
        """The route as a stepper."""
        page = self.page
        lines = [line for one in page.stages for line in self._stage(one)]
        if page.submitted_at:
            sent = f"Vorgelegt am {spoken(page.submitted_at)} von {page.submitted_by}"
            return [*filled(sent, 2, 2), *lines]
        return lines

    def _stage(self, stage: StageRow) -> Iterator[str]:
        state = self.words("stage", stage.state)
        yield from filled(f"Etappe {stage.number + 1} · {stage.name} ({state})", indent=2)
        for step in stage.steps:
            yield from filled(f"{_mark(step)} {self._step(step)}", indent=4, hang=4)
            for one in self.page.resolutions:
                if (one.run, one.step) == (self.page.run, step.step):
                    yield from self._resolution(one)

    def _step(self, step: StepRow) -> str:
        units = " oder ".join(step.unit_names)
        decided = self.words("result", step.result) if step.result else ""
        said = decided or self.words("step", step.state)
        until = self._until(step) if self.page.state in _RUNNING else ""
        mine = " – wartet auf Sie" if step.mine else ""
        who = "".join(f", {one}" for one in _who_is_there(step))
        return f"{units} · {self.words('kind', step.kind)}: {said}{until}{who}{mine}"

    def _until(self, step: StepRow) -> str:
        if not step.due or step.state not in {"open", "contested"}:
            return ""
        late = "überfällig seit" if step.due < self.now else "Frist"
        silence = ", Schweigen gilt dann als Zustimmung" if step.silence else ""
        return f", {late} {due(step.due, self.now)}{silence}"

    def _resolution(self, one: ResolutionRow) -> Iterator[str]:
        kept = self.votes.get(one.keep)
        verdict = self.words("verdict", kept.verdict) if kept else ""
        what = (
            f"Es gilt „{verdict}“ (Votum {one.keep[:SHORT]})"
            if one.keep
            else "Verlangt ist eine neue Fassung"
        )
        stands = "" if one.stands else " Diese Entscheidung gilt nicht mehr."
        text = (
            f"War strittig, entschieden von {_who(one.unit_name, one.by)} am {spoken(one.at)}: "
            f"{what}.{stands} Grund: {one.reason or NONE}"
        )
        yield from filled(text, indent=8)

    def vote(self, one: VoteRow) -> Iterator[str]:
        """One vote: when, who, what; reason and conditions below."""
        other = f" in Vertretung für {one.for_unit_name}" if one.for_unit else ""
        who = _who(one.unit_name, one.by)
        yield from filled(f"{spoken(one.at)} · {who}{other} · Votum {one.id[:SHORT]}", 2, 2)
        standing = self.words("standing", one.standing)
        fallen = "" if one.standing == "counted" else f" ({standing})"
        said = f"{self.words('verdict', one.verdict)} zu Fassung {one.revision}{fallen}"
        yield from filled(f"{said}{': ' if one.reason else ''}{one.reason}", indent=4)
        for condition in one.conditions:
            yield from self._condition(self.conditions.get(condition), condition)
        if one.come_back:
            yield from filled("Die neue Fassung soll noch einmal vorgelegt werden.", indent=4)

    def _condition(self, one: ConditionRow | None, id_: str) -> Iterator[str]:
        if one is not None:
            met = "erfüllt" if one.ticked else "offen"
            named = ", ".join(place(code, "change") for code in one.about)
            about = f", betrifft {named}" if named else ""
            text = f"{self.words.condition} {id_[:SHORT]}, {met}{about}: {one.text}"
            yield from filled(text, indent=4)

    def check(self, one: CheckRow) -> Iterator[str]:
        """One check and its remedy."""
        remedy = f". {one.remedy}" if one.remedy else ""
        level = self.words("level", one.level)
        yield from filled(f"{level}: {one.text}{remedy}", indent=2, hang=2)
        if one.exception:
            done = {
                "lifted": "Sperre aufgehoben von",
                "declined": "Ausnahme abgelehnt von",
            }.get(one.exception, "Ausnahme erbeten von")
            day = spoken(one.exception_at)
            yield from filled(
                f"{done} {one.exception_by} am {day}: {one.exception_reason}", indent=4
            )


def _who_is_there(step: StepRow) -> Iterator[str]:
    """Who of a step's units is away, and who stands in."""
    if step.away_until:
        yield f"abwesend bis {day(step.away_until)}"
    for who, until in step.away:
        yield f"{who or 'Ein Mitglied'} abwesend bis {day(until)}"
    if step.deputies:
        yield f"Vertretung: {', '.join(step.deputies)}"


def _who(unit: str, by: str) -> str:
    """The unit; or the function within it, where its title says the unit and more."""
    if not by or _letters(unit).startswith(_letters(by)):
        return unit
    return by if _letters(by).startswith(_letters(unit)) else f"{unit} ({by})"


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _mark(step: StepRow) -> str:
    if step.state in {"contested", "suspended"} or step.result in {"reject", "new_revision"}:
        return _HALTS
    if step.state == "waiting":
        return _WAITS
    return _OPEN if step.state == "open" else _DONE


def _text(one: TextRow) -> Iterator[str]:
    limit = f" von {one.limit}" if one.limit else ""
    yield f"  {channel_name(one.channel)} ({one.count}{limit} Zeichen)"
    yield from filled(one.text or NONE, indent=4)


def _media(media: Sequence[MediumRow]) -> list[str]:
    return [line for n, one in enumerate(media, 1) for line in _medium(n, one)]


def _medium(number: int, one: MediumRow) -> Iterator[str]:
    size = f", {one.width} × {one.height}" if one.width else ""
    here = "" if one.path else ", noch nicht hier"
    yield from filled(f"{number}. {one.name} ({_kind(one.type)}{size}{here})", indent=2)
    if one.type.startswith("image/"):
        yield from filled(f"Alternativtext: {one.alt_text or 'fehlt'}", indent=5)
    source = ", ".join(part for part in (one.credit, one.licence) if part)
    if source:
        yield from filled(f"Quelle: {source}", indent=5)


def _kind(mime: str) -> str:
    return mime.rpartition("/")[2].partition("+")[0].upper()


def _question(one: QuestionRow) -> Iterator[str]:
    yield from filled(f"{spoken(one.at)} · {one.unit_name} fragt: {one.text}", indent=2, hang=2)
    answer = f"{one.answered_by} antwortet am {spoken(one.answered_at)}: {one.answer}"
    yield from filled(answer if one.answered_at else "Noch nicht beantwortet.", indent=4)


def _comment(one: CommentRow) -> Iterator[str]:
    where = f", {place}" if (place := pinned(one)) else ""
    reply = ", Antwort" if one.reply_to else ""
    settled = ", erledigt" if one.settled else ", muss erledigt werden" if one.must_settle else ""
    head = f"{one.number}. {spoken(one.at)} · {one.unit_name} · zu Fassung {one.revision}"
    yield from filled(f"{head}{where}{reply}{settled}", indent=2, hang=3)
    yield from filled(one.text, indent=5)
    if one.proposal:
        yield from filled(f"Vorschlag: „{one.proposal}“", indent=5)


def _paid(one: BoostRow) -> Iterator[str]:
    span = f"{day(one.since)} bis {day(one.until)}"
    title = f", {one.budget}" if one.budget else ""
    yield from filled(
        f"{channel_name(one.channel)} · {euros(one.cents)}, {span}{title}, Fassung {one.revision}",
        indent=2,
    )
    asked = f"Beantragt: {one.unit_name}"
    if one.answered_by:
        done = f"genehmigt {euros(one.granted)}" if one.granted else "abgelehnt"
        asked = f"{asked} · {one.answered_by}: {done}"
    yield from filled(asked, indent=4)
    if one.reason:
        yield from filled(one.reason, indent=4)


def euros(cents: int) -> str:
    """Return an amount as Germans write it: 1.250,00 €."""
    whole = f"{cents // 100:,}".replace(",", ".")
    return f"{whole},{cents % 100:02} €"


def _live(one: PublicationRow) -> Iterator[str]:
    alike = "wortgleich" if one.compared else "Wortlaut nicht verglichen"
    same = "weicht vom freigegebenen Text ab" if one.deviation else alike
    yield from filled(f"{spoken(one.at)} · {channel_name(one.channel)}, {same}", indent=2)
    yield from filled(one.url, indent=4)
    if one.deviation:
        yield from filled(f"Veröffentlicht: {one.text}", indent=4)
