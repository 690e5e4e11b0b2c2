"""One signed request to a bare FastAPI service: what every signed HTTP round costs anybody."""

from __future__ import annotations

import subprocess
import sys
from typing import Self

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

CHILD = """
import sys
import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import FastAPI, Request, Response

app, key = FastAPI(), Ed25519PublicKey.from_public_bytes(bytes.fromhex(sys.argv[1]))

@app.post("/sync")
async def sync(request: Request):
    body = await request.body()
    key.verify(bytes.fromhex(request.headers["Signature"]), body)
    return Response(b"[]", media_type="application/json")

class Server(uvicorn.Server):
    def _log_started_message(self, listeners):
        print(listeners[0].getsockname()[1], flush=True)

Server(uvicorn.Config(app, host="127.0.0.1", port=0, access_log=False, log_config=None)).run()
"""


class SignedHttp:
    """The service in a child; the client signs, keeps its connection, and is the one we use."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        public = self._key.public_key().public_bytes_raw().hex()
        command = (sys.executable, "-c", CHILD, public)
        self._child = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")
        assert self._child.stdout is not None
        self._address = f"http://127.0.0.1:{int(self._child.stdout.readline())}/sync"
        self._session = requests.Session()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._session.close()
        self._child.kill()
        self._child.communicate()

    def ask(self, body: bytes = b"x" * 300) -> bytes:
        """One request."""
        headers = {"Signature": self._key.sign(body).hex()}
        answer = self._session.post(self._address, body, headers=headers, timeout=30)
        answer.raise_for_status()
        return answer.content
