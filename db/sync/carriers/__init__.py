"""The ways entries travel, each with its own dangers."""
