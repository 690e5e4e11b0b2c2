"""The mark on what overrides, for modules that are read before the window stands.

At run time it marks nothing: typing_extensions, which has it for Python 3.11, reads `inspect` and
`ast` too, and the window would wait 7 ms for them.
"""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method")

    def override(method: Method) -> Method:
        """Return the method."""
        return method


__all__ = ["override"]
