"""Every action of the desk and its shortcut, once."""
