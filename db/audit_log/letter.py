"""``Antwortentwurf.odt``: the letter to edit, with the figures of the log filled in."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from odfdo import Document, Element, Header, Paragraph

from db.audit_log.annexes.columns import channel_name
from db.audit_log.german import long_day, short_day, whole
from db.audit_log.inserted import Sources, inserted, period
from db.audit_log.letter_plan import planned
from db.audit_log.letter_tables import table_at
from db.audit_log.odf import add_page_numbers, add_styles, describe, keep_rows, legible, rezipped
from db.audit_log.package import Content
from db.queries.figures import figures
from db.reference.resources import read_text
from db.rows.figures import FigureRow, Figures, Wanted
from db.rows.house_replies import replies_to, reply_sum
from db.rows.house_reply import OPEN
from db.rows.inquiry_case import Case

FILE = "Antwortentwurf.odt"
_REJECTIONS = (
    ("Zurückweisung", "Zurückweisungen"),
    ("verweigerte Mitzeichnung", "verweigerte Mitzeichnungen"),
)
_CONDITIONS = (
    ("Freigabe mit Auflage", "Freigaben mit Auflage"),
    ("Mitzeichnung mit Maßgabe", "Mitzeichnungen mit Maßgabe"),
)
"""In the words of the space: *Freigabe*, *Mitzeichnung*."""
_NONE_ASKED = ("[Wortlaut der Frage]",)


def write_letter(folder: Path, content: Content) -> None:
    """Write the draft of the answer: one heading a question, tables where a question asks."""
    if "letter" in content.leave_out:
        return
    found = content.found or figures(content.tables, content.wanted)
    heading = content.heading()
    document = Document("text")
    describe(
        document,
        title=f"Antwortentwurf {content.case.print_number}".rstrip(),
        subject=heading.subject,
        author=heading.author,
        at=heading.at,
    )
    add_styles(document, "content.xml", read_text("documents", "letter_styles.xml"))
    add_page_numbers(document)
    keep_rows(document)
    document.body.clear()
    for element in letter_elements(content, found):
        document.body.append(element)
    made = BytesIO()
    document.save(made)
    with ZipFile(folder / FILE, "w") as target:
        rezipped(made, target)


def letter_elements(content: Content, found: Figures) -> Iterator[Element]:
    """Yield the letter: headings, paragraphs, tables."""
    case = content.case
    if content.space[3]:
        yield _line("DEMO – FIKTIVE INHALTE", "marked")
    yield _line(f"Entwurf{_due(case)}", "marked")
    yield from _lines(case.sender or content.space[1])
    yield _line(f"Geschäftszeichen: {case.file_ref or '[Geschäftszeichen]'}")
    yield _line("Datum: [Datum]")
    yield from _lines(case.addressee or "[Anschrift]")
    yield from _about(case)
    yield _line("Sehr geehrte Damen und Herren,")
    yield _line("die Kleine Anfrage beantworte ich wie folgt:")
    yield from _preface(content.wanted, found, content.space[2])
    yield from _answers(content, found)
    yield _line("Mit freundlichen Grüßen", "closing")
    yield _line("[Name und Funktion]")
    yield _line(_annex(found))
    log = content.log
    state = f"{long_day(log.at)}, {whole(log.entries)} Einträge, Prüfsumme {log.fingerprint}"
    yield _line(f"Stand des Protokolls: {state}", "small")


def _due(case: Case) -> str:
    return f" · Antwort fällig am {short_day(case.due)}" if case.due else ""


def _about(case: Case) -> Iterator[Element]:
    group = f" ({case.group})" if case.group else ""
    yield _line(f"Kleine Anfrage {case.asked_by or '[Name der oder des Abgeordneten]'}{group}")
    yield _line(f"Drs.-Nr.: {case.print_number or '[Nummer]'}")
    yield _line(f"Thema: {case.subject or '[Thema]'}", "marked")


def _preface(wanted: Wanted, found: Figures, wording: str) -> Iterator[Element]:
    yield _heading("Vorbemerkung")
    total = found.total
    yield _line(
        "Die Angaben beruhen auf dem Freigabeprotokoll. Ein Beitrag zählt an dem Tag, an dem er "
        "veröffentlicht wurde oder, solange er es nicht ist, geplant war: "
        f"{period(wanted)} {_were(total.postings)} {_postings(total.postings)} erfasst, davon "
        f"{whole(total.published)} veröffentlicht."
    )
    yield _line(
        "Ein Votum zählt an dem Tag, an dem es abgegeben wurde, auch wenn der Beitrag einen "
        f"Termin außerhalb dieser Zeit hat: {period(wanted)} gab es "
        f"{_votes(total, wording)}. Anlage 1 nennt je Beitrag, was gezählt ist."
    )
    scope = ", ".join(_scope(wanted))
    if scope:
        yield _line(f"Einbezogen ist nur: {scope}.")
    names = {one.key: one.name for one in found.houses}
    if found.nothing:
        houses = "; ".join(f"{code}, {names.get(code, code)}" for code in found.nothing)
        yield _line(f"Ohne Beiträge und Voten: {houses}.")


def _votes(total: FigureRow, wording: str) -> str:
    one, many = _CONDITIONS[wording == "cosign"]
    rejections = _counted(total.rejections, *_REJECTIONS[wording == "cosign"])
    return f"{rejections} und {_counted(total.conditions, one, many)}"


def _scope(wanted: Wanted) -> Iterator[str]:
    if wanted.house:
        yield f"Beiträge des Hauses {wanted.house.upper()}"
    if wanted.channel:
        yield f"Beiträge auf {channel_name(wanted.channel)}"
    if wanted.draft:
        yield f"der Entwurf {wanted.draft}"


def _answers(content: Content, found: Figures) -> Iterator[Element]:
    """Yield the questions with their answers and tables; tables nobody asked for at the end."""
    case, wording = content.case, content.space[2]
    places = planned(case, found)
    sources = Sources(case, content.wanted, found, content.log.at, places)
    for number, question in enumerate(case.questions or _NONE_ASKED, 1):
        yield _heading(f"Frage {number}")
        yield from _lines(question, "quoted")
        tables = [one for one in places if one.question == number]
        yield from _answered(case, sources, number, bool(tables))
        for place in tables:
            yield from table_at(place, found, case, wording)
        yield from _missing(case, number)
    rest = [one for one in places if not one.question]
    if rest:
        yield _heading("Weitere Zahlen")
    for place in rest:
        yield from table_at(place, found, case, wording)


def _answered(case: Case, sources: Sources, number: int, has_tables: bool) -> Iterator[Element]:
    answer = case.answers[number - 1].strip() if number <= len(case.answers) else ""
    yield from _lines(inserted(answer, sources, number) or "[Antwort]")
    replies = replies_to(case, number)
    if not (answer or has_tables or replies):
        yield _line("Es wird auf Anlage 1 verwiesen.")
    for reply in replies:
        if reply.text:
            yield from _lines(f"{reply.house}: {reply.text}")
    nothing = reply_sum(case, number).nothing
    if nothing:
        yield _line(f"Fehlanzeige: {', '.join(nothing)}.")


def _missing(case: Case, number: int) -> Iterator[Element]:
    """Yield a line for every house whose answer is open."""
    for reply in replies_to(case, number):
        if reply.state == OPEN:
            due = f", Frist {short_day(reply.due)}" if reply.due else ""
            yield _line(f"[Angabe {reply.house} steht aus{due}]", "open")


def _were(number: int) -> str:
    return "ist" if number == 1 else "sind"


def _annex(found: Figures) -> str:
    """Say what the annex names: the postings, and drafts that only votes bring there."""
    more = _counted(found.beyond, "weiterer Entwurf", "weitere Entwürfe")
    beyond = f" und {more}, für die nur Voten dieser Zeit zählen" if found.beyond else ""
    return f"Anlage 1: {_postings(found.total.postings)}{beyond}"


def _postings(number: int) -> str:
    return _counted(number, "Beitrag", "Beiträge")


def _counted(number: int, one: str, many: str) -> str:
    return f"1 {one}" if number == 1 else f"{whole(number)} {many}"


def _heading(text: str) -> Element:
    return Header(2, text, style="Heading_20_2")


def _line(text: str, style: str = "Text_20_body") -> Element:
    return Paragraph(legible(text), style=style)


def _lines(text: str, style: str = "Text_20_body") -> Iterator[Element]:
    return (_line(line, style) for line in text.splitlines() or [""])
