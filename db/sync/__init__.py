"""Exchanging what the other side lacks: one engine, several carriers, no checkpoints."""
