### The plain mode: prompts, one thing per line.
