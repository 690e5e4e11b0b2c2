"""Mock-ups: a post painted the way its channel shows it, with fold, crop and safe zone."""
