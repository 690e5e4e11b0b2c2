"""Language: the translators, and words for moments, numbers and terms."""
