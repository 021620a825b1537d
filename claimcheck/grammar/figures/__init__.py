"""What an amount is said of: by the verb that governs it, by the word beside it, or by words of its own."""
