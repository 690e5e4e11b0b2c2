"""Breaking things on purpose: a file system, a disk and processes that fail on demand."""
