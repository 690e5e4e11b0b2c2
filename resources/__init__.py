"""Plain data files, read through importlib.resources; no code lives here."""
