"""The desk driven as a person drives it."""
