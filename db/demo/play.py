"""Lets the people of a demo space act, one after the other, through the doors of Store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from db.changes import Changes
from db.demo.acts import Act, Content, Medium
from db.demo.apart import Apart
from db.demo.pictures import Pictures
from db.demo.stage import Clock
from db.rows import ConditionInput, MediumInput, MediumRow, NewDraft, RevisionEdit, VoteInput
from db.rows.boost import NewBoost
from db.rows.consents import ConsentInput
from db.store import Store

Told = Callable[[], None]
_ALONE = {"leave", "bar"}
"""Done in a transaction of its own."""


class Player:
    """One space's people.

    Args:
        store: the space, everybody's keys in it.
        clock: the store's clock.
        members: ids by key.
        pictures: finished media.
        scratch: an empty folder for who is out of reach.
        viewer: key of the member for whom drafts count as read.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what a play needs
        self,
        store: Store,
        clock: Clock,
        members: dict[str, str],
        pictures: Pictures,
        scratch: Path,
        viewer: str,
    ) -> None:
        self._store, self._clock, self._members = store, clock, members
        self._pictures, self._scratch, self._viewer = pictures, scratch, viewer
        self._drafts: dict[str, str] = {}
        self._comments: dict[str, list[str]] = {}
        self._consents: dict[str, str] = {}
        self._away: dict[str, Apart] = {}
        self._doors: dict[str, Callable[[Act], object]] = {
            "create": self._create,
            "revise": self._revise,
            "submit": lambda act: store.drafts.submit(self._draft(act)),
            "vote": lambda act: store.votes.cast(self._draft(act), _vote(act)),
            "answer": lambda act: store.comments.answer(self._draft(act), act.text),
            "comment": self._comment,
            "settle": self._settle,
            "recall": lambda act: store.drafts.recall(self._draft(act), act.text),
            "withdraw": lambda act: store.drafts.withdraw(self._draft(act), act.text),
            "revoke": lambda act: store.drafts.revoke(self._draft(act), act.text),
            "lapse": lambda act: store.votes.lapse(self._draft(act)),
            "publish": self._publish,
            "accept": lambda act: store.publishing.accept_deviation(
                self._draft(act), act.channel, act.text
            ),
            "read": self._read,
            "deputise": self._deputise,
            "away": lambda act: store.deputies.set_absence(act.at, act.until),
            "arrive": self._arrive,
            "level": lambda act: store.checks.set(act.text, act.verdict),
            "blackout": lambda act: store.blackouts.add(
                act.text, act.since, act.until, strict=act.verdict == "block"
            ),
            "halt": lambda act: store.blackouts.halt(act.text, act.until),
            "boost": lambda act: store.boosts.ask(
                self._draft(act),
                NewBoost(act.cents, act.since, act.until, act.channel, act.text),
            ),
            "grant": lambda act: store.boosts.grant(self._draft(act), "", act.cents),
            "offer": lambda act: store.deputies.set_templates(act.verdict, act.offered),
            "enter": self._enter,
            "end": lambda act: store.consents.revoke(
                self._consents[act.entry.key if act.entry else ""], act.at, act.text
            ),
        }

    def play(self, acts: Iterable[Act], told: Told) -> None:
        """Does every act at its time; many in one transaction, each judged on its own."""
        waiting: list[Act] = []
        for act in acts:
            if act.do not in _ALONE and not act.apart:
                waiting.append(act)
                continue
            self._together(waiting, told)
            waiting = []
            self._alone(act)
            told()
        self._together(waiting, told)

    def _together(self, acts: list[Act], told: Told) -> None:
        if not acts:
            return
        with self._store.batch():
            for act in acts:
                self._clock.set(act.at)
                self._store.act_as(self._members[act.who or self._viewer])
                self._doors[act.do](act)
                told()

    def _alone(self, act: Act) -> None:
        """What needs the tables as they are; and what is done in a replica of one's own."""
        self._clock.set(act.at)
        if act.do == "bar":
            self._store.act_as(self._members[act.who])
            self._store.rights.revoke(self._members[act.member])
            return
        if act.do == "leave":
            folder = self._scratch / act.who.replace("/", "-")
            self._away[act.who] = Apart(folder, self._store, self._members[act.who])
            return
        apart = self._away.pop(act.who)
        apart.store.votes.cast(self._draft(act), _vote(act))
        apart.come_back(self._store)

    def _arrive(self, act: Act) -> None:
        let_in = act.verdict != "waits"
        self._members[act.member] = self._store.members.enrol(
            act.behalf, act.about, act.text, accepted=let_in
        )

    def _draft(self, act: Act) -> str:
        return self._drafts[act.draft]

    def _create(self, act: Act) -> None:
        dossier, content = act.dossier, act.content
        if dossier is None or content is None:
            message = f"{act.draft} says nothing"
            raise ValueError(message)
        changes = self._store.drafts.create(
            NewDraft(
                title=content.title or "",
                house=dossier.house,
                texts=content.texts,
                channels=content.channels or (),
                route=dossier.route,
                unit=dossier.unit,
                lead=dossier.lead,
                topic=content.topic or "",
                planned_at=content.planned_at or 0,
                labels=content.labels,
                media=self.inputs(content.media or (), ()),
                external_ref=dossier.ref,
            )
        )
        (self._drafts[act.draft],) = changes.drafts

    def _revise(self, act: Act) -> Changes:
        content, draft = act.content or Content(), self._draft(act)
        page = self._store.drafts.page(draft)
        edit = RevisionEdit(
            title=content.title,
            texts=content.texts,
            channels=content.channels,
            planned_at=content.planned_at,
            media=None if content.media is None else self.inputs(content.media, page.media),
            ticked=tuple(one.id for one in page.conditions) if content.tick else (),
        )
        return self._store.drafts.revise(draft, edit)

    def inputs(
        self, media: Iterable[Medium], before: Sequence[MediumRow]
    ) -> tuple[MediumInput, ...]:
        """The media as Store takes them; ``before``: those of the revision before."""
        return tuple(_kept(before[one.keep - 1]) if one.keep else self._new(one) for one in media)

    def _new(self, one: Medium) -> MediumInput:
        path = self._pictures.path(one.picture) if one.picture else ""
        return MediumInput(
            path=str(path),
            name=one.name,
            alt_text=one.alt,
            credit=one.credit,
            licence=one.licence,
            consent=one.consent,
            people=one.people,
            music=one.music,
        )

    def _enter(self, act: Act) -> None:
        entry = act.entry
        if entry is None:
            message = "an entry says nothing"
            raise ValueError(message)
        scans = self._pictures.scan(entry.key, entry.pages) if entry.pages else ""
        self._consents[entry.key], _ = self._store.consents.add(
            ConsentInput(
                entry.kind,
                entry.motif,
                house=entry.house,
                state=entry.state,
                channels=entry.channels,
                valid_until=entry.valid_until,
                basis=entry.basis,
                guardians=entry.guardians,
                signed_at=entry.signed_at,
                asked_at=entry.asked_at,
                scans=(str(scans),) if scans else (),
                media=tuple(str(self._pictures.path(one)) for one in entry.pictures),
                note=entry.note,
            )
        )

    def _comment(self, act: Act) -> None:
        said = self._comments.setdefault(act.draft, [])
        changes = self._store.comments.add(
            self._draft(act),
            act.text,
            anchor=self._anchor(act),
            reply_to=said[act.reply - 1] if act.reply else "",
            must_settle=act.must_settle,
            proposal=act.proposal,
        )
        said.append(changes.entries[-1])

    def _anchor(self, act: Act) -> dict[str, object]:
        """A place in a medium names its bytes; the script names its number."""
        if "medium" not in act.anchor:
            return dict(act.anchor)
        page = self._store.drafts.page(self._draft(act))
        medium = page.media[act.anchor["medium"] - 1]
        kind = "video" if "from_ms" in act.anchor else "image"
        return {"kind": kind, **act.anchor, "medium": medium.digest}

    def _settle(self, act: Act) -> Changes:
        comment = self._comments[act.draft][act.number - 1]
        return self._store.comments.settle(comment, settled=True, draft=self._draft(act))

    def _deputise(self, act: Act) -> Changes:
        return self._store.deputies.set(act.behalf, act.deputy, act.at, act.until)

    def _publish(self, act: Act) -> None:
        """Record an address and the words that went live: the released ones, if no others."""
        draft, live = self._draft(act), act.live
        if not live:
            texts = self._store.drafts.page(draft).texts
            live = next(one.text for one in texts if one.channel == act.channel)
        self._store.drafts.publish(draft, act.channel, act.url, live, act.at)

    def _read(self, act: Act) -> None:
        draft = self._draft(act)
        self._store.inbox.mark_read(draft, self._store.drafts.page(draft).shown.digest)


def _kept(row: MediumRow) -> MediumInput:
    return MediumInput(
        id=row.id,
        name=row.name,
        alt_text=row.alt_text,
        credit=row.credit,
        licence=row.licence,
        consent=row.consent,
        people=row.people,
        consents=row.consents,
        music=row.music,
    )


def _vote(act: Act) -> VoteInput:
    return VoteInput(
        verdict=act.verdict,
        reason=act.text,
        conditions=tuple(ConditionInput(one, act.about) for one in act.conditions),
        come_back=act.come_back,
        for_unit=act.behalf,
    )
