"""How an operation becomes evidence and is checked: bytes in, bytes out, no SQL, no network."""
