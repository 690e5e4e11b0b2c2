"""What an earlier package knew: positions and ids a later log must still hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from db.audit_log.findings import Findings
from db.audit_log.history import History
from db.audit_log.package_files import package_files
from db.audit_log.protocol import FILE, MAX_LINE, read_line
from db.sentence import Sentence


def compare_with_earlier(path: Path, history: History, findings: Findings) -> None:
    """Name, for every feed, the first entry of an earlier package that the log lacks.

    Args:
        path: a package that was found in order.
        history: of the log.
        findings: takes bad_chain where another entry stands there, cut_off where none does.
    """
    named: set[str] = set()
    for feed, seq, entry_id in _entries(path):
        if feed in named or history.find(feed, seq, entry_id) >= 0:
            continue
        named.add(feed)
        where = f"{feed}/{seq}"
        if history.last(feed) < seq:
            text = Sentence("Ab hier fehlt, was {name} enthält", name=path.name)
            findings.add("cut_off", where, text)
        else:
            text = Sentence("Ab hier lautet das Protokoll anders als in {name}", name=path.name)
            findings.add("bad_chain", where, text)


def _entries(path: Path) -> Iterator[tuple[str, int, str]]:
    for member in package_files(path, Findings(complete=True)):
        while member.name == FILE and (line := member.read_line(MAX_LINE)):
            raw = read_line(line)
            if raw is not None:
                yield raw.feed, raw.seq, raw.id
        member.drain()
