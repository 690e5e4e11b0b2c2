"""What the entries mean, told a second time: slow, plain, and without a line of db/."""
