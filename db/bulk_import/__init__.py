"""Content plans in: reading tables, checking every cell, writing all rows or none."""
