"""Checks an inquiry package, folder or ZIP, in one run from its first byte to its last."""

from __future__ import annotations

from pathlib import Path

from db.audit_log.expected import Expected
from db.audit_log.findings import Findings
from db.audit_log.log_check import LogCheck
from db.audit_log.manifest import (
    MAX_MANIFEST,
    FileMark,
    Manifest,
    Omitted,
    is_signed,
    read_manifest,
)
from db.audit_log.member import Member, PackageError
from db.audit_log.package_bodies import PackageBodies
from db.audit_log.package_files import package_files
from db.audit_log.protocol import FILE, MAX_LINE, read_line
from db.audit_log.report import Report, report_of
from db.ledger.entry import Entry
from db.sentence import Sentence

MANIFEST, SIGNATURE, MEDIA = "manifest.json", "manifest.sig", "media/"
_MAX_SIGNATURE = 1024


def check_package(path: Path, expected: Expected) -> Report:
    """Check a package; whatever is wrong with it becomes a problem, never an exception.

    Raises:
        OSError: it cannot be read at all.
    """
    return _PackageCheck(path).run(expected)


class _PackageCheck:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._findings = Findings(complete=True)
        self._found: dict[str, FileMark] = {}
        self._data = self._signature = b""
        self._whole = False
        self._manifest: Manifest | None = None
        self._log: LogCheck | None = None
        self._bodies = PackageBodies(self._findings, Omitted([], [], []))

    def run(self, expected: Expected) -> Report:
        try:
            for member in package_files(self._path, self._findings):
                self._look_at(member)
            self._whole = True
        except PackageError as error:
            self._findings.add("bad_file", error.where, error.text)
        log = self._log
        if log is None:
            self._findings.add(
                "bad_file", FILE, Sentence("Das Protokoll fehlt oder ist nicht zu erreichen")
            )
            return report_of(self._new_log(), self._findings)
        log.finish()
        self._compare(log)
        expected.compare(log, self._findings)
        return report_of(log, self._findings, erased=self._bodies.erased)

    def _look_at(self, member: Member) -> None:
        try:
            self._read(member)
            member.drain()
        except PackageError as error:
            self._findings.add("bad_file", error.where, error.text)
        self._found[member.name] = FileMark(member.size, member.digest)

    def _read(self, member: Member) -> None:
        if member.name == MANIFEST:
            self._data = member.read_all(MAX_MANIFEST)
            self._manifest = read_manifest(self._data)
        elif member.name == SIGNATURE:
            self._signature = member.read_all(_MAX_SIGNATURE)
        elif member.name == FILE:
            self._log = self._new_log()
            self._read_log(member, self._log)

    def _new_log(self) -> LogCheck:
        if self._manifest is None:
            return LogCheck(self._findings, "", {}, _AnyBodies())
        self._bodies = PackageBodies(
            self._findings, self._manifest.omitted, self._manifest.redacted
        )
        space, keys = self._manifest.space.id, self._manifest.keys
        return LogCheck(self._findings, space, keys, self._bodies)

    def _read_log(self, member: Member, log: LogCheck) -> None:
        number = 0
        while line := member.read_line(MAX_LINE):
            number += 1
            raw = read_line(line)
            if raw is None:
                text = Sentence("Die Zeile hat nicht die festgelegte Form")
                self._findings.add("bad_file", f"{FILE}:{number}", text)
            else:
                log.take(raw)

    def _compare(self, log: LogCheck) -> None:
        manifest = self._manifest
        if manifest is None:
            self._tell(Sentence("Das Manifest fehlt oder ist nicht lesbar"))
            return
        self._bodies.finish(log.erased)
        self._compare_files(manifest)
        self._compare_heads(manifest, log)
        public = log.bytes.keys.get(manifest.by.feed, "")
        if not log.history.has(manifest.by.feed) or not is_signed(
            public, self._data, self._signature
        ):
            text = Sentence(
                "Die Unterschrift passt nicht zum Manifest oder zu keinem Gerät im Protokoll"
            )
            self._findings.add("bad_manifest", f"{MANIFEST}, {SIGNATURE}", text)

    def _compare_files(self, manifest: Manifest) -> None:
        found = {name: mark for name, mark in self._found.items() if name not in _UNLISTED}
        for name in found.keys() - manifest.files.keys():
            self._findings.add(
                "unlisted_file", name, Sentence("Das Manifest nennt diese Datei nicht")
            )
        for name, mark in manifest.files.items():
            here, medium = found.get(name), name.startswith(MEDIA)
            if here is None and self._whole:
                kind = "missing_media" if medium else "bad_file"
                self._findings.add(kind, name, Sentence("Die Datei fehlt"))
            elif here is not None and not _is(here, mark, name):
                kind = "bad_media" if medium else "bad_file"
                self._findings.add(
                    kind, name, Sentence("Die Datei ist nicht die, die das Manifest nennt")
                )

    def _compare_heads(self, manifest: Manifest, log: LogCheck) -> None:
        said = [(head.feed, head.seq, head.id) for head in manifest.heads]
        for feed, seq, _ in sorted(set(said) - set(log.heads)):
            text = Sentence(
                "Das Manifest nennt ihn als letzten des Geräts; er fehlt oder lautet anders"
            )
            self._findings.add("cut_off", f"{feed}/{seq}", text)
        if (said, manifest.fingerprint) != (log.heads, log.fingerprint):
            self._tell(Sentence("Köpfe oder Prüfsumme sind nicht die des Protokolls"))
        bodies = log.entries - sum(map(len, _lists(manifest.omitted)))
        counts = (log.entries, log.history.feeds, bodies)
        if counts != (manifest.counts.entries, manifest.counts.feeds, manifest.counts.bodies):
            self._tell(Sentence("Die Zahlen sind nicht die des Protokolls"))
        if set(manifest.redacted) != set(manifest.omitted.profile):
            self._tell(Sentence("Zu Auslassungen des Profils fehlen Prüfsummen"))
        if manifest.space.demo != log.demo:
            self._tell(Sentence("Ob der Raum eine Demo ist, steht im Protokoll anders"))
        if manifest.keys != {feed: log.bytes.keys.get(feed) for feed in log.history.names()}:
            self._tell(Sentence("Die Schlüssel sind nicht die des Protokolls"))

    def _tell(self, text: Sentence) -> None:
        self._findings.add("bad_manifest", MANIFEST, text)


class _AnyBodies:
    """Without a manifest nobody can say which bodies were left out; the cause is told once."""

    def see(self, entry: Entry) -> None:
        """Leave it open."""


def _is(here: FileMark, mark: FileMark, name: str) -> bool:
    return here == mark and (not name.startswith(MEDIA) or name == MEDIA + mark.sha256)


def _lists(omitted: Omitted) -> tuple[list[str], ...]:
    return omitted.profile, omitted.selection, omitted.erased


_UNLISTED = frozenset({MANIFEST, SIGNATURE})
