"""How the sync stands: a line in the status bar and, pressed, the list of what waits."""
