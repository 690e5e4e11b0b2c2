"""Every code that a row can hold has its German word; where a word is missing, this fails."""

import pytest

from db.bulk_import.codes import _LABELS, _PRIORITIES
from db.cli.words import COSIGN, TABLES, Words, place
from db.domain.checks.facts import LEVELS as CHECK_LEVELS
from db.domain.checks.run import ORDER
from db.domain.draft import STATES
from db.domain.live import DROPPED, DUE, ENDED
from db.domain.operations.erase import ARCHIVE, BASES
from db.domain.operations.publication_judge import ACCEPTED, CORRECTION
from db.domain.operations.retention_set import CLASSES
from db.domain.operations.role import ROLES
from db.domain.operations.route_publish import KIND_OF_STEP
from db.domain.operations.vote_cast import VERDICTS
from db.domain.revision import CHANGES
from db.ledger.problem import NOTES
from db.projections.posting_rows import CLAIMED, DEVIATES, UNPUBLISH, VERBATIM
from db.rows.imports import LEVELS, STATUSES
from db.rows.inbox import GROUPS
from db.rows.people import STATES as MEMBER_STATES
from tests.unit.db.cli.spelled import assigned, handed, told_by

OUTCOME, RUN = "domain/outcome.py", "domain/run.py"
BESIDE = assigned("_BESIDE_PUBLICATION", OUTCOME) | told_by("_beside_publication", OUTCOME)
STANDINGS = assigned("standing", "domain") | told_by("_fallen", OUTCOME)
PROBLEMS = handed("Problem", 0, "ledger", "sync", "audit_log") | handed("add", 0, "audit_log")
CODES = {
    "state": set(STATES),
    "mark": set(STATES) | told_by("_mark", "queries/inbox.py"),
    "flag": told_by("_flags", OUTCOME)
    | BESIDE
    | {"basis_gone"}
    | assigned("DUPLICATE_REF", "queries"),
    "group": set(GROUPS),
    "stage": assigned("state", "queries/review.py"),
    "step": handed("_decide", 1, RUN) | assigned("state", RUN) | {"waiting"},
    "kind": set(KIND_OF_STEP),
    "act": set(VERDICTS),
    "verdict": set(VERDICTS),
    "result": set(VERDICTS) | handed("_decide", 2, RUN) | {"lapsed"},
    "standing": STANDINGS,
    "entry": STANDINGS | told_by("_status", "queries/log.py"),
    "level": set(ORDER),
    "check_level": set(CHECK_LEVELS),
    "member": set(MEMBER_STATES),
    "role": set(ROLES),
    "basis": set(BASES),
    "retention": set(CLASSES),
    "archive": set(ARCHIVE),
    "wording": {"release", "cosign"},
    "scope": {"mine", "all", "done", "own", "voted"},
    "change": set(CHANGES),
    "place": {"title", "topic", "ref", "comment"},
    "label": set(_LABELS),
    "posting": {DUE, DROPPED, ENDED, UNPUBLISH, DEVIATES, VERBATIM, CLAIMED, ACCEPTED, CORRECTION},
    "priority": set(_PRIORITIES),
    "import": set(STATUSES),
    "message": set(LEVELS),
    "problem": PROBLEMS
    | handed("EntryError", 0, "ledger", "sync")
    | assigned("kind", "audit_log", "ledger")
    | NOTES,
}


@pytest.mark.parametrize("table", CODES)
def test_every_code_has_its_word(table):
    assert len(CODES[table]) > 1
    assert CODES[table] - set(TABLES[table]) == set()


def test_every_table_of_words_is_walked():
    assert set(CODES) == set(TABLES)


@pytest.mark.parametrize("table", TABLES)
def test_no_word_is_a_code(table):
    everything = {code for table in TABLES.values() for code in table}
    words = {*TABLES[table].values(), *COSIGN.get(table, {}).values()}
    assert words & everything == set()


def test_the_space_that_cosigns_says_so():
    said = Words("cosign")
    assert said("verdict", "approve_with_conditions") == "Mit Maßgabe mitgezeichnet"
    assert (said("act", "reject"), said.condition) == ("Nicht mitzeichnen", "Maßgabe")
    assert set(COSIGN) <= set(TABLES)
    assert all(set(COSIGN[table]) <= set(TABLES[table]) for table in COSIGN)


def test_a_code_of_a_newer_version_stands_for_itself():
    assert Words()("state", "archived") == "archived"


def test_a_place_in_a_text_is_its_channel():
    assert (place("text.x"), place("topic")) == ("X", "Thema")
