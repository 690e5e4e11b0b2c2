"""What is taken away for good, how long records are kept, and what fell off."""
