"""The area "Verwaltung": head with tabs, what is the matter, one page at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
)
from typing_extensions import override

from db.rows.people import PeopleRow
from desktop.i18n import terms
from desktop.members import acts
from desktop.members.days_page import DaysPage
from desktop.members.keys_page import KeysPage
from desktop.members.people_page import PeoplePage
from desktop.members.rule_words import RuleWords
from desktop.members.rules_page import RulesPage
from desktop.members.units_page import UnitsPage
from desktop.members.words import MemberWords
from desktop.theme.icons import icon, size_icon
from desktop.theme.look import look
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.roles import set_role, text_label

LEAST_ADMINS, NARROW, TIGHT = 2, 1100, 800
SIGNS = ("users", "key", "building", "adjustments-horizontal", "calendar-off")
RULES, DAYS = 3, 4
"""Numbers of the tabs that show the space's own rules."""


class MembersView(QFrame):
    """Setters in, signals out.

    Signals:
        requested: name of an act (``acts``) and what it is about, None = the chosen member.
        tab_changed: the number of the page now shown.
    """

    requested = Signal(str, object)
    tab_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self.words = MemberWords(self)
        self.people, self.keys = PeoplePage(self.words), KeysPage(self.words)
        self.units = UnitsPage(self.words)
        self.rule_words = RuleWords(self)
        self.rules, self.days = RulesPage(self.rule_words), DaysPage(self.rule_words)
        self.rights, self.admins, self.second = NoticeBar(), NoticeBar(), NoticeBar()
        self._waiting = ""
        self._stack = QStackedWidget()
        for page in (self.people, self.keys, self.units, self.rules, self.days):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        for bar in (self.rights, self.admins, self.second):
            column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self._join()

    def _make_head(self) -> QFrame:
        head = QFrame()
        set_role(head, "surface", rule="bottom")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Verwaltung"))
        for sign, words in zip(SIGNS, self._titles(), strict=True):
            self.tabs.addTab(icon(sign), words)
        self.invite = QPushButton(self.tr("Einladen …"))
        self.invite.setIcon(icon("user-plus", "on_accent"))
        size_icon(self.invite, 16, gap=3)
        self.invite.setAccessibleName(self.tr("Mitglied oder Gerät einladen"))
        set_role(self.invite, "primary")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 6, 16, 0)
        row.setSpacing(20)
        self._title = text_label(self.tr("Verwaltung"), "page")
        row.addWidget(self._title)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.invite)
        return head

    def _titles(self, *, short: bool = False) -> tuple[str, ...]:
        if short:
            return (
                self.tr("Mitglieder"),
                self.tr("Geräte"),
                self.tr("Stellen"),
                self.tr("Vorgaben"),
                self.tr("Sperrzeiten"),
            )
        return (
            self.tr("Mitglieder"),
            self.tr("Geräte und Schlüssel"),
            self.tr("Häuser und Stellen"),
            self.tr("Vorgaben"),
            self.tr("Feiertage, Karenzzeiten"),
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width() * 100 // look().percent
        short = width < NARROW
        # Five tabs stand whole; the rail says where one is, too.
        self._title.setVisible(width >= TIGHT)
        for number, words in enumerate(self._titles(short=short)):
            self.tabs.setTabText(number, words)
            self.tabs.setTabIcon(number, icon(SIGNS[number]) if width >= TIGHT else QIcon())
        for number, words in enumerate(self._titles()):
            self.tabs.setTabToolTip(number, words)

    def _join(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.invite.clicked.connect(self._on_invite)
        self.people.detail.requested.connect(self.requested)
        self.keys.confirm_requested.connect(self._on_confirm)
        self.keys.member_requested.connect(self.show_member)
        self.second.action_requested.connect(self._on_second)

    def show_people(self, people: PeopleRow) -> None:
        """Show the list, and above it what is the matter."""
        self.people.show_people(people)
        self.invite.setEnabled(people.admin)
        self.invite.setToolTip("" if people.admin else self._only_admins())
        self._show_notices(people)

    def _only_admins(self) -> str:
        return self.tr("Das ändert nur die Administration; Sie sehen hier, wie es steht.")

    def _show_notices(self, people: PeopleRow) -> None:
        self.rights.setVisible(not people.admin)
        if not people.admin:
            self.rights.set_notice(self._only_admins(), "neu", closable=False)
        few = people.admins < LEAST_ADMINS
        self.admins.setVisible(few)
        if few:
            words = self.tr(
                "Der Raum hat weniger als zwei Administrationen. Geht das eine Gerät verloren, "
                "hilft nur der gedruckte Wiederherstellungsschlüssel. Geben Sie einem zweiten "
                "Mitglied diese Rolle."
            )
            self.admins.set_notice(words, "warn", closable=False)
        cuts = people.open_cuts
        self.second.setVisible(bool(cuts))
        self._waiting = cuts[0].member if cuts else ""
        if cuts:
            one = self.tr("{0} Sperre reicht zurück und wartet auf eine zweite Verwaltung")
            many = self.tr("{0} Sperren reichen zurück und warten auf eine zweite Verwaltung")
            told = ", ".join(dict.fromkeys(cut.title for cut in cuts))
            words = f"{terms.counted(len(cuts), one, many)}: {told}."
            self.second.set_notice(words, "warn", self.tr("Zeigen"), closable=False)

    def show_member(self, member: str) -> None:
        """Show one member, whatever the filters left out."""
        self.tabs.setCurrentIndex(0)
        self.people.show_all()
        self.people.table.choose(member)
        self.people.table.setFocus()

    def _on_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.tab_changed.emit(number)

    def _on_invite(self) -> None:
        self.requested.emit(acts.INVITE, None)

    def _on_confirm(self, key: object) -> None:
        self.requested.emit(acts.CONFIRM_KEY, key)

    def _on_second(self) -> None:
        self.show_member(self._waiting)
