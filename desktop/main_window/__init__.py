"""The frame round all screens."""
