"""A film on the stage: poster first, then the film itself, its subtitles and its time line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from db.domain.subtitles import Cue, cues_at
from db.rows import MediumRow
from desktop.i18n import terms
from desktop.media.cue_list import CueList
from desktop.media.decoders import DECODERS
from desktop.media.errand import Errand
from desktop.media.film_bar import FilmBar
from desktop.media.film_player import FilmPlayer
from desktop.media.image_view import ImageView
from desktop.media.picture import Picture
from desktop.media.probe.wire import Answer
from desktop.media.show import Show
from desktop.media.still_player import StillPlayer, spread
from desktop.media.subtitle_item import SubtitleItem

JUMP_MS = 5_000
# Containers name languages by three letters, people by two.
_SHORT = {"deu": "de", "ger": "de", "eng": "en", "fra": "fr", "fre": "fr", "pol": "pl"}
# Often enough to look even, seldom enough to leave the processor to the film.
SHOWN_EVERY_MS = 80


class FilmShow(Show):
    """Opens the file only when somebody plays it or goes to a moment.

    Signals:
        position_changed: ms.      duration_changed: ms.
    """

    position_changed = Signal(int)
    duration_changed = Signal(int)

    def __init__(self, view: ImageView, parent: QObject) -> None:
        super().__init__(view, parent)
        self._made: FilmPlayer | StillPlayer | None = None
        self._stills: tuple[int, ...] = ()
        self._codec, self._inside, self._poster_at = "", 0, 0
        self._path, self._rate, self._muted = "", 1.0, False
        self._words: SubtitleItem | None = None
        self._tracks: tuple[MediumRow, ...] = ()
        self._cues: tuple[Cue, ...] = ()
        self._digest, self._duration, self._shown = "", 0, -SHOWN_EVERY_MS
        self._laid = self._sound = False
        self._errand = Errand(self)
        self._errand.done.connect(self._on_cues)
        self.controls, self.listed = FilmBar(), CueList()
        self.bar = self.controls
        self.listed.hide()
        self._connect()

    def _connect(self) -> None:
        bar = self.controls
        bar.toggle_requested.connect(self.toggle)
        bar.jump_requested.connect(self._jump)
        bar.frame_requested.connect(self.fine_step)
        bar.rate_requested.connect(self._set_rate)
        bar.mute_requested.connect(self._mute)
        bar.track_requested.connect(self.choose_track)
        bar.list_requested.connect(self.listed.setVisible)
        bar.note_requested.connect(self._on_note)
        bar.timeline.seek_requested.connect(self.seek)
        bar.still_note.open_requested.connect(self.open_requested)
        self.listed.chosen.connect(self.seek)

    def _player(self) -> FilmPlayer | StillPlayer:
        """Make the player when first needed: it loads the decoders and looks for sound devices."""
        if self._made is None:
            made = StillPlayer(self.view, self) if self._stills else FilmPlayer(self)
            self._made = made
            made.position_changed.connect(self._on_position)
            made.playing_changed.connect(self._on_playing)
            made.first_frame.connect(self._on_first_frame)
            made.failed.connect(self._on_failed)
            made.set_muted(self._muted)
            made.set_rate(self._rate)
        if not self._made.has_film():
            self._give(self._made)
        return self._made

    def _give(self, player: FilmPlayer | StillPlayer) -> None:
        if isinstance(player, StillPlayer):
            player.take(self._path, self._stills, self._poster_at)
        else:
            player.take(self._path, self.view.picture_rect().size())

    def _use_stills(self, moments: tuple[int, ...]) -> None:
        """Play, or (moments given) show one still after the other; the other player goes."""
        if self._made is not None and isinstance(self._made, StillPlayer) != bool(moments):
            self._made.release()
            self._made.deleteLater()
            self._made = None
        self._stills = moments
        self.controls.set_stills(stills=bool(moments))
        if moments:
            self._player()

    def _say_still(self) -> None:
        made = self._made
        if isinstance(made, StillPlayer):
            self.controls.still_note.show_still(made.number() + 1, made.count(), self._codec)

    @override
    def start(self, picture: Picture, medium: MediumRow, beside: Sequence[MediumRow]) -> None:
        self.stop()
        room = self.view.picture_rect()
        self._digest, self._duration = medium.digest, picture.duration_ms
        self._sound, self._tracks = picture.sound, tuple(one for one in beside if one.path)
        self._path, self._codec, self._inside = medium.path, picture.codec, len(picture.tracks)
        self._poster_at = picture.at
        self._use_stills(() if picture.plays else picture.stills or spread(self._duration))
        self._words = SubtitleItem(room)
        self.view.scene().addItem(self._words)
        self.controls.timeline.set_duration(self._duration)
        self.controls.set_muted(muted=self._muted, sound=self._sound)
        names = [_track_name(one) for one in self._tracks]
        names += [self._inner_name(n, *one) for n, one in enumerate(picture.tracks, 1)]
        first = 0 if names else -1
        self.controls.set_tracks(names, first)
        self._follow(self.position())
        self.choose_track(first)
        self.duration_changed.emit(self._duration)

    @override
    def stop(self) -> None:
        self._errand.forget()
        if self._made is not None:
            self._made.release()
        if self._words is not None:
            self.view.scene().removeItem(self._words)
            self._words = None
        if self._laid:
            self.view.lift_off()
            self._laid = False
        self._take_cues(())
        self.listed.hide()

    @override
    def toggle(self) -> None:
        self._player().toggle()

    @override
    def step(self, way: int) -> bool:
        if self._stills:
            self.fine_step(way)
        else:
            self._jump(way * JUMP_MS)
        return True

    @override
    def fine_step(self, way: int) -> None:
        self._player().step_frame(way)

    def is_playing(self) -> bool:
        """Tell whether it runs."""
        return self._made is not None and self._made.is_playing()

    def is_idle(self) -> bool:
        """Tell whether no still is waited for."""
        return not isinstance(self._made, StillPlayer) or self._made.is_idle()

    def position(self) -> int:
        """Return where it stands, ms."""
        return self._made.position() if self._made is not None else 0

    def duration(self) -> int:
        """Return how long it is, ms."""
        return self._duration

    def cues(self) -> tuple[Cue, ...]:
        """Return the subtitles in use."""
        return self._cues

    def words(self) -> str:
        """Return the subtitle in sight."""
        return self._words.words() if self._words is not None else ""

    def seek(self, position: int) -> None:
        """Go to a moment, ms."""
        self._player().seek(min(max(position, 0), self._duration))

    def choose_track(self, number: int) -> None:
        """Show other subtitles: files first, then those inside the film; -1 = none."""
        self._errand.forget()
        self._take_cues(())
        inner = number - len(self._tracks)
        if 0 <= number < len(self._tracks):
            request: dict[str, object] = {"do": "cues", "path": self._tracks[number].path}
        elif 0 <= inner < self._inside:
            request = {"do": "cues", "path": self._path, "track": inner}
        else:
            return
        self._errand.start(partial(DECODERS.ask, request))

    def _inner_name(self, number: int, language: str, name: str) -> str:
        """Return what subtitles inside the film are called: by language, name or number."""
        code = _SHORT.get(language.lower(), language[:3]).upper()
        return " ".join(part for part in (code, name) if part) or self.tr("Spur {0}").format(
            number
        )

    def _jump(self, by: int) -> None:
        self.seek(self.position() + by)

    def _mute(self, muted: bool) -> None:
        self._muted = muted
        if self._made is not None:
            self._made.set_muted(muted)
        self.controls.set_muted(muted=muted, sound=self._sound)

    def _set_rate(self, rate: float) -> None:
        self._rate = rate
        if self._made is not None:
            self._made.set_rate(rate)

    def _on_cues(self, answer: Answer) -> None:
        self._take_cues(tuple(Cue(*one) for one in answer.head.get("cues", ())))

    def _take_cues(self, cues: tuple[Cue, ...]) -> None:
        self._cues = cues
        self.controls.timeline.set_cues(cues)
        self.listed.show_cues(cues)
        self._say(self.position())

    def _on_position(self, position: int) -> None:
        self._say(position)
        if not self.is_playing() or abs(position - self._shown) >= SHOWN_EVERY_MS:
            self._follow(position)

    def _follow(self, position: int) -> None:
        self._shown = position
        self.controls.show_time(position, self._duration)
        self.controls.timeline.show_position(position)
        self.listed.follow(position)
        self._say_still()
        self.position_changed.emit(position)

    def _say(self, position: int) -> None:
        if self._words is not None:
            self._words.set_words("\n".join(cue.text for cue in cues_at(self._cues, position)))

    def _on_playing(self, playing: bool) -> None:
        self.controls.set_playing(playing=playing)
        self._follow(self.position())

    def _on_first_frame(self) -> None:
        """Lay the film over its poster only now: before, it would be a black box."""
        player = self._made
        if not self._laid and isinstance(player, FilmPlayer) and self._words is not None:
            self._laid = True
            self.view.lay_over(player.item)
            if not self._duration:
                self._duration = player.duration()
                self.controls.timeline.set_duration(self._duration)
                self.duration_changed.emit(self._duration)

    def _on_failed(self) -> None:
        """Where the child could show its poster, it can show more of it."""
        self._poster_at = 0
        self._use_stills(spread(self._duration))
        self.seek(0)

    def _on_note(self) -> None:
        at = self.position()
        self.noted.emit({"kind": "video", "medium": self._digest, "from_ms": at, "to_ms": at})


def _track_name(medium: MediumRow) -> str:
    """Return ``DE`` for film.de.srt, else what kind of file it is."""
    parts = medium.name.lower().split(".")
    if len(parts) > 2 and parts[-2].isalpha() and len(parts[-2]) in {2, 3}:  # noqa: PLR2004
        return parts[-2].upper()
    return terms.file_kind(medium.type)
