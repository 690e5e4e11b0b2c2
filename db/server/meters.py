"""Counts for Prometheus, in its text format; nothing in them names a person or a word."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict

BOUNDS_S = (0.005, 0.02, 0.1, 0.5, 2.0, 10.0, 30.0)
TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Meters:
    """What happened since the server started; may be told from any thread.

    Source of the format: https://prometheus.io/docs/instrumenting/exposition_formats/
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._slower: Counter[tuple[str, float]] = Counter()
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self._counts: Counter[str] = Counter()
        self.waiting = 0

    def count_request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answered request; ``route`` is the path without what differs."""
        with self._guard:
            self._requests[method, route, status] += 1
            self._seconds[route] += seconds
            for bound in BOUNDS_S:
                self._slower[route, bound] += int(seconds <= bound)

    def count(self, what: str, amount: int = 1) -> None:
        """Count entries stored, entries refused, bytes of media and the like."""
        with self._guard:
            self._counts[what] += amount

    def text(self, gauges: dict[str, int]) -> str:
        """Return everything as Prometheus reads it; gauges are what is so just now."""
        with self._guard:
            lines = [*self._request_lines(), *self._time_lines()]
            counters = {f"umlauf_{what}_total": n for what, n in sorted(self._counts.items())}
        gauges = {"waiting": self.waiting, **gauges}
        for name, amount in counters.items():
            lines += [f"# TYPE {name} counter", f"{name} {amount}"]
        for what, amount in sorted(gauges.items()):
            lines += [f"# TYPE umlauf_{what} gauge", f"umlauf_{what} {amount}"]
        return "\n".join(lines) + "\n"

    def _request_lines(self) -> list[str]:
        return [
            "# TYPE umlauf_requests_total counter",
            *(
                f'umlauf_requests_total{{method="{method}",route="{route}",status="{status}"}} {n}'
                for (method, route, status), n in sorted(self._requests.items())
            ),
        ]

    def _time_lines(self) -> list[str]:
        lines = ["# TYPE umlauf_request_seconds histogram"]
        everything: Counter[str] = Counter()
        for (_, route, _), n in self._requests.items():
            everything[route] += n
        for route, n in sorted(everything.items()):
            mark = f'umlauf_request_seconds_bucket{{route="{route}",le='
            lines += [f'{mark}"{one}"}} {self._slower[route, one]}' for one in BOUNDS_S]
            lines.append(f'{mark}"+Inf"}} {n}')
            lines.append(f'umlauf_request_seconds_sum{{route="{route}"}} {self._seconds[route]}')
            lines.append(f'umlauf_request_seconds_count{{route="{route}"}} {n}')
        return lines
