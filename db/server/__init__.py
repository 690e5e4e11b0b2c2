"""The small server: keeps and passes on entries and media of several spaces, forges nothing."""
