"""The inbox: what waits, in order of its deadline, and the choice of what to look at."""
