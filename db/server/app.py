"""The application: its operations, their description, and the gate before them."""

from __future__ import annotations

import asyncio
import logging
from importlib.metadata import version

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from db.errors import DiskFullError, KnownError
from db.server.api import entry_routes
from db.server.care_api import care_routes
from db.server.code_api import code_routes
from db.server.gate import Gate
from db.server.logs import tell
from db.server.media_api import media_routes
from db.server.meters import Meters
from db.server.models import bad
from db.server.spaces import Spaces
from db.server.storage import Refusal
from db.server.unchanged import Unchanged

_TEXT = """Keeps and passes on signed entries and media of spaces; it can forge nothing.
A space has its name before these paths, e.g. `/mein-raum/v1/hello`; without one: the bare address.
Every request but hello bears `Umlauf-Key`, `Umlauf-Time` and `Umlauf-Signature`: Ed25519 by the
device's key over the DSSE encoding (type `application/vnd.umlauf.request.v1`) of the lines method,
host, target, SHA-256 of the body, server's time in ms. Each answer names the server's time."""


def make_app(
    spaces: Spaces, names: frozenset[str] = frozenset(), stopping: asyncio.Event | None = None
) -> Gate:
    """Put a server together.

    Args:
        spaces: what it keeps.
        names: hosts it goes by; empty = any.
        stopping: set when the server ends.
    """
    found, meters = version("umlauf"), Meters()
    app = FastAPI(
        title="Umlauf",
        version=found,
        description=_TEXT,
        docs_url=None,
        redoc_url=None,
        responses=bad(503, 507),
    )
    app.include_router(entry_routes(spaces, meters, found, stopping or asyncio.Event()))
    app.include_router(media_routes(spaces, meters))
    app.include_router(code_routes(spaces))
    app.include_router(care_routes(spaces, meters))
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(KnownError, _in_the_way)
    app.add_exception_handler(RequestValidationError, _misshapen)
    app.add_exception_handler(HTTPException, _framework)
    return Gate(Unchanged(app, spaces), meters, names)


def _refused(_request: Request, refusal: Exception) -> JSONResponse:
    assert isinstance(refusal, Refusal)  # noqa: S101 - what the handler is for
    return JSONResponse({"code": refusal.code, "text": str(refusal)}, refusal.status)


def _in_the_way(_request: Request, problem: Exception) -> JSONResponse:
    """Say that the disk is in the way; which file it is stands in no answer and no log."""
    if isinstance(problem, DiskFullError):
        tell("disk full", logging.ERROR)
        return JSONResponse({"code": "full", "text": "Auf dem Server ist kein Platz mehr"}, 507)
    tell("storage", logging.ERROR, error=type(problem).__name__)
    text = "Der Server kommt gerade nicht an seine Dateien"
    return JSONResponse({"code": "storage", "text": text}, 503)


def _misshapen(_request: Request, _problem: Exception) -> JSONResponse:
    return JSONResponse({"code": "wrong_shape", "text": "Die Anfrage hat die falsche Form"}, 422)


def _framework(_request: Request, problem: Exception) -> JSONResponse:
    assert isinstance(problem, HTTPException)  # noqa: S101 - what the handler is for
    code = {404: "unknown_path", 405: "wrong_method"}.get(problem.status_code, "refused")
    return JSONResponse(
        {"code": code, "text": "Das gibt es hier nicht"}, problem.status_code, problem.headers
    )
