"""The demo spaces, made through the same doors as everybody's work."""
