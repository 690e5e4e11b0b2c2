"""The checks before review: pure rules over facts that are handed in, one small file a family."""
