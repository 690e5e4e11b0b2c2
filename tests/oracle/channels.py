"""What is live of one draft, channel by channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.oracle.log import Entry

if TYPE_CHECKING:
    from tests.oracle.draft import Draft


class Channels:
    """Records, and what was said beside them."""

    def __init__(self, draft: Draft) -> None:
        self.draft, self.log = draft, draft.log

    def _last(self, found: list[Entry]) -> list[Entry]:
        """Those that none of the others has seen."""
        return [
            one for one in found if not any(self.log.saw(two["id"], one["id"]) for two in found)
        ]

    def of(self, publication: str) -> str:
        """The channel of a record, "" = there is no such record."""
        found = [one for one in self.draft.published if one["id"] == publication]
        return str(found[0]["fields"]["channel"]) if found else ""

    def records(self, channel: str) -> list[Entry]:
        """Every record of a channel."""
        return [one for one in self.draft.published if one["fields"]["channel"] == channel]

    def _said(self, kind: str, channel: str) -> list[Entry]:
        return [
            one
            for one in self.draft.acts(kind)
            if self.of(one["fields"]["publication"]) == channel
        ]

    def standing(self, channel: str) -> list[Entry]:
        """The records that nobody who had seen them took down."""
        ends = self._said("publication.end", channel)
        return [
            one
            for one in self.records(channel)
            if not any(self.log.saw(end["id"], one["id"]) for end in ends)
        ]

    def worded(self, channel: str) -> list[Entry]:
        """The last of the records that stand and say which words went live."""
        known = self.standing(channel) or self.records(channel)
        return self._last([one for one in known if self._has_words(one)])

    def _has_words(self, record: Entry) -> bool:
        name = record["fields"]["text"]
        gone = self.draft.world.erased
        added = [e for e in self.draft.acts("text.add") if e["id"] == name and name not in gone]
        return any("\n\n" in one["fields"]["text"].rstrip("\n") for one in added)

    def _released(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for run in self.draft.releases:
            revision = self.draft.revisions.get(run.revision)
            for channel in revision["fields"]["channels"] if revision else []:
                found.setdefault(channel, []).append(run.revision)
        return found

    def _is_dropped(self, channel: str, revision: str) -> bool:
        words = [
            one
            for one in self.draft.acts("publication.drop")
            if (one["fields"]["revision"], one["fields"]["channel"]) == (revision, channel)
        ]
        last = self._last(words)
        return bool(last) and all(one["fields"]["on"] for one in last)

    def word(self, channel: str) -> str:
        """Live, ended, dropped or due."""
        if self.standing(channel):
            return "live"
        if self.records(channel):
            return "ended"
        revisions = self._released().get(channel, [])
        return "dropped" if all(self._is_dropped(channel, one) for one in revisions) else "due"

    def _judged(self, channel: str) -> str:
        """What holds of several words made apart; nobody accepts what came later."""
        last = self._last(self._said("publication.judge", channel))
        if any(one["fields"]["verdict"] == "correction" for one in last):
            return "correction"
        known = self.standing(channel) or self.records(channel)
        shown = {one["id"] for one in (*self._last(known), *self.worded(channel))}
        return "accepted" if any(one["fields"]["publication"] in shown for one in last) else ""

    def _names(self) -> list[str]:
        recorded = {one["fields"]["channel"] for one in self.draft.published}
        return sorted(recorded | set(self._released()))

    def state(self, course: str) -> str:
        """The draft's state, if ``course`` is the one without publications."""
        words = {self.word(one) for one in self._names()}
        if course == "released":
            if not words or "due" in words:
                return course
            if words == {"dropped"}:
                return "closed"
        if "live" in words:
            return "published"
        return "unpublished" if "ended" in words else course

    def told(self) -> dict[str, Any]:
        """By channel its word, the last records, those of them with words, the judgement."""
        found = {}
        for one in self._names():
            last = self._last(self.standing(one) or self.records(one))
            worded = sorted(e["id"] for e in self.worded(one))
            found[one] = (self.word(one), sorted(e["id"] for e in last), worded, self._judged(one))
        return found
