"""Outside facts: channel rules, holidays, how channels count; the one reader of resources/."""
