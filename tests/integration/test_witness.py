"""A person who was away while half the space wrote bears witness to all of it."""

import json
import sqlite3
from array import array
from pathlib import Path

from tests.factories import make_space

CROWD = 60


def test_more_heads_than_one_entry_may_name_are_witnessed_first(tmp_path: Path) -> None:
    cast = make_space(tmp_path / "space")
    draft = cast.draft()
    crowd = [
        cast.as_(cast.lead).members.enrol("smi.presse", ["reviewer"], f"Stelle {number}")
        for number in range(CROWD)
    ]
    for member in crowd:
        cast.as_(member).comments.add(draft, "Gesehen, danke.")
    changes = cast.as_(cast.press).comments.add(draft, "Ich war weg und habe alles gelesen.")
    raw = sqlite3.connect(cast.store.folder / "space.sqlite")
    headers = [
        json.loads(raw.execute("SELECT header FROM entry WHERE id = ?", (one,)).fetchone()[0])
        for one in changes.entries
    ]
    (past,) = raw.execute("SELECT past FROM placed WHERE id = ?", changes.entries[-1:]).fetchone()
    raw.close()
    assert [one["kind"] for one in headers] == ["witness", "comment.add"]
    assert len(headers[0]["seen"]) == 48
    assert all(array("I", past)), "whoever wrote is in its causal past"
    assert len(array("I", past)) == CROWD + 5
    before = cast.store.care.state_hash()
    cast.store.care.rebuild()
    assert cast.store.care.state_hash() == before
