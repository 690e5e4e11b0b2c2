"""How much one medium may be, and what reading it may cost."""

from __future__ import annotations

from typing import Final

MIB: Final = 1024 * 1024
MAX_PIXELS: Final = 100_000_000
MAX_IMAGE_BYTES: Final = 100 * MIB
MAX_FILE_BYTES: Final = 4 * 1024 * MIB

# A picture of 100 megapixels takes 400 MB as RGBA; twice that leaves room for the decoder.
CHILD_MEMORY: Final = 1024 * MIB
CHILD_SECONDS: Final = 20.0
# Films are looked at by Qt, whose libraries alone reserve more addresses than they use.
FILM_MEGABYTES: Final = 3_072
FILM_SECONDS: Final = 20.0
HEAD_BYTES: Final = 8192
