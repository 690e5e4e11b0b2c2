"""The screens of the desk, alone with frozen rows and together on a real space."""
