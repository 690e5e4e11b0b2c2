"""How a person gets to a space: accept an invitation, found one, or try the examples."""
