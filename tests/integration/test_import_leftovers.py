"""Media that an import copied and then could not name are gone again, at once or a day later."""

import os
import time

import pytest

from db.errors import Refused
from db.rows import MediumInput, RevisionEdit
from db.store.leftovers import OLD_S
from tests.integration.test_import_store import GOOD, Plan

DAY_OLD = time.time() - OLD_S - 60


@pytest.fixture
def plan(tmp_path):
    return Plan(tmp_path)


def held(plan):
    return sorted(one.name for one in (plan.store.folder / "media").glob("??/*"))


def test_a_refused_import_leaves_no_media(plan):
    before = held(plan)
    reader = plan.cast.as_(plan.cast.press)
    with pytest.raises(Refused):
        reader.imports.run(plan.dry_run(GOOD))
    assert held(plan) == before


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_an_import_stopped_anywhere_leaves_nothing(plan, steps):
    """One medium is copied, then three rows are written; each may be the last that is seen."""
    found = plan.dry_run(GOOD, GOOD | {"ID": "B", "Uhrzeit": "11:00"}, GOOD | {"ID": "C"})
    before, fingerprint = held(plan), plan.store.log.fingerprint()
    seen = []
    with pytest.raises(Refused, match="Geschrieben wurde nichts"):
        plan.store.imports.run(
            found,
            skip_bad=True,
            progress=lambda *step: seen.append(step),
            cancelled=lambda: len(seen) > steps,
        )
    assert len(seen) == steps + 1
    assert (held(plan), plan.store.log.fingerprint()) == (before, fingerprint)
    assert plan.store.imports.last() is None


def test_a_refused_import_leaves_the_media_that_others_name(plan):
    plan.write(GOOD)
    before = held(plan)
    reader = plan.cast.as_(plan.cast.press)
    with pytest.raises(Refused):
        reader.imports.run(plan.dry_run(GOOD | {"ID": "B"}))
    assert held(plan) == before != []


def test_what_a_killed_import_left_goes_with_one_a_day_later(plan):
    plan.write(GOOD)
    named = held(plan)
    orphan = plan.store.folder / "media/ab" / ("ab" * 32)
    orphan.parent.mkdir(parents=True, exist_ok=True)
    part = plan.store.folder / "media/incoming" / ("c" * 32)
    for file in (orphan, part):
        file.write_bytes(b"left")
    plan.write(GOOD | {"Titel": "Neu"})
    assert orphan.exists()
    for file in (orphan, part, *(plan.store.folder / "media").glob("??/*")):
        os.utime(file, (DAY_OLD, DAY_OLD))
    plan.write(GOOD | {"Titel": "Noch neuer"})
    assert (held(plan), part.exists()) == (named, False)


def test_a_medium_tidied_away_is_copied_again_for_whoever_names_it(plan):
    stale = plan.dry_run(GOOD)
    (draft,) = plan.write(GOOD | {"Medien": "", "Alternativtext": ""})
    with pytest.raises(Refused, match="seit dem Probelauf"):
        plan.store.imports.run(stale)
    assert held(plan) == []
    edit = RevisionEdit(media=(MediumInput(path=str(plan.media / "wald.jpg"), alt_text="Wald"),))
    plan.store.drafts.revise(draft, edit)
    assert held(plan) == [one.digest for one in plan.store.drafts.page(draft).media]
