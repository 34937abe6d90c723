### Finding one's way: menu, palette, help, confirmations, undo.
