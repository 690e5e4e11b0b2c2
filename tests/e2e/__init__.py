"""The whole program: processes, files, kills."""
