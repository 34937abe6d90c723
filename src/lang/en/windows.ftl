### Windows and terminals: sizes, text view, mouse, themes.

## What is wrong in somebody's own theme. $place is made by theme-place.
theme-place = Theme { $file }, line { $line }, [{ $role }]
theme-wrong-syntax = { $place }: this line cannot be read.
theme-wrong-role = { $place }: there is no such role.
theme-wrong-setting = { $place }: there is no setting “{ $word }”.
theme-wrong-colour = { $place }: the terminal has no colour “{ $word }”.
theme-wrong-modifier = { $place }: “{ $word }” is no weight of text.

## The text view.
action-text-view = Text view, for copying
text-view-status = Plain text: select and copy as in any window · Esc: back
