"""Evidence that leaves the house: inquiry packages out, and the check of any log, bytes to end."""
