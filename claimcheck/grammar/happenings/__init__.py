"""What befalls or goes on without anybody who takes part by name: incidents, courses, occasions, fixtures."""
