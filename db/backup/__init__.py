"""Puts a saved replica back."""
