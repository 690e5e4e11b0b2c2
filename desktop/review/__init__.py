"""The review: one draft with everything a decision needs, and the decision."""
