"""A small real proxy on loopback: tunnels and forwards, asks for a password, cuts what lasts."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

ACCEPTED_S = 0.05
_HEAD_END = b"\r\n\r\n"
_LOGIN = (
    b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n"
    b"Connection: close\r\nContent-Length: 0\r\n\r\n"
)


class Proxy:
    """Runs in a thread of its own.

    Attributes:
        address: as clients name it.
        asked: the first line of every request that came.
        cut_after_s: how long a connection may wait for its partner's next word; 0 = for ever.
        login: ``Basic …`` that it wants to hear, "" = nothing.
    """

    def __init__(self, cut_after_s: float = 0.0, login: str = "") -> None:
        self.cut_after_s, self.login = cut_after_s, login
        self.asked: list[str] = []
        self.address = ""
        self.cuts = 0
        self._streams: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait(10)

    def stop(self) -> None:
        """End it; connections break off."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._accept, "127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        self._loop.run_forever()
        for listening in server.sockets:
            self._loop.remove_reader(listening.fileno())
        self._loop.run_until_complete(self._end())
        # Not sooner: what is accepted for a closed server is left open by asyncio.
        server.close()
        self._loop.close()

    async def _end(self) -> None:
        me = {asyncio.current_task()}
        if last := asyncio.all_tasks() - me:
            # What was being accepted gets its stream first: nobody could close it without one.
            await asyncio.wait(last, timeout=ACCEPTED_S)
        tasks = asyncio.all_tasks() - me
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # What came in last may have been cancelled before it was ever looked at.
        for stream in tuple(self._streams):
            await _closed(stream)

    def _accept(
        self, near: asyncio.StreamReader, back: asyncio.StreamWriter
    ) -> Coroutine[None, None, None]:
        self._streams.add(back)
        return self._serve(near, back)

    async def _serve(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        try:
            head = await near.readuntil(_HEAD_END)
            method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ", 2)
            self.asked.append(f"{method} {target}")
            if self.login and f"Proxy-Authorization: {self.login}".encode() not in head:
                back.write(_LOGIN)
            else:
                await self._join((method, target, head), near, back)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            await _closed(back)
            self._streams.discard(back)

    async def _join(
        self,
        asked: tuple[str, str, bytes],
        near: asyncio.StreamReader,
        back: asyncio.StreamWriter,
    ) -> None:
        method, target, head = asked
        tunnel = method == "CONNECT"
        parts = urlsplit(f"//{target}" if tunnel else target)
        far, forth = await asyncio.open_connection(parts.hostname, parts.port)
        self._streams.add(forth)  # whoever ends it may break off the closing below
        if tunnel:
            back.write(b"HTTP/1.1 200 OK\r\n\r\n")
        else:
            plain = target.removeprefix(f"{parts.scheme}://{parts.netloc}")
            once = head.replace(b"keep-alive", b"close")
            forth.write(once.replace(target.encode(), plain.encode(), 1))
        ways = [asyncio.ensure_future(self._pass_on(*one)) for one in ((near, forth), (far, back))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            await _closed(forth)
            self._streams.discard(forth)

    async def _pass_on(self, source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        while True:
            try:
                piece = await asyncio.wait_for(source.read(65536), self.cut_after_s or None)
            except TimeoutError:
                self.cuts += 1
                return
            if not piece:
                return
            to.write(piece)
            await to.drain()


async def _closed(stream: asyncio.StreamWriter) -> None:
    """Close a connection and wait until it is: the loop may end right after."""
    stream.close()
    with suppress(OSError):
        await stream.wait_closed()


@contextmanager
def proxying(cut_after_s: float = 0.0, login: str = "") -> Iterator[Proxy]:
    """Give a running proxy."""
    proxy = Proxy(cut_after_s, login)
    try:
        yield proxy
    finally:
        proxy.stop()
