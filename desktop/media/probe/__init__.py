"""The child that opens media for the desk: whatever a hostile file does, it does here."""
