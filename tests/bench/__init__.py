"""Measures speed and memory against a floor in the same run; never a test."""
