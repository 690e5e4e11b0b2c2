"""The annex of an inquiry package: the same rows as CSV, XLSX, ODS and PDF."""
