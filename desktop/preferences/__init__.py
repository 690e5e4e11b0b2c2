"""What a person may choose: colours, text size, take-back time, language, the space's wording."""
