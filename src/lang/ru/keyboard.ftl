### The keyboard: layouts, how they are found, settings, the test of keys.
