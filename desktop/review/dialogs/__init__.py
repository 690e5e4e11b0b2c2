"""What a decision asks for before it is made."""
