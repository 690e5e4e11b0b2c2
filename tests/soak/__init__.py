"""The long runs: as many schedules as `UMLAUF_SCHEDULES` says, 3,000 unless told."""
