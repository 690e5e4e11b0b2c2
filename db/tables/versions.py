"""Which shape a replica has; apart from the tables, because looking at it needs none of them."""

FORMAT = 4
PROJECTION_VERSION = 14
"""Part of ``state-hash``: it moves only where the same entries give other rows."""
CACHE_VERSION = 4
SHAPE = f"{PROJECTION_VERSION}.{CACHE_VERSION}"
"""What a replica notes once its projections are built; another one means building them anew."""
