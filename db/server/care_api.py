"""For whoever runs the server: alive, ready, counts."""

from __future__ import annotations

from ipaddress import ip_address

from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse

from db.errors import KnownError
from db.server.meters import TYPE, Meters
from db.server.spaces import Spaces
from db.server.storage import Refusal


def care_routes(spaces: Spaces, meters: Meters) -> APIRouter:
    """Make the operations for care; they stand beside the spaces, not in one of them."""
    routes = APIRouter(include_in_schema=False)

    @routes.get("/health")
    def health() -> PlainTextResponse:
        """Answer at all."""
        return PlainTextResponse("ok\n")

    @routes.get("/ready")
    def ready() -> PlainTextResponse:
        """Look into every space: whether its file opens and reads."""
        try:
            for space in spaces.all():
                space.entries.total()
        except KnownError:
            return PlainTextResponse("a space cannot be read\n", 503)
        return PlainTextResponse("ok\n")

    @routes.get("/metrics")
    def metrics(request: Request) -> Response:
        """Count; only for who asks from this machine."""
        if not _is_near(request):
            raise Refusal(404, "unknown_path", "Das gibt es hier nicht")
        found = list(spaces.all())
        gauges = {
            "spaces": len(found),
            "entries": sum(space.entries.total() for space in found),
            "feeds": sum(len(space.entries.heads()) for space in found),
        }
        return Response(meters.text(gauges), media_type=TYPE)

    return routes


def _is_near(request: Request) -> bool:
    if request.client is None or "x-forwarded-for" in request.headers:
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False
