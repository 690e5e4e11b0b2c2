"""Puts the screens together: the only room that knows more than one of them."""
