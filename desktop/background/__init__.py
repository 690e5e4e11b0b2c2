"""What happens beside the window: the thread of the store, long jobs, the sync timer."""
