"""One HTTP request at a time, for the carrier child: trust of the system, time-outs, bounds."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from http.client import RemoteDisconnected
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from typing_extensions import override
from urllib3.exceptions import ProtocolError, ProxyError

CONNECT_S = 10.0
_PIECE = 64 * 1024
_ALWAYS = {"User-Agent": "Umlauf", "Connection": "keep-alive"}
Tick = Callable[[int], None]


class AnswerTooLargeError(Exception):
    """More came than was asked for."""


class Web:
    """Keeps connections between requests.

    A certificate is right if the system trusts it, so a house's own authority needs no setting.
    Proxies are those given, else those of the environment.
    """

    def __init__(self) -> None:
        self._session = requests.Session()
        self._session.mount("https://", _SystemTrust())
        self._ways: dict[str, Mapping[str, Any]] = {}

    def ask(  # noqa: PLR0913 - a request has this many parts
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes,
        *,
        most: int,
        wait_s: float,
        proxies: Mapping[str, str],
        tick: Tick,
    ) -> tuple[int, dict[str, str], bytes]:
        """Send a request and return status, headers by lower-case name, and body.

        Args:
            method: e.g. ``POST``.
            url: whole address.
            headers: besides the usual ones.
            body: of the request.
            most: bytes the answer may have, unpacked.
            wait_s: how long nothing may come.
            proxies: by scheme; empty = those of the environment.
            tick: told the bytes so far.

        Raises:
            requests.RequestException: nobody was reached, or not as they should be.
            AnswerTooLargeError: the answer is larger.
        """
        request = requests.Request(
            method,
            url,
            headers={**_ALWAYS, **headers},
            data=body or None,
            cookies=self._session.cookies or None,
        )
        with self._session.send(
            request.prepare(),
            timeout=(CONNECT_S, wait_s),
            allow_redirects=False,
            **self._way(url, proxies),
        ) as answer:
            parts, size = [], 0
            for part in answer.iter_content(_PIECE):
                parts.append(part)
                size += len(part)
                if size > most:
                    raise AnswerTooLargeError
                tick(size)
            found = {name.lower(): value for name, value in answer.headers.items()}
            return answer.status_code, found, b"".join(parts)

    def _way(self, url: str, proxies: Mapping[str, str]) -> Mapping[str, Any]:
        """Return by which proxy, if any; what the environment says is looked up once a host."""
        if proxies:
            return {"proxies": dict(proxies), "stream": True}
        origin = "/".join(url.split("/", 3)[:3])
        if origin not in self._ways:
            self._ways[origin] = self._session.merge_environment_settings(
                url, proxies={}, stream=True, verify=None, cert=None
            )
        return self._ways[origin]

    def close(self) -> None:
        """Close the connections."""
        self._session.close()


class _SystemTrust(HTTPAdapter):
    """Checks certificates as the system does, also on the way through a proxy.

    Source: https://truststore.readthedocs.io/ ; both managers need the context, or one of them
    falls back to a list of authorities that no house can add to.
    """

    @override
    def init_poolmanager(self, *args: Any, **rest: Any) -> None:
        super().init_poolmanager(*args, **rest, ssl_context=_context())

    @override
    def proxy_manager_for(self, *args: Any, **rest: Any) -> Any:
        return super().proxy_manager_for(*args, **rest, ssl_context=_context())


def _context() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def trouble_of(error: Exception) -> str:
    """Return the kind of `CarrierTrouble` for what a request suffered, "" for anything else."""
    if isinstance(error, AnswerTooLargeError):
        return "web_odd"
    if _was_cut(error):
        return "web_cut"
    if _is_plain(error):
        return "web_no_tls"
    return next((kind for class_, kind in _KINDS if isinstance(error, class_)), "")


def _was_cut(error: Exception) -> bool:
    """Tell whether a connection that stood broke off, in contrast to one never made.

    urllib3 tells of the first as a `ProtocolError`; where a proxy forwards plain requests, as a
    `ProxyError` that holds what happened.
    """
    reason = error.args[0] if isinstance(error, requests.ConnectionError) and error.args else None
    reason = getattr(reason, "reason", reason)
    if isinstance(reason, ProxyError):
        reason = reason.original_error
    return isinstance(reason, (ProtocolError, RemoteDisconnected, ConnectionResetError))


def _is_plain(error: Exception) -> bool:
    """Tell whether what answered speaks no TLS, in contrast to showing a bad certificate."""
    at_fault = isinstance(error, requests.exceptions.SSLError)
    return at_fault and any(word in str(error).upper() for word in _NO_TLS)


_NO_TLS = ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "RECORD LAYER FAILURE")
"""How OpenSSL 3.0 and later call an answer that is no handshake."""

_KINDS: tuple[tuple[type[Exception], str], ...] = (
    (requests.exceptions.SSLError, "web_cert"),
    (requests.exceptions.ProxyError, "web_proxy"),
    (requests.exceptions.Timeout, "web_slow"),
    (requests.exceptions.InvalidURL, "web_address"),
    (requests.exceptions.InvalidSchema, "web_address"),
    (requests.exceptions.ConnectionError, "web_gone"),
    (requests.exceptions.ContentDecodingError, "web_odd"),
    (requests.exceptions.RequestException, "web_cut"),
)
