"""Reads for screens and the command line: tables to frozen rows."""
