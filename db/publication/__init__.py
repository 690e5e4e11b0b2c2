"""Publication packages: what was released, ready for whoever posts it."""
