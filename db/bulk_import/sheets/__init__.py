"""What lies in workbooks before the reader reserves memory for what they claim."""
