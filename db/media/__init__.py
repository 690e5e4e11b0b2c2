"""Media: content-addressed files, what they are, and what is too much."""
