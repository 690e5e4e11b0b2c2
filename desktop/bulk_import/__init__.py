"""Reading a content plan in: choose the files, look at the dry run, make the drafts."""
