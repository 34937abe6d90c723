### Windows and terminals: sizes, text view, mouse, themes.

## What is wrong in somebody's own theme. $place is made by theme-place.
theme-place = Tema { $file }, { $line } eilutė, [{ $role }]
theme-wrong-syntax = { $place }: šios eilutės perskaityti nepavyksta.
theme-wrong-role = { $place }: tokio vaidmens nėra.
theme-wrong-setting = { $place }: nėra nustatymo „{ $word }“.
theme-wrong-colour = { $place }: terminalas neturi spalvos „{ $word }“.
theme-wrong-modifier = { $place }: „{ $word }“ nėra rašto atmaina.

## The text view.
action-text-view = Teksto rodinys, kopijavimui
text-view-status = Paprastas tekstas: žymėkite ir kopijuokite kaip įprasta · Esc: atgal
