"""Parts that several screens share; none of them knows what a draft is."""
