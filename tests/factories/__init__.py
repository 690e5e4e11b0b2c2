"""Makes what tests start from: a small space, entries with explicit knowledge, schedules."""

from tests.factories.space import START, Cast, Clock, make_space, picture

__all__ = ["START", "Cast", "Clock", "make_space", "picture"]
