"""What is stored about one's own function account: all of it, and of nobody else."""

from __future__ import annotations

from pathlib import Path

from tests.factories import make_space


def test_it_holds_every_own_entry_and_nothing_of_others(tmp_path: Path) -> None:
    space = make_space(tmp_path / "space")
    draft = space.draft("Probe")
    with space.as_(space.agency) as store:
        store.comments.add(draft, "Fremdes Wort")
        store.act_as(space.lead)
        store.comments.add(draft, "Eigenes Wort")
        store.notes.add(draft, "Nur für mich")
        store.local.keep_text(f"comment:{draft}:{store.me().member}", "halb")
        found = store.own_data()
    assert found.person.row.member == space.lead
    assert {row.feed for row in found.entries} == {one.feed for one in found.person.keys}
    assert sum(found.acts.values()) == len(found.entries) > 0
    texts = [row.text for row in found.entries]
    assert ("Eigenes Wort" in texts, "Fremdes Wort" in texts) == (True, False)
    assert [(one.title, one.text) for one in found.notes] == [("Probe", "Nur für mich")]
    assert [(one.title, one.text) for one in found.typed] == [("Probe", "halb")]
