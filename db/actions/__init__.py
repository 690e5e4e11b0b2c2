"""What a person wants to happen: one file per intent, each checked by the rules, then signed."""
