"""What a package hands to an electronic file or an archive: xdomea as the schemas have it."""

from hashlib import sha256
from pathlib import Path

import pytest
from lxml import etree

from db.actions.space import record_inquiry
from db.audit_log.inquiry import Inquiry
from db.audit_log.profiles import OMITTED
from db.audit_log.xdomea.codes import checked
from db.rows.figures import Wanted
from db.rows.inquiry_case import Case
from tests.unit.db.audit_log.both_verifiers import by_script, by_umlauf
from tests.unit.db.audit_log.small_space import SmallSpace
from tests.unit.db.audit_log.xdomea_schemas import SCHEMAS, what_is_wrong_with

ALL = tuple(SCHEMAS)
CASE = Case(
    print_number="8/4711",
    subject="Werbung <im Netz> & mehr \x00😀",
    asked_by="Vera Muster",
    addressee="Frau Präsidentin\nErika Beispiel",
    file_ref="SK.15-0511/3/57",
)


@pytest.fixture(scope="module")
def space(tmp_path_factory) -> SmallSpace:
    made = SmallSpace(tmp_path_factory.mktemp("space") / "replica")
    made.publish("Wald im Winter")
    made.make_draft("Die Brücke", channels=("instagram", "xing"))
    return made


@pytest.fixture(scope="module")
def packages(space) -> dict[str, Path]:
    """All messages, in the most open and in the closest profile."""
    found = {name: space.folder / name for name in ("internal", "printed")}
    for name, out in found.items():
        space.export(out, Inquiry(profile=name, case=CASE, xdomea=ALL))
    return found


def message(package: Path, code: str) -> Path:
    (found,) = (package / "xdomea").glob(f"*.{code}.xml")
    return found


def texts(package: Path, code: str, name: str) -> list[str]:
    """Return the texts of all elements of a name, in order."""
    found = etree.parse(str(message(package, code))).iterfind(f".//{{*}}{name}")
    return [one.text or "" for one in found]


@pytest.mark.parametrize("profile", ["internal", "printed"])
@pytest.mark.parametrize("code", ALL)
def test_every_message_is_what_its_schema_asks_for(packages, profile, code):
    assert what_is_wrong_with(message(packages[profile], code), code) == []


@pytest.mark.parametrize("code", ALL)
def test_the_schema_would_find_an_element_in_the_wrong_place(packages, tmp_path, code):
    text = message(packages["internal"], code).read_text("utf-8")
    (tmp_path / "m.xml").write_text(text.replace("Aktion>", "Akzion>"), "utf-8")
    assert "Akzion" in str(what_is_wrong_with(tmp_path / "m.xml", code))


@pytest.mark.parametrize("code", ALL)
def test_each_document_lies_beside_the_message_and_is_the_one_of_the_package(packages, code):
    package = packages["internal"]
    names = texts(package, code, "DateinameOriginal")
    files = texts(package, code, "Dateiname")
    own = {"Antwortentwurf.odt", "protokoll.jsonl"}
    assert set(names) == own | {f"Anlage_1.{kind}" for kind in ("csv", "ods", "pdf", "xlsx")}
    said = texts(package, code, "Wert") or [
        text[8:] for text in texts(package, code, "Bemerkung") if text.startswith("SHA-256 ")
    ]
    for name, file, digest in zip(names, files, said, strict=True):
        data = (package / "xdomea" / file).read_bytes()
        assert data == (package / name).read_bytes()
        assert sha256(data).hexdigest() == digest


@pytest.mark.parametrize("code", ["0101", "0503"])
def test_the_case_names_number_subject_house_and_every_posting(packages, code):
    package = packages["internal"]
    subjects = texts(package, code, "Betreff")
    assert subjects[0] == "Drs.-Nr. 8/4711 · Werbung <im Netz> & mehr �😀 · Mach was Wichtiges"
    assert subjects[-2:] == ["Wald im Winter", "Die Brücke"]
    assert texts(package, code, "Kennzeichen")[0] == "SK.15-0511/3/57"
    assert "Staatskanzlei" in texts(package, code, "Name")


@pytest.mark.parametrize("code", ALL)
def test_the_history_says_which_unit_decided_what(packages, code):
    package = packages["internal"]
    told = list(zip(texts(package, code, "Akteur"), texts(package, code, "Aktion"), strict=True))
    assert ("SK, Presse", "freigegeben") in told
    assert told[0][1] == "Stand des Freigabeprotokolls festgehalten"


def test_printed_names_no_title_no_function_and_no_addressee(packages):
    for code in ALL:
        words = message(packages["printed"], code).read_text("utf-8")
        for hidden in ("Wald im Winter", "Die Brücke", "Erika", "Vera", "Taetigkeit"):
            assert hidden not in words
    assert f"{OMITTED}" in texts(packages["printed"], "0101", "Name")
    assert "Frau Präsidentin, Erika Beispiel" in texts(packages["internal"], "0101", "Name")


def test_the_own_file_is_told_of_the_case_that_0101_brought(packages):
    (case, *_) = texts(packages["internal"], "0101", "ID")
    assert set(texts(packages["internal"], "0623", "IDSGO")) == {case}


@pytest.mark.parametrize("profile", ["internal", "printed"])
def test_both_verifiers_accept_a_package_with_all_messages(packages, profile):
    assert by_umlauf(packages[profile]) == by_script(packages[profile]) == []


def test_the_same_request_gives_the_same_bytes_and_another_one_other_names(space, tmp_path):
    made = space.export(tmp_path / "first", Inquiry(case=CASE, xdomea=ALL))
    with space.acting("admin") as writer:
        record_inquiry(writer, made)
    again = Inquiry(case=CASE, fingerprint=made.fingerprint, xdomea=ALL)
    other = Inquiry(Wanted(channel="xing"), fingerprint=made.fingerprint, xdomea=ALL)
    space.export(tmp_path / "again", again)
    space.export(tmp_path / "other", other)
    assert contents(tmp_path / "first") == contents(tmp_path / "again")
    assert contents(tmp_path / "first").keys().isdisjoint(contents(tmp_path / "other"))


def contents(package: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (package / "xdomea").iterdir()}


def test_0101_goes_along_unasked_and_nothing_where_nothing_is_wanted(space, tmp_path):
    space.export(tmp_path / "usual")
    space.export(tmp_path / "none", Inquiry(xdomea=()))
    assert len(list((tmp_path / "usual/xdomea").glob("*.0101.xml"))) == 1
    named = "Auskunft aus dem Freigabeprotokoll · Mach was Wichtiges"
    assert texts(tmp_path / "usual", "0101", "Betreff")[0] == named
    assert not (tmp_path / "none/xdomea").exists()


@pytest.mark.parametrize(
    ("which", "version", "value"),
    [("format", "1.0", "999"), ("message", "3.0", "0101"), ("status", "1.1", "003")],
)
def test_a_value_outside_its_code_list_is_never_written(which, version, value):
    with pytest.raises(ValueError, match=value):
        checked(which, version, value)
