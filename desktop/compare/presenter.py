"""Brings two revisions onto the screen: rows from the store, pictures and their differences."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage

from db.changes import Changes
from db.errors import UmlaufError
from db.rows import MediumRow
from db.rows.compare import ComparePage, MediumDiff
from desktop.background.store_runner import StoreRunner
from desktop.compare.difference import Difference
from desktop.compare.differences import Differences
from desktop.compare.places import PairPlaces, are_alike, has_places
from desktop.compare.view import CompareView
from desktop.i18n.sentences import spoken
from desktop.media.loader import PictureLoader
from desktop.media.picture import Picture

NOTHING = Picture(QImage(), problem="none")


class ComparePresenter(QObject):
    """Nothing in sight changes by itself: a newer revision is announced, not shown.

    Signals:
        opened: a comparison asked for with `open` is here.
        page_shown: the `ComparePage`, also after something in it changed.
        told: words and tone of a message for the foot of the window.
    """

    opened = Signal()
    page_shown = Signal(object)
    told = Signal(str, str)

    def __init__(self, runner: StoreRunner, view: CompareView, loader: PictureLoader) -> None:
        super().__init__(view)
        self._runner, self._view, self._loader = runner, view, loader
        self.differences, self.places = Differences(self), PairPlaces(self)
        self._draft, self._awaited, self._wanted = "", False, ("", "")
        self.page: ComparePage | None = None
        self._pictures: dict[str, Picture] = {}
        self._found: dict[str, Difference] = {}
        view.old_chosen.connect(self._on_old)
        view.new_chosen.connect(self._on_new)
        view.swap_requested.connect(self._on_swap)
        view.newest_requested.connect(self._on_newest)
        view.pair_shown.connect(self._on_pair)
        view.open_requested.connect(self._on_open)
        loader.loaded.connect(self._on_loaded)
        self.differences.found.connect(self._on_found)
        bar = view.stage.places
        bar.place_requested.connect(self.places.go)
        self.places.opened.connect(bar.show_places)
        self.places.looked.connect(bar.show_differing)
        self.places.shown.connect(self._on_place)
        runner.changed.connect(self._on_changed)

    def open(self, draft: str) -> None:
        """Compare what the person last voted on with the newest revision."""
        self.leave()
        self._draft, self._awaited = draft, True
        self._ask("", "")

    def leave(self) -> None:
        """Forget what is shown: answers under way are of no use any more."""
        self._draft, self.page, self._awaited = "", None, False
        self._pictures.clear()
        self._found.clear()
        self.places.end()

    def close(self) -> None:
        """Wait for what is being compared; call before the application ends."""
        self.places.close()
        self.differences.close()

    def _ask(self, old: str, new: str) -> None:
        draft, self._wanted = self._draft, (old, new)
        self._runner.query(
            lambda store: store.compare.page(draft, old, new),
            self._on_page,
            refused=self._on_refused,
            latest=True,
        )

    def _on_page(self, page: ComparePage) -> None:
        if page.new.draft != self._draft:
            return
        self._wanted = (page.old.shown.digest, page.new.shown.digest)
        if page == self.page:
            return
        same, self.page = self.page is not None, page
        known = self._known(page)
        self._view.show_page(page, known, same=same)
        if self._awaited:
            self._awaited = False
            self.opened.emit()
        self.page_shown.emit(page)

    def _known(self, page: ComparePage) -> dict[int, Difference]:
        return {
            number: self._found[_key(pair)]
            for number, pair in enumerate(page.media)
            if _key(pair) in self._found
        }

    def _on_refused(self, error: UmlaufError) -> None:
        self._awaited = False
        if self.page is not None:
            self._wanted = (self.page.old.shown.digest, self.page.new.shown.digest)
        self.told.emit(spoken(error.sentence), "bad")

    def _on_changed(self, changes: Changes) -> None:
        concerns = changes.everything or changes.space or self._draft in changes.drafts
        if self.page is not None and (concerns or changes.media or changes.local):
            # What was chosen and is still under way stays what is asked for.
            self._ask(*self._wanted)

    def _on_old(self, digest: str) -> None:
        if self.page is not None:
            self._ask(digest, self._wanted[1])

    def _on_new(self, digest: str) -> None:
        if self.page is not None:
            self._ask(self._wanted[0], digest)

    def _on_swap(self) -> None:
        if self.page is not None:
            self._ask(*reversed(self._wanted))

    def _on_newest(self) -> None:
        if self.page is not None:
            self._ask(self._wanted[0], self.page.new.newer)

    def _on_pair(self, pair: MediumDiff) -> None:
        self.places.end()
        self._pictures.clear()
        for medium in (pair.old, pair.new):
            if medium is not None:
                self._fetch(medium)
        self._show_pictures(pair)

    def _fetch(self, medium: MediumRow) -> None:
        if not medium.path:
            self._pictures[medium.digest] = Picture(QImage(), problem="missing")
        else:
            self._loader.load(medium.digest, medium.path)

    def _on_loaded(self, digest: str, picture: Picture) -> None:
        pair = self._view.stage.pair() if self.page is not None else None
        if pair is None or digest not in {one.digest for one in (pair.old, pair.new) if one}:
            return
        self._pictures[digest] = picture
        self._show_pictures(pair)

    def _show_pictures(self, pair: MediumDiff) -> None:
        """Show the pair once both its pictures are decoded, or known to be none."""
        sides = [
            self._pictures.get(one.digest) if one is not None else NOTHING
            for one in (pair.old, pair.new)
        ]
        old, new = sides
        if old is None or new is None:
            return
        self._view.show_pictures(old, new)
        if old.problem or new.problem or pair.change != "replaced":
            return
        if has_places(pair):
            if self.places.places is None:
                self.places.begin(pair, old, new)
        elif are_alike(pair):
            self.differences.look(_key(pair), old, new)

    def _on_place(self, number: int, old: Picture, new: Picture) -> None:
        """Show both at the same page or moment, and mark what differs there."""
        pair = self._view.stage.pair()
        if pair is None or self.page is None:
            return
        self._view.stage.places.show_place(number)
        self._view.show_pictures(old, new)
        if not old.problem and not new.problem:
            self.differences.look(f"{_key(pair)}-{number}", old, new)

    def _on_found(self, key: str, found: Difference) -> None:
        if self.page is None:
            return
        if self._is_place(key):
            self._view.stage.show_difference(found)
            return
        self._found[key] = found
        for number, pair in enumerate(self.page.media):
            if _key(pair) == key:
                self._view.show_difference(number, found)

    def _is_place(self, key: str) -> bool:
        """Tell whether a difference is that of the page or moment in sight."""
        pair, bar = self._view.stage.pair(), self._view.stage.places
        return pair is not None and key == f"{_key(pair)}-{bar.number()}"

    def _on_open(self, path: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _key(pair: MediumDiff) -> str:
    return "-".join(one.digest if one else "" for one in (pair.old, pair.new))
