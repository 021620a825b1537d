"""What people do and undergo, with the days, ages and lengths of time that are told of it."""
