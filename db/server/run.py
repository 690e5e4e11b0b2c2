"""Runs the server: one process, stopped in order by SIGTERM or Ctrl-C."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import uvicorn
from anyio.to_thread import current_default_thread_limiter
from typing_extensions import override

from db.errors import KnownError
from db.sentence import Sentence
from db.server.app import make_app
from db.server.logs import begin, tell
from db.server.settings import Settings, enrol_token
from db.server.spaces import Spaces
from db.tables.sqlite_errors import told_kindly

_KEEP_ALIVE_S = 120
_FAREWELL_S = 15
_GOODBYE_S = 1
"""A client that keeps a TLS connection for later reads no farewell and so answers none."""
_HEADERS_BYTES = 32 * 1024
_THREADS = 8
"""Each holds a page while it works; a space has one who writes and three who read, so that more
threads would only wait, with their hands full."""


class _Server(uvicorn.Server):
    """Works with few threads; tells those who wait for news that there will be none."""

    def __init__(self, config: uvicorn.Config, stopping: asyncio.Event) -> None:
        super().__init__(config)
        self._stopping = stopping

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        current_default_thread_limiter().total_tokens = _THREADS
        await super().startup(sockets)

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stopping.set()
        tell("stopping")
        asyncio.get_running_loop().call_later(_GOODBYE_S, self._cut)
        await super().shutdown(sockets)

    def _cut(self) -> None:
        """Cut connections on which all is said; who still gets an answer keeps the time for it."""
        for one in tuple(self.server_state.connections):
            if one.transport.is_closing():
                one.transport.abort()


def serve(settings: Settings, say: Callable[[str], None]) -> None:
    """Listen until told to stop.

    Args:
        settings: which server.
        say: told the sentences meant for whoever starts it.

    Raises:
        KnownError: the folder cannot be used, the address is taken, the certificate unreadable.
    """
    digest, word = enrol_token(settings.folder)
    if word:
        say(f"Wort, mit dem neue Räume aufgenommen werden (wird nur jetzt gezeigt): {word}")
    with told_kindly(settings.spaces):
        settings.spaces.mkdir(parents=True, exist_ok=True)
    media = Path(settings.media) if settings.media else None
    spaces = Spaces(settings.spaces, media, digest)
    listening = listen(settings)
    begin(settings.log)
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, _leave)
    stopping = asyncio.Event()
    server = _Server(_config(settings, spaces, stopping), stopping)
    host, port = listening.getsockname()[:2]
    address = f"{settings.scheme}://{f'[{host}]' if ':' in host else host}:{port}"
    say(f"Umlauf lauscht auf {address}")
    tell("listening", address=address, spaces=len(spaces.names()))
    try:
        asyncio.run(server.serve([listening]))
    finally:
        spaces.close()
        tell("stopped")


def _leave(_signal: int, _frame: object) -> None:
    """End well: uvicorn raises a signal once more when it has stopped."""
    raise SystemExit(0)


def listen(settings: Settings) -> socket.socket:
    """Take the address, so that one that is taken is told before anything begins."""
    host, port = settings.address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        found = socket.create_server((host, port), family=family, backlog=1024)
    except OSError as problem:
        message = Sentence(
            "Unter {listen} lässt sich nicht lauschen ({strerror}). Bitte prüfen "
            "Sie, ob dort schon etwas läuft und ob Sie das dürfen.",
            listen=settings.listen,
            strerror=problem.strerror,
        )
        raise KnownError(message) from problem
    # asyncio does this only for sockets that name their protocol; without it an answer's body
    # waits 40 ms for the acknowledgement of its headers
    found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return found


def _config(settings: Settings, spaces: Spaces, stopping: asyncio.Event) -> uvicorn.Config:
    config = uvicorn.Config(
        make_app(spaces, frozenset(settings.names), stopping),
        http="h11",
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=settings.connections,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_FAREWELL_S,
        h11_max_incomplete_event_size=_HEADERS_BYTES,
        ssl_certfile=settings.tls_cert or None,
        ssl_keyfile=settings.tls_key or None,
    )
    try:
        config.load()
    except OSError as problem:  # an ssl.SSLError is one too
        message = Sentence(
            "Zertifikat oder Schlüssel des Servers sind nicht brauchbar. Bitte "
            "prüfen Sie tls_cert und tls_key (umlauf serve --check)."
        )
        raise KnownError(message) from problem
    return config


def default_folder() -> Path:
    """Return where a server's spaces lie if nobody says."""
    if sys.platform.startswith("linux") and Path("/var/lib/umlauf").is_dir():
        return Path("/var/lib/umlauf")
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no folder is named

    return user_data_path("umlauf", appauthor=False) / "server"
