"""The table of actions: words, symbol, shortcut and menu of each."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Spec(NamedTuple):
    """One action.

    Attributes:
        keys: shortcuts in Qt's portable words, the first is shown.
        decides: its shortcut sleeps while a text field has the focus.
    """

    key: str
    menu: str
    text: object
    icon: str = ""
    keys: tuple[str, ...] = ()
    decides: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&Datei")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Bearbeiten")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&Ansicht")),
    ("draft", QT_TRANSLATE_NOOP("Actions", "&Entwurf")),
    ("route", QT_TRANSLATE_NOOP("Actions", "&Laufweg")),
    ("extras", QT_TRANSLATE_NOOP("Actions", "E&xtras")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Hilfe")),
)
SEPARATOR = "-"
SPECS = (
    Spec(
        "new_draft", "file", QT_TRANSLATE_NOOP("Actions", "Neuer Entwurf …"), "plus", ("Ctrl+N",)
    ),
    Spec(
        "import_plan",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Redaktionsplan einlesen …"),
        "table-import",
        ("Ctrl+I",),
    ),
    Spec(SEPARATOR, "file", ""),
    Spec("sync", "file", QT_TRANSLATE_NOOP("Actions", "Jetzt abgleichen"), "refresh", ("F5",)),
    Spec("choose_share", "file", QT_TRANSLATE_NOOP("Actions", "Ablage oder Server …"), "folder"),
    Spec("packet_read", "file", QT_TRANSLATE_NOOP("Actions", "Paket einlesen …"), "package"),
    Spec("packet_write", "file", QT_TRANSLATE_NOOP("Actions", "Paket schreiben …"), "package"),
    Spec("packet_heads", "file", QT_TRANSLATE_NOOP("Actions", "Stand für ein Paket speichern …")),
    Spec(
        "open_space",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Raum wechseln …"),
        "folder-open",
        ("Ctrl+R",),
    ),
    Spec("backup", "file", QT_TRANSLATE_NOOP("Actions", "Raum sichern …"), "database"),
    Spec(
        "renew", "file", QT_TRANSLATE_NOOP("Actions", "Neuer Schlüssel für dieses Gerät …"), "key"
    ),
    Spec(SEPARATOR, "file", ""),
    Spec("quit", "file", QT_TRANSLATE_NOOP("Actions", "Beenden"), "door-exit", ("Ctrl+Q",)),
    Spec(
        "take_back",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Freigabe zurücknehmen"),
        "arrow-back-up",
        ("Ctrl+Z",),
        decides=True,
    ),
    Spec(SEPARATOR, "edit", ""),
    Spec(
        "search", "edit", QT_TRANSLATE_NOOP("Actions", "Alles durchsuchen"), "search", ("Ctrl+K",)
    ),
    Spec("filter", "edit", QT_TRANSLATE_NOOP("Actions", "Liste filtern"), "filter", ("Ctrl+F",)),
    Spec("next_region", "view", QT_TRANSLATE_NOOP("Actions", "Nächster Bereich"), "", ("F6",)),
    Spec(
        "previous_region",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Voriger Bereich"),
        "",
        ("Shift+F6",),
    ),
    Spec(SEPARATOR, "view", ""),
    Spec(
        "next_draft",
        "draft",
        QT_TRANSLATE_NOOP("Actions", "Nächster Entwurf"),
        "arrow-down",
        ("Ctrl+PgDown",),
    ),
    Spec(
        "previous_draft",
        "draft",
        QT_TRANSLATE_NOOP("Actions", "Voriger Entwurf"),
        "arrow-up",
        ("Ctrl+PgUp",),
    ),
    Spec(SEPARATOR, "draft", ""),
    Spec("revise", "draft", QT_TRANSLATE_NOOP("Actions", "Neue Fassung bearbeiten"), "pencil"),
    Spec(
        "comment",
        "draft",
        QT_TRANSLATE_NOOP("Actions", "Anmerkung schreiben"),
        "message-plus",
        ("Ctrl+M",),
    ),
    Spec(
        "compare",
        "draft",
        QT_TRANSLATE_NOOP("Actions", "Fassungen vergleichen"),
        "git-compare",
        ("F7",),
    ),
    Spec("answer", "draft", QT_TRANSLATE_NOOP("Actions", "Rückfrage beantworten …"), "message-2"),
    Spec("submit", "draft", QT_TRANSLATE_NOOP("Actions", "Vorlegen …"), "route"),
    Spec("recall", "draft", QT_TRANSLATE_NOOP("Actions", "Zurückrufen …"), "arrow-back-up"),
    Spec("withdraw", "draft", QT_TRANSLATE_NOOP("Actions", "Entwurf zurückziehen …"), "ban"),
    Spec("publish", "draft", QT_TRANSLATE_NOOP("Actions", "Veröffentlichen"), "send"),
    Spec(
        "approve",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Freigeben"),
        "circle-check",
        ("Ctrl+Enter", "Ctrl+Return"),
        decides=True,
    ),
    Spec(
        "approve_with_conditions",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Freigeben mit Auflage"),
        "list-check",
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        decides=True,
    ),
    Spec(
        "ask_back",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Rückfrage"),
        "help-circle",
        ("F8",),
        decides=True,
    ),
    Spec(
        "reject",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Zurückweisen"),
        "circle-x",
        ("F9",),
        decides=True,
    ),
    Spec(
        "approve_many",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Gewählte Entwürfe freigeben …"),
        "list-check",
        ("Ctrl+Alt+Enter", "Ctrl+Alt+Return"),
        decides=True,
    ),
    Spec(
        "why",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Warum liegt das bei mir?"),
        "route",
        ("F2",),
    ),
    Spec(SEPARATOR, "route", ""),
    Spec("acknowledge", "route", QT_TRANSLATE_NOOP("Actions", "Kenntnis nehmen"), "check"),
    Spec("not_concerned", "route", QT_TRANSLATE_NOOP("Actions", "Fehlanzeige"), "circle-minus"),
    Spec("reassign", "route", QT_TRANSLATE_NOOP("Actions", "Abgeben …"), "arrow-right"),
    Spec(
        "withdraw_vote",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Eigenes Votum zurückziehen …"),
        "arrow-back-up",
        ("Ctrl+Shift+Z",),
        decides=True,
    ),
    Spec("resolve", "route", QT_TRANSLATE_NOOP("Actions", "Strittig lösen …"), "scale"),
    Spec("ask_time", "route", QT_TRANSLATE_NOOP("Actions", "Mehr Zeit erbitten …"), "clock"),
    Spec("give_time", "route", QT_TRANSLATE_NOOP("Actions", "Frist verlängern …"), "clock"),
    Spec(
        "ask_boost",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Bezahlte Reichweite beantragen …"),
        "chart-bar",
    ),
    Spec(
        "give_boost",
        "route",
        QT_TRANSLATE_NOOP("Actions", "Bezahlte Reichweite genehmigen …"),
        "chart-bar",
    ),
    Spec("revoke", "route", QT_TRANSLATE_NOOP("Actions", "Freigabe widerrufen …"), "ban"),
    Spec("slip", "draft", QT_TRANSLATE_NOOP("Actions", "Laufzettel speichern …"), "file-text"),
    Spec("erase", "draft", QT_TRANSLATE_NOOP("Actions", "Inhalte löschen …"), "trash"),
    Spec(
        "records",
        "extras",
        QT_TRANSLATE_NOOP("Actions", "Löschungen und Fristen …"),
        "archive-off",
    ),
    Spec("again", "extras", QT_TRANSLATE_NOOP("Actions", "Noch einmal zeichnen …"), "refresh"),
    Spec("preferences", "extras", QT_TRANSLATE_NOOP("Actions", "Darstellung …"), "palette"),
    Spec("away", "extras", QT_TRANSLATE_NOOP("Actions", "Abwesenheit und Vertretung …"), "beach"),
    Spec("templates", "extras", QT_TRANSLATE_NOOP("Actions", "Textbausteine …"), "text-size"),
    Spec("wording", "extras", QT_TRANSLATE_NOOP("Actions", "Wortwahl des Raums …"), "text-size"),
    Spec("halt", "extras", QT_TRANSLATE_NOOP("Actions", "Krisenstopp …"), "hand-stop"),
    Spec(
        "checks", "extras", QT_TRANSLATE_NOOP("Actions", "Prüfungen des Raums …"), "shield-check"
    ),
    Spec("help", "help", QT_TRANSLATE_NOOP("Actions", "Hilfe und Tasten"), "lifebuoy", ("F1",)),
    Spec("data", "help", QT_TRANSLATE_NOOP("Actions", "Über diese Daten …"), "database"),
    Spec("own_data", "help", QT_TRANSLATE_NOOP("Actions", "Auskunft zu mir …"), "file-text"),
    Spec("about", "help", QT_TRANSLATE_NOOP("Actions", "Über Umlauf"), "info-circle"),
)
# What is left to an auditor: reading, checking, taking out, and what belongs to the computer.
READING = frozenset(
    {
        *("sync", "choose_share", "packet_read", "packet_write", "packet_heads", "open_space"),
        *("backup", "renew", "quit", "search", "filter", "next_region", "previous_region"),
        *("next_draft", "previous_draft", "compare", "why", "preferences", "slip"),
        *("help", "data", "about"),
    }
)

DRAFT_ACTS = (
    *("approve", "approve_with_conditions", "reject", "ask_back", "acknowledge", "ask_boost"),
    *("not_concerned", "reassign", "withdraw_vote", "resolve", "answer", "revise"),
    *("submit", "recall", "withdraw", "revoke", "publish", "ask_time", "give_time", "give_boost"),
)
"""What is done with the draft that is open."""
