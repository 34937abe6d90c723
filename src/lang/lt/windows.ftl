### Windows and terminals: sizes, text view, mouse, themes.
