"""The page that asks how this device exchanges entries."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup
from typing_extensions import override

from db.rows import CarrierLook, InvitationNote
from desktop.first_start.address_field import AddressField
from desktop.first_start.carrier_card import CarrierCard
from desktop.first_start.page import Page
from desktop.widgets.card import CardFace

SERVER, SHARE, PACKETS = "server", "share", "packets"


class CarrierPage(Page):
    """Step 1: server, shared folder or packets.

    Signals:
        look_requested: an address is to be looked at.
    """

    look_requested = Signal(str)
    step = (1, 4)

    def __init__(self) -> None:
        super().__init__(self.tr("Wie tauscht dieses Gerät Einträge aus?"))
        self.window_title = self.tr("Raum beitreten")
        self.next_text = self.tr("Weiter")
        self._read = self.add_line("mail-opened", "")
        self._cards = self._make_cards()
        self._server = AddressField(
            self.tr("Adresse des Servers"), "https://umlauf.example.de/raum", folder=False
        )
        self._share = AddressField(
            self.tr("Ordner der Gemeinsamen Ablage"),
            self.tr("endet auf .umlauf-ablage"),
            folder=True,
        )
        self._fields = {SERVER: self._server, SHARE: self._share}
        self._found: dict[str, bool] = {}
        self._by_code = False
        for kind, field in self._fields.items():
            self._cards[kind].inner.addWidget(field)
            field.changed.connect(self._on_typed)
            field.entered.connect(self._on_entered)
        self._group = QButtonGroup(self)
        for card in self._cards.values():
            self._group.addButton(card.radio)
            card.radio.toggled.connect(self._on_chosen)
            self.body.addWidget(card)

    def _make_cards(self) -> dict[str, CarrierCard]:
        return {
            SERVER: CarrierCard(
                CardFace(
                    self.tr("Server"),
                    self.tr("Ihr Haus betreibt einen Umlauf-Server. Abgleich in Sekunden."),
                    "server",
                )
            ),
            SHARE: CarrierCard(
                CardFace(
                    self.tr("Gemeinsame Ablage"),
                    self.tr("Ein Ordner auf einem Netzlaufwerk. Kein Server nötig."),
                    "folder",
                )
            ),
            PACKETS: CarrierCard(
                CardFace(
                    self.tr("Pakete"),
                    self.tr("Dateien, die Sie selbst weitergeben: E-Mail oder Datenträger."),
                    "device-usb",
                )
            ),
        }

    def show_invitation(self, note: InvitationNote) -> None:
        """Say what was read, and choose the carrier that it names."""
        kind = PACKETS if not note.carrier else SERVER if "://" in note.carrier else SHARE
        names = {
            SERVER: self.tr("Sie nennt einen Server."),
            SHARE: self.tr("Sie nennt die Gemeinsame Ablage."),
            PACKETS: self.tr("Sie nennt keinen Träger."),
        }
        read = self.tr("Einladung von {0} gelesen.").format(note.by)
        read = (
            read if note.by else self.tr("Einladung in den Raum „{0}“ gelesen.").format(note.title)
        )
        self._begin(f"{read} {names[kind]}", kind, packets=True)
        if kind in self._fields:
            self._fields[kind].set_text(note.carrier)
            self.look_requested.emit(note.carrier)

    def show_code(self) -> None:
        """Ask where the invitation lies that a code opens."""
        words = self.tr("Zum Code gehört die Ablage oder der Server, wo die Einladung liegt.")
        self._begin(words, SHARE, packets=False)

    def _begin(self, words: str, kind: str, *, packets: bool) -> None:
        self._read.setText(words)
        self._by_code = not packets
        self._cards[PACKETS].setVisible(packets)
        self._found.clear()
        for field in self._fields.values():
            field.set_text("")
            field.tell("", "muted")
        self._cards[kind].radio.setChecked(True)

    def kind(self) -> str:
        """Return the chosen one of SERVER, SHARE, PACKETS."""
        return next((one for one, card in self._cards.items() if card.radio.isChecked()), SHARE)

    def address(self) -> str:
        """Return the address of the chosen carrier, "" for packets."""
        field = self._fields.get(self.kind())
        return field.text() if field else ""

    def show_look(self, address: str, look: CarrierLook) -> None:
        """Say that a carrier was found."""
        if field := self._field_of(address):
            good = look.writable
            usable = self.tr("lesbar und beschreibbar")
            fits = (
                usable
                if self._by_code
                else self.tr("{0}, Raum passt zur Einladung").format(usable)
            )
            read_only = self.tr(
                "lesbar, aber nicht beschreibbar: Lassen Sie sich Schreibrechte geben"
            )
            field.tell(fits if good else read_only, "ok" if good else "warn")
            self._settle(address, good=good)

    def show_trouble(self, address: str, words: str) -> None:
        """Say what is missing."""
        if field := self._field_of(address):
            field.tell(words, "bad")
            self._settle(address, good=False)

    def _field_of(self, address: str) -> AddressField | None:
        return next((one for one in self._fields.values() if one.text() == address), None)

    def _settle(self, address: str, *, good: bool) -> None:
        self._found[address] = good
        self.changed.emit()

    @override
    def complete(self) -> bool:
        """Tell whether packets were chosen, or a carrier that was found in order."""
        return self.kind() == PACKETS or self._found.get(self.address(), False)

    @override
    def focus_first(self) -> bool:
        """Go to what is to be done: the field of the chosen card."""
        field = self._fields.get(self.kind())
        (field or self._cards[PACKETS].radio).setFocus()
        return True

    def _on_typed(self) -> None:
        self._fields[self.kind()].tell("", "muted")
        self.changed.emit()

    def _on_chosen(self, chosen: bool) -> None:
        if chosen:
            self.changed.emit()

    def _on_entered(self) -> None:
        address = self.address()
        if address and address not in self._found:
            self._fields[self.kind()].tell(self.tr("wird geprüft …"), "muted")
            self.look_requested.emit(address)
