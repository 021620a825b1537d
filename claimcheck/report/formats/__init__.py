"""The formats, one module or package each: its name is the format's, its ``FORMAT`` the writers."""
