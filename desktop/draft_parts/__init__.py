"""What more than one screen shows of a draft: checks, proposals, marked words, reasons."""
