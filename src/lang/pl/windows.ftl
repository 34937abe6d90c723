### Windows and terminals: sizes, text view, mouse, themes.

## What is wrong in somebody's own theme. $place is made by theme-place.
theme-place = Motyw { $file }, wiersz { $line }, [{ $role }]
theme-wrong-syntax = { $place }: nie można odczytać tego wiersza.
theme-wrong-role = { $place }: nie ma takiej roli.
theme-wrong-setting = { $place }: nie ma ustawienia „{ $word }”.
theme-wrong-colour = { $place }: terminal nie ma koloru „{ $word }”.
theme-wrong-modifier = { $place }: „{ $word }” nie jest odmianą pisma.

## The text view.
action-text-view = Widok tekstowy, do kopiowania
text-view-status = Zwykły tekst: zaznaczanie i kopiowanie jak w każdym oknie · Esc: powrót
