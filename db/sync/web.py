"""One HTTP request at a time, for the carrier child: trust of the system, time-outs, bounds."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from http.client import RemoteDisconnected
from urllib.parse import urlsplit

import truststore
import urllib3
from urllib3.exceptions import (
    DecodeError,
    HTTPError,
    LocationValueError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    ProxySchemeUnknown,
    SSLError,
    TimeoutError,  # noqa: A004 - urllib3's own
)

from db.sync.proxies import login_of, proxy_of

CONNECT_S = 10.0
_PIECE = 64 * 1024
_USUAL = {"User-Agent": "Umlauf", "Accept": "*/*", "Connection": "keep-alive"}
"""What filters and old proxies on the way expect every program to say."""
Tick = Callable[[int], None]


class AnswerTooLargeError(Exception):
    """More came than was asked for."""


class Web:
    """Keeps connections between requests.

    A certificate is right if the system trusts it, so a house's own authority needs no setting.
    Proxies are those given, else those of the environment.
    """

    def __init__(self) -> None:
        self._pools: dict[tuple[str, ...], urllib3.PoolManager] = {}

    def ask(  # noqa: PLR0913 - a request has this many parts
        self,
        method: str,
        url: str,
        headers: dict[str, str],
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
            HTTPError: nobody was reached, or not as they should be.
            AnswerTooLargeError: the answer is larger.
        """
        answer = self._pool(url, proxies).request(
            method,
            url,
            body=body or None,
            headers=_USUAL | headers,
            timeout=urllib3.Timeout(connect=CONNECT_S, read=wait_s),
            retries=False,
            redirect=False,
            preload_content=False,
        )
        try:
            content = _read(answer, most, tick)
        except BaseException:
            answer.close()
            raise
        answer.release_conn()
        found = {name.lower(): value for name, value in answer.headers.items()}
        return answer.status, found, content

    def _pool(self, url: str, proxies: Mapping[str, str]) -> urllib3.PoolManager:
        """Return the connections to a server; what says the way does not change meanwhile."""
        parts = urlsplit(url)
        way = (parts.scheme, parts.netloc, *proxies.values())
        if way not in self._pools:
            self._pools[way] = _pool(proxy_of(url, proxies))
        return self._pools[way]


def _read(answer: urllib3.BaseHTTPResponse, most: int, tick: Tick) -> bytes:
    parts, size = [], 0
    for part in answer.stream(_PIECE):
        parts.append(part)
        size += len(part)
        if size > most:
            raise AnswerTooLargeError
        tick(size)
    return b"".join(parts)


def _pool(proxy: str) -> urllib3.PoolManager:
    """Return connections, each of which checks certificates as the system does.

    Source: https://truststore.readthedocs.io/ ; both ends of a way through a proxy need the
    context, or one falls back to a list of authorities that no house can add to.
    """
    if not proxy:
        return urllib3.PoolManager(ssl_context=_context())
    login = login_of(proxy)
    return urllib3.ProxyManager(
        proxy,
        proxy_headers={"Proxy-Authorization": login} if login else None,
        ssl_context=_context(),
        proxy_ssl_context=_context(),
    )


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
    reason = error.original_error if isinstance(error, ProxyError) else error
    return isinstance(reason, (ProtocolError, RemoteDisconnected, ConnectionResetError))


def _is_plain(error: Exception) -> bool:
    """Tell whether what answered speaks no TLS, in contrast to showing a bad certificate."""
    at_fault = isinstance(error, SSLError)
    return at_fault and any(word in str(error).upper() for word in _NO_TLS)


_NO_TLS = ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "RECORD LAYER FAILURE")
"""How OpenSSL 3.0 and later call an answer that is no handshake."""

_KINDS: tuple[tuple[type[Exception], str], ...] = (
    (SSLError, "web_cert"),
    (ProxyError, "web_proxy"),
    (ProxySchemeUnknown, "web_proxy"),
    (NewConnectionError, "web_gone"),
    (TimeoutError, "web_slow"),
    (LocationValueError, "web_address"),
    (DecodeError, "web_odd"),
    (HTTPError, "web_cut"),
)
