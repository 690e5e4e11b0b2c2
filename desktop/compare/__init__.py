"""Two revisions of a draft side by side: what changed, in words and pictures."""
