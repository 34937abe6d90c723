### Windows and terminals: sizes, text view, mouse, themes.

## What is wrong in somebody's own theme. $place is made by theme-place.
theme-place = Тема { $file }, ред { $line }, [{ $role }]
theme-wrong-syntax = { $place }: редът не може да се прочете.
theme-wrong-role = { $place }: няма такава роля.
theme-wrong-setting = { $place }: няма настройка „{ $word }“.
theme-wrong-colour = { $place }: терминалът няма цвят „{ $word }“.
theme-wrong-modifier = { $place }: „{ $word }“ не е вид изписване.

## The text view.
action-text-view = Изглед като текст, за копиране
text-view-status = Чист текст: маркирайте и копирайте както обикновено · Esc: назад
