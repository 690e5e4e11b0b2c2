"""The rules of Umlauf: pure functions over acts; standard library only."""
