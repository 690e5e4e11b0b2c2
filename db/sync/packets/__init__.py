"""Carried packets: a file from one replica to another, by hand, by mail or on a stick."""
