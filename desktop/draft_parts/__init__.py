"""What more than one screen shows of a draft: its checks, a proposed wording."""
