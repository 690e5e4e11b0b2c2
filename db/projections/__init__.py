"""Folds entries into ordinary tables, rebuildable from nothing at any time."""
