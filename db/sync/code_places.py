"""Where locked invitations lie: on the share, or at the server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from db.ledger.header import is_hex32
from db.ledger.keys import DeviceKey
from db.rows import CarrierLook
from db.sync.link import CarrierLink
from db.sync.server_address import is_server, read_address
from db.sync.server_link import Answer, ServerLink, ServerTarget, code_of, trouble_in
from db.sync.trouble import CarrierTrouble

BINARY = "application/octet-stream"
_OK, _NOT_FOUND = range(200, 300), 404


class CodePlace(Protocol):
    """A carrier, as far as codes go; every method may raise CarrierTrouble."""

    def look(self) -> CarrierLook:
        """Return whose carrier it is, and whether one may write there."""

    def put(self, space: str, name: str, data: bytes) -> None:
        """Lay a locked invitation down."""

    def get(self, name: str) -> bytes | None:
        """Return what lies under a name, None where nothing does."""

    def drop(self, name: str) -> None:
        """Take it away once it was used."""


def code_place(
    link: CarrierLink, address: str, key: DeviceKey, proxies: Mapping[str, str]
) -> CodePlace:
    """Return the place at a carrier.

    Args:
        link: the child that alone touches share and network.
        address: of a folder ``name.umlauf-ablage`` or of a space on a server.
        key: that signs requests to a server; for reading it may be one made for the occasion.
        proxies: by scheme; empty = those of the environment.

    Raises:
        CarrierTrouble: the address is none.
    """
    if is_server(address):
        return _ServerCodes(
            ServerLink(link, ServerTarget(read_address(address), key, "", proxies))
        )
    return _ShareCodes(link, address)


class _ShareCodes:
    def __init__(self, link: CarrierLink, folder: str) -> None:
        self._link, self._folder = link, folder

    def look(self) -> CarrierLook:
        found, _ = self._ask("whose")
        return CarrierLook(str(found["space"]), bool(found["writable"]))

    def put(self, space: str, name: str, data: bytes) -> None:
        self._ask("code_put", data, space=space, name=name)

    def get(self, name: str) -> bytes | None:
        head, data = self._ask("code_get", name=name)
        return data if head["found"] else None

    def drop(self, name: str) -> None:
        self._ask("code_drop", name=name)

    def _ask(self, what: str, data: bytes = b"", **more: str) -> tuple[dict[str, Any], bytes]:
        try:
            return self._link.ask({"do": what, "folder": self._folder, **more}, data)
        except CarrierTrouble as trouble:
            raise CarrierTrouble(trouble.kind, self._folder, trouble.detail) from trouble


class _ServerCodes:
    def __init__(self, server: ServerLink) -> None:
        self._server = server

    def look(self) -> CarrierLook:
        found = self._must("GET", "/v1/hello").json().get("space")
        if not is_hex32(found):
            raise CarrierTrouble("web_odd", str(self._server.target))
        return CarrierLook(str(found), writable=True)

    def put(self, space: str, name: str, data: bytes) -> None:
        if self.look().space != space:
            raise CarrierTrouble("web_other_space", str(self._server.target))
        self._must("PUT", f"/v1/codes/{name}", data, {"Content-Type": BINARY})

    def get(self, name: str) -> bytes | None:
        answer = self._named("GET", f"/v1/codes/{name}")
        if answer.status == _NOT_FOUND and code_of(answer) == "unknown_code":
            return None
        if answer.status not in _OK:
            raise self._trouble(trouble_in(answer))
        return answer.body

    def drop(self, name: str) -> None:
        self._must("DELETE", f"/v1/codes/{name}")

    def _must(self, *question: Any) -> Answer:
        answer = self._named(*question)
        if answer.status not in _OK:
            raise self._trouble(trouble_in(answer))
        return answer

    def _named(self, *question: Any) -> Answer:
        try:
            return self._server.ask(*question)
        except CarrierTrouble as trouble:
            raise self._trouble(trouble) from trouble

    def _trouble(self, trouble: CarrierTrouble) -> CarrierTrouble:
        return CarrierTrouble(trouble.kind, str(self._server.target), trouble.detail)
