"""The data side of Umlauf: entries, rules, projections, sync; runs without Qt."""
