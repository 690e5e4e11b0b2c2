"""What this device wrote and a restored or copied database lacks: until a round, and after it."""

from __future__ import annotations

from sqlalchemy import Connection

from db.ledger.last_seq import read_last_seq
from db.sentence import Sentence
from db.tables.entries import own_head

_SOUGHT = "tail.sought"


def missing(connection: Connection, space: str, feed: str) -> int:
    """How many entries of a feed the note in the user's state folder knows beyond those here."""
    noted = read_last_seq(space, feed)
    return max(0, (noted or 0) - own_head(connection, feed)[0])


def is_sought(connection: Connection, space: str, feed: str) -> bool:
    """Whether a whole round with a carrier already failed to bring back what is missing."""
    found = connection.exec_driver_sql(
        "SELECT value FROM local_setting WHERE key = ?", (_SOUGHT,)
    ).scalar()
    return found == _mark(space, feed)


def note_sought(connection: Connection, space: str, feed: str) -> None:
    """Remember that a whole round with a carrier brought nothing more of this feed."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO local_setting (key, value) VALUES (?, ?)",
        (_SOUGHT, _mark(space, feed)),
    )


def behind(connection: Connection, space: str, feed: str) -> Sentence | None:
    """Why the acting device only reads and what to do (3-ledger §3.3); None = it is whole."""
    number = missing(connection, space, feed)
    if not number:
        return None
    if not is_sought(connection, space, feed):
        return Sentence(
            "Dieser Raum stammt aus einer Sicherung oder Kopie und ist älter als "
            "zuletzt. Bitte gleichen Sie zuerst ab; bis dahin können Sie nur lesen."
        )
    return Sentence(
        "Dieser Raum stammt aus einer Sicherung oder Kopie. Auch der Abgleich brachte nicht alle "
        "Einträge dieses Geräts zurück; nirgends zu finden: {number}. Zum Weiterarbeiten braucht "
        "dieses Gerät einen neuen Schlüssel. Bitte lassen Sie sich eine Einladung für ein "
        "weiteres Gerät geben und wählen Sie damit „Neuer Schlüssel für dieses Gerät …“ "
        "(Befehlszeile: umlauf space renew EINLADUNG).",
        number=number,
    )


def stopped(connection: Connection, feed: str) -> Sentence | None:
    """Why nothing more of the acting device counts, and what to do; None = it is heard."""
    state = connection.exec_driver_sql("SELECT state FROM device WHERE feed = ?", (feed,)).scalar()
    return _STOPPED.get(state or "")


def barred() -> Sentence:
    """What a device hears that only the server told: the entry that revokes it never gets here."""
    return _STOPPED["revoked"]


_STOPPED = {
    "forked": Sentence(
        "Die Kette dieses Geräts hat sich gegabelt: Auch eine Kopie oder Sicherung dieses Raums "
        "hat weitergeschrieben. Was seitdem gezeichnet wurde, zählt nicht, bis die Verwaltung "
        "einen Zweig wieder zulässt. Zum Weiterarbeiten lassen Sie sich bitte eine Einladung für "
        "ein weiteres Gerät geben und wählen Sie damit „Neuer Schlüssel für dieses Gerät …“ "
        "(Befehlszeile: umlauf space renew EINLADUNG)."
    ),
    "revoked": Sentence(
        "Dieses Gerät ist gesperrt; was es zeichnet, zählt nicht. Wenn das ein Irrtum ist, "
        "wenden Sie sich bitte an die Verwaltung des Raums."
    ),
}


def left_behind(connection: Connection, space: str, acting: str) -> tuple[Sentence, ...]:
    """What the acting device lacks, then what its former keys signed and is not here."""
    own = connection.exec_driver_sql("SELECT feed FROM local_identity ORDER BY feed").scalars()
    former = [missing(connection, space, feed) for feed in own if feed != acting]
    here = behind(connection, space, acting)
    told = [
        Sentence(
            "Von einem früheren Schlüssel dieses Geräts sind Einträge nirgends zu finden: "
            "{number}. Bitte tun Sie noch einmal, was fehlt.",
            number=number,
        )
        for number in former
        if number
    ]
    return (*([here] if here else []), *told)


def _mark(space: str, feed: str) -> str:
    # with the position: a later restore of a feed that went on is sought anew
    return f"{feed} {read_last_seq(space, feed)}"
