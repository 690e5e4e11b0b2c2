"""The area „Protokoll“: every entry, whether the chain holds, extracts and inquiries."""
