"""The routing slip: a PDF/A that a stranger can check against the log."""

import json
import re
import subprocess
from pathlib import Path

import pdfua
import pytest
from PIL import Image

from db.cli.main import main
from db.rows import LogFilter, MediumInput, RevisionEdit, VoteInput
from db.store import Store
from tests.factories import make_space
from tests.unit.db.audit_log.opened import text_of

pytestmark = pytest.mark.needs("qpdf", "pdftotext", "pdftoppm", "zbarimg")


@pytest.fixture(scope="module")
def cast(tmp_path_factory):
    """A released draft with a picture, a condition that was met, and an open one beside it."""
    folder = tmp_path_factory.mktemp("space")
    made = make_space(folder / "space")
    picture = folder / "wald.png"
    Image.new("RGBA", (800, 1000), (0, 120, 0, 128)).save(picture)
    medium = MediumInput(str(picture), name="wald.png", alt_text="Ein Wald im Nebel 💪")
    draft = made.draft("Wald „im“ Winter", media=(medium,), topic="Forst")
    made.vote(made.press, draft, "approve_with_conditions", "Bitte ohne Ausrufezeichen")
    condition = made.store.drafts.page(draft).conditions[0].id
    store = made.as_(made.agency)
    store.drafts.revise(draft, RevisionEdit(title="Wald im Winter", ticked=(condition,)))
    store.drafts.submit(draft)
    if any(one.state == "open" for one in steps(store, draft)[:1]):
        made.vote(made.press, draft, "approve")
    made.as_(made.final).votes.cast(draft, VoteInput("approve"))
    made.draft("Die Brücke")
    with made.store:
        yield made


def steps(store, draft):
    return [step for stage in store.drafts.page(draft).stages for step in stage.steps]


@pytest.fixture(scope="module")
def slip(cast, tmp_path_factory) -> tuple[Path, str]:
    out = tmp_path_factory.mktemp("slip") / "laufzettel.pdf"
    printed, _ = cast.as_(cast.lead).slips.write(cast.drafts[0], out)
    return out, printed


def test_it_says_what_was_released_by_whom_and_under_which_conditions(slip, cast):
    text = text_of(slip[0])
    page = cast.store.drafts.page(cast.drafts[0])
    assert "Laufzettel: Wald im Winter" in text
    assert re.search(r"Fassung 2 freigegeben am \d\d\.\d\d\.2026, \d\d:\d\d Uhr von SK", text)
    assert "Wer im Wald arbeitet, plant in Jahrzehnten." in text
    assert "Alternativtext: Ein Wald im Nebel □" in text
    assert "Bitte ohne Ausrufezeichen (erfüllt)" in text
    assert re.search(r"mit Auflage\s+1\s+zählt", text), "the vote on the first revision"
    assert "gilt fort aus Fassung 1" in text, "the condition was met, nothing else changed"
    assert len(re.findall(r"entschieden", text)) == 2, "both steps say when"
    assert page.shown.digest in text
    assert "Seite 1 von 2" in text
    assert "DEMO" in text


def test_the_code_holds_what_a_check_needs(slip, cast):
    subprocess.run(
        ["pdftoppm", "-r", "150", "-png", str(slip[0]), str(slip[0].with_suffix(""))], check=True
    )
    last = max(map(str, slip[0].parent.glob("*.png")))
    asked = ["zbarimg", "--quiet", "--raw", last]
    read = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    found = dict(line.split(" ", 1) for line in read if line)
    page = cast.store.drafts.page(cast.drafts[0])
    assert found["fingerprint"] == slip[1]
    assert (found["draft"], found["revision"]) == (cast.drafts[0], page.shown.digest)


def test_it_is_archivable_and_tagged(slip):
    subprocess.run(["qpdf", "--check", str(slip[0])], check=True, capture_output=True)
    assert not pdfua.validate(str(slip[0])).findings
    plain = ["qpdf", "--qdf", "--object-streams=disable", str(slip[0]), "-"]
    data = subprocess.run(plain, capture_output=True, check=True).stdout
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in data


def test_the_log_knows_the_state_that_was_printed(slip, cast):
    assert cast.store.log.find_fingerprint(slip[1]) is not None
    assert cast.store.log.rows(LogFilter(), 0, 1)[0].kind == "log.fingerprint"


def test_a_draft_on_its_way_is_printed_as_not_released(cast, tmp_path):
    cast.as_(cast.lead).slips.write(cast.drafts[1], tmp_path / "b.pdf")
    assert "Diese Fassung ist nicht freigegeben." in text_of(tmp_path / "b.pdf")


def test_a_picture_that_is_none_costs_only_itself(cast, tmp_path):
    page = cast.store.drafts.page(cast.drafts[0])
    path = Path(page.media[0].path)
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    try:
        cast.as_(cast.lead).slips.write(cast.drafts[0], tmp_path / "c.pdf")
    finally:
        path.write_bytes(whole)
    assert "Medium 1: wald.png" in text_of(tmp_path / "c.pdf")


def test_the_command_prints_it(tmp_path, capsys):
    cast = make_space(tmp_path / "space")
    with cast.store:
        draft = cast.draft()
    out = tmp_path / "l.pdf"
    asked = ["slip", draft[:8], "--out", out, "--space", tmp_path / "space", "--as", "sk.lead"]
    assert main([*map(str, asked), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)["fingerprint"]
    assert out.read_bytes().startswith(b"%PDF-1.7")
    with Store.open(tmp_path / "space") as store:
        assert store.log.find_fingerprint(printed)
    assert main([*map(str, asked[:3]), "/nirgends/l.pdf", *map(str, asked[4:])]) == 3
